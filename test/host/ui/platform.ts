/** The app's `Platform`: plugins read it when they please, so the host changes this one object. */
export const Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: true,
	isSafari: false,
	resourcePathPrefix: 'app://local/',
};

/** Turns the host into a phone or back into a desktop. */
export function setPhone(phone: boolean): void {
	Object.assign(Platform, {
		isDesktop: !phone, isDesktopApp: !phone, isLinux: !phone,
		isMobile: phone, isMobileApp: phone, isPhone: phone, isAndroidApp: phone,
	});
}

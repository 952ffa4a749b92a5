import { list, type Words } from './list';

/** Names of time zones that no other word looks like, in exactly this case; small expressions. */
export const TIME_ZONES: Words = list(`
	(?:UTC|GMT)(?: ?[+−-]\\d\\d?(?::?\\d\\d)?)?
	(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?
	(?:US )?(?:Pacific|Mountain|Central|Eastern|Atlantic|Alaska|Hawaii)(?: Standard| Daylight)? Time
	(?:India|Japan|Singapore|British|Irish|Greenwich Mean|Australian Eastern)(?: Standard| Summer)? Time
	(?:Central|Eastern|Western) European(?: Standard| Summer)? Time
	PST, PDT, MST, MDT, CST, CDT, EST, EDT, AKST, HST, BST, IST, CET, CEST, EET, EEST, WET, WEST, MSK, JST, KST, SGT, HKT
	AEST, AEDT, ACST, AWST, NZST, NZDT, BRT, ART, MEZ, MESZ
`);

/** Short names that may be something else: they count right after a time or in parentheses. */
export const SHORT_TIME_ZONES: Words = list('PT, MT, CT, ET, UK time');

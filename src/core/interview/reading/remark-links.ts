import type { Link } from '../../note/links';
import { plainText } from '../../note/plain-text';
import type { Remark } from '../interview';
import { nameOfTarget } from '../names';

/** The remarks, each with the target of the first link on its line that its text shows; embeds are none. */
export function withLinks(remarks: readonly Remark[], links: readonly Link[]): Remark[] {
	return remarks.map((remark) => {
		const link = links.find((one) => one.line === remark.line && !one.embed && shows(remark, one));
		return link === undefined ? remark : { ...remark, link: link.target };
	});
}

function shows({ text }: Remark, { alias, target }: Link): boolean {
	return text.includes(alias === null ? nameOfTarget(target) : plainText(alias));
}

import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/note/plain-text';

const cases: Record<string, readonly (readonly [raw: string, shown: string])[]> = {
	'emphasis is not shown': [
		['**Tell** **me** **about** a *time*', 'Tell me about a time'],
		['__Tell__ _me_ ~~about~~ ==a== ***time***', 'Tell me about a time'],
		['**Learn about ama**[**zon**](x)', 'Learn about amazon'],
		['**a *b* c**', 'a b c'],
		['un*frigging*believable', 'un*frigging*believable'],
		['**Interviewer:**Name', 'Interviewer:Name'],
	],
	'broken emphasis is not shown': [
		['**Interviewer: Name', 'Interviewer: Name'],
		['Interviewer: Name**', 'Interviewer: Name'],
		['***Name**', 'Name'],
		['** Name **', 'Name'],
		['**Interviewer: ** Name', 'Interviewer: Name'],
	],
	'stars and lines that are words are shown': [
		['2*3*4 and 2 * 3 * 4 and 2 ** 3', '2*3*4 and 2 * 3 * 4 and 2 ** 3'],
		['snake_case_name and __init', 'snake_case_name and init'],
		['snake__case__name and élan_b_élan', 'snake__case__name and élan_b_élan'],
		['price* and *note', 'price* and *note'],
		['a ~b~ =c= ===d===', 'a ~b~ =c= ===d==='],
		['Password: ****', 'Password: ****'],
		['Name: ____', 'Name: ____'],
		['a == b and a ~ b', 'a == b and a ~ b'],
	],
	'code is shown without its ticks': [
		['use `**a**` and ``b ` c``', 'use **a** and b ` c'],
		['a ` b', 'a ` b'],
	],
	'links are shown by their names': [
		['[[note]] [[dir/note]] [[note#Heading]] [[#A#B]]', 'note dir/note note > Heading A > B'],
		['[[note|**bold** name]] [[note|]]', 'bold name note'],
		['[words **here**](https://example.com "t") [](x) [a]', 'words here [a]'],
		['<https://example.com/a_b_c>', 'https://example.com/a_b_c'],
		['[w](a b.md)', '[w](a b.md)'],
	],
	'embeds and images are not shown': [
		['![[a.png]] b ![c](d.png) [![e](f.png)](g)', 'b'],
	],
	'comments, tags, footnotes and block ids are not shown': [
		['a %% b %% c <!-- d --> e', 'a c e'],
		['a #tag b #1 c# d', 'a b #1 c# d'],
		['a[^1] b ^[inline [c](d)] e', 'a b e'],
		['a ^block-id', 'a'],
		['^block-id', ''],
		['a^2 and b ^c d', 'a^2 and b ^c d'],
		['area in m^2', 'area in m^2'],
		['50%% off', '50%% off'],
	],
	'tags of HTML are not shown, a line break is a blank': [
		['<b>a</b><br/>b <span title="x">c</span> 1 < 2', 'a b c 1 < 2'],
	],
	'entities and escapes are resolved': [
		['a &amp; b &lt;c&gt; &#39;d&#x27; &nbsp;e &nope; &', "a & b <c> 'd' e &nope; &"],
		['\\*a\\* \\[\\[b\\]\\] c\\d', '*a* [[b]] c\\d'],
	],
	'blanks of every kind become one': [
		['  a\t\tb\u00a0\u00a0c \u2003 d\u200b ', 'a b c d'],
		['', ''],
		['   ', ''],
	],
	'plain words are shown as they are': [
		['Tell me about a time you disagreed.', 'Tell me about a time you disagreed.'],
		['“Why us?” — 你为什么想来？ 🎯', '“Why us?” — 你为什么想来？ 🎯'],
	],
};

describe.each(Object.entries(cases))('In plain text %s', (_, pairs) => {
	it.each(pairs)('%j reads %j', (raw, shown) => {
		expect(plainText(raw)).toBe(shown);
	});
});

import { reachable } from '../../../src/core/interview/story-links';
import { describe, expect, it } from 'vitest';
import { prepare, type Prepared } from './prepared';

const told = (title: string, principles: string): string => `---\nprinciples: [${principles}]\ntags: [interview]\n---\n# ${title}\n\n**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n`;
const STORIES = { 'Pump.md': told('The pump', 'Ownership'), 'Rope.md': told('The rope', 'Ownership'), 'Fog.md': told('The fog', 'Frugality') };

/** How the question with these words comes to its stories. */
const ways = (prepared: Prepared, words: string): string[] => reachable(prepared.asked(words)).map(({ via, title, broken }) => `${via}: ${title}${broken ? ' (broken)' : ''}`);

describe('a question reaches stories', () => {
	it('by link before heading before section before principle, each story once', () => {
		const prepared = prepare({
			...STORIES,
			'Questions.md': [
				'# Interview questions', '', '## Ownership', '', '### [[Rope]]', '', '**Tell me about a time you mended what was not yours.**', '- [[Fog]]', '',
				'#### Story 1 - The leaking hull', '', 'I sealed it with tar from the shed, twice, and it held until the spring.', '',
			].join('\n'),
		});
		expect(ways(prepared, 'mended')[0]).toBe('link: The fog');
		expect(ways(prepared, 'mended').slice(1)).toEqual(['heading: The rope', 'section: The leaking hull', 'principle: The pump']);
	});

	it('by a link in its own line', () => {
		expect(ways(prepare({ ...STORIES, 'Questions.md': '# Interview\n\n- Tell me about a time you got lost. [[Fog]]\n' }), 'got lost')).toEqual(['link: The fog']);
	});

	it('by several links, in their order', () => {
		expect(ways(prepare({ ...STORIES, 'Questions.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[Rope]]\n\t- see [[Fog]] and [[Pump]]\n' }), 'got lost')).toEqual(['link: The rope', 'link: The fog', 'link: The pump']);
	});

	it('by a link to the heading it names, under the title of the story and not the words that the link shows', () => {
		const prepared = prepare({ ...STORIES, 'Many.md': '# Interview stories\n\n## Story 1 - The anchor\n\nI held it through the whole night although my hands were cold, and the boat stayed where it was.\n\n## Story 2 - The sail\n\nI sewed it in four hours with the thread that I had, and we left the harbour on time.\n', 'Questions.md': '# Interview\n\n- Tell me about a time you sewed.\n\t- [[Many#Story 2 - The sail|sewing]]\n- Tell me about a time you held on.\n\t- [[Many#Story 1 - The anchor]]\n' });
		expect(prepared.asked('you sewed').stories).toEqual([{ title: 'The sail', link: 'Many#Story 2 - The sail', path: 'Many.md', line: 6, via: 'link', broken: false }]);
		expect(prepared.asked('held on').stories).toEqual([{ title: 'The anchor', link: 'Many#Story 1 - The anchor', path: 'Many.md', line: 2, via: 'link', broken: false }]);
	});

	it('by a link behind "Story:", which tells no second story in that place', () => {
		const prepared = prepare({ ...STORIES, 'Questions.md': '# Interview questions\n\n## Ownership\n\n### Tell me about a time you got lost.\n\nStory: [[Fog]]\n' });
		expect(prepared.asked('got lost').stories.map(({ title, path }) => [title, path])).toEqual([['The fog', 'Fog.md']]);
		expect(prepared.bank.stories.map(({ path }) => path)).toEqual(['Pump.md', 'Rope.md', 'Fog.md']);
	});

	it('once, whatever part or version of the story a link names', () => {
		const vault = { ...STORIES, 'Fog.md': '# The fog\n\n## Short\nSituation: It came in at night.\nAction: I rang the bell.\nResult: Home.\n' };
		const asked = '# Interview\n\n- Tell me about a time you got lost. [[Fog#Short]]\n\t- [[Fog]]\n';
		expect(ways(prepare({ ...vault, 'Interview.md': asked }), 'got lost')).toEqual(['link: The fog']);
	});

	it('by the wiki-link that is the heading above it', () => {
		expect(ways(prepare({ ...STORIES, 'Questions.md': '# Interview\n\n## [[Fog]]\n\n**Tell me about a time you could not see ahead.**\n' }), 'see ahead')).toEqual(['heading: The fog']);
	});

	it('by the story heading it stands under', () => {
		expect(ways(prepare({ 'Stories.md': '# Interview stories\n\n## Story 1 - The anchor\n\n**Question**: Tell me about a time you held on.\n\n**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n' }), 'held on')).toEqual(['heading: The anchor']);
	});

	it('by its principle, in another note', () => {
		expect(ways(prepare({ ...STORIES, 'Interviews/Ownership.md': '# Ownership\n\n- Tell me about a time you picked it up.\n' }), 'picked it up')).toEqual(['principle: The pump', 'principle: The rope']);
	});

	it('once, however often it links one and however many principles lead there', () => {
		expect(ways(prepare({ ...STORIES, 'Questions.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[Fog]], first [[Fog|in white]], then [[Gone]] and [[Gone]]\n' }), 'got lost')).toEqual(['link: The fog', 'link: Gone (broken)']);
		const both = { 'Storm.md': told('The storm', 'Ownership, Frugality'), 'Questions.md': '# Interview\n\n- Tell me about a time you got lost. (Ownership, Frugality)\n' };
		expect(ways(prepare({ ...STORIES, ...both }), 'got lost')).toEqual(['principle: The pump', 'principle: The rope', 'principle: The storm', 'principle: The fog']);
	});

	it('not at all without link, section or principle', () => {
		expect(ways(prepare({ ...STORIES, 'Interview.md': '# Interview\n\n- Tell me about a time you picked it up.\n' }), 'picked it up')).toEqual([]);
	});

	it('in all of its places when its words stand in two notes', () => {
		const prepared = prepare({ ...STORIES, 'Interview a.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[Fog]]\n', 'Interview b.md': '# Interview\n\n1. **Tell me** about a time you got lost\n\t- [[Rope]]\n' });
		expect(prepared.bank.questions).toHaveLength(1);
		expect(prepared.asked('got lost').places.map(({ path, question }) => [path, question.line])).toEqual([['Interview a.md', 2], ['Interview b.md', 2]]);
		expect(ways(prepared, 'got lost')).toEqual(['link: The fog', 'link: The rope']);
	});
});

describe('a question at two places', () => {
	it('reaches by link first, whichever place has the link', () => {
		const prepared = prepare({
			...STORIES,
			'Interviews/Ownership.md': '# Ownership\n\n- Tell me about a time you got lost.\n\t- the marsh\n\t- the second marsh\n',
			'Interviews/b.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[Fog]]\n',
		});
		expect(prepared.asked('got lost').places[0]?.path).toBe('Interviews/Ownership.md');
		expect(ways(prepared, 'got lost')).toEqual(['link: The fog', 'principle: The pump', 'principle: The rope']);
	});
});

describe('a link that leads nowhere', () => {
	it('is shown as broken when the note is missing', () => {
		const prepared = prepare({ 'Interview.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[Drifting]]\n' });
		expect(prepared.asked('got lost').stories).toEqual([{ title: 'Drifting', link: 'Drifting', path: null, line: 0, via: 'link', broken: true }]);
	});

	it('is shown as broken when only the heading is missing, with the note it names', () => {
		const prepared = prepare({ ...STORIES, 'Interview.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[Fog#The second night]]\n' });
		expect(prepared.asked('got lost').stories).toEqual([{ title: 'The second night', link: 'Fog#The second night', path: 'Fog.md', line: 0, via: 'link', broken: true }]);
	});

	it('is none whose text is the alias or the title of one story, though the app finds no note', () => {
		const vault = { ...STORIES, 'Fog.md': STORIES['Fog.md'].replace('---\n', '---\naliases: [The white night]\n') };
		expect(ways(prepare({ ...vault, 'Interview.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[The white night]]\n' }), 'got lost')).toEqual(['link: The fog']);
		expect(ways(prepare({ ...vault, 'Interview.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[The white nights]]\n' }), 'got lost')).toEqual(['link: The white nights (broken)']);
		expect(ways(prepare({ ...vault, 'Interview.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[Fog|The white night]]\n' }), 'got lost')).toEqual(['link: The fog']);
	});

	it('stays beside the links that lead somewhere', () => {
		expect(ways(prepare({ ...STORIES, 'Interview.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[Drifting]]\n\t- [[Fog]]\n' }), 'got lost')).toEqual(['link: Drifting (broken)', 'link: The fog']);
	});

	it('leads nowhere when it names a heading of its own note that is not there', () => {
		expect(ways(prepare({ 'Interview.md': '# Interview\n\n- Tell me about a time you got lost.\n\t- [[#Drifting]]\n' }), 'got lost')).toEqual(['link: Drifting (broken)']);
	});
});

describe('no way to a story is', () => {
	const asking = (link: string): string => `# Interview\n\n- Tell me about a time you got lost.\n\t- ${link}\n`;

	it('a link to a principle', () => {
		expect(ways(prepare({ 'Interview.md': asking('[[leadership-principles#Ownership]]') }), 'got lost')).toEqual([]);
		expect(ways(prepare({ 'Interview.md': asking('[[Earn Trust]]') }), 'got lost')).toEqual([]);
	});

	it('a link to a value that the vault taught', () => {
		const loop = '# Interview 1\n\n**Interviewer**: Marta Quell\n\n**Values**\n- Keep the Lamp Lit\n';
		expect(ways(prepare({ 'Loop.md': loop, 'Interview.md': asking('[[Keep the Lamp Lit]]') }), 'got lost')).toEqual([]);
		expect(ways(prepare({ 'Interview.md': asking('[[Keep the Lamp Lit]]') }), 'got lost')).toEqual(['link: Keep the Lamp Lit (broken)']);
	});

	it('a link to a list of principles or to a loop', () => {
		const principles = '# Principles\n\n## Ownership\n\nMind it.\n\n## Dive Deep\n\nLook.\n\n## Think Big\n\nDream.\n';
		expect(ways(prepare({ 'Our principles.md': principles, 'Interview.md': asking('[[Our principles]]') }), 'got lost')).toEqual([]);
		expect(ways(prepare({ 'Loop.md': '# Interview 1\n\n**Interviewer**: Marta Quell\n', 'Interview.md': asking('[[Loop]]') }), 'got lost')).toEqual([]);
	});

	it('a link to a note that has a principle as an alias', () => {
		expect(ways(prepare({ 'LP 3.md': '---\naliases: [Ownership]\n---\nMind it.\n', 'Interview.md': asking('[[LP 3]]') }), 'got lost')).toEqual([]);
	});

	it('a link to who asks, by name or alias, whether they have a note or not', () => {
		const loop = '# Interview 1\n\n**Interviewer**: Daniela Quell\n\n# Interview 2\n\n**Interviewer**: Per Lindqvist\n';
		const vault = { 'Loop.md': loop, 'People/Daniela Quell.md': '---\naliases: [Dana]\n---\nLikes short answers.\n' };
		for (const link of ['[[Daniela Quell]]', '[[People/Daniela Quell|Daniela]]', '[[Dana]]', '[[Per Lindqvist]]']) expect(ways(prepare({ ...vault, 'Interview.md': asking(link) }), 'got lost')).toEqual([]);
		expect(ways(prepare({ ...vault, 'Interview.md': asking('[[Per]]') }), 'got lost')).toEqual(['link: Per (broken)']);
		expect(ways(prepare({ ...vault, ...STORIES, 'Per Lindqvist.md': told('What Per taught me', 'Ownership'), 'Interview.md': asking('[[Per Lindqvist]]') }), 'got lost')).toEqual(['link: What Per taught me']);
	});

	it('an embedded picture', () => {
		expect(ways(prepare({ 'Interview.md': asking('![[fog.png]]') }), 'got lost')).toEqual([]);
	});
});

describe('a story linked several ways', () => {
	const own = (links: string): string[] => prepare({ ...STORIES, 'Interviews/Ownership.md': `# Ownership\n\n- Tell me about a time you got lost.\n${links}` }).asked('got lost').stories
		.map(({ title, broken }) => `${title}${broken ? ' (broken)' : ''}`);

	it('is one story: by its note, by a heading in it and by another spelling', () => {
		expect(own('\t- [[Fog]]\n\t- [[Fog#Action]]\n\t- [Fog](Fog.md)\n')).toEqual(['The fog']);
	});

	it('hides no broken link to its own note, in either order', () => {
		expect(own('\t- [[Fog]]\n\t- [[Fog#Never written]]\n')).toEqual(['The fog', 'Never written (broken)']);
		expect(own('\t- [[Fog#Never written]]\n\t- [[Fog]]\n')).toEqual(['Never written (broken)', 'The fog']);
	});
});

import { familyNameOf, holdsUncasedJob, isHonorific, isNoName, isNoNameAlone, isParticle, isRoundName, UNCASED, withoutUncasedJob } from './people-lexicon';

/** A run of words that may be a person's name: UTF-16 offsets in the text. */
export interface NameSpan {
	readonly from: number;
	readonly to: number;
	/** As written, without a form of address and a genitive. */
	readonly name: string;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}.'’`-]*/gu;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}.'’`-]*$/u;
/** Letters without case, which scripts like Hebrew and Arabic have too. */
const UNCASED_LETTERS = /^[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff][\p{L}\p{M}]*$/u;
const NICKNAME = /^ ["“”'‘(]$/;
const MONTH = /^(?:April|May|June|August|Jan|Jun|Mai|Juni|August|Mar)$/;
const MOST_WORDS = 5;
/** A capital with a letter behind it, or a script without capitals. */
const MAY_HOLD_NAME = /\p{Lu}[\p{L}.'’]|[\u2e80-\ud7af]{2}/u;

interface Word {
	readonly word: string;
	readonly from: number;
	readonly to: number;
}

/** Every run of one to five capitalized words in a text, split at words that are in no name; then names in scripts without capitals. */
export function nameSpans(text: string): NameSpan[] {
	if (!MAY_HOLD_NAME.test(text)) return [];
	const spans: NameSpan[] = [];
	let run: Word[] = [];
	const flush = (): void => {
		while (run.length > 0 && isParticle(run[run.length - 1]?.word ?? '') && !CAPITAL.test(run[run.length - 1]?.word ?? '')) run.pop();
		const [first] = run;
		const last = run[run.length - 1];
		if (first !== undefined && last !== undefined && run.length <= MOST_WORDS) {
			const name = text.slice(first.from, last.to).replace(/\s+/g, ' ').replace(/['’]s$/, '');
			const alone = run.length === 1 && isNoNameAlone(first.word);
			if (!alone && (name.replace(/[^\p{L}]/gu, '').length > 1 || run.length > 1)) spans.push({ from: first.from, to: last.to, name });
		}
		run = [];
	};
	for (const found of text.matchAll(WORD)) {
		const word = withoutMarks(found[0]);
		const one = { word, from: found.index, to: found.index + word.length };
		const gap = run.length === 0 ? '' : text.slice(run[run.length - 1]?.to ?? 0, one.from);
		if (NICKNAME.test(gap) && /^["”'’)] \p{Lu}/u.test(text.slice(one.to))) continue;
		if (run.length > 0 && !joins(gap, run[run.length - 1]?.word ?? '')) flush();
		if (isHonorific(word) && (run.length === 0 || !CAPITAL.test(word)) && /^[.:]?\s+\p{L}/u.test(text.slice(one.to)) && mayAddress(word)) flush();
		else if (isNamePart(word, text, one, run.length)) run.push(one);
		else flush();
		if (/['’]s$/.test(word)) flush();
	}
	flush();
	return UNCASED.test(text) ? [...spans.filter(({ name }) => !UNCASED.test(name)), ...uncasedSpans(text)] : spans;
}

/** A word without the marks that end it; an initial keeps its full stop. */
function withoutMarks(word: string): string {
	let to = word.length;
	while (to > 2 && MARKS.includes(word.charAt(to - 1))) to--;
	return to === word.length || (to === 2 && word.charAt(1) === '.') ? word : word.slice(0, to);
}

const MARKS = ".'’`-";

/** Between two words of one name: a blank, an initial's full stop, a nickname. */
function joins(gap: string, last: string): boolean {
	if (gap.startsWith('. ')) return last.replace(/[^\p{L}]/gu, '').length <= 2;
	return /^(?:\s|\.\s?|\s["“'‘(][\p{L}. ]{1,15}["”'’)]\s)$/u.test(gap);
}

function mayAddress(word: string): boolean {
	return CAPITAL.test(word) || /^(?:dr|mr|mrs|ms|prof|pani?|herr|frau|sig|señora?|sra?)\.?$/i.test(word);
}

function isNamePart(word: string, text: string, { from, to }: Word, before: number): boolean {
	if (UNCASED_LETTERS.test(word)) return false;
	if (!CAPITAL.test(word)) return before > 0 && isParticle(word) && /^['’]?\s*\p{Lu}|^\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}/u.test(text.slice(to));
	if (MONTH.test(word) && (/^\.? \d/.test(text.slice(to)) || /\d(?:st|nd|rd|th)?\.? $/.test(text.slice(0, from)))) return false;
	if (/['’](?:m|ll|ve|re|d|t)$/i.test(word)) return false;
	return !isNoName(word);
}

/** What is polite behind a name. */
const POLITE = /(?:さん|さま|様|氏|님|씨|老师|老師|先生|女士|小姐|總|总|哥|姐)$/u;
const RUN = /[\u4e00-\u9fff々]{1,4}[ ・·][\u4e00-\u9fff々\u30a0-\u30ff]{1,5}|[\u4e00-\u9fff々]{2,6}|[\u30a0-\u30ff]{2,8}[・=][\u30a0-\u30ff]{2,8}|[\u30a0-\u30ff]{3,8}(?=さん|様|氏)|[\uac00-\ud7af]{2,6}/gu;

/** Names in Chinese, Japanese and Korean: a known family name with one to three more letters, or what bears a polite ending. */
function uncasedSpans(text: string): NameSpan[] {
	const spans: NameSpan[] = [];
	for (const found of text.matchAll(RUN)) {
		const [first = '', second = ''] = found[0].split(/[ ・·]/);
		const polite = /^(?:さん|様|氏)/.test(text.slice(found.index + found[0].length));
		if (second !== '' && !polite && /^[\u4e00-\u9fff々]+$/.test(first) && familyNameOf(first) !== first && !(/[\u3040-\u30ff]/.test(text) && first.length === 2 && second.length <= 2)) {
			for (const [piece, offset] of [[first, 0], [second, first.length + 1]] as const) {
				for (const { from, name } of namesInRun(piece, '')) spans.push({ from: found.index + offset + from, to: found.index + offset + from + name.length, name });
			}
			continue;
		}
		if (second !== '' && /^[\u4e00-\u9fff々]+$/.test(first)) {
			spans.push({ from: found.index, to: found.index + found[0].length, name: found[0] });
			continue;
		}
		for (const { from, name } of namesInRun(found[0], text.slice(found.index + found[0].length))) {
			spans.push({ from: found.index + from, to: found.index + from + name.length, name });
		}
	}
	return spans;
}

function namesInRun(run: string, behind: string): Array<{ from: number; name: string }> {
	if (/[\uac00-\ud7af]/.test(run)) return koreanName(run, behind);
	if (/[\u30a0-\u30ff]/.test(run)) return run.includes('・') || /^(?:さん|様|氏)/.test(behind) ? [{ from: 0, name: run }] : [];
	if (/^(?:周|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜/.test(run)) return [];
	const polite = POLITE.exec(run);
	const whole = polite === null ? run : run.slice(0, polite.index);
	const front = whole.length - withoutUncasedJob(whole).length;
	const lead = front > 0 ? front : (/^(?:和|跟|与|與|由|是|找|为|對|对|見|见|请|叫|向)/.exec(whole)?.[0].length ?? 0);
	const name = whole.slice(lead).split(/聊|面|谈|談|视频|问|問|说|說|通话|沟通|主持|负责|見|打|的/)[0] ?? '';
	const family = familyNameOf(name);
	const isPolite = polite !== null || /^(?:さん|さま|様|氏|ちゃん|くん)/.test(behind);
	if (name.length < 2 && !(isPolite && name.length === 1)) return [];
	if (holdsUncasedJob(name) || isRoundName(name)) return nameBeforeJob(name);
	if (family === '' && !isPolite) return [];
	const longest = family.length + (family.length === 1 ? 2 : 3);
	return name.length <= longest || isPolite ? [{ from: lead, name: name.slice(0, Math.max(longest, isPolite ? name.length : 0)) }] : [];
}

/** "王磊经理": the name in front of the job. */
function nameBeforeJob(run: string): Array<{ from: number; name: string }> {
	for (const length of [3, 2]) {
		const name = run.slice(0, length);
		if (familyNameOf(name) !== '' && holdsUncasedJob(run.slice(length)) && !holdsUncasedJob(name)) return [{ from: 0, name }];
	}
	return [];
}

/** Three syllables, two where a family name of one has one more, with the particles that hang onto them cut off. */
function koreanName(run: string, behind: string): Array<{ from: number; name: string }> {
	const bare = run.replace(/(?:님|씨)?(?:과|와|이랑|랑|에게|께서|께|이|가|은|는|의|을|를|도)?$/u, '');
	for (const name of [bare, run]) {
		if ((name.length === 3 || name.length === 2) && familyNameOf(name) !== '' && !holdsUncasedJob(name) && !isRoundName(name)) {
			return name.length === 3 || /^(?:님|씨|\s*(?:팀장|이사|대표|부장|과장|매니저))/.test(run.slice(name.length) + behind) ? [{ from: 0, name }] : [];
		}
	}
	return [];
}

import type { Language } from './language';
import { list } from './list';

/** Japanese. */
export const JAPANESE: Language = {
	name: 'japanese',
	spaced: false,
	verbsAddress: true,
	ties: list('面接, 転職'),
	firstLook: { stems: list('面接') },
	openers: {
		stories: list(`
			経験を教えて, 経験について, 経験を話して, 経験はありますか, ことはありますか, エピソードを, どうしましたか
			どのように対処, どう対処しましたか, どう乗り越え
		`),
		bids: list('自己紹介, 自己pr, 志望動機, 教えてください, 話してください, お聞かせください, 説明してください'),
		asks: list('なぜ, どのように, どんな, どう, 何, いつ, 強みと弱み, 長所と短所'),
		yesNo: [],
		experience: list('経験, エピソード, 失敗, 成功, 困難'),
	},
	why: { asks: [] },
	pronouns: { i: [], we: [], you: list('あなた, ご自身, 弊社, 御社, ましたか, ますか, ですか, ください') },
	and: [],
	labels: {
		probes: list('深掘り, 追加質問'),
		interviewer: list('面接官'),
		principles: list('行動指針, バリュー'),
		topics: list('復習'),
		'ask-them': list('逆質問'),
		date: list('日時'),
		answer: list('回答'),
		situation: list('背景'),
		result: list('結果'),
	},
	headings: {
		storyBank: list('ガクチカ, エピソード集'),
		candidateQuestions: { begins: list('逆質問') },
		answers: { begins: list('回答') },
		story: list('エピソード'),
		values: list('行動指針'),
	},
	months: [],
};

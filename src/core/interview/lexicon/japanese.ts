import type { Language } from './language';
import { list } from './list';

/** Japanese. */
export const JAPANESE: Language = {
	name: 'japanese',
	spaced: false,
	verbsAddress: true,
	ties: list('面接, 転職'),
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
	why: { asks: list('なぜ') },
	pronouns: {
		i: [],
		we: [],
		you: list('あなた, ご自身, 弊社, 御社, ましたか, ますか, ですか, ください'),
		clearlyYou: list('あなた, ご自身'),
	},
	and: [],
	labels: {
		probes: list('深掘り, 追加質問'),
		principles: list('行動指針, バリュー'),
		topics: list('復習'),
		'ask-them': list('逆質問'),
		date: list('日時'),
		answer: list('回答'),
		situation: list('背景'),
		result: list('結果'),
	},
	headings: {
		askedOfYou: {
			begins: list('聞かれた, 質問された, 想定質問'),
			holds: list('聞かれた, 聞かれそう, 質問された, 質問内容, 想定質問, 受けた質問'),
		},
		storyBank: list('ガクチカ, エピソード集'),
		followUps: { begins: list('追加質問') },
		pressing: list(`
			深掘り, 深堀り
		`),
		candidateQuestions: { begins: list('逆質問') },
		answers: { begins: list('回答') },
		story: list('エピソード'),
		values: list('行動指針'),
		banks: list('面接'),
	},
	people: {
		hiringRoles: list('人事, 採用, リクルーター, 採用担当, エージェント, 面接官'),
		arrangers: list('リクルーター, エージェント, 採用担当'),
		rounds: list('一次面接, 二次面接, 三次面接, 最終面接, 面接, カジュアル面談, 面談, 一次, 二次, 最終, 技術面接, 人事面接, 役員面接'),
		labels: {
			interviewer: list(`
				面接官, 面接担当, 面接者, 面接相手, 担当面接官, 面談相手, 面接してくれる人
			`),
			recruiter: list('人事, 採用担当, リクルーター, エージェント, 採用担当者'),
			roster: list('参加者, 出席者, 相手, メンバー, 出席, 先方'),
			sender: list('差出人'),
			arranges: list('連絡先'),
			contact: list('差出人, 連絡先, 担当, 担当者'),
			holdsInterviewer: list('面接官'),
		},
		with: list('と'),
		talks: list('面接, 面談, 電話, 通話'),
		acts: list('から, が, は, に聞かれ, に'),
		interviewsMe: list('が面接, が担当, との面接, との面談'),
		names: list(`
			佐藤, 鈴木, 高橋, 田中, 伊藤, 渡辺, 山本, 中村, 小林, 加藤, 吉田, 山田, 佐々木, 山口, 松本, 井上, 木村, 林, 斎藤, 斉藤, 清水, 山崎, 森, 池田, 橋本, 阿部, 石川
			山下, 中島, 石井, 小川, 前田, 岡田, 長谷川, 藤田, 後藤, 近藤, 村上, 遠藤, 青木, 坂本, 福田, 太田, 西村, 藤井, 岡本, 金子, 藤原, 三浦, 中野, 原田, 松田, 竹内
			小野, 田村, 中山, 和田, 石田, 上田, 森田, 原, 柴田, 酒井, 工藤, 横山, 宮崎, 宮本, 内田, 高木, 安藤, 谷口, 大野, 丸山, 今井, 高田, 藤本, 武田, 村田, 上野, 杉山
			増田, 平野, 大塚, 千葉, 久保, 松井, 小島, 岩崎, 桜井, 野口, 松尾, 野村, 木下, 菊地, 佐野, 大西, 杉本, 新井, 浜田, 菅原, 市川, 水野, 小松, 島田, 古川, 北村
			黒田, 須藤, 川口, 永井, 本田, 川崎, 関, 岩田, 平田, 服部, 西田, 樋口, 東, 片山, 川上
		`),
		unspacedJobs: list('部長, 社長, 人事, 課長, 係長, 室長, 取締役, 役員, 店長, エンジニア, マネージャ, リーダー, ディレクター, デザイナー'),
		politeEndings: list('さん, さま, 様, 氏, ちゃん, くん'),
		notNames: list('月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜, 高校, 高専, 任意, 任命, 方針, 施設, 施策, 周辺, 何時, 白紙'),
		and: list('と, 及び'),
		columns: { day: list('日時') },
		roundsAfterNames: list('面接'),
	},
	parts: { past: list('した, った, いた, れた') },
	hiring: {
		perhapsHirersSay: { holds: list('面接官研修, 応募者, 被験者, 調査協力者') },
		interviews: { holds: list('面接, 面談') },
		besideNames: { holds: list('面接官') },
		hunt: { holds: list('転職, 就活') },
	},
	notes: {
		mentionsWithin: list('面接, 転職, 求職'),
		diaries: list('日記'),
		templates: list('テンプレート'),
	},
	months: [],
};

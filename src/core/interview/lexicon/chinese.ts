import type { Language } from './language';
import { list } from './list';

/** Chinese, mostly in simplified characters. */
export const CHINESE: Language = {
	name: 'chinese',
	spaced: false,
	verbsAddress: true,
	ties: list('面试, 面試, 求职, 行为问题, 领导力准则'),
	openers: {
		stories: list(`
			你有没有, 您有没有, 有没有, 你是否, 您是否, 有过, 遇到过, 说说你, 谈谈你, 讲讲你, 请谈谈, 请说说, 请讲, 举一个, 举个, 请举
			請談談, 請說說, 舉一個, 請舉, 分享一, 請分享, 描述一個, 請描述, 說一次, 有沒有, 遇過
			说一个, 讲一个, 谈一个, 请分享, 描述一个, 请描述, 说一次, 讲一次, 描述一次
		`),
		bids: list('请介绍, 介绍一下, 描述, 讲一, 請介紹, 介紹一下, 自我介紹, 談談, 說說, 聊聊, 讲讲, 说一, 说说, 谈谈, 谈一, 告诉我, 自我介绍, 请做, 请用'),
		asks: list('为什么, 如何, 怎么, 怎样, 什么, 哪, 為什麼, 怎麼, 怎樣, 什麼, 吗, 嗎, 多少'),
		yesNo: [],
		experience: list('經歷, 經驗, 挑戰, 衝突, 錯誤, 失敗, 经历, 经验, 例子, 案例, 情况, 项目, 挑战, 冲突, 错误, 失败, 故事, 一次, 最'),
		designs: list('设计'),
	},
	why: { asks: list('为什么, 為什麼') },
	pronouns: {
		i: list('我'),
		we: list('我们'),
		you: list('你, 您'),
		clearlyYou: list('你, 您'),
	},
	and: [],
	labels: {
		principles: list('领导力准则, 准则, 原则, 价值观'),
		topics: list('主题, 复习'),
		'ask-them': list('反问'),
		date: list('日期, 时间'),
		role: list('职位'),
		probes: list('追问'),
		answers: list('可以回答'),
		question: list('问题'),
		story: list('故事'),
		answer: list('答案, 回答'),
		situation: list('挑战, 情境, 背景, 情景, 情况'),
		task: list('任务, 目标'),
		action: list('行动, 行為, 措施'),
		result: list('结果'),
	},
	prefixes: { question: list('问题, 问, 示例问题, 面试题, 题'), answer: list('答') },
	headings: {
		askedOfYou: {
			begins: list('问了, 被问, 可能会问, 可能問, 問了, 被問, 面试官问, 面試官問, 常问, 常問'),
			holds: list('被问到, 被問到, 问的问题, 問的問題, 問我, 问我, 问了我, 會問, 会问, 问了, 問了, 面试官问'),
		},
		storyBank: list('故事库, 故事集'),
		candidateQuestions: { begins: list('反问'), holds: list('反问') },
		systemDesign: { holds: list('系统设计') },
		advice: { begins: list('目录, 建议, 策略') },
		answers: { begins: list('答案, 回答') },
		pressing: list(`
			可能的追问, 可能追问, 追问
		`),
		story: list('故事'),
		storyColumn: list('故事'),
		rounds: list('面试, 第'),
		neutral: list('问题'),
		behavioral: list('行为问题, 行为面试, 软技能'),
		technical: list('技术, 算法'),
		values: list('原则, 准则, 价值观'),
		banks: list('问题, 面试'),
	},
	parts: {
		past: list('了, 过, 過, 当时, 當時, 后来, 後來, 最后, 最後'),
		challenges: list('挑战') },
	subjects: {
		themes: list('冲突, 失败, 错误, 挑战, 压力, 反馈, 领导, 困难, 自豪, 缺点, 优点, 规划'),
		work: list('工作, 项目, 团队, 同事, 客户, 领导'),
	},
	people: {
		arrangers: list('招聘专员, 猎头'),
		hiringRoles: list('招聘, 人事, 面试官, 面試官, hr, 猎头, 人力'),
		rounds: list(`
			一面, 二面, 三面, 四面, 终面, 初面, 复试, 初试, 面试, 电话面, 技术面, hr面, 第一轮, 第二轮, 第三轮, 轮, 主管面, 总监面, 业务面, 群面, 交叉面, 视频面
		`),
		labels: {
			interviewer: list(`
				面试官, 面試官, 面试人, 面试者, 一面面试官, 二面面试官, 三面面试官, 主面试官, 面我的人, 面试老师, 考官
			`),
			recruiter: list('招聘, hr, 人事, 招聘专员, 猎头, 直属领导, 用人经理, 人资, 內推, 主管'),
			roster: list('参加人, 参与者, 在场, 对方, 人员, 與會者, 人物'),
			sender: list('发件人'),
			arranges: list('联系人, 聯絡人'),
			contact: list('发件人, 联系人, 聯絡人'),
			asksWho: list('谁, 誰'),
			holdsInterviewer: list('面试官, 面試官'),
		},
		with: list('和, 跟, 与, 與, 由, 是'),
		talks: list('面试, 聊, 通话, 沟通, 见面, 电话'),
		acts: list('问, 問, 说, 追问, 主持, 负责, 面的, 先, 比较, 很, 一直, 让我, 人很, 没有, 全程, 会问, 来面'),
		interviewsMe: list('面试我, 面的我, 来面我, 面我'),
		names: list(`
			王, 李, 张, 張, 刘, 劉, 陈, 陳, 杨, 楊, 黄, 黃, 赵, 趙, 吴, 吳, 周, 徐, 孙, 孫, 马, 馬, 朱, 胡, 郭, 何, 高, 林, 罗, 羅, 郑, 鄭, 梁, 谢, 謝
			宋, 唐, 许, 許, 韩, 韓, 冯, 馮, 邓, 鄧, 曹, 彭, 曾, 肖, 田, 董, 袁, 潘, 于, 蒋, 蔣, 蔡, 余, 杜, 叶, 葉, 程, 苏, 蘇, 魏, 吕, 呂, 丁, 任, 沈
			姚, 卢, 盧, 姜, 崔, 钟, 鍾, 谭, 譚, 陆, 陸, 汪, 范, 金, 石, 廖, 贾, 賈, 夏, 韦, 付, 方, 白, 邹, 鄒, 孟, 熊, 秦, 邱, 江, 尹, 薛, 闫, 段, 雷
			侯, 龙, 龍, 史, 陶, 黎, 贺, 賀, 顾, 顧, 毛, 郝, 龚, 邵, 万, 钱, 錢, 严, 嚴, 武, 戴, 莫, 孔, 向, 汤, 欧阳, 上官, 司徒, 诸葛, 洪, 柯, 简, 簡, 游
			詹, 施
		`),
		unspacedJobs: list(`
			经理, 工程师, 总监, 招聘, 架构师, 负责人, 主管, 组长, 部长, 主任, 总裁, 副总, 合伙人, 专员, 老板, 經理, 工程師, 總監, 架構師, 負責人, 組長, 總裁, 合夥人, 專員, 人資, HR
			CTO, CEO, leader
		`),
		leadIns: list('找, 見, 对, 對, 见, 请, 向'),
		isA: list('是, 叫, 为, 為, 姓'),
		politeEndings: list('老师, 老師, 先生, 女士, 小姐, 總, 总, 哥, 姐'),
		afterNames: list('聊, 面, 谈, 談, 视频, 问, 問, 说, 說, 通话, 沟通, 主持, 负责, 見, 打, 的'),
		notNames: list(`
			周一, 周二, 周三, 周四, 周五, 周六, 周日, 周天, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天, 礼拜一, 礼拜二, 礼拜三, 礼拜四, 礼拜五, 礼拜六, 礼拜日, 礼拜天
			禮拜一, 禮拜二, 禮拜三, 禮拜四, 禮拜五, 禮拜六, 禮拜日, 禮拜天
			周报, 周会, 周末, 周期, 周年, 周边, 高级, 高級, 高频, 高频题, 高并发, 高可用, 高性能, 高效, 高中, 高考, 高管, 高层, 高度, 高端, 高质量, 高薪, 高速
			何时, 何地, 任务, 任務, 任何, 任职, 任職, 任意, 任期, 程序, 程式, 程度, 金额, 金額, 金融, 金钱, 石油, 夏天, 夏季, 付款, 付费, 付出
			方式, 方案, 方法, 方向, 方面, 方便, 白天, 白板, 白班, 白领, 江湖, 雷达, 龙头, 陶瓷, 顾客, 顧客, 顾问, 顧問, 顾虑, 毛利, 毛病, 万一, 万元, 万能
			钱包, 严格, 严重, 严谨, 武器, 莫名, 向上, 向下, 向量, 向导, 洪水, 简历, 簡歷, 简单, 簡單, 简介, 簡介, 简述, 简要, 简称, 简化, 游戏, 遊戲, 游客
			施工, 马上, 马路, 张贴, 黄金, 唐朝, 宋代, 许多, 许可, 曾经, 于是, 余额, 范围, 范例, 范式, 段落, 陆续, 谢谢, 謝謝, 罗列, 胡说
		`),
		and: list('和, 与, 與, 跟, 以及, 及'),
		folders: list('人'),
		columns: { round: list('顺序, 轮次'), day: list('日期') },
		talksOfOthers: {
			labels: list('候选人'),
		},
		answering: list('我'),
		roundsAfterNames: list('一面, 二面, 三面, 终面, 面试'),
	},
	hiring: {
		perhapsHirersSay: { holds: list('面试官培训, 我扮面试官, 应聘者, 访谈提纲, 受访者, 候选人名单, 我面的候选人') },
		interviews: { holds: list('面试, 面試') },
		besideNames: { holds: list('面试官, 面試官') },
		hunt: { holds: list('求职, 找工作, 转职') },
	},
	notes: {
		mentionsWithin: list('面试, 面試, 求职, 求職'),
		otherFields: list('候选人'),
		diaries: list('日记, 反思'),
		templates: list('模板'),
	},
	months: [],
};

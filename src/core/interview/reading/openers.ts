/** The words a language asks with. Phrases are compared after folding, at the beginning of a sentence unless told otherwise. */
export interface Phrases {
	/** Ask for a story by themselves: "have you ever". */
	readonly stories: readonly string[];
	/** Bid the person tell something: "tell me", "describe". What they ask for, the rest of the sentence says. */
	readonly bids: readonly string[];
	/** Open a question: "what", "how". */
	readonly asks: readonly string[];
	/** Open a question that yes or no answers: "do you". They often stand in check lists. */
	readonly yesNo: readonly string[];
	/** Address the person, anywhere in the sentence: "you". */
	readonly you: readonly string[];
	/** What happened to a person, anywhere in the sentence: "a time", "conflict". */
	readonly experience: readonly string[];
}

/** The built-in table by language. Counted over 180 public notes; the opening phrase decides, not the question mark. */
export const OPENERS: Readonly<Record<string, Phrases>> = {
	english: {
		stories: [
			'have you ever', 'has there ever been', 'has there been a time', 'when have you', 'when did you', 'when was the last time', 'when were you',
			'a time when', 'a time you', 'a time that', 'a time where', 'a situation where you', 'a situation when you', 'time when you', 'time you', 'the last time you',
			'a moment when', 'situation where you', 'situation when you', 'an example of a time', 'an example when you', 'an example where you', 'an example of when', 'example of a time', 'example of when you', 'example of a', 'example on', 'i d be interested in hearing', 'id be interested in hearing', 'i would like to hear', 'i d like to hear', 'id love to hear',
			'can you tell', 'could you tell', 'can you describe', 'could you describe', 'can you give', 'could you give', 'can you share', 'could you share', 'can you walk', 'could you walk', 'can you recall',
			'can you think of', 'can you provide', 'could you provide', 'can you talk about', 'can you introduce yourself', 'could you introduce yourself', 'can you explain a', 'will you tell me',
		],
		bids: [
			'tell me', 'tell us', 'tell about', 'tell a', 'please tell', 'describe', 'please describe', 'give me', 'give us', 'give an', 'give a', 'give one', 'give examples', 'please give', 'share', 'please share',
			'walk me', 'walk us', 'talk me', 'take me through', 'talk about', 'talk to me about', 'think of', 'think about', 'think back', 'recall', 'name', 'provide', 'explain', 'discuss', 'illustrate',
			'introduce yourself', 'briefly introduce', 'please introduce', 'sell me', 'convince me', 'teach me', 'pitch me',
		],
		asks: [
			'what', 'whats', 'whatre', 'why', 'how', 'hows', 'who', 'whom', 'which', 'when', 'where', 'whose', 'if', 'imagine', 'suppose', 'lets say', 'say you', 'assume', 'on a scale', 'is there', 'was there', 'in your opinion',
			'as a', 'given', 'with', 'most', 'biggest', 'greatest', 'last', 'next', 'favorite', 'favourite', 'proudest', 'hardest', 'the most', 'the biggest', 'the greatest', 'the hardest', 'the best', 'the worst', 'in what', 'in which', 'at what', 'to what', 'besides', 'other than', 'outside of',
		],
		yesNo: ['do you', 'does', 'did you', 'are you', 'were you', 'is', 'would you', 'will you', 'can', 'could', 'should', 'have you', 'has', 'had you', 'any', 'are there', 'was', 'did', 'do', 'are', 'have'],
		you: ['you', 'your', 'yours', 'yourself', 'youve', 'youre', 'youd', 'youll', 'u'],
		experience: [
			'time', 'times', 'situation', 'situations', 'example', 'examples', 'instance', 'instances', 'occasion', 'experience', 'experiences', 'moment', 'story', 'scenario', 'circumstance', 'incident', 'one time',
			'mistake', 'failure', 'conflict', 'challenge', 'accomplishment', 'achievement', 'disagreement', 'most', 'biggest', 'greatest', 'hardest', 'toughest', 'proudest', 'worst', 'last',
		],
	},
	german: {
		stories: ['wann haben sie', 'wann hast du', 'haben sie schon', 'haben sie jemals', 'hast du schon', 'gab es eine situation', 'eine situation in der', 'können sie mir', 'können sie ein', 'können sie eine', 'kannst du mir', 'kannst du ein', 'kannst du eine'],
		bids: ['erzählen sie', 'erzähl', 'erzähle', 'beschreiben sie', 'beschreibe', 'beschreib', 'nennen sie', 'nenne', 'geben sie', 'gib', 'schildern sie', 'schildere', 'berichten sie', 'berichte', 'führen sie mich', 'denken sie an', 'stellen sie sich vor', 'stellen sie sich bitte', 'stellen sie sich kurz', 'stell dich vor'],
		asks: ['was', 'wie', 'warum', 'weshalb', 'wieso', 'wann', 'wer', 'welche', 'welcher', 'welches', 'welchen', 'wo', 'worauf', 'worin', 'womit', 'wofür', 'wen', 'wem', 'wenn', 'angenommen', 'woran'],
		yesNo: ['sind sie', 'bist du', 'haben sie', 'hast du', 'können sie', 'würden sie', 'gibt es', 'möchten sie'],
		you: ['sie', 'ihr', 'ihre', 'ihren', 'ihrem', 'ihrer', 'ihnen', 'du', 'dein', 'deine', 'deinen', 'deinem', 'deiner', 'dir', 'dich', 'mir', 'uns'],
		experience: ['situation', 'beispiel', 'erfahrung', 'moment', 'konflikt', 'fehler', 'erfolg', 'projekt', 'größte', 'größter', 'schwierigste', 'letzte', 'entscheidung', 'herausforderung'],
	},
	french: {
		stories: ['avez vous déjà', 'as tu déjà', 'une fois où', 'un moment où', 'une situation où', 'pouvez vous me', 'pouvez vous nous', 'pouvez vous décrire', 'pouvez vous donner', 'peux tu me', 'pourriez vous me', 'pourriez vous décrire', 'quand avez vous', 'racontez moi', 'raconte moi'],
		bids: ['parlez', 'parle', 'décrivez', 'décris', 'racontez', 'raconte', 'donnez', 'donne', 'citez', 'cite', 'présentez vous', 'expliquez', 'explique', 'partagez', 'pensez à', 'comment vous décririez'],
		asks: ['comment', 'pourquoi', 'quel', 'quelle', 'quels', 'quelles', 'qui', 'quand', 'où', 'que', 'quoi', 'qu’est-ce', 'qu’avez-vous', 'lequel', 'laquelle', 'si vous', 'en quoi', 'à quoi', 'dans quelle', 'dans quel', 'sur quoi', 'imaginez'],
		yesNo: ['avez vous', 'êtes vous', 'est ce que', 'savez vous', 'aimez vous', 'y a t il', 'as tu', 'es tu'],
		you: ['vous', 'votre', 'vos', 'tu', 'ton', 'ta', 'tes', 'te', 'moi'],
		experience: ['fois', 'situation', 'exemple', 'expérience', 'moment', 'conflit', 'erreur', 'échec', 'réussite', 'projet', 'plus', 'dernière', 'décision', 'défi'],
	},
	spanish: {
		stories: ['alguna vez', 'has tenido', 'ha tenido', 'una vez en que', 'una ocasión', 'podés darme', 'podés contarme', 'puedes darme', 'puedes contarme', 'puedes describir', 'puede describir', 'puede darme', 'podría describir', 'podría darme', 'podrías contarme', 'cuándo fue la última vez'],
		bids: ['cuéntame', 'cuentame', 'cuénteme', 'cuenteme', 'contame', 'cuéntanos', 'cuente', 'háblame', 'hábleme', 'hableme', 'háblanos', 'hablame', 'describe', 'describa', 'describí', 'descríbeme', 'describeme', 'dame', 'ponme', 'póngame', 'deme', 'danos', 'denos', 'menciona', 'mencione', 'explica', 'explícame', 'platícame', 'platicame', 'comparte', 'comparta', 'piensa en', 'preséntate', 'presentate'],
		asks: ['cómo', 'como', 'qué', 'que', 'por qué', 'por que', 'porqué', 'cuál', 'cual', 'cuáles', 'cuales', 'quién', 'quien', 'cuándo', 'cuando', 'dónde', 'donde', 'cuánto', 'si', 'en qué', 'a qué', 'de qué', 'imagina', 'imagine', 'para qué'],
		yesNo: ['tenés', 'tienes', 'tiene', 'eres', 'sos', 'has', 'te consideras', 'estás'],
		you: ['tu', 'tus', 'te', 'ti', 'usted', 'su', 'sus', 'has', 'tuviste', 'eres', 'estás', 'harías', 'hiciste', 'manejas', 'vos', 'tuyo', 'tuya', 'ves', 'quieres', 'podés', 'le', 'me'],
		experience: ['vez', 'situación', 'situacion', 'ejemplo', 'experiencia', 'momento', 'conflicto', 'error', 'fracaso', 'logro', 'proyecto', 'más', 'mayor', 'última', 'decisión', 'desafío', 'reto', 'ocasión'],
	},
	portuguese: {
		stories: ['você já', 'voce já', 'voce ja', 'já houve', 'uma vez em que', 'uma situação em que', 'um momento em que', 'quando foi a última vez', 'quando você', 'pode me contar', 'pode descrever', 'poderia me', 'você poderia me', 'você pode me', 'pode dar', 'pode me dar'],
		bids: ['conte', 'conte me', 'fale me', 'dê me', 'descreva me', 'me conte', 'conta', 'me conta', 'fale', 'me fale', 'descreva', 'me descreva', 'dê', 'me dê', 'me dá', 'cite', 'compartilhe', 'explique', 'pense em', 'apresente se', 'se apresente'],
		asks: ['como', 'o que', 'que', 'por que', 'porque', 'por quê', 'qual', 'quais', 'quem', 'quando', 'onde', 'em que', 'se você', 'de que', 'imagine', 'quanto'],
		yesNo: ['você tem', 'você é', 'você gosta', 'você se'],
		you: ['você', 'voce', 'seu', 'sua', 'seus', 'suas', 'te', 'se', 'lhe', 'vc', 'me'],
		experience: ['vez', 'situação', 'situacao', 'exemplo', 'experiência', 'momento', 'conflito', 'erro', 'falha', 'fracasso', 'conquista', 'projeto', 'mais', 'maior', 'última', 'decisão', 'desafio'],
	},
	russian: {
		stories: ['был ли у вас', 'была ли у вас', 'были ли у вас', 'был ли у тебя', 'случалось ли', 'приходилось ли', 'бывало ли', 'можете рассказать', 'можете описать', 'можете привести', 'когда вы в последний раз'],
		bids: ['расскажите', 'расскажи', 'опишите', 'опиши', 'приведите', 'приведи', 'поделитесь', 'поделись', 'вспомните', 'вспомни', 'назовите', 'назови', 'представьтесь', 'объясните', 'представьте'],
		asks: ['как', 'что', 'почему', 'зачем', 'какой', 'какая', 'какие', 'какое', 'каким', 'какую', 'кто', 'когда', 'где', 'кем', 'чем', 'чего', 'сколько', 'если', 'в чем', 'в чём', 'на что', 'каков', 'каковы', 'с какими', 'с какой'],
		yesNo: ['есть ли', 'готовы ли', 'умеете ли', 'любите ли'],
		you: ['вы', 'вас', 'вам', 'вами', 'ваш', 'ваша', 'ваше', 'ваши', 'вашей', 'вашего', 'вашу', 'вашем', 'ты', 'тебя', 'тебе', 'твой', 'твоя', 'твои', 'себя', 'себе', 'своей', 'своего', 'свои', 'вашим'],
		experience: ['случай', 'случае', 'ситуацию', 'ситуации', 'пример', 'опыте', 'опыт', 'момент', 'времени', 'время', 'конфликт', 'конфликте', 'ошибку', 'ошибке', 'провал', 'провале', 'проект', 'проекте', 'самый', 'самом', 'самое', 'самая', 'последний', 'решение', 'решении'],
	},
	chinese: {
		stories: ['你有没有', '您有没有', '有没有', '你是否', '您是否', '有过', '遇到过', '说说你', '谈谈你', '讲讲你', '请谈谈', '请说说', '请讲', '举一个', '举个', '请举', '说一个', '讲一个', '谈一个', '分享一', '请分享', '描述一个', '请描述', '说一次', '讲一次', '描述一次'],
		bids: ['请介绍', '介绍一下', '描述', '讲一', '讲讲', '说一', '说说', '谈谈', '谈一', '告诉我', '聊聊', '自我介绍', '请做', '请用'],
		asks: ['为什么', '如何', '怎么', '怎样', '什么', '哪'],
		yesNo: [],
		you: ['你', '您'],
		experience: ['经历', '经验', '例子', '案例', '情况', '项目', '挑战', '冲突', '错误', '失败', '故事', '一次', '最'],
	},
	japanese: {
		stories: ['経験を教えて', '経験について', '経験を話して', '経験はありますか', 'ことはありますか', 'エピソードを', 'どうしましたか', 'どのように対処', 'どう対処しましたか', 'どう乗り越え'],
		bids: ['自己紹介', '自己pr', '志望動機', '教えてください', '話してください', 'お聞かせください', '説明してください'],
		asks: ['なぜ', 'どのように', 'どんな', 'どう', '何', 'いつ', '強みと弱み', '長所と短所'],
		yesNo: [],
		you: ['あなた', 'ご自身', '弊社', '御社', 'ましたか', 'ますか', 'ですか', 'ください'],
		experience: ['経験', 'エピソード', '失敗', '成功', '困難'],
	},
	korean: {
		stories: ['경험이 있', '경험에 대해', '경험을 말', '경험을 이야기', '경험을 설명', '경험을 소개', '경험을 공유', '사례를 말', '사례를 소개', '적이 있', '적이있'],
		bids: ['자기소개', '지원동기', '지원 동기', '소개해', '본인'],
		asks: ['왜', '어떻게', '무엇', '어떤', '언제', '누가', '만약', '입사', '가장', '본인의', '당신의'],
		yesNo: [],
		you: ['당신', '본인', '자신', '지원자', '하셨', '하시', '나요', '있는가', '있나요', '인가요', '인가', '했나', '받았는가', '주세요', '까요'],
		experience: ['경험', '사례', '상황', '갈등', '실패', '프로젝트', '문제', '성과', '커리어', '동료', '피드백'],
	},
};

/** Languages that write no blanks between words, or hang their endings onto them: their words are looked for anywhere. */
export const UNSPACED: ReadonlySet<string> = new Set(['chinese', 'japanese', 'korean']);

import type { Language } from './language';
import { list } from './list';

/** Korean. It has spaces between words, but words carry endings. */
export const KOREAN: Language = {
	name: 'korean',
	spaced: false,
	verbsAddress: true,
	ties: list('면접, 인터뷰, 리더십 원칙'),
	openers: {
		stories: list(`
			경험이 있, 경험에 대해, 경험을 말, 경험을 이야기, 경험을 설명, 경험을 소개, 경험을 공유해, 사례를 말, 사례를 소개
			적이 있나, 적이 있습, 적이 있으, 적이 있었, 적이 있는가, 적이 있다, 적이있
		`),
		bids: list('자기소개, 지원동기, 지원 동기, 소개해, 본인'),
		asks: list('왜, 뭔가요, 뭐예요, 어떻게, 무엇, 어떤, 언제, 누가, 만약, 입사, 가장, 본인의, 당신의'),
		yesNo: [],
		experience: list('경험, 사례, 상황, 갈등, 실패, 프로젝트, 문제, 성과, 커리어, 동료, 피드백'),
	},
	why: { asks: list('왜') },
	pronouns: {
		i: list('저는, 제가'),
		we: list('우리'),
		you: list(`
			당신, 본인, 자신, 지원자, 하셨, 하시, 나요, 입니까, 습니까, 겠습니까, 있는가, 있나요, 인가요, 인가, 했나, 받았는가, 주세요, 까요
		`),
		clearlyYou: list('당신'),
	},
	and: [],
	labels: {
		principles: list('리더십 원칙, 원칙, 인재상, 핵심가치'),
		topics: list('주제, 준비'),
		'ask-them': list('역질문'),
		date: list('일시, 날짜'),
		role: list('직책'),
		probes: list('꼬리 질문'),
		question: list('질문'),
		story: list('이야기'),
		answer: list('답변'),
		situation: list('상황'),
		task: list('과제, 과업'),
		action: list('행동'),
		result: list('결과, 성과'),
	},
	prefixes: { question: list('질문') },
	headings: {
		askedOfYou: {
			begins: list('받은 질문, 예상 질문, 예상질문, 질문 리스트, 물어본 질문, 나온 질문, 기출'),
			holds: list('받은 질문, 예상 질문, 예상질문, 나온 질문, 자주 나옴, 자주 나오는, 물어봤다, 물어보셨'),
		},
		candidateQuestions: { begins: list('역질문, 내가 물어본, 제가 물어본, 물어볼, 면접관에게') },
		systemDesign: { holds: list('시스템 디자인') },
		answers: { begins: list('답변') },
		pressing: list(`
			꼬리
		`),
		story: list('이야기, 경험'),
		neutral: list('질문'),
		behavioral: list('인성면접, 인성 면접'),
		technical: list('기술'),
		values: list('원칙, 인재상, 핵심가치'),
		banks: list('면접'),
	},
	subjects: {
		themes: list('갈등, 실패, 실수, 강점, 약점, 장점, 단점, 성과, 이직, 지원동기'),
		work: list('업무, 팀, 프로젝트, 동료'),
	},
	people: {
		hiringRoles: list('인사, 채용, 리크루터, 인사팀, 채용담당자, 면접관, 헤드헌터'),
		arrangers: list('리크루터, 헤드헌터, 채용담당, 채용 담당'),
		rounds: list(`
			1차 면접, 2차 면접, 최종 면접, 면접, 1차, 2차, 3차, 임원면접, 임원 면접, 실무 면접, 기술 면접, 실무면접, 기술면접, 인성면접, 커피챗, 전화 면접, 1차면접, 2차면접
			최종면접, 최종, 실무진 면접
		`),
		labels: {
			interviewer: list(`
				면접관, 면접 위원, 면접위원, 면접자, 면접 보신 분, 면접 진행
			`),
			recruiter: list('인사, 채용 담당, 채용담당, 채용담당자, 인사담당자, 리크루터, 헤드헌터, 인사팀, 채용 담당자'),
			roster: list('참석자, 참석, 참여자, 누구'),
			arranges: list('연락처'),
			contact: list('연락처, 담당자'),
			holdsInterviewer: list('면접관'),
		},
		talks: list('면접, 통화, 미팅, 커피챗'),
		acts: list('질문, 물어, 진행, 이 물어, 가 물어, 께서'),
		interviewsMe: list('이 면접, 님이 면접, 님이 진행, 과 면접, 와 면접, 님과 면접'),
		names: list(`
			김, 이, 박, 최, 정, 강, 조, 윤, 장, 임, 한, 오, 서, 신, 권, 황, 안, 송, 류, 유, 전, 홍, 고, 문, 양, 손, 배, 백, 허, 남, 심, 노, 하, 곽, 성
			차, 주, 우, 구, 나, 민, 진, 지, 엄, 채, 원, 천, 방, 공, 현, 함, 변, 염, 여, 추, 도, 소, 석, 선, 설, 마, 길, 연, 위, 표, 명, 기, 반, 왕, 금
			옥, 육, 인, 맹, 제, 모, 남궁, 황보, 선우, 제갈
		`),
		unspacedJobs: list('팀장, 개발자, 이사, 대표, 매니저, 채용, 인사, 리드, 부장, 과장, 차장, 상무, 전무, 본부장, 실장, 파트장, 임원, 책임, 선임'),
		politeEndings: list('님, 씨'),
		afterNames: list('과, 와, 이랑, 랑, 에게, 께서, 께, 이, 가, 은, 는, 의, 을, 를, 도'),
		and: list('와, 과, 및'),
		columns: { round: list('순서'), day: list('날짜') },
	},
	parts: { past: list('었, 았, 했, 였') },
	hiring: {
		perhapsHirersSay: { holds: list('지원자들, 면접관 교육, 인터뷰 대상자') },
		interviews: { holds: list('면접') },
		besideNames: { holds: list('면접관') },
		hunt: { holds: list('이직, 취업, 채용') },
	},
	notes: {
		mentionsWithin: list('면접, 이직, 지원동기'),
		otherFields: list('참석자'),
		diaries: list('일기'),
		templates: list('템플릿'),
	},
	months: [],
};

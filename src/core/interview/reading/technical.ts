import { anyOf } from '../any-of';
import { fold } from '../fold';

/** Words of the trade that behavioral prompts do without, folded: a question that only asks about one of them tests knowledge. */
const WORDS = `
javascript typescript java python golang rust kotlin swift php ruby scala perl bash html css sass jquery react angular vue nextjs svelte node nodejs express spring hibernate django flask laravel rails dotnet
sql nosql mysql postgres postgresql mongodb redis cassandra dynamodb oracle elasticsearch snowflake spark hadoop hive airflow kafka rabbitmq databricks pandas numpy tensorflow pytorch
api apis restful graphql grpc http https tcp udp ip dns dhcp ssl tls ssh vpn cors websocket websockets json xml yaml file files folder terminal command commands script scripts regex cookie cookies jwt oauth
git docker kubernetes k8s terraform ansible jenkins linux unix nginx aws s3 ec2 lambda azure gcp cdn ci cd devops helm
algorithm algorithms array arrays string strings pointer pointers stack queue heap hash hashmap hashing tree trees graph recursion sorting bfs dfs dp leetcode complexity bigo
classes objects oop interface interfaces inheritance polymorphism encapsulation abstraction constructor singleton mvc mvvm solid orm middleware closure closures promise promises async await callback
thread threads multithreading concurrency mutex deadlock semaphore synchronization garbage compiler bytecode jvm runtime cpu gpu ram kernel
database databases schema query queries index indexes indexing transaction transactions acid partition partitions partitioning bucketing sharding replication normalization denormalization joins triggers column columns
cache caching loadbalancer microservice microservices monolith latency throughput encryption authentication authorization firewall endpoint endpoints server servers
dom div flexbox component components hook hooks redux jsx webpack viewport selector prototype hoisting eventloop
loss accuracy variance imbalanced hyperparameter hyperparameters epoch epochs regularization logistic softmax cnn rnn lstm llm gan xgboost svm pca knn kmeans tables
regression classifier overfitting gradient neural embedding embeddings tokenizer transformer backpropagation dataset
`.trim().split(/\s+/);

const TECHNICAL: ReadonlySet<string> = new Set(WORDS);

/** True when a folded text holds a word of the trade. */
export function isTechnical(folded: string): boolean {
	return folded.split(' ').some((word) => TECHNICAL.has(word));
}

/** What a person is asked about themselves and others, folded: stems of words. */
const PERSONAL = `
yourself|your strength|your weakness|your career|your goal|your biggest|your greatest|your manager|your boss|your team|your role|your job|your current|your last|your previous|your background|your experience|your hobb|your free time|your ideal|your dream|your proudest|your style|your leadership|your approach to
colleague|coworker|co worker|teammate|team member|people you|someone you|stress|pressure|conflict|feedback|criticism|deadline|prioriti|motivat|passion|salary|hire you|want to work|want to join|want this|leave your|leaving|see yourself|proud|challeng|fail|mistake|disagree|difficult|mentor|you lead|led a|you learn|accomplish|achiev|work life|stakeholder|ambigu
`.trim().split(/[|\n]/);

/** True when a text asks about the person or about working with others. */
export function isPersonal(text: string): boolean {
	const folded = ` ${fold(text)}`;
	return PERSONAL.some((stem) => folded.includes(` ${stem}`));
}

/** What interviewers like to ask about, as keyword prompts name it: "conflict with a coworker", "biggest failure". Stems. */
const THEMES = new RegExp(`(?:^|[^\\p{L}])${anyOf(`
	conflict, disagree, disgree, fail, mistake, weakness, weekness, strength, feedback, deadline, ddl, challeng, proud, accomplish, achiev, difficult, tough, hardest, biggest, greatest, worst, ambigu, risk
	customer, client, coworker, co-worker, teammate, team member, colleague, manager, boss, stakeholder, leadership, led a, mentor, critici, pressure, stress, priorit, commitment, comfort zone
	goal, unfamiliar, not familiar, competent, uncertain, data.driven, complex, improv, innovat, simplif, sacrific, persua, influenc, negotiat, teamwork, collaborat, motivat, initiative, responsib
	introduc, about (?:me|myself|you|yourself), konflikt, fehler, schwäche, stärke, herausforder, conflit, échec, erreur, défaut, qualité, conflicto, fracaso, logro, debilidad, fortaleza
	conflito, erro, conquista, fraqueza, ponto forte, конфликт, провал, ошибк, достижен, слаб, сильн
`)}|${anyOf('冲突, 失败, 错误, 挑战, 压力, 反馈, 领导, 困难, 自豪, 缺点, 优点, 规划, 갈등, 실패, 실수, 강점, 약점, 장점, 단점, 성과, 이직, 지원동기')}`, 'iu');

/** True for a few words that name what is asked for. */
export function namesTheme(text: string): boolean {
	return THEMES.test(text);
}

/** What people are asked about at work, folded: stems. A prompt without any may be for a diary, a class or a game. */
const WORK = new RegExp(`\\b${anyOf(`
	work, job, team, colleague, coworker, co worker, manager, boss, project, customer, client, stakeholder, deadline, company, career, role, feedback, fail, mistake, disagree, lead
	professional, employee, office, product, process, goal, decision, risk, arbeit, kollege, kunde, chef, projekt, équipe, projet, collègue, trabajo, equipo, proyecto, cliente, jefe, trabalho, equipe, projeto
`)}|${anyOf('работ, команд, проект, коллег, начальник, руководител, 工作, 项目, 团队, 同事, 客户, 领导, 업무, 팀, 프로젝트, 동료')}`, 'u');

/** True for a folded prompt that speaks of work. */
export function ofWork(folded: string): boolean {
	return WORK.test(folded);
}

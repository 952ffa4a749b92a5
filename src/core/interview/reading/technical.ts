import { fold } from '../fold';

/** Words of the trade that behavioral prompts do without, folded: a question that only asks about one of them tests knowledge. */
const WORDS = `
javascript typescript java python golang rust kotlin swift php ruby scala perl bash html css sass jquery react angular vue nextjs svelte node nodejs express spring hibernate django flask laravel rails dotnet
sql nosql mysql postgres postgresql mongodb redis cassandra dynamodb oracle elasticsearch snowflake spark hadoop hive airflow kafka rabbitmq databricks pandas numpy tensorflow pytorch
api apis rest restful graphql grpc http https tcp udp ip dns dhcp ssl tls ssh vpn cors websocket websockets json xml yaml file files folder terminal command commands script scripts regex cookie cookies jwt oauth
git docker kubernetes k8s terraform ansible jenkins linux unix nginx aws s3 ec2 lambda azure gcp cdn ci cd devops helm
algorithm algorithms array arrays string strings pointer pointers stack queue heap hash hashmap hashing tree trees graph recursion sorting bfs dfs dp leetcode complexity bigo
classes objects oop interface interfaces inheritance polymorphism encapsulation abstraction constructor singleton mvc mvvm solid orm middleware closure closures promise promises async await callback
thread threads multithreading concurrency mutex deadlock semaphore synchronization garbage compiler bytecode jvm runtime cpu gpu ram kernel
database databases schema query queries index indexes indexing transaction transactions acid partition partitions partitioning bucketing sharding replication normalization denormalization join joins trigger triggers column columns
cache caching loadbalancer microservice microservices monolith latency throughput encryption authentication authorization firewall endpoint endpoints server servers
dom div flexbox component components hook hooks redux jsx webpack viewport selector prototype hoisting eventloop
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

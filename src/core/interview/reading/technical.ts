import { anyOf } from '../any-of';
import { fold } from '../fold';
import { wordsBySpacing, type PickWords } from '../lexicon/lexicon';
import { stemList } from './stem-list';

/**
 * Words of the trade that behavioral prompts do without, folded: a question that only asks about one of them tests
 * knowledge.
 */
const WORDS = `
javascript typescript java python golang rust kotlin swift php ruby scala perl bash html css sass jquery react angular
vue nextjs svelte node nodejs express spring hibernate django flask laravel rails dotnet
sql nosql mysql postgres postgresql mongodb redis cassandra dynamodb oracle elasticsearch snowflake spark hadoop hive
airflow kafka rabbitmq databricks pandas numpy tensorflow pytorch
api apis restful graphql grpc http https tcp udp ip dns dhcp ssl tls ssh vpn cors websocket websockets json xml yaml
file files folder terminal command commands script scripts regex cookie cookies jwt oauth
git docker kubernetes k8s terraform ansible jenkins linux unix nginx aws s3 ec2 lambda azure gcp cdn ci cd devops helm
algorithm algorithms array arrays string strings pointer pointers stack queue heap hash hashmap hashing tree trees
graph recursion sorting bfs dfs dp leetcode complexity bigo
classes objects oop interface interfaces inheritance polymorphism encapsulation abstraction constructor singleton mvc
mvvm solid orm middleware closure closures promise promises async await callback
thread threads multithreading concurrency mutex deadlock semaphore synchronization garbage compiler bytecode jvm
runtime cpu gpu ram kernel
database databases schema query queries index indexes indexing transaction transactions acid partition partitions
partitioning bucketing sharding replication normalization denormalization joins triggers column columns
cache caching loadbalancer microservice microservices monolith latency throughput encryption authentication
authorization firewall endpoint endpoints server servers
dom div flexbox component components hook hooks redux jsx webpack viewport selector prototype hoisting eventloop
loss accuracy variance imbalanced hyperparameter hyperparameters epoch epochs regularization logistic softmax cnn rnn
lstm llm gan xgboost svm pca knn kmeans tables
regression classifier overfitting gradient neural embedding embeddings tokenizer transformer backpropagation dataset
`.trim().split(/\s+/);

const TECHNICAL: ReadonlySet<string> = new Set(WORDS);

/** True when a folded text holds a word of the trade. */
export function isTechnical(folded: string): boolean {
	return folded.split(' ').some((word) => TECHNICAL.has(word));
}

/** What a person is asked about themselves and others. */
const PERSONAL = stemList(({ subjects }) => subjects?.personal);

/** True when a text asks about the person or about working with others. */
export function isPersonal(text: string): boolean {
	return PERSONAL(fold(text));
}

/** What interviewers like to ask about, as keyword prompts name it: "conflict with a coworker", "biggest failure". */
const THEMES = stems(({ subjects }) => subjects?.themes);

/** True for a few words that name what is asked for. */
export function namesTheme(text: string): boolean {
	return THEMES.test(text);
}

/** What people are asked about at work. A prompt without any may be for a diary, a class or a game. */
const WORK = stemList(({ subjects }) => subjects?.work);

/** True for a folded prompt that speaks of work. */
export function ofWork(folded: string): boolean {
	return WORK(folded);
}

/** Matches the stems at the beginning of a word, and anywhere where words stand without blanks. */
function stems(pick: PickWords): RegExp {
	const { spaced, unspaced } = wordsBySpacing(pick);
	return new RegExp(`(?:^|[^\\p{L}])${anyOf(spaced)}|${anyOf(unspaced)}`, 'iu');
}

/**
 * Words of the trade that behavioral prompts do without, folded: a question that only asks about one of them tests
 * knowledge.
 */
export const TRADE_WORDS: ReadonlySet<string> = new Set(`
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
`.trim().split(/\s+/));

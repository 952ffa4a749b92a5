/** Mutations that may survive all tests, by id, each with the reason. An entry whose mutation is killed must leave. */
export const ALLOWED_SURVIVORS: Readonly<Record<string, string>> = {};

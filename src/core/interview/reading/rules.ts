import type { Rule } from './evidence';
import { doubts } from './people/rules/doubts';
import { PEOPLE_RULES } from './people/weigh-people';
import { QUESTION_RULES } from './questions/question-rules';
import { STORY_RULES } from './stories/story-rules';

/** What is known of a rule without a candidate to weigh. */
export type RuleText = Pick<Rule<never>, 'id' | 'kind' | 'says' | 'examples'>;

/** All rules of the reading, kind by kind: the tests run their examples, `docs/note-format.md` is written from them. */
export const RULES: readonly RuleText[] = [...PEOPLE_RULES, doubts, ...QUESTION_RULES, ...STORY_RULES];

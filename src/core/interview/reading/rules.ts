import type { Example, Rule } from './evidence';
import { against, examples as ofAgainst } from './people/rules/against';
import { ofOthers, examples as ofOfOthers } from './people/rules/of-others';
import { doubts, examples as ofDoubts } from './people/rules/doubts';
import { inSchedule, examples as ofInSchedule } from './people/rules/in-schedule';
import { underLabel, examples as ofUnderLabel } from './people/rules/labels';
import { nameItself, examples as ofNameItself } from './people/rules/name-itself';
import { saidWith, examples as ofSaidWith } from './people/rules/said-with';
import { standing, examples as ofStanding } from './people/rules/standing';
import { together, examples as ofTogether } from './people/rules/together';
import { where, examples as ofWhere } from './people/rules/where';
import { known, examples as ofKnown } from './people/rules/known';
import { withPrinciples, examples as ofWithPrinciples } from './people/rules/with-principles';
import { withRole, examples as ofWithRole } from './people/rules/with-role';
import { wordsAround, examples as ofWordsAround } from './people/rules/words-around';
import { aboutTheCandidate, examples as ofAboutTheCandidate } from './questions/rules/about-the-candidate';
import { advice, examples as ofAdvice } from './questions/rules/advice';
import { amongPrompts, examples as ofAmongPrompts } from './questions/rules/among-prompts';
import { answerProse, examples as ofAnswerProse } from './questions/rules/answer-prose';
import { answeredByStory, examples as ofAnsweredByStory } from './questions/rules/answered-by-story';
import { askedOfYou, examples as ofAskedOfYou } from './questions/rules/asked-of-you';
import { asksForStory, examples as ofAsksForStory } from './questions/rules/asks-for-story';
import { asksWhy, examples as ofAsksWhy } from './questions/rules/asks-why';
import { behavioralSection, examples as ofBehavioralSection } from './questions/rules/behavioral-section';
import { candidateAsks, examples as ofCandidateAsks } from './questions/rules/candidate-asks';
import { diaryPrompts, examples as ofDiaryPrompts } from './questions/rules/diary-prompts';
import { labelled, examples as ofLabelled } from './questions/rules/labelled';
import { namesPrinciple, examples as ofNamesPrinciple } from './questions/rules/names-principle';
import { noteTied, examples as ofNoteTied } from './questions/rules/note-tied';
import { othersTalks, examples as ofOthersTalks } from './questions/rules/others-talks';
import { standsOut, examples as ofStandsOut } from './questions/rules/stands-out';
import { technical, examples as ofTechnical } from './questions/rules/technical';
import { whoAsks, examples as ofWhoAsks } from './questions/rules/who-asks';
import { yesNo, examples as ofYesNo } from './questions/rules/yes-no';
import { saysStory, examples as ofSaysStory } from './stories/rules/says-story';
import { storyPlace, examples as ofStoryPlace } from './stories/rules/story-place';
import { tellerSpeaks, examples as ofTellerSpeaks } from './stories/rules/teller-speaks';
import { toldInParts, examples as ofToldInParts } from './stories/rules/told-in-parts';

/** What is known of a rule without a candidate to weigh. */
export type RuleText = Pick<Rule<never>, 'id' | 'kind' | 'says'> & { readonly examples: readonly Example[] };

/**
 * All rules of the reading with their examples, kind by kind: the tests run them, `docs/note-format.md` is written from
 * them. The plugin imports the rules one by one, so that it is built without examples.
 */
export const RULES: readonly RuleText[] = [
	{ ...underLabel, examples: ofUnderLabel },
	{ ...saidWith, examples: ofSaidWith },
	{ ...inSchedule, examples: ofInSchedule },
	{ ...withRole, examples: ofWithRole },
	{ ...withPrinciples, examples: ofWithPrinciples },
	{ ...known, examples: ofKnown },
	{ ...where, examples: ofWhere },
	{ ...standing, examples: ofStanding },
	{ ...nameItself, examples: ofNameItself },
	{ ...wordsAround, examples: ofWordsAround },
	{ ...against, examples: ofAgainst },
	{ ...ofOthers, examples: ofOfOthers },
	{ ...doubts, examples: ofDoubts },
	{ ...together, examples: ofTogether },
	{ ...asksForStory, examples: ofAsksForStory },
	{ ...aboutTheCandidate, examples: ofAboutTheCandidate },
	{ ...asksWhy, examples: ofAsksWhy },
	{ ...labelled, examples: ofLabelled },
	{ ...standsOut, examples: ofStandsOut },
	{ ...askedOfYou, examples: ofAskedOfYou },
	{ ...noteTied, examples: ofNoteTied },
	{ ...behavioralSection, examples: ofBehavioralSection },
	{ ...amongPrompts, examples: ofAmongPrompts },
	{ ...answeredByStory, examples: ofAnsweredByStory },
	{ ...namesPrinciple, examples: ofNamesPrinciple },
	{ ...candidateAsks, examples: ofCandidateAsks },
	{ ...technical, examples: ofTechnical },
	{ ...advice, examples: ofAdvice },
	{ ...answerProse, examples: ofAnswerProse },
	{ ...yesNo, examples: ofYesNo },
	{ ...diaryPrompts, examples: ofDiaryPrompts },
	{ ...whoAsks, examples: ofWhoAsks },
	{ ...othersTalks, examples: ofOthersTalks },
	{ ...toldInParts, examples: ofToldInParts },
	{ ...saysStory, examples: ofSaysStory },
	{ ...tellerSpeaks, examples: ofTellerSpeaks },
	{ ...storyPlace, examples: ofStoryPlace },
];

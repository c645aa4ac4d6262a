import { words } from './words.js';

/** Negate the verb group that they stand in, also written together with its auxiliary ('don't', 'cannot'). */
export const isNegation = (lower: string): boolean =>
  /^(?:not|never|neither|cannot|nowhere)$/.test(lower) || lower.endsWith("n't");

/** Behind 'not' they say that it was said, and more: 'not only said that'. */
export const NOT_ONLY = words('only just merely simply solely');

/** Begin a subject that nobody is behind: 'Nobody at the ministry said', 'No official has said', 'None of them said'. */
export const NEGATIVE_SUBJECTS = words('no nobody none neither nor no-one nothing');

/**
 * Verbs and adjectives that say of the infinitive or gerund behind them that it did not happen: 'refused to say',
 * 'stopped short of saying', 'reluctant to say'. Negated themselves they say that it did: 'did not hesitate to say'.
 */
export const PREVENTING = words(
  'decline declines declined declining refuse refuses refused refusing fail fails failed failing neglect neglects ' +
    'neglected omit omits omitted omitting forget forgets forgot forgotten hesitate hesitates hesitated hesitating ' +
    'reluctant unwilling unable afraid ashamed shy hesitant loath scared avoid avoids avoided avoiding stop stops ' +
    'stopped stopping short refrain refrains refrained refraining shrink shrinks shrank desist desisted balk balks ' +
    'balked without instead rather decline deny denies denied denying resist resists resisted',
);

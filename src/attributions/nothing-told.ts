import { isNegation } from '../lexicons/index.js';
import type { Passage } from './passage.js';
import type { Draft } from './sieve.js';

// What has the form of a claim and tells nothing that could be true or false.

export const tellsNothing = (passage: Passage, draft: Draft): boolean =>
  isAboutNaming(passage, draft) || isOnlyRecorded(passage, draft) || isNotAllowed(passage, draft);

/** 'because he was not authorised to discuss the talks' */
const isNotAllowed = ({ document: { tokens } }: Passage, { cue, negated }: Draft): boolean =>
  negated &&
  tokens
    .slice(cue?.from ?? 0, cue?.to ?? 0)
    .some(({ lower }) => /^(?:authori[sz]ed|permitted|allowed|cleared)$/.test(lower));

/** 'noted if he slept', 'the figures show whether it works': what was found is not told. Counterexample: 'did not say whether' */
const isOnlyRecorded = ({ document: { tokens } }: Passage, { cue, cueLemma, negated }: Draft): boolean =>
  !negated && RECORDS.test(cueLemma ?? '') && /^(?:if|whether)$/.test(tokens[cue?.to ?? -1]?.lower ?? '');

const RECORDS =
  /^(?:note|record|log|document|list|detail|outline|specify|indicate|show|determine|establish|report|disclose|reveal|mention|confirm|demonstrate)$/;

/** Tokens of a content that tell what it is about. */
const OPENING = 8;

/**
 * What a source asks about its own name is the terms on which it speaks: 'asked to remain anonymous', 'did not want her
 * name used', 'requested anonymity'. With 'on condition of anonymity' behind it, 'discussed the meeting' tells no more
 * than that somebody spoke. Counterexamples: 'wanted to be named captain', 'criticised the anonymity of donors'.
 */
function isAboutNaming(passage: Passage, { content, cueLemma, negated }: Draft): boolean {
  const from = content[0]?.from ?? passage.to;
  const to = content.at(-1)?.to ?? from;
  const lemma = cueLemma ?? '';
  if (/^(?:discuss|describe)$/.test(lemma)) return isOnCondition(passage, to);
  if (!/^(?:ask|wish|want|request|insist|prefer|demand)$/.test(lemma)) return false;
  const words = passage.document.tokens.slice(from, Math.min(to, from + OPENING)).map(({ lower }) => lower);
  const denied = negated || words.some((word) => isNegation(word));
  const asked = words.join(' ');
  return NAMELESS.test(asked) || NAME_WITHHELD.test(asked) || (denied && NAMED.test(asked));
}

const NAMELESS =
  /^(?:(?:to )?(?:remain|stay|be|speak) anonymous(?:ly)?|(?:full |complete |total )?anonymity)\b/;
const NAMED = /\bbe (?:named|identified|quoted)(?:$| (?:by name|because|for|out|said|told)\b)/;
const NAME_WITHHELD =
  /^(?:that )?(?:his|her|their|its|my|our)(?: \w+)? (?:names?|identity|identities) (?:not )?(?:be )?(?:used|withheld|published|printed|disclosed|revealed|given)\b/;

/** 'on condition of anonymity', 'on the condition that they not be named' */
export function isOnCondition({ document: { tokens } }: Passage, on: number): boolean {
  const condition = tokens[on + 1]?.lower === 'the' ? on + 2 : on + 1;
  return (
    tokens[on]?.lower === 'on' &&
    /^conditions?$/.test(tokens[condition]?.lower ?? '') &&
    /^(?:of|that|they|he|she)$/.test(tokens[condition + 1]?.lower ?? '')
  );
}

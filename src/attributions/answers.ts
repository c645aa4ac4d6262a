import type { Document, Range } from '../document/index.js';
import { CUE_NOUNS, isNegation, SPEECH_NOUNS, TAKEN_UP_NOUNS } from '../lexicons/index.js';
import type { Attribution } from './attribution.js';

/** Verbs that say of what somebody said that it is so, is not so, or may not be; besides those whose stance is to deny. */
const ANSWERS =
  /^(?:confirm|verify|acknowledge|admit|concede|question|challenge|doubt|call|label|brand|dub|term|describe|criticize|criticise|decry|denounce|reject|condemn)$/;
const DEFINITE = /^(?:the|that|this|those|these|such|any|all|both|an?)$/;
const UNTRUE =
  /^(?:untrue|false|wrong|incorrect|inaccurate|nonsense|rubbish|baseless|unfounded|groundless|misleading|absurd|lie|lies|fiction|fabrication|mistaken|invented)$/;
const TRUE = /^(?:true|so|correct|accurate|right|case)$/;

/** Claims back that are looked through for the one that is answered, and characters between the two. */
const FURTHEST = 8;
const FURTHEST_CHARACTERS = 600;
/** Characters between a claim and the ', which' or ' — a charge' behind it. */
const BESIDE = 4;

/** What a content is that takes up what was said before: 'that', 'the accusation', 'that was untrue'. */
interface TakenUp {
  /** 'the accusation', 'those charges' */
  readonly accusation: boolean;
  /** A clause that says it is not so. */
  readonly untrue: boolean;
  /** 'which', 'a charge': what stands right before it in the sentence. */
  readonly beside: boolean;
}

/**
 * Sets `answers`: the claim that one denies, disputes or confirms ('Unison said morale was low. The trust disputes
 * that.'). A clause that says it is not so has the stance of a denial: 'Poe said that was untrue'.
 */
export function linkAnswers(document: Document, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution, i) => {
    const taken = takenUp(document, attribution);
    const answers = taken && answeredBy(document, attributions, i, taken);
    if (answers === null) return attribution;
    return {
      ...attribution,
      answers,
      stance: taken?.untrue && attribution.stance === 'neutral' ? 'denies' : attribution.stance,
    };
  });
}

function takenUp(document: Document, { content, cueLemma, stance }: Attribution): TakenUp | null {
  const first = content[0];
  if (!first) return null;
  const words = wordsIn(document, first);
  const opening = openingOf(words);
  if (opening === 0) return null;
  const rest = words.slice(opening);
  const beside = /^(?:which|an?)$/.test(words[0] ?? '');
  const accusation = /^(?:charge|accusation|allegation)s?$/.test(words[opening - 1] ?? '');
  if (saysUntrue(rest)) return { accusation, beside, untrue: true };
  const answers = stance === 'denies' || ANSWERS.test(cueLemma ?? '');
  // 'denied the claim that the law works' says itself what is denied, and so does 'denied that the mill is safe'.
  const whole =
    rest.length === 0 || /^(?:as|made|by|against|a|an|from|in|on|at|outright)$/.test(rest[0] ?? '');
  return answers && (whole || UNTRUE.test(rest[0] ?? '')) ? { accusation, beside, untrue: false } : null;
}

const wordsIn = (document: Document, { start, end }: Range): readonly string[] => {
  const words: string[] = [];
  for (let i = document.tokenAt(start); (document.tokens[i]?.start ?? end) < end; i++)
    if (document.tokens[i]?.kind !== 'mark') words.push(document.tokens[i]?.lower ?? '');
  return words;
};

/** Words of the 'that', 'which' or 'the latest accusations' that a content opens with; 0 where it opens otherwise. */
function openingOf(words: readonly string[]): number {
  const [first = '', second = ''] = words;
  if (DEFINITE.test(first))
    for (let i = 1; i < Math.min(words.length, 4); i++) {
      const noun = words[i] ?? '';
      const singular = noun.replace(/s$/, '');
      if (TAKEN_UP_NOUNS.has(singular) || SPEECH_NOUNS.has(singular) || namesSaid(noun)) return i + 1;
    }
  if (/^(?:that|this|it|which|them|so|those)$/.test(first)) return 1;
  return /^(?:his|her|its|their)$/.test(first) && (TAKEN_UP_NOUNS.has(second) || namesSaid(second)) ? 2 : 0;
}

/** 'the allegation'; 'called the plan a disgrace' and 'condemned the decision' answer nothing that was said. */
const namesSaid = (noun: string): boolean => CUE_NOUNS.get(noun)?.attitude === false;

/** 'was not true', 'is simply untrue', "isn't the case", 'were “a lie”' */
function saysUntrue(words: readonly string[]): boolean {
  const [verb = ''] = words;
  if (!/^(?:is|was|are|were|'s|isn't|wasn't|aren't|weren't)$/.test(verb)) return false;
  const said = words.slice(0, 6);
  if (said.some((word) => UNTRUE.test(word))) return !said.some(isNegation);
  return said.some(isNegation) && said.some((word) => TRUE.test(word));
}

/** The nearest claim before by somebody else that says something itself; of accusations, one that accuses. */
function answeredBy(
  document: Document,
  attributions: readonly Attribution[],
  index: number,
  taken: TakenUp,
): number | null {
  const own = attributions[index] as Attribution;
  const before = attributions.slice(Math.max(0, index - FURTHEST), index);
  if (taken.beside) {
    const nearest = before.findLastIndex((other) => isBeside(own, other));
    return nearest < 0 ? null : index - before.length + nearest;
  }
  let nearest: number | null = null;
  for (let i = index - 1; i >= index - before.length; i--) {
    const other = attributions[i] as Attribution;
    const gap = gapBetween(other, own);
    if (gap > FURTHEST_CHARACTERS) break;
    if (gap < 0 || !saysItself(document, other)) continue;
    const verdict = verdictOn(document, own, other, taken);
    if (verdict === 'answered') return i;
    if (verdict === 'own') return nearest;
    if (verdict === 'perhaps') nearest ??= i;
  }
  return nearest;
}

const lastEnd = ({ content }: Attribution): number => Math.max(...content.map(({ end }) => end));

const isBeside = (own: Attribution, other: Attribution): boolean => {
  const apart = (own.content[0]?.start ?? 0) - lastEnd(other);
  return apart >= 0 && apart <= BESIDE;
};

const gapBetween = (other: Attribution, own: Attribution): number =>
  ((own.cue ?? own.content[0])?.start ?? 0) - Math.max(lastEnd(other), other.cue?.end ?? 0);

/** Counterexample, a chain: 'Unison said so. The trust denied it. Roe confirmed that.' */
const saysItself = (document: Document, other: Attribution): boolean =>
  !other.attitude && !other.negated && other.stance !== 'asks' && !takenUp(document, other);

/** Is the other claim the one that is answered, perhaps it, one of the answerer's own, or another's? */
function verdictOn(
  document: Document,
  own: Attribution,
  other: Attribution,
  { accusation }: TakenUp,
): 'answered' | 'perhaps' | 'own' | 'other' {
  const source = textOf(document, own.source);
  const by = textOf(document, other.source);
  const same = source === '' || by === source || other.source === null;
  if (other.stance === 'accuses' && (accusation || !same)) return same ? 'own' : 'answered';
  // 'Poe said she was at home. She denied the charge.'; but 'Prosecutors say she stole it. She denies the charge.'
  if (accusation && /^(?:he|she|they|it|who)$/.test(source) && !/[^s]s$/.test(by)) return 'other';
  if (same) return 'own';
  return accusation ? 'perhaps' : 'answered';
}

const textOf = (document: Document, range: Range | null): string =>
  range ? document.text.slice(range.start, range.end).toLowerCase() : '';

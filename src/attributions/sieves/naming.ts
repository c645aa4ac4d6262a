import { type Document, FINITE, nthToken, Tag } from '../../document/index.js';
import { contentEnd } from '../content-end.js';
import { isNameAt } from '../not-reported.js';
import type { Passage } from '../passage.js';
import { isTimeWord, type Stretch } from '../phrase.js';
import { nearestNoun } from '../phrase-leftward.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { quotationStretch } from '../place.js';
import { quotationOpeningAt } from '../quotation-at.js';
import { settingEnd } from '../setting.js';
import type { Source } from '../source.js';
import { type FramedContent, hasSpeakingSubject, type Site, verbSieve } from '../verb-sieve.js';

/** How far behind the cue 'as' may stand: 'described the council’s handling of the flood as a failure'. */
const REACH = 25;

export const naming = verbSieve({
  id: 'naming',
  about: 'The cue says what something is: ‘called it a “disgrace”’, ‘described it as a failure’.',
  nests: true,
  examples: [
    ['Lee called the vote a “disgrace”.', 'Lee <called> the vote a “disgrace”'],
    ['Lee called Roe “Little Ann” twice.', 'Lee <called> Roe “Little Ann” twice'],
    ['Roe described the plan as a failure.', 'Roe <described> the plan as a failure'],
    ['Officials put the damage at $3 million.', 'Officials <put> the damage at $3 million'],
    ['They left after what he called a “breach” of the rules.', 'he <called> a “breach” of the rules'],
    ['She met Hale, whom he called a “crook”.', 'he <called> a “crook”'],
    [
      'Roe dismissed as “nonsense” a claim that she had left.',
      'Roe <dismissed> as “nonsense” a claim that she had left',
    ],
    ['It was a cut the mayor described as “savage”.', 'the mayor <described> a cut | as “savage”'],
    [
      'It was a blast that the mayor described as “intentional”.',
      'the mayor <described> a blast | as “intentional”',
    ],
  ],
  counterexamples: ['She called her mother.', 'He named his price.', 'The flood put the town at risk.'],
  find(site) {
    if (!hasSpeakingSubject(site) || isParticiple(site)) return null;
    return (
      whatTheyCall(site) ??
      relativeObject(site) ??
      objectBehind(site) ??
      objectAs(site) ??
      objectComplement(site)
    );
  },
});

/** 'a group called the “Town Larks”': no object stands before the name, and the noun before is what has it. */
const isParticiple = ({ passage, cue, verb, after }: Site): boolean =>
  verb.frames.has('naming') && passage.document.tag(cue.from - 1) === Tag.Noun && isNameAt(passage, after);

const phrase = ({ passage, cue }: Site, from: number): Stretch => ({
  from,
  to: contentEnd(passage, from, cue, 'phrase'),
});

/** The word before the cue's source: 'what' in 'what he called'. */
const opener = ({ passage, cue }: Site): string =>
  cue.source ? (passage.document.tokens[cue.source.from - 1]?.lower ?? '') : '';

function whatTheyCall(site: Site): FramedContent | null {
  const { passage, verb, after } = site;
  if (opener(site) !== 'what' || !verb.frames.has('naming')) return null;
  if (/^(?:as|to)$/.test(passage.document.tokens[after]?.lower ?? '')) return null;
  const content = phrase(site, after);
  return content.to > after ? { content: [content], addressee: null, confidence: 0.8 } : null;
}

function relativeObject(site: Site): FramedContent | null {
  const { passage, cue, verb, after } = site;
  if (!cue.source) return null;
  if (verb.frames.has('naming') && /^(?:whom?|which|that)$/.test(opener(site))) return nameBehind(site);
  const as = verb.frames.has('as') && passage.document.tokens[after]?.lower === 'as';
  return as ? dismissedAs(site, cue.source) : null;
}

/** '…, whom he called “a fool,” or': the comma inside the mark ends the clause. */
function nameBehind(site: Site): FramedContent | null {
  const { passage, after } = site;
  const { tokens } = passage.document;
  const first = /^(?:an?|the)$/.test(nthToken(tokens, after).lower) ? after + 1 : after;
  const quoted = quotationOpeningAt(passage, first);
  if (!quoted) return null;
  const closed = tokens[quoted.endToken - 1]?.text === ',';
  const name = closed ? { from: after, to: quoted.endToken + 1 } : phrase(site, after);
  return name.to > after ? { content: [name], addressee: null, confidence: 0.8 } : null;
}

/** 'a charge the minister dismissed as “baseless”': no pronoun between the noun and its clause */
function dismissedAs(site: Site, source: Source): FramedContent | null {
  const { passage, cue, after } = site;
  const { document } = passage;
  const bare = (document.tag(source.from - 1) & Tag.Noun) !== 0;
  if (!bare && !/^(?:that|which|what|whom)$/.test(opener(site))) return null;
  const content = { from: after, to: contentEnd(passage, after + 1, cue, 'phrase') };
  if (content.to <= after + 1) return null;
  const behindComma = document.tokens[source.from - 2]?.text === ',';
  const last = source.from - (bare ? 1 : behindComma ? 3 : 2);
  const antecedent = last >= passage.from ? nearestNoun(passage, last) : null;
  return {
    content: antecedent ? [antecedent, content] : [content],
    addressee: null,
    confidence: 0.8,
  };
}

/** 'dismissed as “nonsense” claims that he had left': what is long stands behind what it is called. */
function objectBehind({ passage, cue, verb, after, limit }: Site): FramedContent | null {
  const { document } = passage;
  if (!verb.frames.has('as') || document.tokens[after]?.lower !== 'as') return null;
  const quoted = quotationOpeningAt(passage, after + 1);
  // 'in a way he slammed as “careless,” Hale has made up for it': the comma ends the clause.
  if (!quoted || document.tokens[quoted.endToken - 1]?.text === ',') return null;
  const from = quotationStretch(passage, quoted).to;
  const object = from < limit ? nounPhraseStartingAt(document, from, limit) : null;
  if (!object) return null;
  return {
    content: [{ from: after, to: contentEnd(passage, from, cue, 'phrase') }],
    addressee: null,
    confidence: 0.8,
  };
}

/** 'described it as a failure', 'compared it to a flood', 'put the damage at $3m' */
function objectAs(site: Site): FramedContent | null {
  const { passage, verb, after, limit } = site;
  const relating = verb.frames.has('relating');
  if (!verb.frames.has('as') && !relating) return null;
  const connects = (i: number): boolean => {
    const word = passage.document.tokens[i]?.lower ?? '';
    // 'presented it just as others did'
    if (!relating) return word === 'as' && passage.document.tokens[i - 1]?.lower !== 'just';
    // 'put him at risk' gives no measure.
    return verb.prepositions.has(word) && (word !== 'at' || measureAt(passage, i + 1));
  };
  const connective = findConnective(passage, after, Math.min(limit, after + REACH), connects);
  const content = connective < 0 ? null : phrase(site, after);
  return content && content.to > connective + 1
    ? { content: [content], addressee: null, confidence: 0.85 }
    : null;
}

const measureAt = (passage: Passage, i: number): boolean => {
  const token = passage.document.tokens[i];
  return (
    token?.kind === 'number' ||
    /^(?:[$£€₹¥]|about|around|nearly|some|more|less|up|between|over|under|just|“|")$/.test(
      token?.lower ?? '',
    ) ||
    (passage.document.tag(i) & Tag.Number) !== 0
  );
};

function findConnective(
  passage: Passage,
  from: number,
  to: number,
  connects: (i: number) => boolean,
): number {
  const { document } = passage;
  for (let i = from + 1; i < to; i++) {
    const token = nthToken(document.tokens, i);
    if (connects(i)) return i;
    if (token.kind === 'mark' && !/^[“”"‘’']$/.test(token.text)) return -1;
    if (document.tag(i) & FINITE && !(document.tag(i) & Tag.Noun)) return -1;
  }
  return -1;
}

/** The object without a quotation behind it: 'Roe' of 'called Roe “Little Ann”'. */
function objectAt(passage: Passage, after: number, limit: number): Stretch | null {
  const phrase = nounPhraseStartingAt(passage.document, after, limit);
  if (!phrase) return null;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (/^[“"‘']$/.test(passage.document.tokens[i]?.text ?? '')) return { from: phrase.from, to: i };
  }
  return phrase;
}

/** Behind the infinitive of 'called plans to open a mill in Larkton “a disgrace”'; `i` where none stands there. */
function pastInfinitive({ document }: Passage, i: number, limit: number): number {
  if (document.tokens[i]?.lower !== 'to' || !(document.tag(i + 1) & Tag.Base)) return i;
  for (let k = i + 2; k < Math.min(limit, i + REACH); k++) {
    if (/^[“"]$/.test(document.tokens[k]?.text ?? '')) return k;
    if (/^an?$/.test(document.tokens[k]?.lower ?? '') && /^[“"]$/.test(document.tokens[k + 1]?.text ?? ''))
      return k;
    if (document.tokens[k]?.kind === 'mark' && !/^[$£€]$/.test(document.tokens[k]?.text ?? '')) return i;
  }
  return i;
}

/** 'called the vote a “disgrace”', 'called the vote on Monday “a disgrace”', 'called them thieves' */
function objectComplement(site: Site): FramedContent | null {
  const { passage, verb, after, limit } = site;
  const { document } = passage;
  if (!verb.frames.has('naming')) return null;
  const object = objectAt(passage, after, limit);
  if (!object) return null;
  const start = settingEnd(document, pastInfinitive(passage, object.to, limit), limit);
  const adjective = endsInAdjective(document, object);
  const complement =
    adjective || isComplement(passage, object, start, limit) || quotedLater(passage, start, limit);
  const content = complement ? phrase(site, after) : null;
  const least = adjective ? object.to - 1 : object.to;
  return content && content.to > least ? { content: [content], addressee: null, confidence: 0.85 } : null;
}

/** Open what somebody is called: '“disgrace”', 'a liar', 'unfit', 'her “gift”', and behind a pronoun 'thieves'. */
function isComplement({ document }: Passage, object: Stretch, start: number, limit: number): boolean {
  if (start >= limit) return false;
  const token = document.tokens[start];
  const tag = document.tag(start);
  if (/^[“"‘«'„]$/.test(token?.text ?? '')) return true;
  if (/^(?:nothing|her)$/.test(token?.lower ?? '')) return document.tag(start + 1) !== 0;
  // 'called the vote shortsighted', 'called the plan too costly'
  if (COMPOUND.test(token?.lower ?? '')) return true;
  if (DEGREE.test(token?.lower ?? '') && document.tag(start + 1) & Tag.Adjective) return true;
  const pronoun = object.to - object.from === 1 && OBJECT.test(document.tokens[object.from]?.lower ?? '');
  const kinds = Tag.Determiner | Tag.Adjective | (pronoun ? Tag.Plural : 0);
  return (
    (tag & kinds) !== 0 &&
    !(tag & (FINITE | Tag.Preposition | Tag.Subordinator | Tag.Adverb)) &&
    !isTimeWord(token)
  );
}

const COMPOUND =
  /\p{L}(?:sighted|minded|guided|founded|hearted|handed|headed|conceived|judged|timed|advised)$/u;
const DEGREE =
  /^(?:too|very|so|completely|totally|utterly|absolutely|deeply|simply|entirely|wholly|highly|extremely)$/;
const OBJECT = /^(?:him|her|it|them|us|me|himself|herself|itself|themselves)$/;

/** 'called the idea of a toll on the bridge “absurd”': no mark and no verb of another clause stand before the words. */
function quotedLater(passage: Passage, from: number, limit: number): boolean {
  const { document } = passage;
  let relative = false;
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    const token = nthToken(document.tokens, i);
    if (token.kind === 'mark' && quotationOpeningAt(passage, i)) return true;
    if (token.kind === 'mark' && !/^[$£€]$/.test(token.text)) return false;
    if (/^(?:that|who|which)$/.test(token.lower)) relative = true;
    const tag = document.tag(i);
    // 'called her tenure as secretary of state “dangerous”'
    if (tag & (Tag.Coordinator | Tag.Subordinator) && !/^(?:that|as)$/.test(token.lower)) return false;
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Possessive | Tag.Adjective)) && !relative) return false;
  }
  return false;
}

/** 'the mayor’s quarrel with the press unhelpful': the adjective behind the object is taken for a part of it. */
function endsInAdjective(document: Document, { from, to }: Stretch): boolean {
  return (
    to - from > 1 &&
    (document.tag(to - 1) & Tag.Adjective) !== 0 &&
    (document.tag(to - 2) & (Tag.Noun | Tag.Proper)) !== 0 &&
    /^(?:un|in|im|ir)\p{L}{4}|(?:able|ible|ful|ish|ive|less|ous)$/u.test(document.tokens[to - 1]?.lower ?? '')
  );
}

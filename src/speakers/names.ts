import { type Document, nthToken, possibleTagsOf, Tag, type Token } from '../document/index.js';
import {
  COMMON_ACRONYMS,
  NAME_SUFFIXES,
  NAMED_BODY_NOUNS,
  OFFICE_ACRONYMS,
  ORGANIZATION_NOUNS,
  THING_NOUNS,
} from '../lexicons/index.js';
import { declaredNames } from './acronyms.js';
import { namesInHeadings } from './heading-names.js';
import type { NameMention } from './name.js';
import { kindOf } from './name-kinds.js';
import { isModifier, isTimeWord, nameMention } from './name-mention.js';
import { bare, isAcronym, nameRuns, type Run } from './name-runs.js';
import { splitTitle } from './name-titles.js';
import { isCommonWord, isFamilyName, isFirstName, isPersonNoun, namesPeople, titleOf } from './traits.js';
import type { WordUse } from './word-use.js';

/** Every name of the document, in order. */
export function findNames(document: Document, use: WordUse): NameMention[] {
  const found: NameMention[] = [];
  const { bodies: declared, offices } = declaredNames(document);
  const bodies = new Set(declared.map(({ acronym }) => acronym));
  let next = 0;
  const headline = headlineOf(document);
  for (const sentence of document.sentences) {
    if (use.heading[sentence.index] === 1) continue;
    const runs = nameRuns(document, use, sentence.firstToken, sentence.endToken);
    for (const run of runs.filter((run) => !isOfficeHere(document.tokens, run, offices, bodies))) {
      next = firstFrom(declared, next, run);
      const whole = declared[next];
      if (!whole || whole.from >= run.to || run.from >= whole.to) {
        const read = readRun(document, use, run, sentence.firstToken, sentence.endToken);
        found.push(...(sentence.index === headline ? read.map((name) => inHeadline(document, name)) : read));
      } else if (found.at(-1)?.firstToken !== whole.from)
        found.push(
          nameMention(document, whole.from, whole.to, whole.from, 'organization', false, sentence.firstToken),
        );
    }
  }
  const inHeadings = namesInHeadings(document, use, found);
  return inHeadings.length === 0 ? found : [...found, ...inHeadings].sort((a, b) => a.start - b.start);
}

/** 'the DC', and not 'DC'; 'the DPP' where the text has called him by his office; not 'the GM' of 'General Motors (GM)' */
function isOfficeHere(
  tokens: readonly Token[],
  { from, to }: Run,
  offices: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): boolean {
  const word = bare(tokens[from]);
  if (to - from > 1 || !isAcronym(tokens[from]?.text ?? '') || tokens[from - 1]?.lower !== 'the')
    return false;
  return offices.has(word) || (OFFICE_ACRONYMS.has(word) && !bodies.has(word));
}

/** The first of the declared names that does not end before the run. */
function firstFrom(declared: readonly Run[], from: number, run: Run): number {
  let next = from;
  for (let name = declared[next]; name && name.to < run.to && name.to <= run.from; name = declared[next])
    next++;
  return next;
}

/** A line above the text, longer ones are paragraphs. */
const LONGEST_HEADLINE = 20;

/** Index of the first sentence where it is a headline in lower case: without a full stop, above other paragraphs. */
function headlineOf(document: Document): number | null {
  const [first, second] = document.paragraphs;
  if (!first || !second || first.endSentence - first.firstSentence !== 1) return null;
  const last = document.tokens[first.endToken - 1];
  const length = first.endToken - first.firstToken;
  return length <= LONGEST_HEADLINE && !/^[.!?:”"]$/.test(last?.text ?? '') ? first.firstSentence : null;
}

/** 'United sack manager Vickers': in a headline no role belongs to a name, and one word tells no kind. */
function inHeadline(document: Document, name: NameMention): NameMention {
  const { firstToken, endToken, kind } = name;
  const alone = name.words.length === 1 && kind === 'organization' && !isAcronym(name.text);
  return {
    ...nameMention(document, firstToken, endToken, firstToken, alone ? 'unknown' : kind, false, firstToken),
    heading: true,
  };
}

/** One run holds one name, mostly; 'American Ann Lee' after 'Ostrian President Tom Hale, ...' is cut by commas already. */
function readRun(document: Document, use: WordUse, run: Run, from: number, to: number): NameMention[] {
  const { tokens } = document;
  if (run.to - run.from === 1 && COMMON_ACRONYMS.has(bare(tokens[run.from]))) return [];
  if (tokens[run.from]?.text === '@')
    return [nameMention(document, run.from, run.to, run.from, 'person', false, from)];
  const body = namedBody(document, run, to);
  if (body) return isIndefinite(document, { from: run.from, to: body.endToken }, from, to) ? [] : [body];
  const split = splitTitle(tokens, use, run);
  if (split === null) return [];
  const { nameFrom, titled } = split;
  const end = nameEnd(tokens, nameFrom, run.to);
  const vessel = isVessel(tokens, run.from, nameFrom, from);
  const kind = vessel
    ? 'unknown'
    : titled && nameFrom > run.from
      ? 'person'
      : kindOf(tokens, use, nameFrom, end, from);
  if (kind === null || (kind !== 'person' && kind !== 'place' && isIndefinite(document, run, from, to)))
    return [];
  return [nameMention(document, nameFrom, end, run.from, kind, titled, from)];
}

/** 'the Lady Anna', 'the Queen of Larkton': with an article such titles name ships and inns. */
const isVessel = (tokens: readonly Token[], from: number, name: number, sentenceFrom: number): boolean =>
  name === from + 1 &&
  from > sentenceFrom &&
  tokens[from - 1]?.lower === 'the' &&
  /^(?:lady|queen|king|prince|princess|duke|duchess)$/.test(tokens[from]?.lower ?? '');

/** 'Ann Roe Memorial Day': what follows a full name and is no name. */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  const full = isFirstName(bare(tokens[from])) || isFamilyName(bare(tokens[from + 1]));
  // One more word may be the family name: 'Ann Larkin Grey'.
  if (to - from < 3 || !full || isCommonWord(bare(tokens[from + 1]))) return to;
  if (to - from === 3 && !THING_NOUNS.has(bare(tokens[to - 1]))) return to;
  for (let i = from + 2; i < to; i++) {
    const word = bare(tokens[i]);
    const part = isPersonNoun(word) || ORGANIZATION_NOUNS.has(word) || NAME_SUFFIXES.has(word);
    if (part || !isCommonWord(word)) return to;
  }
  return from + 2;
}

/** 'a super PAC', 'an Ostrian court': one of several, and no name; but 'a Larkton Herald reporter' has one in it. */
function isIndefinite(document: Document, run: Run, from: number, sentenceTo: number): boolean {
  let before = run.from - 1;
  while (
    before > from &&
    before > run.from - 3 &&
    document.tag(before) & Tag.Adjective &&
    !(document.tag(before) & Tag.Determiner)
  )
    before--;
  if (before < from || !/^(?:an?|another)$/.test(document.tokens[before]?.lower ?? '')) return false;
  const next = document.tokens[run.to];
  return run.to >= sentenceTo || next?.kind !== 'word' || !isModifier(document, run.to);
}

/** 'the Larkton campaign', 'the Ostrian government', 'Larkton police': name and lower-case noun make one name. */
function namedBody(document: Document, run: Run, sentenceTo: number): NameMention | null {
  const { tokens } = document;
  const head = tokens[run.to];
  if (
    run.to >= sentenceTo ||
    !head ||
    head.capital ||
    head.kind !== 'word' ||
    !NAMED_BODY_NOUNS.has(head.lower)
  )
    return null;
  // 'the Larkton-based company'
  if (run.to - run.from === 1 && isCommonWord(bare(tokens[run.from]))) return null;
  const next = tokens[run.to + 1];
  if (next && run.to + 1 < sentenceTo && next.kind === 'word') {
    const tag = possibleTagsOf(next);
    const verb = Tag.Base | Tag.Present | Tag.Past | Tag.Be | Tag.Have | Tag.Modal | Tag.Do;
    if (namesPeople(next.lower)) return null;
    if (tag & Tag.Noun && !isTimeWord(next.lower) && !(tag & (verb | Tag.Preposition))) return null;
  }
  if (titleOf(bare(tokens[run.to - 1])) !== undefined) return null;
  const first = nthToken(tokens, run.from);
  return {
    start: first.start,
    end: head.end,
    text: document.text.slice(first.start, head.end).replace(/\s+/g, ' '),
    firstToken: run.from,
    endToken: run.to + 1,
    roleToken: run.from,
    words: tokens.slice(run.from, run.to + 1).map(bare),
    suffix: null,
    kind: 'organization',
    titleGender: null,
    titled: false,
    kin: false,
    elder: false,
    definite: tokens[run.from - 1]?.lower === 'the',
    possessive: next?.lower === "'s",
    sentence: document.sentenceOf(run.from),
    heading: false,
  };
}

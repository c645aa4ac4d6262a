import { type Document, possibleTags, type Range, Tag, type Token } from '../document/index.js';
import {
  BODY_NOUNS,
  type Gender,
  KINSHIP,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NAMED_BODY_NOUNS,
  ORGANIZATION_NOUNS,
  PEOPLES,
  THING_NOUNS,
  THINGS_AND_NAMES,
  TITLES_AND_NAMES,
} from '../lexicons/index.js';
import { declaredNames } from './acronyms.js';
import { bare, isAcronym, nameRuns, type Run } from './name-runs.js';
import {
  genderOfNoun,
  isCommonWord,
  isDemonym,
  isFamilyName,
  isFirstName,
  isOrganizationName,
  isPersonNoun,
  isPlaceName,
  namesPeople,
  titleOf,
} from './traits.js';
import type { WordUse } from './word-use.js';

/** 'thing': an event, a work, a law. */
export type NameKind = 'person' | 'organization' | 'place' | 'thing' | 'unknown';

/** A name in the text; the range is the name alone, without title. */
export interface NameMention extends Range {
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of the title or role written before the name ('Defence Minister', 'analyst'); else `firstToken`. */
  readonly roleToken: number;
  /** Lower case, without suffix: ['ann', 'de', 'la', 'roe']. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** Shown by a title or a role noun before the name. */
  readonly titleGender: Gender | null;
  /** Stands after 'Mr', 'President', 'Sen.' and the like. */
  readonly titled: boolean;
  /** Introduced as a relative of somebody: 'his wife, Ann Roe'. */
  readonly kin: boolean;
  /** 'the elder Roe': one of two, and not the first. */
  readonly elder: boolean;
  readonly definite: boolean;
  readonly possessive: boolean;
  readonly sentence: number;
  /** In a heading, where it was found only because the text names it elsewhere. */
  readonly heading: boolean;
}

/** Every name of the document, in order. */
export function findNames(document: Document, use: WordUse): NameMention[] {
  const found: NameMention[] = [];
  const declared = declaredNames(document);
  let next = 0;
  for (const sentence of document.sentences) {
    if (use.heading[sentence.index] === 1) continue;
    for (const run of nameRuns(document, use, sentence.firstToken, sentence.endToken)) {
      while ((declared[next]?.to ?? run.to) < run.to && (declared[next]?.to ?? 0) <= run.from) next++;
      const whole = declared[next];
      if (whole && whole.from < run.to && run.from < whole.to) {
        if (found.at(-1)?.firstToken === whole.from) continue;
        found.push(
          mention(document, whole.from, whole.to, whole.from, 'organization', false, sentence.firstToken),
        );
      } else found.push(...readRun(document, use, run, sentence.firstToken, sentence.endToken));
    }
  }
  const inHeadings = namesInHeadings(document, use, found);
  return inHeadings.length === 0 ? found : [...found, ...inHeadings].sort((a, b) => a.start - b.start);
}

/** One run holds one name, mostly; 'American Ann Lee' after 'Ostrian President Tom Hale, ...' is cut by commas already. */
function readRun(document: Document, use: WordUse, run: Run, from: number, to: number): NameMention[] {
  const { tokens } = document;
  if (tokens[run.from]?.text === '@')
    return [mention(document, run.from, run.to, run.from, 'person', false, from)];
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
  return [mention(document, nameFrom, end, run.from, kind, titled, from)];
}

/** 'the Lady Anna', 'the Queen of Larkton': with an article such titles name ships and inns. */
const isVessel = (tokens: readonly Token[], from: number, name: number, sentenceFrom: number): boolean =>
  name === from + 1 &&
  from > sentenceFrom &&
  tokens[from - 1]?.lower === 'the' &&
  /^(?:lady|queen|king|prince|princess|duke|duchess)$/.test(tokens[from]?.lower ?? '');

/** 'Ann Roe Memorial Day': what follows a full name and is no name. */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < 3 || !(isFirstName(bare(tokens[from])) || isFamilyName(bare(tokens[from + 1])))) return to;
  for (let i = from + 2; i < to; i++) {
    const word = bare(tokens[i]);
    if (!isCommonWord(word) || isPersonNoun(word) || ORGANIZATION_NOUNS.has(word) || NAME_SUFFIXES.has(word))
      return to;
  }
  return isCommonWord(bare(tokens[from + 1])) ? to : from + 2;
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

function mention(
  document: Document,
  nameFrom: number,
  nameTo: number,
  runFrom: number,
  kind: NameKind,
  titled: boolean,
  sentenceFrom: number,
): NameMention {
  const { tokens } = document;
  const first = tokens[nameFrom] as Token;
  const last = tokens[nameTo - 1] as Token;
  // 'Jr.' keeps its full stop before a comma as well.
  const end = /^[JS]r$/.test(last.text) && document.text[last.end] === '.' ? last.end + 1 : last.end;
  const person = kind === 'person' || kind === 'unknown';
  const body =
    kind !== 'person' &&
    kind !== 'place' &&
    kind !== 'thing' &&
    followsBodyNoun(tokens, runFrom, sentenceFrom);
  const roleToken = person || body ? roleStart(document, runFrom, sentenceFrom, body) : runFrom;
  let titleGender: Gender | null = null;
  for (let i = nameFrom - 1; i >= roleToken && titleGender === null; i--) {
    const word = bare(tokens[i]);
    titleGender = (i >= runFrom ? titleOf(word)?.gender : null) ?? genderOfNoun(word);
  }
  const words: string[] = [];
  for (let i = nameFrom; i < nameTo; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && !(i > nameFrom && NAME_SUFFIXES.has(bare(token)) && kind === 'person'))
      words.push(bare(token));
  }
  const before = tokens[runFrom - 1];
  const after = tokens[nameTo];
  return {
    start: first.start,
    end,
    text: document.text.slice(first.start, end).replace(/\s+/g, ' '),
    firstToken: nameFrom,
    endToken: nameTo,
    roleToken,
    words,
    kind: kind !== 'unknown' || roleToken === runFrom ? kind : body ? 'organization' : 'person',
    titleGender,
    titled,
    kin: person && isKin(tokens, roleToken, nameFrom),
    elder: /^(?:elder|younger)$/.test(before?.lower ?? ''),
    definite: before?.lower === 'the' && runFrom > sentenceFrom - 1,
    possessive:
      after?.lower === "'s" ||
      (after !== undefined && /^['’]$/.test(after.text) && !after.spaced && last.lower.endsWith('s')),
    sentence: document.sentenceOf(nameFrom),
    heading: false,
  };
}

/** 'the utility Larkton Electric', 'power company Hale & Roe' */
const followsBodyNoun = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from && tokens[at - 1]?.capital === false && BODY_NOUNS.has(bare(tokens[at - 1]));

/** 'his wife, Ann Roe', 'daughter Ann Roe', 'Hale’s brother Tom' */
function isKin(tokens: readonly Token[], from: number, name: number): boolean {
  for (let i = from; i < name; i++) if (KINSHIP.has(bare(tokens[i]))) return true;
  return tokens[from - 1]?.text === ',' && KINSHIP.has(bare(tokens[from - 2]));
}

/**
 * The first token of what names a role before the run: 'longtime Ostrian pollster Ann Lee'. Only where the word next
 * to the name is a noun for a person.
 */
function roleStart(document: Document, runFrom: number, sentenceFrom: number, body: boolean): number {
  const { tokens } = document;
  const noun = tokens[runFrom - 1];
  if (runFrom <= sentenceFrom || !noun || noun.kind !== 'word') return runFrom;
  const head = bare(noun);
  const titled =
    titleOf(bare(tokens[runFrom])) !== undefined && !noun.capital && isModifier(document, runFrom - 1);
  if (!titled && !body && !isPersonNoun(head)) return runFrom;
  let start = runFrom - 1;
  const limit = Math.max(sentenceFrom, runFrom - 9);
  while (start > limit) {
    const token = tokens[start - 1] as Token;
    if (token.kind === 'mark') break;
    if (token.capital && start - 1 > sentenceFrom) {
      start--;
      continue;
    }
    const before = bare(tokens[start - 2]);
    if (token.lower === 'and' ? !isPersonNoun(before) : !isModifier(document, start - 1)) break;
    start--;
  }
  return start;
}

const CLOSED =
  Tag.Determiner |
  Tag.Preposition |
  Tag.Pronoun |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Be |
  Tag.Have |
  Tag.Do |
  Tag.Modal |
  Tag.To;

/** Can stand between a determiner and the noun of its phrase. */
function isModifier(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (!token || token.kind === 'mark') return false;
  if (token.lower === "'s") return true;
  const tag = document.tag(at);
  return !(tag & CLOSED) && (tag & (Tag.Noun | Tag.Adjective | Tag.Proper | Tag.Number)) !== 0;
}

interface TitleSplit {
  readonly nameFrom: number;
  readonly titled: boolean;
}

/** Past 'Former' and the like at the start of a sentence: 'Former Mayor Ann Roe'. */
function leadEnd(tokens: readonly Token[], run: Run): number {
  let at = run.from;
  while (
    at < run.to - 1 &&
    /^(?:former|ex|longtime|late|fellow|then|current|acting|incoming|outgoing|onetime)$/.test(
      bare(tokens[at]),
    )
  )
    at++;
  return at;
}

/** Where the name begins behind titles; null where the run is a title alone: 'the Secretary of State'. */
function splitTitle(tokens: readonly Token[], use: WordUse, run: Run): TitleSplit | null {
  for (let k = run.to - 2; k >= run.from; k--) {
    const word = bare(tokens[k]);
    if (titleOf(word) === undefined) continue;
    // 'Justice Department', 'General Motors', 'State Secretary Council'
    let start = k + 1;
    const lower = tokens[start]?.lower;
    if (lower === 'of' || lower === 'for') {
      start = afterOffice(tokens, use, start + 1, run.to);
      if (start >= run.to)
        return k === run.from || isRoleBefore(tokens, run.from, k)
          ? null
          : { nameFrom: run.from, titled: false };
    }
    if (isPersonal(tokens, use, start, run.to)) return { nameFrom: start, titled: true };
  }
  if (
    run.to - run.from === 1 &&
    titleOf(bare(tokens[run.from])) !== undefined &&
    !isFirstName(bare(tokens[run.from])) &&
    !(TITLES_AND_NAMES.has(bare(tokens[run.from])) && use.capital.has(bare(tokens[run.from])))
  )
    return null;
  if (
    run.to - run.from > 1 &&
    titleOf(bare(tokens[run.to - 1])) !== undefined &&
    isRoleBefore(tokens, run.from, run.to - 1)
  )
    return null;
  const lead = leadEnd(tokens, run);
  if (lead > run.from) return splitTitle(tokens, use, { from: lead, to: run.to });
  // 'Democrat Zephyr Roe'
  if (
    run.to - run.from > 2 &&
    namesPeople(bare(tokens[run.from])) &&
    !isFirstName(bare(tokens[run.from])) &&
    !isFamilyName(bare(tokens[run.from])) &&
    allNames(tokens, run.from + 1, run.to)
  )
    return { nameFrom: run.from + 1, titled: true };
  // 'American Ann Lee', 'Activist Ann Lee', 'Fox News Ann Lee'
  for (let k = run.from + 1; k < run.to - 1; k++) {
    if (!isFirstName(bare(tokens[k]))) continue;
    if (ORGANIZATION_NOUNS.has(bare(tokens[run.to - 1]))) break;
    const before = bare(tokens[k - 1]);
    if (isFirstName(bare(tokens[run.from])) && !isDemonym(bare(tokens[run.from]))) break;
    if (/^(?:san|santa|saint|st|fort|port|lake|mount|new|north|south|east|west|el|los|las)$/.test(before))
      break;
    if (
      isDemonym(before) ||
      namesPeople(before) ||
      isCommonWord(before) ||
      ORGANIZATION_NOUNS.has(before) ||
      isPlaceName(before) ||
      isAcronym(tokens[k - 1]?.text ?? '')
    )
      return { nameFrom: k, titled: namesPeople(before) };
  }
  return { nameFrom: run.from, titled: false };
}

const allNames = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (isCommonWord(bare(tokens[i])) || ORGANIZATION_NOUNS.has(bare(tokens[i]))) return false;
  return true;
};

const isRoleBefore = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let i = from; i < at; i++) {
    const word = bare(tokens[i]);
    if (
      !(
        titleOf(word) !== undefined ||
        isCommonWord(word) ||
        isDemonym(word) ||
        isPlaceName(word) ||
        ORGANIZATION_NOUNS.has(word)
      )
    )
      return false;
  }
  return true;
};

/** Past the field of an office ('State', 'Health and Human Services', 'Ostria') to where a name may begin. */
function afterOffice(tokens: readonly Token[], use: WordUse, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const token = tokens[i] as Token;
    const word = bare(token);
    if (i > from && isFirstName(word) && i + 1 < to && !isPlaceName(word)) break;
    if (
      i > from &&
      !isCommonWord(word) &&
      !isPlaceName(word) &&
      !use.lower.has(word) &&
      token.capital &&
      !ORGANIZATION_NOUNS.has(word)
    )
      break;
    i++;
  }
  return i;
}

/** Can be a person's name after a title. */
function isPersonal(tokens: readonly Token[], use: WordUse, from: number, to: number): boolean {
  const length = to - from;
  if (length < 1 || length > 6) return false;
  const first = bare(tokens[from]);
  const last = bare(tokens[to - 1]);
  // 'Mr. King', 'Ms. Church': after an honorific every word is a name.
  if (titleOf(bare(tokens[from - 1]))?.role === null && length <= 2) return true;
  if (titleOf(last) !== undefined && length === 1 && !isFamilyName(last)) return false;
  if (!isFirstName(first) && (ORGANIZATION_NOUNS.has(last) || ORGANIZATION_NOUNS.has(first))) return false;
  if (length > 1 && ORGANIZATION_NOUNS.has(last) && !isFamilyName(last) && isCommonWord(last)) return false;
  for (let i = from; i < to; i++) if (/^(?:of|for|and|the|&|'s)$/.test(tokens[i]?.lower ?? '')) return false;
  if (length === 1 && isCommonWord(first) && use.lower.has(first) && !use.capital.has(first)) return false;
  return !(length === 1 && isDemonym(first));
}

/** What a run without title names; null where it names nobody: 'Republicans', 'American'. */
function kindOf(
  tokens: readonly Token[],
  use: WordUse,
  from: number,
  to: number,
  sentenceFrom: number,
): NameKind | null {
  const length = to - from;
  const first = bare(tokens[from]);
  const last = bare(tokens[to - 1]);
  const text = tokens[from]?.text ?? '';
  if (length === 1) {
    if (isPlaceName(first) || /^(?:u\.?s\.?a?\.?|u\.?k\.?|eu|uae)$/i.test(text))
      return text === 'us' ? null : 'place';
    if (
      isPeople(first) ||
      (first.includes('-') && isCommonWord(first)) ||
      isDemonym(first) ||
      isDemonym(first.replace(/s$/, '').replace(/^.*-/, '')) ||
      /^(?:democratic|republican|tory)$/.test(first)
    )
      return null;
    if (/(?:ish|ese|ian|ean)$/.test(first) && isAdjectiveHere(tokens, to)) return null;
    if (isOrganizationName(first)) return 'organization';
    if (isAcronym(text)) return 'organization';
    if (isFirstName(first) || isFamilyName(first)) return 'person';
    if (namesPeople(first))
      return use.capital.has(first) && !use.lower.has(first) && !first.endsWith('s') ? 'unknown' : null;
    if (ORGANIZATION_NOUNS.has(first)) return 'organization';
    return 'unknown';
  }
  if (isDemonym(last) && !isFirstName(first)) return null;
  if (last.endsWith('s') && isPersonNoun(last.slice(0, -1)) && !isFirstName(first) && !isFamilyName(last))
    return null;
  if (isPersonNoun(last) && !isFirstName(first) && !isFamilyName(last) && isRoleBefore(tokens, from, to - 1))
    return null;
  if (NAME_PARTICLES.has(first) && length <= 3 && !isCommonWord(last)) return 'person';
  const joined = joinedWords(tokens, from, to);
  if (isPlaceName(joined)) return 'place';
  if (isOrganizationName(joined)) return 'organization';
  if (isFirstName(joined)) return 'person';
  if (THING_NOUNS.has(last) && !(length === 2 && THINGS_AND_NAMES.has(last) && isFirstName(first)))
    return 'thing';
  const inner = hasInnerWord(tokens, from, to);
  if (inner) return 'organization';
  const suffix = NAME_SUFFIXES.has(last);
  if (suffix) return 'person';
  if (
    ORGANIZATION_NOUNS.has(last) &&
    !(isFirstName(first) && length === 2 && (isFamilyName(last) || !isCommonWord(last)))
  )
    return 'organization';
  const definite = tokens[from - 1]?.lower === 'the' && from > sentenceFrom;
  if (length > 2 && length < 5 && hasParticle(tokens, from, to)) return 'person';
  if (length > 2 && isFirstName(first) && !isFamilyName(last) && isCommonWord(last)) return 'organization';
  if (isFirstName(first) || (INITIALS_FIRST.test(text) && !ORGANIZATION_NOUNS.has(last)))
    return definite && !isFirstName(first) ? 'organization' : 'person';
  if (isDemonym(first) && length === 2 && isDemonym(last)) return null;
  if (definite) return 'organization';
  for (let i = from; i < to; i++) {
    const word = bare(tokens[i]);
    if (isPlaceName(word) || isOrganizationName(word) || isDemonym(word) || isAcronym(tokens[i]?.text ?? ''))
      return 'organization';
    if (isCommonWord(word)) return isCommonWord(last) ? 'organization' : 'unknown';
  }
  return length <= 4 ? 'person' : 'organization';
}

/** 'Ostrian officials': the word before a lower-case noun that is no verb. */
function isAdjectiveHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || next.capital) return false;
  const tag = possibleTags(next.lower);
  return (tag & (Tag.Noun | Tag.Adjective)) !== 0 && !(tag & (Tag.Past | Tag.Be | Tag.Have | Tag.Modal));
}

const INITIALS_FIRST = /^(?!U\.[NSK]\.)(?:\p{Lu}\.){1,3}$/u;

/** 'Muslims', 'Democrat' */
const isPeople = (word: string): boolean => PEOPLES.has(word) || PEOPLES.has(word.replace(/s$/, ''));
const joinedWords = (tokens: readonly Token[], from: number, to: number): string =>
  to - from > 4
    ? ''
    : tokens
        .slice(from, to)
        .map((token) => token.lower)
        .join(' ');
const hasParticle = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from + 1; i < to - 1; i++) if (NAME_PARTICLES.has(tokens[i]?.lower ?? '')) return true;
  return false;
};
const hasInnerWord = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:of|for|on|and|the|&|'s)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
};

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
  const next = tokens[run.to + 1];
  if (next && run.to + 1 < sentenceTo && next.kind === 'word') {
    const tag = possibleTags(next.lower);
    const verb = Tag.Base | Tag.Present | Tag.Past | Tag.Be | Tag.Have | Tag.Modal | Tag.Do;
    if (namesPeople(next.lower)) return null;
    if (tag & Tag.Noun && !(tag & (verb | Tag.Preposition))) return null;
  }
  if (titleOf(bare(tokens[run.to - 1])) !== undefined) return null;
  const first = tokens[run.from] as Token;
  return {
    start: first.start,
    end: head.end,
    text: document.text.slice(first.start, head.end).replace(/\s+/g, ' '),
    firstToken: run.from,
    endToken: run.to + 1,
    roleToken: run.from,
    words: tokens.slice(run.from, run.to + 1).map(bare),
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

/** Headings have capitals everywhere: only names that the text has elsewhere are found in them. */
function namesInHeadings(document: Document, use: WordUse, known: readonly NameMention[]): NameMention[] {
  if (!use.heading.includes(1)) return [];
  const { tokens } = document;
  const byFirst = new Map<string, NameMention[]>();
  const add = (word: string | undefined, name: NameMention): void => {
    if (word === undefined) return;
    const list = byFirst.get(word);
    if (!list) byFirst.set(word, [name]);
    else if (list.length < 8) list.push(name);
  };
  for (const name of known) {
    if (name.kind === 'place') continue;
    add(name.words[0], name);
    if (name.kind === 'person' && name.words.length > 1) add(name.words.at(-1), name);
  }
  const found: NameMention[] = [];
  for (const sentence of document.sentences) {
    if (use.heading[sentence.index] === 0) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word' || !token.capital) continue;
      const match = longestMatch(tokens, i, sentence.endToken, byFirst.get(bare(token)) ?? []);
      if (!match) continue;
      found.push({
        ...mention(document, i, match.to, i, match.name.kind, false, sentence.firstToken),
        heading: true,
      });
      i = match.to - 1;
    }
  }
  return found;
}

function longestMatch(tokens: readonly Token[], at: number, to: number, names: readonly NameMention[]) {
  let best: { name: NameMention; to: number } | null = null;
  for (const name of names) {
    const family = name.words.at(-1) === bare(tokens[at]) && name.words.length > 1;
    const words = family ? [name.words.at(-1)] : name.words;
    if (at + words.length > to || !words.every((word, k) => bare(tokens[at + k]) === word)) continue;
    if (best === null || at + words.length > best.to) best = { name, to: at + words.length };
  }
  return best;
}

import { FINITE, Tag } from '../document/index.js';
import type { Passage } from './passage.js';
import { isFiniteVerb, type Stretch } from './phrase.js';
import { type Source, sourceBefore } from './source.js';
import { maySpeak } from './speaker-noun.js';

/** The subject of the first finite verb before `before`: the main clause's, for participles and second verbs. */
export function mainSubject(passage: Passage, before: number, from: number): Stretch | null {
  const start = afterSubordinate(passage, before, from);
  for (let i = start; i < before; i++) {
    if (!isVerbBeside(passage, i, before)) continue;
    if (i === start) return null;
    const subject = subjectOf(passage, i);
    // 'Hart himself, who was ill, has gone'
    if (subject?.how === 'relative') continue;
    // 'Last month, when I asked Roe, he laughed'
    const opener = subject ? subject.stretch.from - 1 : subordinatorBefore(passage, i, start);
    const next = opener > start ? afterSubordinate(passage, before, opener) : opener;
    if (next > i) {
      i = next - 1;
      continue;
    }
    return subject?.stretch ?? null;
  }
  return null;
}

const SUBORDINATES = /^(?:when|as|after|before|while|if|although|though|since|because|once|until)$/;

/** 'after' of 'Shortly after the call ended'; -1 where a mark or nothing opens the verb's clause. */
function subordinatorBefore({ document }: Passage, verb: number, from: number): number {
  for (let i = verb - 1; i > from && document.tokens[i]?.kind === 'word'; i--)
    if (SUBORDINATES.test(document.tokens[i]?.lower ?? '')) return i;
  return -1;
}

/** Behind the comma of 'As the crowd rose, Roe was greeted and said'; `from` where no such clause opens the sentence. */
function afterSubordinate(passage: Passage, before: number, from: number): number {
  const { document, quotationOf } = passage;
  if (!SUBORDINATES.test(document.tokens[from]?.lower ?? '')) return from;
  let verb = false;
  for (let i = from + 1; i < before; i++) {
    if (isFiniteVerb(document, i)) verb = true;
    if (verb && document.tokens[i]?.text === ',' && quotationOf[i] === quotationOf[from]) return i + 1;
  }
  return from;
}

/**
 * The subject of the clause of place or time that a participle stands in: 'spoke at the mill, where workers had
 * gathered, chanting'. One with 'after' has none, 'left after Roe arrived, saying', but where the main clause is about
 * nobody who could speak: 'Shares fell after Roe resigned, citing'.
 */
export function subordinateSubject(passage: Passage, before: number, from: number): Stretch | null {
  const { document } = passage;
  for (let i = before - 2; i > from; i--) {
    if (document.tokens[i]?.kind === 'mark') return null;
    const opener = document.tokens[i]?.lower ?? '';
    if (/^(?:when|where|as|though|although)$/.test(opener)) return mainSubject(passage, before, i + 1);
    if (opener !== 'after') continue;
    const main = mainSubject(passage, i, from);
    return main && !maySpeak(document, main) ? mainSubject(passage, before, i + 1) : null;
  }
  return null;
}

/**
 * The subject of the last clause before `before`, past second verbs and relative clauses: 'When it rang, I rose and'
 * has 'I'. Null where it has none.
 */
export function nearestSubject(passage: Passage, before: number, from: number): Stretch | null {
  for (let i = before - 1; i > from; i--) {
    if (!isVerbBeside(passage, i, before)) continue;
    const left = passage.document.tag(i - 1);
    if (left & (Tag.Coordinator | FINITE) && !(left & Tag.Noun)) continue;
    const source = subjectOf(passage, i);
    if (!source || source.how === 'relative') continue;
    return source.stretch;
  }
  return null;
}

/** What stands before a verb as its subject: 'Roe' of 'Roe then turned'; null where nothing does. */
export function subjectOf(passage: Passage, verb: number): Source | null {
  const { document } = passage;
  let from = verb;
  // 'Roe then turned'
  while (
    document.tag(from - 1) === Tag.Adverb ||
    /^(?:then|also)$/.test(document.tokens[from - 1]?.lower ?? '')
  )
    from--;
  return sourceBefore(passage, { verb, from, quotation: -1 });
}

/** A finite verb in the same words: of '“We need it,” said Roe, referring to the dam', 'need' has a subject of its own. */
const isVerbBeside = (passage: Passage, verb: number, before: number): boolean =>
  isFiniteVerb(passage.document, verb) && passage.quotationOf[verb] === passage.quotationOf[before - 1];

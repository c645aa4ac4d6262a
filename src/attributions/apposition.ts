import { FINITE, nthToken, Tag, type Token } from '../document/index.js';
import { TITLES } from '../lexicons/index.js';
import { beforeInnerClause } from './inner-clause.js';
import type { Passage } from './passage.js';
import { isFiniteVerb, isFirstName, isPresentPlural, type Stretch } from './phrase.js';
import { nounPhraseEndingAt } from './phrase-leftward.js';
import { OBJECT_PRONOUNS, type Source } from './source.js';

/** Between two commas after a name: an apposition, an age, a relative clause, a participle, a place. */
const APPOSITION_START =
  /^(?:who|which|whose|whom|a|an|the|his|her|its|their|one|now|then|former|also|both|speaking|citing|in|of|from|at|on|during|after|like|however|meanwhile|himself|too|for|along|when|where|while|asked|as|acting|part|director|president|chairman|chair|author|founder|including|with|though|not|according|though|himself|herself|whose|according|jr\.|sr\.|age|aged|by)$/;
const LONGEST_APPOSITION = 40;

export function aroundApposition(
  passage: Passage,
  closing: number,
  from: number,
  mark: string,
): Source | null {
  const { document } = passage;
  const { tokens } = document;
  const party = partyMember(passage, closing, from);
  if (party) return { stretch: party, how: 'apposition', from: party.from };
  const earliest = Math.max(from, closing - LONGEST_APPOSITION);
  let named: Stretch | null = null;
  for (let opening = closing - 2; opening > earliest; opening--) {
    const token = nthToken(tokens, opening);
    if (token.text === '”' || token.text === '"') {
      // 'wearing a hat and a “Vote” pin, said': a term inside the apposition; one that ends in a comma is speech.
      const mark = openingOfTerm(tokens, opening, earliest);
      if (mark < 0) return null;
      opening = mark;
      continue;
    }
    if (token.text === '“') return null;
    if (token.text !== mark) continue;
    const first = nthToken(tokens, opening + 1);
    const looksLikeOne =
      APPOSITION_START.test(first.lower) ||
      first.kind === 'number' ||
      document.tag(opening + 1) &
        (Tag.Noun |
          Tag.Proper |
          Tag.Past |
          Tag.Participle |
          Tag.Adverb |
          Tag.Ing |
          Tag.Adjective |
          Tag.Determiner) ||
      // 'Three in five insiders — and two-thirds of residents — said'
      (mark !== ',' && first.lower === 'and');
    if (!looksLikeOne) continue;
    named ??= personBetween(passage, opening + 1, closing);
    // 'Pell, whose mother, Irene, was ill, said': a verb without a relative pronoun belongs to the clause further out.
    // Between dashes a clause may stand: 'The mayor — the town is small — said'.
    if (
      mark === ',' &&
      !/^(?:who|which|whose|whom|when|where|while|as|after|before|although|though|because|if|asked)$/.test(
        first.lower,
      ) &&
      hasVerb(passage, opening + 1, closing)
    )
      continue;
    // 'A candidate -- Ann Lee, who lost in 2008 -- said': two hyphens are one dash.
    const last = mark === '-' && tokens[opening - 1]?.text === '-' ? opening - 2 : opening - 1;
    const nearest = nounPhraseEndingAt(document, last, from) ?? bareName(passage, opening, from);
    if (!nearest) continue;
    // 'Two officials briefed on the talks, who asked not to be named, said'
    const phrase = beforeInnerClause(passage, nearest, from) ?? nearest;
    const head = nthToken(tokens, phrase.to - 1);
    // 'He was born in 1956, …'; but 'The 29-year-old, who …'
    if (head.kind === 'number' && !head.lower.endsWith('-old')) continue;
    if (phrase.to - phrase.from === 1 && OBJECT_PRONOUNS.test(head.lower)) continue;
    // A name or a definite phrase, and no finite verb between it and the comma that it could be the object of.
    const before = tokens[phrase.from - 1];
    if (
      before &&
      phrase.from - 1 >= from &&
      document.tag(phrase.from - 1) & FINITE &&
      !(document.tag(phrase.from - 1) & Tag.Noun)
    )
      return null;
    if (
      before &&
      phrase.from - 1 >= from &&
      document.tag(phrase.from - 1) & Tag.Preposition &&
      !/^(?:as|that|after|before|since|until)$/.test(before.lower)
    )
      continue;
    // 'Ann Lee, 67, a retired clerk in Larkton, Pa., said': the phrase is an apposition itself.
    const apposed =
      before?.text === ',' && phrase.from - 1 > from && document.tag(phrase.from) & Tag.Determiner;
    const further = apposed
      ? (nameEndingAt(passage, phrase.from - 2, from) ??
        aroundApposition(passage, phrase.from - 1, from, ','))
      : null;
    return further && document.tag(further.stretch.to - 1) & Tag.Proper
      ? further
      : { stretch: phrase, how: 'apposition', from: phrase.from };
  }
  return named && { stretch: named, how: 'apposition', from: named.from };
}

/** 'Ann Lee' before the comma of 'Ann Lee, the head of a firm in Larkton, Pa., said', where a clause begins with it. */
function nameEndingAt({ document }: Passage, last: number, from: number): Source | null {
  const name = nounPhraseEndingAt(document, last, from);
  if (!name || !(document.tag(last) & Tag.Proper)) return null;
  const opens =
    name.from === from || document.tag(name.from - 1) & (Tag.Mark | Tag.Coordinator | Tag.Subordinator);
  return opens ? { stretch: name, how: 'apposition', from: name.from } : null;
}

/** 'One delegate not on the slate, Ann Lee, said': first and last name, and nothing else, between the marks. */
function personBetween({ document }: Passage, from: number, to: number): Stretch | null {
  const { tokens } = document;
  if (to - from < 2 || to - from > 4 || !isFirstName(tokens[from]?.lower ?? '')) return null;
  for (let i = from; i < to; i++) if (document.tag(i) !== Tag.Proper || !tokens[i]?.capital) return null;
  return { from, to };
}

/**
 * 'Small, who attended it, said', 'Diversified, the owner of the bank, said': a capital alone before 'who' or an
 * article, though the word is no noun elsewhere. Counterexample: 'Yesterday, the mayor, who was ill, said'
 */
function bareName({ document }: Passage, comma: number, from: number): Stretch | null {
  const { tokens } = document;
  if (comma - 1 !== from || !tokens[from]?.capital) return null;
  const who = tokens[comma + 1]?.lower === 'who';
  const participle =
    document.tag(from) & Tag.Participle && !(document.tag(from) & (Tag.Adverb | Tag.Preposition));
  return who || (participle && tokens[comma + 1]?.lower === 'the') ? { from, to: comma } : null;
}

/** 'Sen. Tom Hale (D-R.I.), said', where no apposition opens before the title. */
function partyMember({ document }: Passage, closing: number, from: number): Stretch | null {
  if (document.tokens[closing - 1]?.text !== ')') return null;
  const name = nounPhraseEndingAt(document, closing - 1, from);
  return name && TITLES.has((document.tokens[name.from]?.lower ?? '').replace('.', '')) ? name : null;
}

/** Words that a quoted term inside an apposition may have. */
const LONGEST_TERM = 6;

function openingOfTerm(tokens: readonly Token[], closing: number, earliest: number): number {
  if (/^[,.?!]$/.test(tokens[closing - 1]?.text ?? '')) return -1;
  for (let i = closing - 1; i > Math.max(earliest, closing - LONGEST_TERM); i--)
    if (tokens[i]?.text === '“' || (tokens[i]?.text === '"' && tokens[closing]?.text === '"')) return i;
  return -1;
}

function hasVerb(passage: Passage, from: number, to: number): boolean {
  const { document } = passage;
  // 'the study, published in May, says'
  const first = document.tokens[from]?.lower.endsWith('ed') ? from + 1 : from;
  for (let i = first; i < to; i++) {
    // 'speaking on condition of anonymity because he was not allowed to': the verb is that of a clause inside.
    if (/^(?:who|which|that|whose|because)$/.test(document.tokens[i]?.lower ?? '')) return false;
    // 'Roe, at a firm called Harbor, said'
    if (/^(?:called|named|titled|dubbed|based)$/.test(document.tokens[i]?.lower ?? '')) continue;
    const tag = document.tag(i);
    if (isPresentPlural(document, i)) return true;
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Participle | Tag.Possessive | Tag.Adjective))) return true;
  }
  return false;
}

/** End of the appositions that follow a noun phrase: ', 44, the mayor of Larkton,'; stops at a quotation. */
export function appositionEnd(passage: Passage, after: number, to: number): number {
  const { document } = passage;
  const { tokens } = document;
  let end = after;
  for (;;) {
    if (tokens[end]?.text !== ',' || end + 1 >= to) return end;
    const first = nthToken(tokens, end + 1);
    if (first.kind === 'mark') return end;
    const looksLikeOne =
      APPOSITION_START.test(first.lower) ||
      first.kind === 'number' ||
      (document.tag(end + 1) & (Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Participle)) !== 0;
    // ', published on Monday,': a participle is no verb of the clause.
    const participle = first.lower.endsWith('ed') && (document.tag(end + 2) & Tag.Preposition) !== 0;
    if (!looksLikeOne && !participle) return end;
    let k = end + (participle ? 2 : 1);
    const relative = /^(?:who|which|whose|whom|when|where|as|while|after|before|speaking)$/.test(first.lower);
    while (k < to && !/^[,.;:“"”‘—?!]$/.test(tokens[k]?.text ?? '')) {
      // A verb of its own makes it a clause, not an apposition: ', local officials should act'.
      if (!relative && isFiniteVerb(document, k)) return end;
      k++;
    }
    end = k;
  }
}

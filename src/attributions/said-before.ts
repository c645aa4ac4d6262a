import { nthToken, Tag, type Token } from '../document/index.js';
import type { Quotation } from '../quotations/index.js';
import { contentStart } from './content-start.js';
import type { Passage } from './passage.js';
import { isFiniteVerb, isTimeWord, type Stretch } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { hasFiniteVerb, looksLikeTitle, quotationStretch } from './place.js';
import { quotationAround } from './quotation-at.js';
import type { Draft } from './sieve.js';
import type { SourcedCue } from './sourced-cue.js';

/** Introduce the circumstances of an utterance and not its content: 'When asked about the vote, he said …'. */
const CIRCUMSTANCE =
  /^(?:asked|when|speaking|after|before|during|in|on|at|as|following|since|by|while|with|from|under)$/;

/** 'Soon after the vote, …', 'Days before she left, …' */
const LATER =
  /^(?:soon|shortly|just|immediately|even|long|right|moments|minutes|hours|days|weeks|months|years)$/;

/** What a reporting clause that begins at `clauseFrom` has before it as its content: the quotation, or the clause. */
export function contentBefore(
  passage: Passage,
  clauseFrom: number,
  left: Quotation | null,
  found: readonly Draft[],
  cue: SourcedCue,
): Stretch | null {
  const claimed = found.filter((draft) => lastToken(draft) <= clauseFrom).map(lastToken);
  const floor = Math.max(passage.from, ...claimed);
  if (cue.quotation < 0)
    return left ? quotedContent(passage, left, floor) : plainContent(passage, clauseFrom, floor);
  const around = quotationAround(passage, cue.verb)?.firstToken ?? floor;
  return plainContent(passage, clauseFrom, Math.max(floor, around));
}

/** The quotation, with the words before it that are a part of what is said: 'It “will fail,” said Roe' */
function quotedContent(passage: Passage, quotation: Quotation, floor: number): Stretch | null {
  const { document } = passage;
  const quoted = quotationStretch(passage, quotation);
  const start = contentStart(passage, quoted.from + 1, floor);
  if (start >= quoted.from) return quoted;
  const clause = hasFiniteVerb(passage, start, quoted.from);
  if (!clause && looksLikeTitle(passage, quotation)) return null;
  // Words before the quotation: a reported clause with quoted words in it, or an introduction.
  const mark = nthToken(document.tokens, quoted.from - 1).text;
  if (/^[:—–(-]$/.test(mark)) return quoted;
  // 'The fair, held each May, “brings us together,” said Roe': its verb stands in the quotation.
  const predicate = !document.tokens[quoted.from + 1]?.capital && isFiniteVerb(document, quoted.from + 1);
  return predicate || clause || mark !== ',' ? { from: start, to: quoted.to } : quoted;
}

function plainContent(passage: Passage, clauseFrom: number, floor: number): Stretch | null {
  const { document } = passage;
  const start = contentStart(passage, clauseFrom, floor);
  let end = clauseFrom;
  while (end > start && /^[,—–]$/.test(document.tokens[end - 1]?.text ?? '')) end--;
  if (end - start < 1) return null;
  const first = nthToken(document.tokens, start);
  const later = LATER.test(first.lower) && /^(?:after|before)$/.test(document.tokens[start + 1]?.lower ?? '');
  if ((CIRCUMSTANCE.test(first.lower) || later) && !mainClauseAfterComma(passage, start, end)) return null;
  return { from: start, to: end };
}

/** 'In the long run, Roe said, this will help': a phrase that belongs to the clause behind the reporting clause. */
export function leadingPhrase(
  passage: Passage,
  clauseFrom: number,
  rest: number,
  limit: number,
): Stretch | null {
  const { document } = passage;
  const sentence = document.sentences[document.sentenceOf(clauseFrom)];
  const from = Math.max(passage.from, sentence?.firstToken ?? passage.from);
  const clauseOpens = /^(?:if|when|while|after|before|once|there|it)$/.test(
    document.tokens[rest]?.lower ?? '',
  );
  const subject = clauseOpens ? { to: rest } : nounPhraseStartingAt(document, rest, limit);
  if (!subject || !hasFiniteVerb(passage, subject.to, limit)) return null;
  const to = clauseFrom - 1;
  if (to <= from || document.tokens[to]?.text !== ',' || hasCommaBetweenPhrases(passage, from, to))
    return null;
  // 'As the vote nears, Roe says, the mood changes': a clause that leads up to another
  const leadsUp = /^(?:as|if|when|while|although|though|since|because|until|unless)$/.test(
    document.tokens[from]?.lower ?? '',
  );
  return leadsUp || !hasFiniteVerb(passage, from, clauseFrom) ? { from, to } : null;
}

/**
 * 'When it rains, the road floods, Roe said': a main clause follows the circumstance. 'In May, as it rained, Roe said':
 * none does.
 */
export function mainClauseAfterComma(passage: Passage, start: number, end: number): boolean {
  const { tokens } = passage.document;
  for (let i = start; i < end; i++)
    if (
      tokens[i]?.text === ',' &&
      !/^(?:as|when|while|after|before|since|who|which|where)$/.test(
        tokens[/^(?:even|just|only|soon|shortly)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1]?.lower ??
          '',
      ) &&
      hasFiniteVerb(passage, i + 1, end)
    )
      return true;
  // 'In this town nobody sleeps, Roe said', 'Since May nobody sleeps, Roe said'
  return (
    (/^(?:in|on|at|from|under|with|by)$/.test(tokens[start]?.lower ?? '') ||
      (/^(?:since|after|before|until)$/.test(tokens[start]?.lower ?? '') && isDate(tokens[start + 1]))) &&
    hasFiniteVerb(passage, start, end) &&
    !hasComma(passage, start, end)
  );
}

/** 'March', '2010' */
const isDate = (token: Token | undefined): boolean =>
  isTimeWord(token) || /^(?:1[89]|20)\d\d$/.test(token?.text ?? '');

/** Another comma than that of 'white, working-class voters'. */
const hasCommaBetweenPhrases = ({ document }: Passage, start: number, end: number): boolean =>
  document.tokens
    .slice(start, end)
    .some(
      ({ text, index }) =>
        text === ',' && !(document.tag(index - 1) & document.tag(index + 1) & Tag.Adjective),
    );

export const hasComma = (passage: Passage, start: number, end: number): boolean =>
  passage.document.tokens.slice(start, end).some((token) => token.text === ',');

const lastToken = (draft: Draft): number =>
  Math.max(draft.cue?.to ?? 0, ...draft.content.map((stretch) => stretch.to));

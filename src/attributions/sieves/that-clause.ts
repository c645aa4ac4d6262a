import { Tag } from '../../document/index.js';
import { contentEnd } from '../content-end.js';
import { hasFiniteVerb } from '../place.js';
import { asClause, type Site, verbSieve } from '../verb-sieve.js';

export const thatClause = verbSieve({
  id: 'that-clause',
  about: 'The content is a clause with ‘that’.',
  nests: true,
  examples: [
    ['The minister told the Daily Larkton that talks had failed.', 'The minister <told> talks had failed'],
    ['Ms Roe said that it was late, without elaborating.', 'Ms Roe <said> it was late'],
    ['It was announced that the mill would close.', '- <was announced> the mill would close'],
  ],
  counterexamples: ['She told that story.', 'He said that.'],
  find(site) {
    const { passage, cue, verb, limit, complement } = site;
    const that = complement.next;
    if (that >= limit || passage.document.tokens[that]?.lower !== 'that') return null;
    if (!(verb.frames.has('clause') || verb.frames.has('that'))) return null;
    // 'Having said that, it is late'
    const idiom = verb.lemma === 'say' && passage.document.tokens[cue.from]?.lower === 'having';
    if (idiom || !isComplementizer(site, that)) return null;
    return asClause(site, [{ from: that + 1, to: contentEnd(passage, that + 1, cue, 'clause') }], 0.92);
  },
});

/** 'that' with a subject and a verb behind it, and not a pronoun or an article. */
function isComplementizer({ passage, after, limit }: Site, that: number): boolean {
  if (that + 1 >= limit || passage.document.tag(that + 1) & Tag.Be) return false;
  // 'disputed that figure, though'
  if (
    passage.document.tag(that + 1) & Tag.Noun &&
    passage.document.tokens[that + 2]?.text === ',' &&
    that === after
  )
    return (passage.document.tag(that + 1) & (Tag.Proper | Tag.Plural)) !== 0;
  // 'wrote to the board that meets in May'
  const toWhom = passage.document.tokens[after]?.lower === 'to';
  if (toWhom && passage.document.tag(that + 1) === Tag.Present) return false;
  // A plural noun behind it: 'that revelations show', not 'that story'.
  return (
    hasFiniteVerb(passage, that + 1, limit) ||
    // 'that the drug kills': an article behind it makes it no pronoun, though the verb may look like a noun.
    (passage.document.tag(that + 1) & Tag.Determiner) !== 0 ||
    passage.quotationOf[that + 1] !== -1 ||
    ((passage.document.tag(that + 1) & Tag.Plural) !== 0 && limit - that > 4)
  );
}

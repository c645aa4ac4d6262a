import { nthToken, Tag, type Token } from '../../document/index.js';
import { words } from '../../lexicons/index.js';
import { cueClauseAt, quotationWithOwnCue, relativeCueAt } from '../cue-clauses.js';
import { isDash, nextDash } from '../marks.js';
import type { Passage } from '../passage.js';
import { hasFiniteVerb } from '../place.js';
import type { End } from './end.js';

/** '; that it was late', '; and that'; not '; that is a way to lose' */
const thatClauseAt = ({ document }: Passage, i: number): boolean =>
  document.tokens[i]?.lower === 'that' && !(document.tag(i + 1) & (Tag.Be | Tag.Have | Tag.Modal));

/** A dash, a spaced hyphen or two: not the hyphen of 'semi-final'. */
const opensRemark = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text !== '-' || tokens[i + 1]?.spaced === true || tokens[i + 1]?.text === '-';

/** At a semicolon, a colon or a dash. */
export const atMark: readonly End[] = [
  {
    id: 'ends-at-semicolon',
    about: 'Behind a semicolon the writer speaks again, unless the report goes on with ‘that’.',
    at: words(';'),
    examples: [['Ms Roe said that it was late; nobody had left.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it was late; that nobody had left.'],
    ends: ({ passage, i }) => !thatClauseAt(passage, i + 1) && !thatClauseAt(passage, i + 2),
  },
  {
    id: 'ends-at-quoted-clause',
    about: 'Behind a colon stands a quotation with a cue of its own.',
    at: words(':'),
    examples: [
      ['Ms Roe said that it came too late: “Nobody came,” said Hale.', 'Ms Roe <said> it came too late'],
    ],
    counterexamples: ['Ms Roe said that it came too late: nobody was there.'],
    ends: ({ passage, i }) => quotationWithOwnCue(passage, i + 1),
  },
  {
    id: 'ends-at-denied-relative',
    about: 'Behind a dash somebody denies or names what was said.',
    at: words('— – -'),
    examples: [['Ms Roe said that he stole it – a charge Hale denies.', 'Ms Roe <said> he stole it']],
    counterexamples: ['Ms Roe said that he stole it – all of it.'],
    ends: ({ passage, i }) => isDash(passage.document.tokens, i) && relativeCueAt(passage, i + 1),
  },
  {
    id: 'ends-at-contrast',
    about: 'Behind a dash the writer sets something against what was said.',
    at: words('— –'),
    examples: [['Ms Roe said that it was late – but the mill is open.', 'Ms Roe <said> it was late']],
    counterexamples: [
      'Ms Roe said that it was late – in May.',
      'Ms Roe said that she wanted a mill – and a farm.',
      'Ms Roe said that the mill – and the farm – were old.',
    ],
    ends: ({ passage, i, limit }) =>
      /^(?:but|though|although|and)$/.test(passage.document.tokens[i + 1]?.lower ?? '') &&
      hasFiniteVerb(passage, i + 2, nextDash(passage.document.tokens, i + 2, limit)),
  },
  {
    id: 'ends-at-dash-report',
    about: 'Behind a dash somebody reports again.',
    at: words('— –'),
    examples: [['Ms Roe said that it was late – she said nobody came.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it was late – nobody came.'],
    ends: ({ passage, i, limit, cue }) => cueClauseAt(passage, i + 1, limit, cue),
  },
  {
    id: 'ends-at-remark',
    about: 'Behind a spaced dash the writer remarks on an object.',
    at: words('— – -'),
    kind: 'phrase',
    examples: [['Ms Roe offered an apology -- her third.', 'Ms Roe <offered> an apology']],
    counterexamples: ['Ms Roe denied the semi-final charges.'],
    ends: ({ passage, i }) =>
      nthToken(passage.document.tokens, i).spaced && opensRemark(passage.document.tokens, i),
  },
];

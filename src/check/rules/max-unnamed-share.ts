import { written } from '../amount.js';
import type { Rule } from '../rule.js';

export const maxUnnamedShare: Rule = {
  id: 'max-unnamed-share',
  group: 'sourcing',
  about: 'An article in which too many claims come from speakers without a name.',
  details:
    'A policy with a threshold, off by default: `share` is what may be unnamed, and `least` the number of claims from which an article counts.',
  severity: 'off',
  options: {
    share: {
      default: 0.5,
      about: 'The largest share of claims, from 0 to 1, that may have no named speaker.',
    },
    least: { default: 3, about: 'The least number of claims that an article must have.' },
  },
  examples: [
    [
      'A neighbor said the mill was sold. A clerk said the price was fair. Ann Ruiz said nobody would lose a job.',
      'A neighbor',
    ],
    ['Residents said it was cold. Officials said it was safe. Neighbors said it was late.', 'Residents'],
    [
      'A witness said the car was red. A driver said it was blue. A spokesman said it was gone. Tom Okoye said it was his.',
      'A witness',
    ],
    [
      'Officials said the road was open. Officials said it was safe. Officials said it was free.',
      'Officials',
    ],
    [
      'Lena Moor said it was late. A nurse said he was ill. A doctor said he was fine. A friend said he was away.',
      'A nurse',
    ],
  ],
  counterexamples: [
    'Ann Ruiz said the mill was sold. Tom Okoye said the price was fair. A clerk said nobody would lose a job.',
    'A neighbor said the mill was sold.',
    'The mill was sold. It rained. The choir sang.',
    'Ann Ruiz said it was cold. Tom Okoye said it was dark. Lena Moor said it was late.',
    'A nurse said he was ill. Ann Ruiz said he was fine. Ruiz said he was away. A friend said he was old.',
  ],
  *find({ report: { claims } }, options) {
    const attributed = claims.filter(({ attribution }) => attribution?.source && !attribution.attitude);
    const unnamed = attributed.filter(({ attribution }) => !attribution?.speaker?.named);
    const share = unnamed.length / attributed.length;
    const first = unnamed[0]?.attribution?.source;
    if (!first || attributed.length < Number(options['least']) || share <= Number(options['share'])) return;
    yield {
      message: `${unnamed.length} of ${attributed.length} claims (${written(share * 100)}%) have no named speaker`,
      range: first,
    };
  },
};

import { FIGURE_KINDS, FORMS } from '../../claims/index.js';
import type { Overview } from '../reporter.js';

/** brat's `annotation.conf`: without it brat shows none of the annotations of the folder. */
export const configuration: Overview = async function* (files) {
  for await (const _ of files); // it is the same whatever the files are
  yield CONFIGURATION;
};

const STANCES = 'neutral|asserts|denies|doubts|concedes|promises|accuses|asks|predicts|believes';

const CONFIGURATION = `[entities]
Claim
Source
Cue
Addressee
Setting
Figure

[relations]
Source\tArg1:Claim, Arg2:Source
Cue\tArg1:Claim, Arg2:Cue
Addressee\tArg1:Claim, Arg2:Addressee
Setting\tArg1:Claim, Arg2:Setting
Answers\tArg1:Claim, Arg2:Claim
Inside\tArg1:Claim, Arg2:Claim
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Form\tArg:Claim, Value:${FORMS.join('|')}
Stance\tArg:Claim, Value:${STANCES}
Attitude\tArg:Claim
Negated\tArg:Claim
Kind\tArg:Figure, Value:${FIGURE_KINDS.join('|')}
`;

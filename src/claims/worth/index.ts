export { aroundEach, CIRCUMSTANCES, circumstancesOf, type Participant, type Utterance } from './context.js';
export type { Passage } from './passage.js';
export { type Reason, type Scored, scoreAll, scoreOne } from './score.js';
export { BREAK, readTerms } from './terms.js';
export { TRAITS, traitsOf } from './traits.js';

import type { Rule } from '../rule.js';
import { ageMismatch } from './age-mismatch.js';
import { changeDirection } from './change-direction.js';
import { conflictingAttribution } from './conflicting-attribution.js';
import { conflictingFigures } from './conflicting-figures.js';
import { conversion } from './conversion.js';
import { currencyRestatement } from './currency-restatement.js';
import { dateOrder } from './date-order.js';
import { difference } from './difference.js';
import { durationMismatch } from './duration-mismatch.js';
import { futureEventPastTense } from './future-event-past-tense.js';
import { impossibleDate } from './impossible-date.js';
import { invertedRange } from './inverted-range.js';
import { magnitude } from './magnitude.js';
import { maxUnnamedShare } from './max-unnamed-share.js';
import { misquotedRepeat } from './misquoted-repeat.js';
import { partsExceedWhole } from './parts-exceed-whole.js';
import { percentChange } from './percent-change.js';
import { ratioPercent } from './ratio-percent.js';
import { sharesOver100 } from './shares-over-100.js';
import { singleSource } from './single-source.js';
import { unattributedQuotation } from './unattributed-quotation.js';
import { unbalancedQuotation } from './unbalanced-quotation.js';
import { unnamedSource } from './unnamed-source.js';
import { unresolvedSpeaker } from './unresolved-speaker.js';
import { unsourcedFigure } from './unsourced-figure.js';
import { vagueSource } from './vague-source.js';
import { weekdayMismatch } from './weekday-mismatch.js';

/** Every rule, in the order in which they are listed. None looks at what another found. */
export const rules: readonly Rule[] = [
  unattributedQuotation,
  unresolvedSpeaker,
  unnamedSource,
  vagueSource,
  conflictingAttribution,
  unsourcedFigure,
  singleSource,
  maxUnnamedShare,
  unbalancedQuotation,
  misquotedRepeat,
  percentChange,
  difference,
  changeDirection,
  conversion,
  currencyRestatement,
  sharesOver100,
  partsExceedWhole,
  conflictingFigures,
  invertedRange,
  magnitude,
  ratioPercent,
  weekdayMismatch,
  impossibleDate,
  dateOrder,
  durationMismatch,
  ageMismatch,
  futureEventPastTense,
];

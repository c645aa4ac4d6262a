import { LEVELLED_WATERS } from '../lexicons/index.js';
import { clauseAt } from './clause.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';
import { isLength } from './unit.js';

/** Verbs with an object of their own: the figure behind them is that object, and no step of a change. */
export const WITH_OBJECT =
  /^(?:add|rais|los|gain|shed|cut|knock|trim|lift|extend|lower|reduc|broaden|improv|boost|increas|grow|eas|s[aiu]nk|slash|shav|recover)/;

/** Verbs of bodies, which cover a length: 'the climber fell 40 feet', 'she jumped 6.81 metres'. */
const BODILY =
  /^(?:jump|leap|climb|fall|fell|drop|dive|plunge|plummet|tumble|sl[iu]d|slip|s[aiu]nk|crash|hike|collapse|advance|retreat|lost|lose|soar)/;

/** Did a body go that length? */
export function isTravelled(reading: Reading, { from, unit, kind }: Draft, verb: string): boolean {
  if (kind !== 'quantity' || !BODILY.test(verb) || !isLength(unit)) return false;
  const { document, sentence, atoms } = reading;
  const token = atoms[from]?.token ?? sentence.firstToken;
  const subject = clauseAt(reading, token)?.subject;
  return !subject || !LEVELLED_WATERS.has(document.tokens[subject.to - 1]?.lower ?? '');
}

/** 'added ten users', 'raised $280 million', 'added a 30 degree turn': things, and no steps. */
export function isObject({ atoms }: Reading, { kind, unit, to }: Draft, verb: string): boolean {
  if (kind === 'count' || kind === 'duration') return true;
  // 'knock half of it down', but 'lost a third'
  if (kind === 'ratio') return atoms[to]?.lower === 'of' && !/^(?:los|shed|gain)/.test(verb);
  if (kind === 'money')
    return (
      (/^s[aiu]nk/.test(verb)
        ? atoms[to]?.lower === 'into'
        : /^(?:rais|los|add|cut|boost|lift|grow|slash|trim|shav|recover)/.test(verb)) &&
      unit !== null &&
      /^[A-Z]{3}$/.test(unit)
    );
  return kind === 'quantity' && unit !== 'point';
}

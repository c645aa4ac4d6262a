import { Chalk } from 'chalk';
import {
  type FormatName,
  formats,
  type Outcome,
  type Reporter,
  type View,
} from '../../src/reporters/index.js';
import { HEURISTICS } from './reports.js';

const PLAIN: View = {
  many: false,
  chalk: new Chalk({ level: 0 }),
  width: 80,
  heuristics: HEURISTICS,
  explain: false,
  verbose: false,
  prettyPrint: true,
  rows: 'claims',
};

/** The formats that are text; the others have tests of their own. */
export const TEXT_FORMATS = (Object.keys(formats) as FormatName[]).filter(
  (name) => !('binary' in formats[name]),
);

/** All that a reporter makes of the outcomes. */
export async function rendered(
  report: Reporter<string | Uint8Array>,
  outcomes: readonly Outcome[],
  view: Partial<View> = {},
): Promise<string> {
  let out = '';
  for await (const text of report(each(outcomes), { ...PLAIN, ...view })) out += text;
  return out;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

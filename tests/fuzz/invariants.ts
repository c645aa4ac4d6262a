import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../src/claims/index.js';
import { reportSchema } from '../../src/claims/schema.js';
import { InputError } from '../../src/input/index.js';
import type { Sample } from './generated.js';
import { documentsIn, type Outcome, outcomeOf } from './pipeline.js';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const validate = ajv.compile(reportSchema);

/** Milliseconds that no file of a few thousand bytes may take, however busy the machine is. */
const LONG = 30_000;

/** All that a file came to, in a form that can be compared. Nothing but its own faults may be wrong with it. */
export async function resultOf({ bytes, format }: Sample): Promise<string> {
  const before = performance.now();
  const lines: string[] = [];
  for await (const raw of documentsIn(bytes, format)) {
    const outcome = await outcomeOf(raw);
    holds(outcome);
    lines.push(outcome instanceof InputError ? outcome.message : JSON.stringify(outcome.report));
  }
  const time = performance.now() - before;
  if (time > LONG) throw new Error(`took ${Math.round(time)} ms`);
  return lines.join('\n');
}

/** @throws Error that says what does not hold */
function holds(outcome: Outcome): void {
  if (outcome instanceof InputError) {
    if (outcome.message === '' || outcome.id === '') throw new Error('an error without a message or an id');
    return;
  }
  const { text, report } = outcome;
  for (const { start, end, text: words } of spansOf(report)) {
    if (!(0 <= start && start < end && end <= text.length) || text.slice(start, end) !== words)
      throw new Error(`the span ${start}-${end} is not ${JSON.stringify(words)}`);
  }
  refersToItself(report);
  const plain = JSON.parse(JSON.stringify(report));
  if (!validate(plain)) throw new Error(`not by the schema: ${ajv.errorsText(validate.errors)}`);
}

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What has offsets, wherever it stands in a report. */
function spansOf(value: unknown): readonly Spanned[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as Spanned] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

function refersToItself({ speakers, claims, figures }: Report): void {
  const ids = (all: readonly { readonly id: string }[]): ReadonlySet<string> => {
    const set = new Set(all.map(({ id }) => id));
    if (set.size !== all.length) throw new Error('two have one id');
    return set;
  };
  const [bySpeaker, byClaim, byFigure] = [ids(speakers), ids(claims), ids(figures)];
  const refer = (id: string | null | undefined, set: ReadonlySet<string>): void => {
    if (id != null && !set.has(id)) throw new Error(`nothing is called ${id}`);
  };
  for (const { attribution, figures: own } of claims) {
    refer(attribution?.speaker?.id, bySpeaker);
    refer(attribution?.inside, byClaim);
    for (const { id } of own) refer(id, byFigure);
  }
  for (const { sameAs } of figures) refer(sameAs, byFigure);
}

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { doubled, faultOf } from './doubling.js';
import { type Sample, samples } from './generated.js';
import { resultOf } from './invariants.js';
import { SHAPES } from './shapes.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    inputs: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
    doubling: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

/** Inputs of one seed. */
const ROUND = 1000;
/** One round of so many holds that a file comes to the same twice, and behind any other. */
const AGAIN = 8;
const MINUTE = 60_000;

/** Files that were tried. */
let count = 0;

/** Generated files until the time is over, or so many were tried; the status to end with. */
async function fuzzed(): Promise<number> {
  const until =
    performance.now() + (values.inputs === undefined ? Number(values.minutes) * MINUTE : Infinity);
  const most = Number(values.inputs ?? Infinity);
  let seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  let told = performance.now();
  console.log(`seed ${seed}`);
  for (let round = 0; performance.now() < until && count < most; round += 1, seed += 1) {
    const isAgain = round % AGAIN === AGAIN - 1;
    const details = await fc.check((isAgain ? sameAgain : holdsTogether) as fc.IAsyncProperty<unknown>, {
      seed,
      numRuns: isAgain ? ROUND / 10 : ROUND,
      ...(until === Infinity ? {} : { interruptAfterTimeLimit: Math.max(1, until - performance.now()) }),
      ...(values.path === undefined ? {} : { path: values.path }),
    });
    if (details.failed && details.counterexample !== null) return tell(details);
    if (performance.now() - told < MINUTE) continue;
    told = performance.now();
    console.log(`${count} inputs, none failing; at seed ${seed}`);
  }
  console.log(`${count} inputs, none failing`);
  return 0;
}

const holdsTogether = fc.asyncProperty(samples, async (sample) => {
  count += 1;
  await resultOf(sample);
});

const sameAgain = fc.asyncProperty(fc.array(samples, { minLength: 2, maxLength: 4 }), async (files) => {
  count += files.length;
  const first: string[] = [];
  for (const file of files) first.push(await resultOf(file));
  for (const [i, file] of [...files.entries()].reverse()) {
    if ((await resultOf(file)) !== first[i])
      throw new Error(`file ${i} came to something else the second time`);
  }
});

function tell({ seed, counterexamplePath, counterexample, errorInstance }: fc.RunDetails<unknown>): number {
  const files = [counterexample].flat(2) as readonly Sample[];
  console.log(`failed: --seed ${seed} --path ${counterexamplePath}`);
  for (const [i, { format, bytes }] of files.entries()) {
    const name = `fuzz-${seed}-${i}.${format}`;
    writeFileSync(name, bytes);
    console.log(`${name}: ${JSON.stringify(Buffer.from(bytes).toString('utf8').slice(0, 500))}`);
  }
  console.log(errorInstance instanceof Error ? errorInstance.stack : String(errorInstance));
  return 1;
}

/** Every shape that has `only` in its name, from 64 KB to 1 MB; the status to end with. */
async function grown(only: string): Promise<number> {
  const shapes = SHAPES.filter(({ name }) => name.includes(only));
  let faults = 0;
  for (const shape of shapes) {
    const measures = await doubled(shape, { from: 64 * 1024, to: 1024 * 1024, most: 20_000 });
    const fault = faultOf(measures);
    if (fault === null) continue;
    faults += 1;
    console.log(`${shape.name}: ${fault}`);
  }
  console.log(`${shapes.length} shapes, ${faults} that grow too fast`);
  return faults > 0 ? 1 : 0;
}

process.exitCode = values.doubling ? await grown(values.only) : await fuzzed();

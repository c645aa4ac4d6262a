import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/claims/index.js';
import { reportSchema } from '../../src/claims/schema.js';
import { extract } from '../../src/extract.js';
import { BRIDGE, EMPTY } from '../reporters/reports.js';
import { type JsonSchema, typesOf } from './schema-types.js';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(reportSchema);
const validateFailure = ajv.compile({ $ref: `${reportSchema['$id']}#/$defs/Failure` });

const errorsOf = (value: unknown): string[] => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('the schema', () => {
  it.each([
    ['a full one', BRIDGE],
    ['an empty one', EMPTY],
    [
      'one with everything a record carries',
      { ...BRIDGE, document: { ...BRIDGE.document, meta: { a: [1, null] } } },
    ],
    ['one whose speaker is nobody', withAttribution({ speaker: null })],
  ])('accepts a report: %s', (_, report) => {
    expect(errorsOf(JSON.parse(JSON.stringify(report)))).toEqual([]);
  });

  it.each([
    ['a field too many', { ...BRIDGE, extra: 1 }, ' must NOT have additional properties'],
    ['a field too few', { ...BRIDGE, figures: undefined }, " must have required property 'figures'"],
    ['another version', { ...BRIDGE, schemaVersion: '2.0' }, '/schemaVersion must be equal to constant'],
    [
      'an unknown stance',
      withAttribution({ stance: 'shouts' }),
      '/claims/0/attribution/stance must be equal to one of the allowed values',
    ],
    [
      'an offset before the text',
      withAttribution({ cue: { start: -1, end: 0, text: '' } }),
      '/claims/0/attribution/cue/start must be >= 0',
    ],
    [
      'a confidence beyond certainty',
      { ...BRIDGE, claims: [{ ...BRIDGE.claims[0], confidence: 1.1 }] },
      '/claims/0/confidence must be <= 1',
    ],
  ])('rejects %s', (_, report, error) => {
    expect(errorsOf(JSON.parse(JSON.stringify(report)))).toContain(error);
  });

  it.each(readdirSync('fixtures').filter((name) => name.endsWith('.txt')))(
    'accepts what is said of fixtures/%s',
    (name) => {
      const text = readFileSync(join('fixtures', name), 'utf8');
      for (const offsets of ['utf16', 'codepoint'] as const) {
        const options = { id: name, published: '2024-11-07', includeText: true, offsets } as const;
        const report = extract(text, { ...options, explain: offsets === 'codepoint' });
        expect(errorsOf(JSON.parse(JSON.stringify(report)))).toEqual([]);
      }
    },
  );

  it('describes what stands in the place of a report that could not be made', () => {
    expect(
      validateFailure({ document: { id: 'a' }, error: { code: 'not-found', message: 'a: no such file' } }),
    ).toBe(true);
    expect(validateFailure({ document: { id: 'a' }, error: { code: 'lost', message: '' } })).toBe(false);
  });

  it('says of every field what it means', () => {
    const definitions = [reportSchema, ...Object.values(reportSchema['$defs'] as object)] as JsonSchema[];
    const silent = definitions.flatMap(({ properties = {} }) =>
      Object.entries(properties).filter(([, field]) => !field.description && !field.$ref),
    );
    expect(silent).toEqual([]);
  });

  // The types are written from the schema, and the compiler says whether they are identical to those of the source:
  // the same fields, optional and nullable in the same places, with the same values.
  it('says the same as the TypeScript types', () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimsift-types-'));
    try {
      writeFileSync(
        join(folder, 'agreement.mts'),
        [
          `import type * as types from ${JSON.stringify(resolve('src/claims/index.js'))};`,
          typesOf(reportSchema as JsonSchema),
          'type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;',
          'export const report: Identical<Root, types.Report> = true;',
          'export const failure: Identical<Failure, types.Failure> = true;',
        ].join('\n'),
      );
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          extends: resolve('tsconfig.json'),
          compilerOptions: { types: [] },
          include: ['agreement.mts'],
        }),
      );
      const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], {
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function withAttribution(changes: Record<string, unknown>): unknown {
  const [claim] = BRIDGE.claims;
  const changed = { ...claim, attribution: { ...claim!.attribution, ...changes } };
  return { ...BRIDGE, claims: [changed] } satisfies Record<Exclude<keyof Report, 'passedOver'>, unknown>;
}

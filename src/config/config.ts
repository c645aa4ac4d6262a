import type { OptionValues, Severity } from '../check/index.js';

export const LEVELS = ['off', 'info', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];

export type Level = (typeof LEVELS)[number];

/** A rule's severity, or its severity and some of its options. */
export type RuleEntry = Level | readonly [Level, OptionValues];

export type RuleEntries = Readonly<Record<string, RuleEntry>>;

export const FAIL_ON = ['error', 'warning', 'never'] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** What a config file may hold. */
export interface Config {
  readonly $schema?: string;
  /** Paths of other configs, packages, 'claimsift:recommended' or 'claimsift:all'; later ones win. */
  readonly extends?: string | readonly string[];
  readonly rules?: RuleEntries;
  readonly overrides?: readonly Override[];
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
}

/** Rules for the files that fit one of the patterns, which count from the config's own folder. */
export interface Override {
  readonly files: string | readonly string[];
  readonly rules: RuleEntries;
}

import type { Range } from '../document/index.js';
import type { Article } from './article.js';
import type { Fix, Severity } from './finding.js';

/** What a rule has to say; the run adds lines, severity and the claim. */
export interface Problem {
  /** Without a full stop: 'from 40 to 50 is an increase of 25%, not 20%'. */
  readonly message: string;
  readonly range: Range;
  /** What would be right, where it follows from the rest: these characters in the place of those. */
  readonly fix?: Fix;
  readonly related?: readonly { readonly range: Range; readonly message: string }[];
}

/** Options are flat: a name, its default, and what it means. The default's type is the option's. */
export interface RuleOption {
  readonly default: number | readonly string[];
  readonly about: string;
}

export type OptionValues = Readonly<Record<string, number | readonly string[]>>;

export const GROUPS = ['sourcing', 'quotations', 'numbers', 'dates and people'] as const;

export type Group = (typeof GROUPS)[number];

/** An article, the words that the finding must stand on, and the day of publication where it matters. */
export type Example = readonly [text: string, found: string, published?: string];

/** An article in which the rule must find nothing, alone or with the day of publication. */
export type Counterexample = string | readonly [text: string, published: string];

/**
 * One thing that `claimsift check` looks for. A rule that is not sure says nothing. The command's help, the pages in
 * `docs/rules` and one generic test are all made from it.
 */
export interface Rule {
  /** In kebab-case: 'percent-change'. */
  readonly id: string;
  readonly group: Group;
  /** What it finds, in one sentence. */
  readonly about: string;
  /** What an editor does about it, and what the rule deliberately lets pass. */
  readonly details: string;
  /** Where no config says otherwise; 'off' for what is a matter of house style. */
  readonly severity: Severity | 'off';
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly examples: readonly Example[];
  readonly counterexamples: readonly Counterexample[];
  /** Pure: the same article and options give the same problems, in any order. */
  readonly find: (article: Article, options: OptionValues) => Iterable<Problem>;
}

/** The rule's own options with their defaults. */
export const defaultOptions = (rule: Rule): OptionValues =>
  Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));

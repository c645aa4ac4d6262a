import type { FigureKind } from '../figures/index.js';

/** The letter of each kind of figure in a passage's shape. */
export const LETTERS: Readonly<Record<FigureKind, string>> = {
  money: 'm',
  percent: 'p',
  count: 'c',
  quantity: 'q',
  duration: 'd',
  age: 'a',
  ratio: 'r',
  multiple: 'x',
  score: 's',
  ordinal: 'o',
  date: 'D',
  time: 't',
};

/** What stands in a pattern's angle brackets, as the kinds that it stands for. */
const CLASSES = {
  ...LETTERS,
  /** An age, or a number that may be one: 'is 64'. */
  years: 'ac',
  /** What can be compared with its like. */
  amount: 'mpcqd',
  /** What has no unit of its own, or counts something. */
  number: 'mcqd',
  share: 'pr',
};

/** Alternatives of a pattern, for one of the words. */
export const oneOf = (words: Iterable<string>): string => `(?:${[...words].join('|')})`;

/** Up to three words or dates beside a figure: 'from about ⟨c0⟩ full-time jobs in ⟨D1⟩ to …'. */
export const FEW_WORDS = "(?: (?:[a-z'$-]+|⟨D\\d+⟩(?:'s)?)){0,3}?";

/** What is looked for in the shapes of passages. */
export interface Pattern {
  /** Compiled when a shape first has what it needs: most of some hundred patterns are for no sentence of an article. */
  readonly regExp: () => RegExp;
  readonly needs: Needs;
}

/** What a shape must have for the pattern to match it. */
interface Needs {
  /** Of each, one letter: a figure of that kind. */
  readonly kinds: readonly string[];
  readonly words: readonly string[];
}

/** A pattern over shapes: `<money>` stands for any amount of money, and captures which. */
export function pattern(source: string): Pattern {
  let made: RegExp | null = null;
  return {
    needs: needsOf(source),
    regExp: () =>
      (made ??= new RegExp(
        source.replace(/<(\w+)>/g, (_, name) => `⟨[${lettersOf(name)}](\\d+)⟩`),
        'g',
      )),
  };
}

const lettersOf = (name: string): string => CLASSES[name as keyof typeof CLASSES];

/**
 * The classes and words of a source that stand in no group and may not be left out: of '<money> to <money>(?: or so)?'
 * they are money and ' to '.
 */
function needsOf(source: string): Needs {
  const outside = outsideGroups(source);
  if (outside.includes('|')) return { kinds: [], words: [] };
  const kinds = [...outside.matchAll(/<(\w+)>(?![?*{])/g)].map(([, name = '']) => lettersOf(name));
  const words = outside.replace(/<\w+>|[a-z '](?=[?*{])/g, NOTHING).match(/[a-z ']{2,}/g) ?? [];
  return { kinds: [...new Set(kinds)], words };
}

/** In the place of what says nothing of the words: no letter. */
const NOTHING = '.';

/** A source with a dot for each escape, each set and all that stands between parentheses. */
function outsideGroups(source: string): string {
  let depth = 0;
  let outside = '';
  for (const part of source.replace(/\\.|\[[^\]]{1,80}\]/g, NOTHING)) {
    if (part === '(') depth += 1;
    outside += depth > 0 ? NOTHING : part;
    if (part === ')') depth -= 1;
  }
  return outside;
}

import { OWN_VOICES } from '../claims/index.js';
import type { ExtractOptions as AnyOptions } from '../extract.js';
import { PUBLISHED_FORM, parsePublished } from '../input/published.js';
import { didYouMean } from '../nearest.js';

/** What is known of a text, and what is wanted of its report. */
export interface ExtractOptions extends Omit<AnyOptions, 'format'> {
  /** What the text is: an article, where nothing is said, or `NAME: words`. The command reads pages and files as well. */
  readonly format?: 'text' | 'transcript';
}

type Test = (value: unknown, name: string) => string | null;

const ofType =
  (type: 'string' | 'boolean'): Test =>
  (value, name) =>
    typeof value === type ? null : `${name} is ${shown(value)}; give a ${type}`;

const oneOf =
  (...values: readonly string[]): Test =>
  (value, name) =>
    values.includes(value as string) ? null : `${name} is ${shown(value)}; give ${values.join(', ')}`;

const TESTS: Readonly<Record<keyof ExtractOptions, Test>> = {
  id: ofType('string'),
  title: ofType('string'),
  url: ofType('string'),
  byline: ofType('string'),
  published: (value, name) =>
    typeof value === 'string' && parsePublished(value) !== null
      ? null
      : `${name} is ${shown(value)}; write ${PUBLISHED_FORM}`,
  format: (value, name) =>
    value === 'text' || value === 'transcript'
      ? null
      : `${name} is ${shown(value)}, but what is given is text, or a transcript; the command reads other formats, ` +
        'as in "claimsift page.html", or take the text out of it first',
  transcript: ofType('boolean'),
  explain: ofType('boolean'),
  ownVoice: oneOf(...OWN_VOICES),
  includeText: ofType('boolean'),
  offsets: oneOf('utf16', 'codepoint'),
  meta: (value, name) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? null
      : `${name} is ${shown(value)}; give an object`,
};

/** @throws TypeError for what is no text */
export function requireText(text: unknown, caller: string): asserts text is string {
  if (typeof text === 'string') return;
  throw new TypeError(`${caller}: the text is ${shown(text)}; give the text of an article as a string`);
}

/**
 * The options as the rest takes them.
 *
 * @throws TypeError for an option that there is not, or whose value means nothing
 */
export function validOptions(options: unknown, caller: string): AnyOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`${caller}: the options are ${shown(options)}; give an object`);
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!isOption(name)) {
      throw new TypeError(`${caller}: there is no option '${name}'${didYouMean(name, Object.keys(TESTS))}`);
    }
    const wrong = TESTS[name](value, name);
    if (wrong !== null) throw new TypeError(`${caller}: ${wrong}`);
  }
  const valid: ExtractOptions = Object.fromEntries(given);
  const { published } = valid;
  return published === undefined ? valid : { ...valid, published: parsePublished(published) ?? published };
}

const isOption = (name: string): name is keyof ExtractOptions => Object.hasOwn(TESTS, name);

/** 'undefined', "'May 5'", 'an array', as messages show what was given. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, LONGEST_SHOWN)}'`;
  if (value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number') {
    return String(value);
  }
  return Array.isArray(value) ? 'an array' : `of type ${typeof value}`;
}

const LONGEST_SHOWN = 60;

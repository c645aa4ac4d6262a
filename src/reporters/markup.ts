import { jsonForPages } from './json-text.js';
import { visible } from './plain.js';

/** Markup that is safe to put into a page. Only this file makes any. */
export interface Html {
  readonly markup: string;
}

export type Part = Html | string | number | null | readonly Part[];

/**
 * A template for markup. Whatever stands in it is text, escaped for element content and for attribute values in double
 * quotes alike, unless it is markup itself; null is nothing, and a list is its items one after another.
 *
 * @example html`<p title="${title}">${words}</p>`
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.map((string, index) => string + render(parts[index] ?? null)).join(''),
});

/** An element that runs or styles: its own text, which nothing foreign may reach. */
export function inline(name: 'script' | 'style', text: string): Html {
  if (text.includes('</')) throw new Error(`an inline ${name} must not hold "</"`);
  return { markup: `<${name}>${text}</${name}>` };
}

/** JSON for the page's script. As a data block it never runs, and no `<` in it can end it. */
export const dataBlock = (value: unknown): Html => ({
  markup: `<script type="application/json">${jsonForPages(value)}</script>`,
});

function render(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map(render).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Besides what is markup, what a CI log would read as a command where the page is printed there. */
const escaped = (text: string): string =>
  visible(text).replace(
    /[&<>"']|:(?=:)|#(?=#)/g,
    (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`,
  );

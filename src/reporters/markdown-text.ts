import { visible } from './plain.js';

/**
 * Foreign text as Markdown that shows just that, on one line: nothing in it is markup, a cell's end, an HTML tag, or
 * what GitHub makes a link or a mention of, nor a command where a CI log shows it.
 */
export const markdownText = (text: string): string =>
  visible(text.replace(/\s+/gu, ' ').trim())
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\\`*_[\]|~$]|^[#+=-]|(?<=^\d{1,9})[.)]/g, '\\$&')
    .replace(/:(?=\/\/|:)|(?<=www)\.|@/gi, (character) => `&#${character.charCodeAt(0)};`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

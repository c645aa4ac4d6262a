import { renderColumns } from '../columns.js';
import { jsonText } from '../json-text.js';
import { plain } from '../plain.js';
import type { Reporter, View } from '../reporter.js';
import { type Cell, CSV, lineOf } from '../separated.js';
import { count } from '../totals.js';
import { block } from '../wrap.js';
import { type Occurrence, type SourceKind, type Summary, summarize } from './summary.js';

/** The rows of the view for people; the other forms have all. */
const MOST_SPEAKERS = 20;
const MOST_REPEATED = 10;

const SOURCES: Readonly<Record<SourceKind, string>> = {
  named: 'a named source',
  unnamed: 'a source without a name',
  nobody: 'nobody named',
  article: 'the article itself',
};

/** For people: tables of speakers, sources and figures, and the claims that come again. */
export const table: Reporter = async function* (outcomes, view) {
  const summary = await summarize(outcomes);
  yield `${[headOf(summary), ...tablesOf(summary, view), ...repeatedOf(summary, view)].join('\n\n')}\n`;
};

export const json: Reporter = async function* (outcomes, { prettyPrint }) {
  yield `${jsonText(await summarize(outcomes), prettyPrint ? 2 : 0)}\n`;
};

/** One table for all: which part of the summary, what, how often, in which documents. */
export const csv: Reporter = async function* (outcomes) {
  const { speakers, sources, figures, repeated } = await summarize(outcomes);
  yield `${CSV.mark}${csvLine(['part', 'name', 'kind', 'count', 'words', 'quoted', 'speakers', 'documents', 'where'])}`;
  for (const { name, named, kind, claims, words, quoted, documents } of speakers) {
    const part = named ? 'speaker' : 'unnamed speaker';
    yield csvLine([part, name, kind, claims, words, quoted, null, documents.length, whereOf(documents)]);
  }
  for (const [source, claims] of Object.entries(sources)) {
    yield csvLine(['source', source, null, claims, null, null, null, null, null]);
  }
  for (const { kind, figures: number } of figures) {
    yield csvLine(['figure', kind, null, number, null, null, null, null, null]);
  }
  for (const { text, times, speakers: who, documents } of repeated) {
    const where = whereOf(documents);
    yield csvLine([
      'repeated claim',
      text,
      null,
      times,
      null,
      null,
      who.join(' | '),
      documents.length,
      where,
    ]);
  }
};

const csvLine = (cells: readonly Cell[]): string => lineOf(cells, CSV);

const whereOf = (documents: readonly Occurrence[]): string =>
  documents.map(({ id, claims }) => `${id} (${claims})`).join(' | ');

const total = (numbers: Readonly<Record<string, number>>): number =>
  Object.values(numbers).reduce((sum, number) => sum + number, 0);

function headOf({ documents, failures, words, claims, speakers, figures }: Summary): string {
  const figureCount = figures.reduce((sum, each) => sum + each.figures, 0);
  return [
    count(documents, 'document') + (failures > 0 ? `, ${failures} could not be read` : ''),
    `${count(words, 'word')}, ${count(total(claims), 'claim')}, ${count(speakers.length, 'speaker')}, ${count(figureCount, 'figure')}`,
  ].join('\n');
}

function tablesOf(summary: Summary, { width, chalk }: View): readonly string[] {
  const { speakers, sources, figures } = summary;
  const claims = Math.max(total(sources), 1);
  const mostWords = speakers.reduce((most, { words }) => Math.max(most, words), 1);
  const mostFigures = Math.max(...figures.map((each) => each.figures), 1);
  const more = speakers.length - MOST_SPEAKERS;
  const tables = [
    {
      title: more > 0 ? `Speakers (and ${more} more)` : 'Speakers',
      heads: ['claims', 'words', 'quoted', 'documents'],
      rows: speakers.slice(0, MOST_SPEAKERS).map(({ name, named, documents, ...speaker }) => ({
        name: plain(named ? name : `${name} (not named)`),
        numbers: [speaker.claims, speaker.words, speaker.quoted, documents.length],
        bar: [speaker.words / mostWords, speaker.quoted / mostWords] as const,
      })),
    },
    {
      title: 'Sources of claims',
      heads: ['claims', 'share'],
      rows: Object.entries(sources).map(([source, number]) => ({
        name: SOURCES[source as SourceKind],
        numbers: [number, `${Math.round((number / claims) * 100)}%`],
        bar: [number / claims, number / claims] as const,
      })),
    },
    {
      title: 'Figures',
      heads: ['figures'],
      rows: figures.map(({ kind, figures: number }) => ({
        name: kind,
        numbers: [number],
        bar: [number / mostFigures, number / mostFigures] as const,
      })),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0).map((each) => renderColumns(each, width, chalk.bold));
}

function repeatedOf({ repeated }: Summary, { width, chalk }: View): readonly string[] {
  if (repeated.length === 0) return [];
  const lines = repeated.slice(0, MOST_REPEATED).map(({ text, times, speakers, documents }) => {
    const who = speakers.length > 0 ? ` (${speakers.join(', ')})` : '';
    const where = `in ${count(documents.length, 'document')}`;
    return block(plain(`${times} times ${where}: ${text}${who}`), width, '    ', '  · ');
  });
  return [[chalk.bold('Repeated claims'), ...lines].join('\n')];
}

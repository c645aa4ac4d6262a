import type { Claim, Report } from '../claims/index.js';
import { describeFigure } from './figure.js';
import { answeringNote, notesOf } from './notes.js';
import { visible } from './plain.js';
import { isFailure, type Reporter } from './reporter.js';
import { count } from './totals.js';

/** A fact-check sheet: the claims most worth checking first, each to tick off, with room for a verdict and a source. */
export const markdown: Reporter = async function* (outcomes) {
  let before = '';
  for await (const outcome of outcomes) {
    if (isFailure(outcome)) continue;
    yield before + renderSheet(outcome);
    before = '\n';
  }
};

function renderSheet(report: Report): string {
  const { document, claims } = report;
  const about = [document.byline, document.published, document.url, document.title && document.id];
  const rows = claims
    .toSorted((a, b) => b.checkworthiness - a.checkworthiness)
    .map((claim, index) => renderRow(claim, index + 1, report));
  return [
    `# Fact-check: ${escaped(document.title ?? document.id)}`,
    '',
    about
      .filter((part) => part !== undefined)
      .map(escaped)
      .concat(count(claims.length, 'claim'))
      .join(' · '),
    '',
    '| Done | No. | Claim | Who | Figures | Line | Worth checking | Verdict | Source |',
    '| :--: | --: | :---- | :-- | :------ | ---: | -------------: | :------ | :----- |',
    ...rows,
    '',
  ].join('\n');
}

function renderRow(claim: Claim, number: number, report: Report): string {
  const cells = [
    '☐',
    String(number),
    claim.form === 'direct' ? `“${escaped(claim.text)}”` : escaped(claim.text),
    whoOf(claim, report),
    claim.figures
      .map((figure) => `${escaped(figure.text)} = ${escaped(describeFigure(figure, report))}`)
      .join('<br>'),
    String(claim.line),
    claim.checkworthiness.toFixed(2),
    '',
    '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function whoOf({ attribution }: Claim, report: Report): string {
  if (attribution === null) return 'the article itself';
  const { speaker } = attribution;
  const role = report.speakers.find(({ id }) => id === speaker?.id)?.roles[0];
  const notes = [...notesOf(attribution), escaped(answeringNote(attribution, report))].filter(
    (note) => note !== '',
  );
  return [
    `**${escaped(speaker?.name ?? 'nobody named')}**`,
    role === undefined ? '' : `, ${escaped(role)}`,
    notes.length > 0 ? ` (${notes.join(', ')})` : '',
  ].join('');
}

/**
 * Foreign text as Markdown that shows just that, on one line: nothing in it is markup, a cell's end, an HTML tag, or
 * what GitHub makes a link or a mention of, nor a command where a CI log shows it.
 */
const escaped = (text: string): string =>
  visible(text.replace(/\s+/gu, ' ').trim())
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\\`*_[\]|~$]|^[#+=-]|(?<=^\d{1,9})[.)]/g, '\\$&')
    .replace(/:(?=\/\/|:)|(?<=www)\.|@/gi, (character) => `&#${character.charCodeAt(0)};`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

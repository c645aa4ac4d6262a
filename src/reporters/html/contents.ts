import type { Report } from '../../claims/index.js';
import { headlineOf } from '../headline.js';
import { type Html, html, type Part } from '../markup.js';
import { isFailure, type Outcome } from '../reporter.js';
import { addSpeakers, type SpeakerSummary } from '../summary/summary.js';
import { addFailure, addReport, count, NOTHING, plural, type Totals } from '../totals.js';
import { voicesOf } from '../voices.js';
import { renderDate } from '../web-page/date.js';
import { folded } from './fold.js';
import { ranked } from './place.js';

/** What the index has of the documents so far: small enough to keep for every document of a long run. */
export interface Contents {
  readonly entries: Html[];
  readonly speakers: Map<string, SpeakerSummary>;
  totals: Totals;
  words: number;
  /** The days from the first to the last on which a document appeared. */
  dates: readonly [first: string, last: string] | null;
}

export const noContents = (): Contents => ({
  entries: [],
  speakers: new Map(),
  totals: NOTHING,
  words: 0,
  dates: null,
});

/** @param href where the document's own page or section is */
export function addEntry(contents: Contents, outcome: Outcome, href: string): void {
  contents.entries.push(renderEntry(outcome, href, contents.entries.length));
  if (isFailure(outcome)) {
    contents.totals = addFailure(contents.totals);
    return;
  }
  contents.totals = addReport(contents.totals, outcome);
  contents.words += outcome.document.words;
  addSpeakers(contents.speakers, outcome);
  const { published } = outcome.document;
  if (published === undefined) return;
  const days = [...(contents.dates ?? []), published].sort();
  contents.dates = [days[0] ?? published, days.at(-1) ?? published];
}

/** What speakers of an entry are named; the others are counted. */
const MOST_NAMES = 4;

function renderEntry(outcome: Outcome, href: string, position: number): Html {
  if (isFailure(outcome)) {
    const { document, error } = outcome;
    return html`<li class="entry" data-position="${position}" data-words="${document.id.toLowerCase()}"><h2>${document.id}</h2><p class="notice">${error.message}</p></li>\n`;
  }
  const { document, claims, speakers, figures } = outcome;
  const heading = headlineOf(outcome);
  const voices = voicesOf(outcome).filter(({ named, claims: number }) => named && number > 0);
  const [top] = ranked(claims);
  const words = [heading, document.id, document.byline, ...voices.map(({ name }) => name), top?.text];
  const about: readonly Part[] = [
    document.byline === undefined ? null : html`<bdi>${document.byline}</bdi>`,
    document.published === undefined ? null : renderDate(document.published),
    heading === document.id ? null : html`<bdi>${document.id}</bdi>`,
  ].filter((part) => part !== null);
  const amounts = [
    count(claims.length, 'claim'),
    count(speakers.length, 'speaker'),
    count(figures.length, 'figure'),
  ];
  return html`<li class="entry" data-position="${position}" data-date="${document.published ?? ''}" data-claims="${claims.length}" data-score="${top?.checkworthiness ?? 0}" data-title="${heading}" data-words="${words
    .filter((each) => each !== undefined)
    .join(' ')
    .toLowerCase()}"><h2 dir="auto"><a href="${href}">${heading}</a></h2>
<p class="about">${about.map((part, index) => (index === 0 ? part : [' · ', part]))}</p>
${renderTop(outcome)}
${voices.length === 0 ? null : html`<p class="names"><span class="aside">Speakers:</span> ${namesOf(voices.map(({ name }) => name))}</p>\n`}<p class="amounts">${amounts.join(' · ')}</p></li>
`;
}

const namesOf = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`;

/** The claim that is most worth checking. */
function renderTop({ claims }: Report): Part {
  const [top] = ranked(claims);
  if (top === undefined) return null;
  const who =
    top.attribution === null ? 'The article itself' : (top.attribution.speaker?.name ?? 'Nobody named');
  return html`<blockquote dir="auto">${top.form === 'direct' ? `“${top.text}”` : top.text}</blockquote>
<p class="who">${who} <span class="aside">most worth checking, ${top.checkworthiness.toFixed(2)}</span></p>`;
}

/** The index over several documents. */
export const renderContents = (contents: Contents): Html => html`<section class="contents" id="contents">
<header class="masthead"><div class="origin"><h1>${count(contents.entries.length, 'document')}</h1>
<p class="about">${aboutOf(contents)}</p></div>
${renderTotals(contents)}
</header>
<form class="filters seeking" aria-label="Find and order the documents" hidden>
<label>Find <input type="search" name="words" placeholder="title, speaker, words of a claim" autocomplete="off"></label>
<label>Order <select name="order"><option value="position">as given</option><option value="newest">newest first</option><option value="oldest">oldest first</option><option value="score">most worth checking</option><option value="claims">most claims</option><option value="title">by title</option></select></label>
<p class="shown"><output aria-live="polite">${contents.entries.length} of ${contents.entries.length}</output> <button type="reset" hidden>Show all</button></p>
</form>
<p class="filtered" hidden></p>
${renderSpeakers([...contents.speakers.values()])}
<ol class="entries">
${contents.entries}</ol>
<p class="none" hidden>No document has these words.</p>
</section>
`;

function aboutOf({ dates, totals }: Contents): Part {
  const [first, last] = dates ?? [];
  const when =
    first === undefined || last === undefined
      ? null
      : first === last
        ? renderDate(first)
        : [renderDate(first), ' to ', renderDate(last)];
  const failed = totals.failures === 0 ? null : `${totals.failures} could not be read`;
  return [when, when !== null && failed !== null ? ' · ' : null, failed];
}

function renderTotals({ totals, words, speakers }: Contents): Html {
  const claims = Object.values(totals.claims).reduce((sum, number) => sum + number, 0);
  const { direct, mixed, indirect } = totals.claims;
  const named = [...speakers.values()].filter((speaker) => speaker.named).length;
  const numbers: readonly (readonly [number, string, string])[] = [
    [claims, 'claim', `${direct} direct, ${mixed} mixed, ${indirect} indirect`],
    [speakers.size, 'speaker', `${named} named`],
    [totals.figures, 'figure', ''],
    [words, 'word', ''],
  ];
  return html`<dl class="numbers">${numbers.map(
    ([number, noun, detail]) =>
      html`<div><dt>${plural(number, noun)}</dt><dd>${number.toLocaleString('en-US')}</dd><dd class="aside">${detail}</dd></div>`,
  )}</dl>`;
}

/** Who is shown; the summary as a table has everybody. */
const MOST_SPEAKERS = 60;

/** Who makes claims in how many of the documents; each name finds the documents. */
function renderSpeakers(speakers: readonly SpeakerSummary[]): Part {
  const named = speakers
    .filter((speaker) => speaker.named && speaker.claims > 0)
    .toSorted((a, b) => b.documents.length - a.documents.length || b.claims - a.claims || b.words - a.words)
    .slice(0, MOST_SPEAKERS);
  if (named.length === 0) return null;
  const rows = named.map(
    ({ name, claims, documents }) =>
      html`<li><button type="button" class="by-name">${name}</button> <span class="amount">${count(claims, 'claim')} in ${count(documents.length, 'document')}</span></li>\n`,
  );
  return html`<div class="panel speakers"><h2>Who speaks in them</h2>${folded(rows, 'ul', 'who-speaks', 'speakers', 12)}</div>`;
}

import { headlineOf } from '../headline.js';
import { type Html, html as markup } from '../markup.js';
import { isFailure, type Outcome, type Overview, type Reporter } from '../reporter.js';
import { renderPage } from '../web-page/index.js';
import { addEntry, noContents, renderContents } from './contents.js';
import script from './page/page.client.js' with { type: 'text' };
import style from './page/page.css' with { type: 'text' };
import { renderSection } from './section.js';

/**
 * A page for the browser, with nothing outside it. Where several documents were asked for it opens with an index, and
 * so is the one reporter that holds all reports until the last has come.
 */
export const html: Reporter = async function* (outcomes, { many, heuristics }) {
  const all: Outcome[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  const [only] = all;
  if (many && (all.length !== 1 || (only && isFailure(only)))) {
    const index = noContents();
    for (const [at, outcome] of all.entries()) addEntry(index, outcome, `#d${at + 1}-document`);
    const sections = all.map((outcome, at) =>
      isFailure(outcome) ? markup`` : renderSection(outcome, heuristics, `d${at + 1}-`),
    );
    yield pageOf('Claim reports', markup`${renderContents(index)}${sections}`);
    return;
  }
  for (const outcome of all) {
    if (isFailure(outcome)) continue;
    yield pageOf(headlineOf(outcome), renderSection(outcome, heuristics));
  }
};

/** The index of a folder of pages. */
export const contents: Overview = async function* (files) {
  const index = noContents();
  for await (const { outcome, file } of files) addEntry(index, outcome, encodeURI(file ?? ''));
  yield pageOf('Claim reports', renderContents(index));
};

const pageOf = (title: string, body: Html): string =>
  renderPage({ title, body: markup`<main>\n${body}</main>`, style, script });

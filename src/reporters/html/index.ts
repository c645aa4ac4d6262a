import { type Html, html as markup } from '../markup.js';
import { isFailure, type Outcome, type Overview, type Reporter } from '../reporter.js';
import { renderContents, renderEntry } from './contents.js';
import { headlineOf } from './headline.js';
import { renderPage } from './page.js';
import { renderSection } from './section.js';

/**
 * A page for the browser, with nothing outside it. Where several documents were asked for it opens with an index, and
 * so is the one reporter that holds all reports until the last has come.
 */
export const html: Reporter = async function* (outcomes, { many, heuristics }) {
  const all: Outcome[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  if (many) {
    const entries = all.map((outcome, index) => renderEntry(outcome, `#d${index + 1}-document`));
    const sections = all.map((outcome, index) =>
      isFailure(outcome) ? markup`` : renderSection(outcome, heuristics, `d${index + 1}-`),
    );
    yield renderPage('Claim reports', main(markup`${renderContents(entries)}${sections}`));
    return;
  }
  for (const outcome of all) {
    if (isFailure(outcome)) continue;
    yield renderPage(headlineOf(outcome), main(renderSection(outcome, heuristics)));
  }
};

/** The index of a folder of pages. */
export const contents: Overview = async function* (files) {
  const entries: Html[] = [];
  for await (const { outcome, file } of files) entries.push(renderEntry(outcome, encodeURI(file ?? '')));
  yield renderPage('Claim reports', main(renderContents(entries)));
};

const main = (body: Html): Html => markup`<main>\n${body}</main>`;

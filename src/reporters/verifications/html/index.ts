import { digest } from '../../../claims/index.js';
import { countsOf, STATUSES, type Status, totalOf, type VerifiedDocument } from '../../../verify/index.js';
import { type Html, inline, html as markup, type Part } from '../../markup.js';
import type { VerificationsReporter } from '../reporter.js';
import { renderArticle } from './article.js';
import style from './page.css' with { type: 'text' };

/** A page for the browser: each article, its quotations and figures marked by status, and the source's passage beside them. */
export const html: VerificationsReporter = (run) => {
  const { documents } = run;
  const [first] = documents;
  const title = documents.length === 1 && first !== undefined ? (first.title ?? first.id) : 'Verification';
  const shown = STATUSES.filter((status) => totalOf(run)[status] > 0);
  return page(
    `${title}: held against its sources`,
    markup`<main>
<p class="kicker">Held against the sources</p>
${shown.length === 0 ? null : renderFilters(shown, run.documents)}
${documents.map((document, i) => renderDocument(document, documents.length === 1 ? '' : `d${i + 1}-`))}
</main>`,
  );
};

/** Boxes that a style alone obeys: the page has no script. */
const renderFilters = (shown: readonly Status[], documents: readonly VerifiedDocument[]): Html => {
  const counts = countsOf(documents.flatMap(({ verifications }) => verifications));
  return markup`<fieldset class="filters"><legend>Show</legend>
${shown.map((status) => markup`<label class="${status}"><input type="checkbox" id="show-${status}" checked> ${status} <span class="count">${counts[status]}</span></label>\n`)}</fieldset>`;
};

function renderDocument(document: VerifiedDocument, prefix: string): Html {
  const { id, title, sources, verifications } = document;
  return markup`<section aria-labelledby="${prefix}title">
<h1 id="${prefix}title">${title ?? id}</h1>
<p class="about">${title === null ? null : markup`${id}, `}held against ${list(sources)}</p>
${verifications.length === 0 ? markup`<p class="none">It has no quotation and no figure.</p>` : null}
${renderArticle(document, prefix)}
</section>
`;
}

const list = (names: readonly string[]): Part =>
  names.map((name, i) => [i === 0 ? '' : ', ', markup`<code>${name}</code>`]);

/** Everything is in the page, and nothing that is not may run or be loaded. */
function page(title: string, body: Html): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="claimsift">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
${inline('style', style)}
</head>
<body>
${body}
</body>
</html>
`.markup;
}

/** What a Content-Security-Policy calls an inline style by. */
function hashOf(text: string): string {
  const bytes = digest(text).match(/../g) ?? [];
  return `'sha256-${btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''))}'`;
}

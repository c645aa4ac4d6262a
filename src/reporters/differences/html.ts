import type { Claim } from '../../claims/index.js';
import { type Change, type DocumentDifferences, isEmpty, wordingOf } from '../../diff/index.js';
import { type Html, html as markup } from '../markup.js';
import type { DifferencesReporter } from './reporter.js';
import { documentsOf, headOf, nameOf, settingShiftOf, shiftOf, speakerOf, totalsOf } from './sentences.js';
import { staticPage } from './static-page.js';

/** One page that needs nothing else: each change with its words in both versions side by side. */
export const html: DifferencesReporter = (run) => {
  const { documents, many } = run;
  const differing = documents.filter((document) => !isEmpty(document));
  const [only] = documents;
  const title = many || only === undefined ? 'Differences' : `Differences: ${nameOf(only)}`;
  const totals = differing.length === 0 ? 'No claim differs' : totalsOf(differing);
  return staticPage(
    title,
    markup`<main>
<h1>${title}</h1>
<p class="totals">${[totals, ...(many ? documentsOf(run) : [])].join('; ')}</p>
${differing.map((document) => section(document, many))}
</main>`,
  );
};

const section = (document: DocumentDifferences, named: boolean): Html => markup`<section>
${named ? markup`<h2>${nameOf(document)}</h2>` : null}
${list('Changed', document.changed.map(changed), named)}
${list('Added', document.added.map(alone('added')), named)}
${list('Removed', document.removed.map(alone('removed')), named)}
</section>`;

function list(title: string, items: readonly Html[], deep: boolean): Html | null {
  if (items.length === 0) return null;
  const heading = `${title} (${items.length})`;
  return markup`${deep ? markup`<h3>${heading}</h3>` : markup`<h2>${heading}</h2>`}
<ul>
${items}
</ul>`;
}

function changed(change: Change): Html {
  const { before, after, fields } = change;
  const shifts = [...fields.map((field) => shiftOf(change, field)), settingShiftOf(change)].filter(
    (shift) => shift !== null,
  );
  return markup`<li class="changed">
<p class="head"><strong>${speakerOf(after)}</strong> ${fields.map((field) => markup`<span class="field">${field}</span> `)}</p>
${shifts.map((shift) => markup`<p class="shift">${shift}</p>`)}
<div class="versions">
<div><p class="version">Before, ${placeOf(before)}</p><blockquote>${words(change, 'before')}</blockquote></div>
<div><p class="version">After, ${placeOf(after)}</p><blockquote>${words(change, 'after')}</blockquote></div>
</div>
</li>
`;
}

/** One version's words, those marked that the other has not. */
function words(change: Change, version: 'before' | 'after'): readonly (Html | string)[] {
  const shown = wordingOf(change).filter((part) => part.in === 'both' || part.in === version);
  return shown.flatMap(({ text, in: where }) => [
    where === 'both' ? text : where === 'before' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`,
    ' ',
  ]);
}

const alone =
  (kind: 'added' | 'removed') =>
  (claim: Claim): Html =>
    markup`<li class="${kind}">
<p class="head"><strong>${headOf(claim)}</strong> <span class="version">${placeOf(claim)}</span></p>
<blockquote>${claim.form === 'direct' ? `“${claim.text}”` : claim.text}</blockquote>
</li>
`;

const placeOf = ({ line, time }: Claim): string => time ?? `line ${line}`;

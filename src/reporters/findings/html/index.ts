import { type CheckedDocument, type Finding, SEVERITIES } from '../../../check/index.js';
import { type Html, html as markup } from '../../markup.js';
import { count } from '../../totals.js';
import { renderPage } from '../../web-page/index.js';
import type { FindingsReporter, FindingsView } from '../reporter.js';
import { ruleUrl } from '../rule-url.js';
import { countOf, inWords, renderDocument } from './document.js';
import script from './page/page.client.js' with { type: 'text' };
import style from './page/page.css' with { type: 'text' };

/** A page for the browser: each finding beside the lines that it stands in, filtered by severity, rule and document. */
export const html: FindingsReporter = ({ documents, summary }, view) => {
  const found = documents.filter(({ findings }) => findings.length > 0);
  const findings = found.flatMap((document) => document.findings);
  const title = findings.length === 0 ? 'No findings' : inWords(findings);
  const sections = found.map((document, index) => renderDocument(document, `d${index + 1}-`));
  const about = [
    `claimsift check of ${count(summary.documents, 'document')}`,
    ...(summary.suppressed > 0 ? [`${summary.suppressed} suppressed`] : []),
  ];
  const body = markup`<main>
<header class="masthead"><div class="origin"><h1>${title}</h1><p class="about">${about.join(' · ')}</p></div></header>
${findings.length === 0 ? markup`<p class="none">Nothing was found that an editor would send back.</p>` : [renderFilters(found), renderRules(findings, view)]}
<p class="none" id="none" hidden>No finding fits these filters.</p>
${sections}</main>`;
  return renderPage({ title: `${title} – claimsift check`, body, style, script });
};

/** Which findings to show. Hidden until the page's script can act on it. */
function renderFilters(documents: readonly CheckedDocument[]): Html {
  const findings = documents.flatMap((document) => document.findings);
  const shown = SEVERITIES.filter((severity) => countOf(findings, severity) > 0);
  const rules = byRule(findings).map(
    ([rule, own]) => markup`<option value="${rule}">${rule} (${own.length})</option>`,
  );
  return markup`<details class="filtering" hidden><summary>Filter: ${count(findings.length, 'finding')}</summary>
<form class="filters" id="filters" aria-label="Filter the findings">
<fieldset class="forms"><legend class="hidden">Severity</legend>${shown.map(
    (severity) =>
      markup`<label class="chip"><input type="checkbox" name="severity" value="${severity}" checked><span class="severity ${severity}">${severity}</span> <span class="count">${countOf(findings, severity)}</span></label>`,
  )}</fieldset>
<label>Rule <select name="rule"><option value="">all</option>${rules}</select></label>
<label>Document <input type="search" name="document" placeholder="part of its name" autocomplete="off"></label>
<p class="shown"><output aria-live="polite">${findings.length} of ${findings.length}</output> <button type="reset" hidden>Show all</button></p>
</form></details>
<p class="filtered" hidden></p>`;
}

/** The rules that found something, whichever found most first. */
function byRule(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  return [...rules].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}

/** How often each rule found something, and what it is about. */
function renderRules(findings: readonly Finding[], { rules }: FindingsView): Html {
  const rows = byRule(findings).map(([id, own]) => {
    const rule = rules.find((each) => each.id === id);
    return markup`<li><button type="button" class="by-rule" data-rule="${id}">${id}</button> <span class="amount">${inWords(own)}</span>
<p class="aside">${rule?.about ?? ''}${rule === undefined ? null : markup` <a href="${ruleUrl(id)}" rel="noopener noreferrer">The rule</a>`}</p></li>
`;
  });
  return markup`<details class="panel rules" open><summary><h2>By rule</h2></summary><ul>
${rows}</ul></details>`;
}

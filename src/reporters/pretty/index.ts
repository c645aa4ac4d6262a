import type { Claim, Report } from '../../claims/index.js';
import { headlineOf } from '../headline.js';
import { plain } from '../plain.js';
import { isFailure, type Reporter, type View } from '../reporter.js';
import { addFailure, addReport, count, NOTHING, summaryOf } from '../totals.js';
import { block } from '../wrap.js';
import { renderClaim } from './claim.js';
import { type Palette, paletteOf } from './palette.js';
import { renderPassedOver } from './passed-over.js';
import { renderSpeakers, voiceStyles } from './speakers.js';

/** For people: claims in their paragraphs, each beside its line, then what was found. Failures are told on standard error. */
export const pretty: Reporter = async function* (outcomes, view) {
  const palette = paletteOf(view.chalk);
  let totals = NOTHING;
  for await (const outcome of outcomes) {
    if (isFailure(outcome)) {
      totals = addFailure(totals);
    } else {
      if (totals.documents > 0) yield '\n';
      totals = addReport(totals, outcome);
      yield `${renderReport(outcome, view, palette)}\n`;
    }
  }
  if (totals.documents + totals.failures > 1) {
    const failures = totals.failures > 0 ? `, ${totals.failures} could not be read` : '';
    const all = `${count(totals.documents, 'document')}${failures}: ${summaryOf(totals)}`;
    yield `\n${block(all, view.width, '')}\n`;
  }
};

function renderReport(report: Report, view: View, palette: Palette): string {
  const { document, claims } = report;
  const starred = mostCheckworthy(claims);
  const voiceOf = voiceStyles(report, palette);
  const gutter = Math.max(0, ...claims.map((claim) => labelOf(claim).length));
  const sections = paragraphsOf(claims).map((group) =>
    group
      .map((claim, index) => {
        const isSame = index > 0 && labelOf(claim) === labelOf(group[index - 1] ?? claim);
        const label = palette.aside((isSame ? '' : labelOf(claim)).padStart(gutter));
        const lead = { label, indent: ' '.repeat(gutter + 1), starred: starred.has(claim) };
        return renderClaim(claim, lead, report, view, palette, voiceOf);
      })
      .join('\n'),
  );
  const notes = [
    document.language === 'en' || document.words === 0
      ? ''
      : palette.warning('This does not look like English, which the heuristics are for.'),
    summaryOf(addReport(NOTHING, report)) + (starred.size > 0 ? '; ★ most worth checking' : ''),
  ].filter((note) => note !== '');
  const passedOver = view.explain ? renderPassedOver(report, view, palette) : '';
  return [
    headingOf(report, view, palette),
    ...sections,
    ...(report.speakers.length > 0 ? [renderSpeakers(report, view, palette)] : []),
    ...(passedOver === '' ? [] : [passedOver]),
    notes.map((note) => block(note, view.width, '')).join('\n'),
  ].join('\n\n');
}

/** What the document is called, then where and when it is from. */
function headingOf(report: Report, { width }: View, palette: Palette): string {
  const { id, byline, published } = report.document;
  const headline = headlineOf(report);
  const about = [headline === id ? undefined : id, byline, published].filter((part) => part !== undefined);
  return [
    block(palette.document(plain(headline)), width, ''),
    ...(about.length > 0 ? [block(palette.aside(plain(about.join(' · '))), width, '')] : []),
  ].join('\n');
}

/** Where a claim is found again: when it was said, else its page, else its line. */
const labelOf = ({ time, page, line }: Claim): string =>
  time === undefined ? (page === undefined ? String(line) : `p${page}`) : plain(time);

/** Neighbouring claims of the same paragraph, together. */
function paragraphsOf(claims: readonly Claim[]): readonly [Claim, ...Claim[]][] {
  const groups: [Claim, ...Claim[]][] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last?.[0].paragraph === claim.paragraph) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** The most check-worthy fifth of a document's claims: at least one, at most five. */
function mostCheckworthy(claims: readonly Claim[]): ReadonlySet<Claim> {
  const ranked = claims
    .filter(({ checkworthiness }) => checkworthiness > 0)
    .toSorted((a, b) => b.checkworthiness - a.checkworthiness);
  return new Set(ranked.slice(0, Math.min(Math.ceil(claims.length / 5), 5)));
}

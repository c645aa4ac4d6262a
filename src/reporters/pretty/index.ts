import type { Claim, Report } from '../../claims/index.js';
import { plain } from '../plain.js';
import { isFailure, type Reporter, type View } from '../reporter.js';
import { addFailure, addReport, count, NOTHING, summaryOf } from '../totals.js';
import { block } from '../wrap.js';
import { renderClaim } from './claim.js';
import { type Palette, paletteOf } from './palette.js';
import { renderSpeakers, voiceStyles } from './speakers.js';

/** Longer lines are hard to read, however wide the terminal is. */
const LONGEST_LINE = 110;

/** For people: claims under their paragraphs, then what was found. Failures are told on standard error. */
export const pretty: Reporter = async function* (outcomes, { width, ...rest }) {
  const view = { ...rest, width: Math.min(width, LONGEST_LINE) };
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
  const sections = paragraphsOf(claims).map((group) => {
    const [{ paragraph, line }] = group;
    return [
      palette.aside(`paragraph ${paragraph + 1}, line ${line}`),
      ...group.map((claim) => renderClaim(claim, starred.has(claim), report, view, palette, voiceOf)),
    ].join('\n');
  });
  const notes = [
    document.language === 'en' || document.words === 0
      ? ''
      : palette.warning('This does not look like English, which the heuristics are for.'),
    summaryOf(addReport(NOTHING, report)) + (starred.size > 0 ? '; ★ most worth checking' : ''),
  ].filter((note) => note !== '');
  return [
    headingOf(report, view, palette),
    ...sections,
    ...(report.speakers.length > 0 ? [renderSpeakers(report, view, palette)] : []),
    notes.map((note) => block(note, view.width, '')).join('\n'),
  ].join('\n\n');
}

function headingOf({ document }: Report, { width }: View, palette: Palette): string {
  const about = [document.title, document.byline, document.published].filter((part) => part !== undefined);
  return [
    block(palette.document(plain(document.id)), width, ''),
    ...(about.length > 0 ? [block(plain(about.join(' · ')), width, '')] : []),
  ].join('\n');
}

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

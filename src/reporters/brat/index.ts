import { type Claim, inCodePoints, type Report, type Span } from '../../claims/index.js';
import { unheeded, visible } from '../plain.js';
import { isFailure, type Reporter } from '../reporter.js';

/**
 * brat standoff (https://brat.nlplab.org/standoff.html): claims, sources, cues, addressees, settings and figures as
 * text-bound annotations, who says what as relations, the rest as attributes and notes. Offsets count code points.
 */
export const brat: Reporter = async function* (outcomes) {
  for await (const outcome of outcomes) {
    if (isFailure(outcome)) continue;
    const { text, offsetUnit } = outcome.document;
    const report = text === undefined || offsetUnit === 'codepoint' ? outcome : inCodePoints(outcome, text);
    yield standoffOf(report)
      .map((line) => `${line}\n`)
      .join('');
  }
};

/** The text that the offsets count in, which brat wants beside them. */
export const bratText: Reporter = async function* (outcomes) {
  for await (const outcome of outcomes) if (!isFailure(outcome)) yield bratWords(outcome.document.text ?? '');
};

/** Text as brat can show it: as long as it was, with lines that end as brat's do, and no character that acts. */
const bratWords = (text: string): string => shown(text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n'));

const shown = (text: string): string => unheeded(visible(text));

function standoffOf(report: Report): readonly string[] {
  const lines: string[] = [];
  const numbers = { T: 0, R: 0, A: 0, '#': 0 };
  const add = (letter: keyof typeof numbers, rest: string): string => {
    numbers[letter] += 1;
    const id = letter + numbers[letter];
    lines.push(`${id}\t${rest}`);
    return id;
  };
  const bind = (type: string, spans: readonly Span[]): string => add('T', boundOf(type, spans));
  const claims = new Map(report.claims.map((claim) => [claim.id, bind('Claim', claim.content)]));

  for (const claim of report.claims) {
    const id = claims.get(claim.id) ?? '';
    const relate = (type: string, spans: Span | null): void => {
      if (spans !== null) add('R', `${type} Arg1:${id} Arg2:${bind(type, [spans])}`);
    };
    add('A', `Form ${id} ${claim.form}`);
    add('#', `AnnotatorNotes ${id}\t${noteOf(claim)}`);
    if (claim.attribution === null) continue;
    const { source, cue, addressee, setting, stance, attitude, negated, answers, inside } = claim.attribution;
    add('A', `Stance ${id} ${stance}`);
    if (attitude) add('A', `Attitude ${id}`);
    if (negated) add('A', `Negated ${id}`);
    relate('Source', source);
    relate('Cue', cue);
    relate('Addressee', addressee);
    relate('Setting', setting);
    const answered = claims.get(answers ?? '');
    if (answered !== undefined) add('R', `Answers Arg1:${id} Arg2:${answered}`);
    const outer = claims.get(inside ?? '');
    if (outer !== undefined) add('R', `Inside Arg1:${id} Arg2:${outer}`);
  }
  for (const figure of report.figures) {
    const id = bind('Figure', [figure]);
    add('A', `Kind ${id} ${figure.kind}`);
  }
  return lines;
}

/** A type and its fragments; brat wants a fragment to end with its line, and joins their texts by spaces. */
function boundOf(type: string, spans: readonly Span[]): string {
  const fragments = spans.flatMap(linesOf);
  const offsets = fragments.map(({ start, end }) => `${start} ${end}`).join(';');
  return `${type} ${offsets}\t${fragments.map(({ text }) => text).join(' ')}`;
}

function linesOf({ start, text }: Span): readonly Span[] {
  const fragments: Span[] = [];
  let at = start;
  for (const part of text.split(/([\r\n]+)/)) {
    const end = at + Array.from(part).length;
    if (part !== '' && !/^[\r\n]/.test(part))
      fragments.push({ start: at, end, text: shown(part.replaceAll('\t', ' ')) });
    at = end;
  }
  return fragments;
}

const noteOf = ({ id, attribution, checkworthiness, confidence }: Claim): string =>
  [
    `${id}, check-worthiness ${checkworthiness}, confidence ${confidence}`,
    attribution?.speaker ? `speaker: ${shown(attribution.speaker.name.replace(/\s+/gu, ' '))}` : null,
  ]
    .filter((part) => part !== null)
    .join('; ');

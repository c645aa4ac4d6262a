import type { Attribution, Claim, Report } from '../../claims/index.js';
import { speakerChain, takesOf, weighed } from '../explanation.js';
import { describeFigure, isValueless } from '../figure.js';
import { answeringNote, notesOf } from '../notes.js';
import { plain } from '../plain.js';
import type { View } from '../reporter.js';
import { block } from '../wrap.js';
import { contentOf } from './content.js';
import type { Palette, Style } from './palette.js';

const NOBODY = 'nobody named';

/** Less sure claims say how sure they are. */
const USUAL_CONFIDENCE = 0.6;

/** What stands before the words of a claim. */
export interface Lead {
  /** Its place, padded to a column; it may be styled. */
  readonly label: string;
  /** As wide as the label and the space behind it. */
  readonly indent: string;
  /** Whether it is among the most worth checking. */
  readonly starred: boolean;
}

/** One claim: who says it and how, the words, what its figures come to, and what is unusual about it. */
export function renderClaim(
  claim: Claim,
  { label, indent, starred }: Lead,
  report: Report,
  view: View,
  palette: Palette,
  voiceOf: (speaker: string) => Style,
): string {
  const { width, heuristics, explain } = view;
  const below = `${indent}  `;
  const head = headOf(claim, report, view, palette, voiceOf);
  const reasons = explain ? reasonsOf(claim, heuristics, palette) : [];
  const remarks = remarksOf(claim, view).join(', ');
  return [
    block(head, width, below, `${label} ${starred ? palette.star('★ ') : '  '}`),
    block(contentOf(claim, report, palette), width, `${indent}│ `),
    ...figuresOf(claim, report, view).map(({ text, comesTo }) =>
      block(`${palette.figure(plain(text))} = ${plain(comesTo)}`, width, `${below}  `, `${below}· `),
    ),
    ...reasons.map((reason) => block(reason, width, `${below}  `, `${below}? `)),
    ...(remarks === '' ? [] : [block(palette.aside(remarks), width, below)]),
  ].join('\n');
}

/** The figures and what they come to; without those of which nothing more is known than they say, unless all is asked for. */
const figuresOf = (
  claim: Claim,
  report: Report,
  { verbose }: View,
): readonly { readonly text: string; readonly comesTo: string }[] =>
  claim.figures
    .map((figure) => ({ figure, text: figure.text, comesTo: describeFigure(figure, report) }))
    .filter(({ figure, text, comesTo }) => verbose || !(isValueless(figure) || sameWords(comesTo, text)));

/** '2-2' and '2–2' */
const sameWords = (a: string, b: string): boolean =>
  a.replace(/\p{Pd}/gu, '-') === b.replace(/\p{Pd}/gu, '-');

/** What is unusual of a claim, or with `verbose` its form and scores, which its looks and the stars tell otherwise. */
function remarksOf(claim: Claim, { verbose }: View): readonly string[] {
  const { form, checkworthiness, confidence } = claim;
  if (verbose) {
    const scores = [`check-worthiness ${checkworthiness.toFixed(2)}`, `confidence ${confidence.toFixed(2)}`];
    return [form, ...told(claim), ...scores];
  }
  return [
    ...told(claim),
    ...(confidence < USUAL_CONFIDENCE ? [`unsure, confidence ${confidence.toFixed(2)}`] : []),
  ];
}

/** How often it was said: 'said 4 times'. */
const told = ({ times }: Claim): readonly string[] => (times === undefined ? [] : [`said ${times} times`]);

/** Why the tool thinks so, line by line: how the speaker was found, what the cue says, which heuristics fired. */
function reasonsOf(
  claim: Claim,
  heuristics: ReadonlyMap<string, string>,
  palette: Palette,
): readonly string[] {
  const { attribution, explanation } = claim;
  const reason = (id: string): string => {
    const about = heuristics.get(id);
    return about === undefined ? plain(id) : `${plain(id)}: ${about}`;
  };
  const weights = weighed(claim);
  const lines = [
    ...(weights === '' ? [] : [`worth checking: ${plain(weights)}`]),
    ...claim.evidence.map(reason),
    ...(explanation?.figures ?? []).flatMap(({ id, heuristics: fired }) => {
      const text = palette.figure(plain(claim.figures.find((figure) => figure.id === id)?.text ?? id));
      return fired.map((each) => `${text} – ${reason(each.id)}`);
    }),
  ];
  if (attribution === null) return lines;
  const cue = attribution.cue ? palette.cue(plain(attribution.cue.text)) : 'none here';
  const lemma = attribution.cueLemma === null ? '' : ` (${plain(attribution.cueLemma)})`;
  return [
    `speaker: ${speakerChain(claim).map(plain).join(' → ')}`,
    `cue: ${cue}${lemma}, stance ${attribution.stance}`,
    ...(explanation?.frames ? [`the verb takes: ${plain(takesOf(claim))}`] : []),
    ...lines,
  ];
}

/** 'Ana Ruiz (mayor; “she”) told reporters in a statement [promises]', 'according to a fiscal note' */
function headOf(
  { attribution }: Claim,
  report: Report,
  { verbose }: View,
  palette: Palette,
  voiceOf: (speaker: string) => Style,
): string {
  if (attribution === null) return palette.aside('the article itself');
  const { addressee, setting } = attribution;
  const notes = [
    ...(verbose ? notesOf(attribution) : unusualOf(attribution)),
    plain(answeringNote(attribution, report)),
    outerSpeaker(attribution, report),
  ].filter((note) => note !== '');
  return [
    ...sayingOf(attribution, whoOf(attribution, report, palette, voiceOf), report, palette),
    addressee ? plain(addressee.text) : '',
    setting ? palette.aside(plain(withinSentence(setting.text))) : '',
    notes.length > 0 ? palette.aside(`[${notes.join(', ')}]`) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** 'In an interview' opens its sentence; here other words do. */
const withinSentence = (setting: string): string => setting.replace(OPENING, (word) => word.toLowerCase());

const OPENING =
  /^(?:After|At|Before|By|During|Earlier|For|From|In|Last|Late|Later|On|Over|Since|This|To|Under|With)\b/;

/** What the word for it does not show by itself, as 'denied' shows that somebody denies. */
const unusualOf = ({ attitude, negated }: Attribution): readonly string[] => [
  ...(attitude ? ['thought'] : []),
  ...(negated ? ['negated'] : []),
];

/** Cues that are no verbs stand before their source. */
const PREPOSITION = /^(?:according to|(?:as )?per|in the .+ of)$/;

/** Who and the word for it, in the order in which one would say it. */
function sayingOf(
  { cue, cueLemma, source, speaker }: Attribution,
  who: string,
  report: Report,
  palette: Palette,
): readonly string[] {
  if (cue === null) return [who];
  const words = palette.cue(plain(cue.text));
  if (cueLemma !== null && PREPOSITION.test(cueLemma))
    return [palette.cue(cueLemma), ...(lacksArticle(source, speaker, report) ? ['the'] : []), who];
  if (/^\W+$/u.test(cue.text)) return [who + words];
  // 'is expected', 'Asked whether': nobody is named whose verb it is.
  if (speaker === null) return [palette.cue(plain(cue.text.toLowerCase())), palette.aside(`(${NOBODY})`)];
  const isTold =
    source !== null && cue.start < source.start && /^(?:being|been|was|were|is|are)\s/.test(cue.text);
  return isTold ? [words, 'by', who] : [who, words];
}

/** 'according to the Norvale Herald', which is called 'Norvale Herald'; neither a person nor 'the report' takes another. */
const lacksArticle = (
  source: Attribution['source'],
  speaker: Attribution['speaker'],
  { speakers }: Report,
): boolean =>
  /^the\s/i.test(source?.text ?? '') &&
  !/^the\s/i.test(speaker?.name ?? '') &&
  speakers.find(({ id }) => id === speaker?.id)?.kind !== 'person';

/** 'Ana Ruiz (mayor; “she”)' */
function whoOf(
  { speaker, source }: Attribution,
  report: Report,
  palette: Palette,
  voiceOf: (speaker: string) => Style,
): string {
  if (speaker === null) return palette.aside(NOBODY);
  const role = report.speakers.find(({ id }) => id === speaker.id)?.roles[0];
  const words = source && !source.text.includes(speaker.name) ? `“${source.text}”` : undefined;
  const about = [role, words].filter((part) => part !== undefined).join('; ');
  const name = voiceOf(speaker.id)(plain(speaker.name));
  return about === '' ? name : `${name} ${palette.aside(plain(`(${about})`))}`;
}

function outerSpeaker({ inside }: Attribution, report: Report): string {
  const outer = inside === null ? undefined : report.claims.find(({ id }) => id === inside);
  return outer ? plain(`as told by ${outer.attribution?.speaker?.name ?? NOBODY}`) : '';
}

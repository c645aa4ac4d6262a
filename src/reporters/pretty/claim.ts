import type { Attribution, Claim, Report } from '../../claims/index.js';
import { speakerChain, weighed } from '../explanation.js';
import { describeFigure } from '../figure.js';
import { answeringNote, notesOf } from '../notes.js';
import { plain } from '../plain.js';
import type { View } from '../reporter.js';
import { block } from '../wrap.js';
import { contentOf } from './content.js';
import type { Palette, Style } from './palette.js';

const NOBODY = 'nobody named';

/** One claim: who says it and how, the words, what its figures come to, how sure and how check-worthy it is. */
export function renderClaim(
  claim: Claim,
  starred: boolean,
  report: Report,
  { width, heuristics, explain }: View,
  palette: Palette,
  voiceOf: (speaker: string) => Style,
): string {
  const scores = `check-worthiness ${claim.checkworthiness.toFixed(2)}, confidence ${claim.confidence.toFixed(2)}`;
  const figures = claim.figures.map((figure) =>
    block(
      `${palette.figure(plain(figure.text))} = ${plain(describeFigure(figure, report))}`,
      width,
      '      ',
      '    · ',
    ),
  );
  const reasons = explain ? reasonsOf(claim, heuristics, palette) : [];
  return [
    block(headOf(claim, report, palette, voiceOf), width, '  ', starred ? palette.star('★ ') : '  '),
    block(contentOf(claim, report, palette), width, '  │ '),
    ...figures,
    ...reasons.map((reason) => block(reason, width, '      ', '    ? ')),
    block(palette.aside([claim.form, ...told(claim), scores].join(', ')), width, '    '),
  ].join('\n');
}

/** When it was said, and how often: 'at 00:01:02', 'said 4 times'. */
const told = ({ time, times }: Claim): readonly string[] => [
  ...(time === undefined ? [] : [`at ${plain(time)}`]),
  ...(times === undefined ? [] : [`said ${times} times`]),
];

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
    ...(explanation?.frames ? [`frames: ${explanation.frames.map(plain).join(', ')}`] : []),
    ...lines,
  ];
}

/** 'Ana Ruiz (mayor; “she”) told reporters in a statement [promises]' */
function headOf(
  { attribution }: Claim,
  report: Report,
  palette: Palette,
  voiceOf: (speaker: string) => Style,
): string {
  if (attribution === null) return palette.aside('the article itself');
  const { cue, addressee, setting } = attribution;
  const notes = [
    ...notesOf(attribution),
    plain(answeringNote(attribution, report)),
    outerSpeaker(attribution, report),
  ].filter((note) => note !== '');
  return [
    whoOf(attribution, report, palette, voiceOf),
    cue ? palette.cue(plain(cue.text)) : '',
    addressee ? plain(addressee.text) : '',
    setting ? palette.aside(plain(setting.text)) : '',
    notes.length > 0 ? palette.aside(`[${notes.join(', ')}]`) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

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

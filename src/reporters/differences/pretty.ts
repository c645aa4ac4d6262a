import type { Claim } from '../../claims/index.js';
import { type Change, type DocumentDifferences, isEmpty, wordingOf } from '../../diff/index.js';
import { plain } from '../plain.js';
import { block } from '../wrap.js';
import type { DifferencesReporter, DifferencesView } from './reporter.js';
import { documentsOf, headOf, nameOf, settingShiftOf, shiftOf, speakerOf, totalsOf } from './sentences.js';

/** Longer lines are hard to read, however wide the terminal is. */
const LONGEST_LINE = 110;

/** For people, in a terminal or a log: what changed with its words in place, then what came and what went. */
export const pretty: DifferencesReporter = (run, { chalk, width }) => {
  const view = { chalk, width: Math.min(width, LONGEST_LINE) };
  const differing = run.documents.filter((document) => !isEmpty(document));
  const totals = differing.length === 0 ? 'no claim differs' : totalsOf(differing);
  const last = [totals, ...(run.many ? documentsOf(run) : [])].join('; ');
  return [...differing.map((document) => section(document, view)), `${chalk.bold(last)}\n`].join('\n');
};

function section(document: DocumentDifferences, view: DifferencesView): string {
  const { chalk } = view;
  return [
    `${chalk.underline(plain(nameOf(document)))}\n`,
    ...document.changed.map((change) => changed(change, view)),
    ...document.added.map((claim) => alone(claim, chalk.green('+'), view)),
    ...document.removed.map((claim) => alone(claim, chalk.red('-'), view)),
  ].join('');
}

function changed(change: Change, { chalk, width }: DifferencesView): string {
  const { after, fields } = change;
  const head = `${chalk.yellow('~')} ${chalk.dim(placeOf(after))} ${chalk.bold(plain(speakerOf(after)))}: ${fields.join(', ')}`;
  const shifts = [...fields.map((field) => shiftOf(change, field)), settingShiftOf(change)]
    .filter((shift) => shift !== null)
    .map((shift) => block(plain(shift), width, '    '));
  const words = wordingOf(change).map(({ text, in: version }) =>
    version === 'both'
      ? plain(text)
      : version === 'before'
        ? marked('[-', plain(text), '-]', chalk.red.strikethrough)
        : marked('{+', plain(text), '+}', chalk.green),
  );
  const lines = [block(head, width, '  '), ...shifts, block(words.join(' '), width, '    ')];
  return `${lines.join('\n')}\n`;

  /** As `git diff --word-diff` has it where no color can show it. */
  function marked(open: string, text: string, close: string, style: (text: string) => string): string {
    return chalk.level > 0 ? style(text) : `${open}${text}${close}`;
  }
}

function alone(claim: Claim, sign: string, { chalk, width }: DifferencesView): string {
  const head = `${sign} ${chalk.dim(placeOf(claim))} ${chalk.bold(plain(headOf(claim)))}`;
  const text = claim.form === 'direct' ? `“${plain(claim.text)}”` : plain(claim.text);
  return `${block(head, width, '  ')}\n${block(text, width, '    ')}\n`;
}

const placeOf = ({ line, column, time }: Claim): string => time ?? `${line}:${column}`;

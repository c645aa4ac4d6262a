/** A label at the start of a paragraph, as it is written. */
export interface Label {
  /** Without the mark; empty for '>>' alone. */
  readonly text: string;
  /** Offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin that are said. */
  readonly words: number;
  /** Whether it could not be the start of a headline or a sentence: capitals, or Q and A, or '>>', or a time. */
  readonly sure: boolean;
}

/** '[00:12:05]', '12:05' before a label. */
const TIME = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?[ \t]+/;
/** ' (00:12):', '  0:12' at the end of the line: when a speaker begins, as services that transcribe write it. */
const STAMP = '[ \\t]+[[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?[ \\t]*(?::|$)';
const CHEVRONS = /^>{2,}[ \t]*/;
const Q_AND_A = /^(?:Q|A)(?=[.:][ \t])/;
/** '[SPEAKER_00]', '(Speaker 1)', 'Speaker 2:': what programs call whom they tell apart by the voice. */
const NUMBERED =
  /^(?:[[(]((?:speaker|voice|participant|host|guest)[ _-]?\d{0,3})[\])](?=[ ]?:|[ \t])|((?:speaker|voice|participant)[ _-]?\d{1,3})(?=[ ]?:))/i;
const WORD = "[\\p{Lu}][\\p{Lu}\\p{M}\\d.'’-]*";
/** 'RIVERA', 'SEN. ANA RIVERA (D-Ohio)', 'JO PELL, HOST', 'ANA RUIZ (D), MAYOR OF ELMPORT', 'UNIDENTIFIED MALE #2' */
const CAPITALS = new RegExp(
  `^${WORD}(?: (?:${WORD}|#?\\d{1,3}|de|van|von|da|di|la|al|Mc\\p{Lu}+)){0,5}(?:, [\\p{L}\\d .&/'’-]{1,60}|[ ]?[([][^()[\\]\\n]{1,40}[)\\]]){0,4}(?=[ ]?:(?!//)|${STAMP})`,
  'u',
);
/** 'Ana Rivera', 'Moderator', 'Dr. Pell', 'Speaker 1' */
const NAME = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}|\\d{1,3}|de|van|von|da|di|la|al)){0,3}(?: \\([^()\\n]{1,30}\\))?(?=:(?:\\s|$)|${STAMP})`,
  'u',
);
/** What stands between a name and the words: a time and a mark, or one of them. */
const AFTER = /^[ \t]*(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t]*(?=:|\s|$))?[.:]?[ \t]*/;

/** Examples: 'RIVERA: No.', '>> PELL: Yes', 'Q. Why?', 'Ana Rivera: No.', 'Ana Rivera (0:12):'. Counterexample: 'RIVERA said: No.' */
export function labelOf(paragraph: string): Label | null {
  const time = TIME.exec(paragraph)?.[0].length ?? 0;
  const chevrons = CHEVRONS.exec(paragraph.slice(time))?.[0].length ?? 0;
  const start = time + chevrons;
  const rest = paragraph.slice(start, start + LONGEST);
  const numbered = NUMBERED.exec(rest);
  const number = numbered?.[1] ?? numbered?.[2];
  if (numbered && number !== undefined) {
    const bracket = numbered[1] === undefined ? 0 : 1;
    const after = AFTER.exec(rest.slice(numbered[0].length))?.[0] ?? '';
    const words = start + numbered[0].length + after.length;
    return { text: number, start: start + bracket, end: start + bracket + number.length, words, sure: true };
  }
  const sureName = Q_AND_A.exec(rest)?.[0] ?? CAPITALS.exec(rest)?.[0];
  const text = sureName ?? NAME.exec(rest)?.[0];
  if (text === undefined)
    return chevrons > 0 ? { text: '', start, end: start, words: start, sure: true } : null;
  const after = AFTER.exec(paragraph.slice(start + text.length, start + text.length + LONGEST))?.[0] ?? '';
  return {
    text,
    start,
    end: start + text.length,
    words: start + text.length + after.length,
    sure: sureName !== undefined || /\d/.test(after),
  };
}

/** A sentence's end and a name with a colon: '… safe? HALE: It is.' */
const BEHIND_SENTENCE = /(?<=[.?!…"”)\]—–-])[ \t]+(?=[\p{Lu}[(])/gu;

/** Labels inside a paragraph, from `from` on: 'PELL: Is it safe? RUIZ: It is.' Only such as are `known` elsewhere. */
export function innerLabels(paragraph: string, from: number, known: ReadonlySet<string>): readonly Label[] {
  const found: Label[] = [];
  if (known.size === 0) return found;
  for (const gap of paragraph.slice(from).matchAll(BEHIND_SENTENCE)) {
    const at = from + gap.index + gap[0].length;
    const label = labelOf(paragraph.slice(at, at + 2 * LONGEST));
    if (!label || !known.has(label.text) || !paragraph.slice(at + label.end, at + label.words).includes(':'))
      continue;
    found.push({ ...label, start: at + label.start, end: at + label.end, words: at + label.words });
  }
  return found;
}

const LONGEST = 120;

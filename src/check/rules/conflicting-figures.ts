import type { Range } from '../../document/index.js';
import type { Figure } from '../../figures/index.js';
import {
  MONTHS,
  NAME_LEADS,
  OTHER_TIME_WORDS,
  SINGLE_MEASURES,
  STRICKEN,
  WEEKDAYS,
} from '../../lexicons/index.js';
import { disjoint, meant } from '../amount.js';
import type { Article } from '../article.js';
import { sumsPointedBackTo, tollsPointedBackTo } from '../back-reference.js';
import { oneOf } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';
import { mayBeOne } from '../same-subject.js';

/** Measures that have one value at a time, by the words before the figure. */
const SINGLE_VALUED = new RegExp(`\\b${oneOf(SINGLE_MEASURES)}\\b`, 'g');

/** The sentence tells of another time, another place or of a change, so another value is no contradiction. */
const STRICKEN_LAST = new RegExp(`\\b${oneOf(STRICKEN)}$`);
const NAME_LEAD = new RegExp(`^${oneOf(NAME_LEADS)} ?`);
const MAY_DIFFER = new RegExp(`\\b${oneOf(OTHER_TIME_WORDS)}\\b`, 'i');

export const conflictingFigures: Rule = {
  id: 'conflicting-figures',
  group: 'numbers',
  about: 'One measure of one subject, given two values by the same voice.',
  details:
    'Only measures that have one value at a time are compared (a population, a turnout, a death toll, a budget), where both sentences name the same subject and neither speaks of another time or of a change.',
  severity: 'warning',
  examples: [
    ['The crash killed four people.\n\nPolice named two of the five people killed in the crash.', 'five'],
    ['Three people were hurt.\n\nThe five hurt were taken to Brask.', 'five'],
    ['Alder will pay a fine of $12 million. The $15 million fine is its first.', '$15 million'],
    ['The mill employs 1,150 workers. It is old.\n\nAll 1,510 workers got a letter.', '1,510'],
    ['The mill employs 1,150 workers. The closure leaves all 1,510 workers without a job.', '1,510'],
    ['At least 14 people died in the crash.\n\nAll 41 people who died in the crash were pilgrims.', '41'],
    ['The fire destroyed 46 homes.\n\nOwners of the 64 homes destroyed in the fire met on Monday.', '64'],
    ['The tower is 213 metres tall.\n\nThe 231-metre tower opens in June.', '231-metre'],
    ['The hotel has 184 rooms.\n\nThe 148-room hotel opens in July.', '148-room'],
    ['The debt stands at $3.42 million.\n\nThe $3.24 million debt must be repaid.', '$3.24 million'],
    ["Norvale's population is 23,400.\n\nIt has a population of 24,300.", '24,300'],
    ['The storm left 14 dead. It is over.\n\nThe 41 dead were named on Monday.', '41'],
    [
      'Norvale has a population of 41,000. The mayor is new.\n\nNorvale, with its population of 14,000, lies on a river.',
      '14,000',
    ],
    [
      'Turnout in Brask was 61 percent. Lines were long.\n\nThe turnout in Brask of 68 percent was a record.',
      '68 percent',
    ],
    [
      "The museum has an annual budget of $3.2 million.\n\nMost of the museum's annual budget of $2.3 million goes to wages.",
      '$2.3 million',
    ],
    [
      'The Orla Arena has a capacity of 12,500. It opened in May.\n\nThe Orla Arena, with a capacity of 15,200, was full.',
      '15,200',
    ],
    [
      'The town of Pell has a population of 900.\n\nIn Pell, population 1,900, everybody knows the baker.',
      '1,900',
    ],
  ],
  counterexamples: [
    'Three people were hurt in the first blast and two were hurt in the second.\n\nThe five hurt were taken to Brask.',
    'The crash killed four people.\n\nThe five people killed in another crash were pilgrims.',
    'The crash killed at least four people.\n\nThe five people killed in the crash were pilgrims.',
    'Alder will pay a fine of $12 million. A $15 million fine is possible.',
    'Alder got a loan of $12 million and a loan of $15 million. The $15 million loan is its first.',
    'The mill employs 1,150 workers. The dam employs 1,510 bakers.',
    'The town has 18,400 residents. Brask, with 14,800 residents, is smaller.',
    'The mill employs 1,150 workers. It employed 1,510 workers ten years ago.',
    'At least 14 people died in the crash.\n\nA crash ten years ago killed 41 people.',
    "Norvale's population is 23,400.\n\nBrask has a population of 24,300.",
    'The club has 2,340 members.\n\nIt had 2,430 members in 2015.',
    'The plane carried 143 passengers.\n\nThe second plane carried 134 passengers.',
    'Some 1,340 homes lost power.\n\nIn Tarn, 1,430 homes lost power.',
    'The court heard 147 witnesses.\n\nA lower court heard 174 witnesses.',
    'Police arrested 23 people on Monday.\n\nThey arrested 32 people on Tuesday.',
    'Ann Ruiz said 12 people died.\n\nTom Okoye said 21 people died.',
    'The storm left 14 dead. Another storm left 41 dead.',
    'Norvale has a population of 41,000. The mayor is new.\n\nNorvale, with its population of 41,000, lies on a river.',
    'Norvale has a population of 41,000. Ten years ago it had a population of 36,000.',
    'Norvale has a population of 41,000. Brask has a population of 14,000.',
    'The Orla Arena has a capacity of 12,500. The Tarn Dome has a capacity of 15,200.',
    'The death toll rose to 14. The death toll was 12 on Monday.',
    'The museum has an annual budget of $3.2 million.\n\nThe archive has an annual budget of $2.3 million.',
    "The museum has an annual budget of $3.2 million.\n\nMost of the museum's annual budget of about $3 million goes to wages.",
  ],
  *find(article) {
    yield* transposed(article);
    yield* tollsPointedBackTo(article);
    yield* sumsPointedBackTo(article);
    const known = new Map<string, Figure>();
    for (const figure of article.report.figures) {
      if (figure.value === null || figure.change !== null || figure.bound.length > 1) continue;
      const measure = measureOf(article, figure);
      if (measure === null) continue;
      const first = known.get(measure);
      const range = meant(figure);
      const firstRange = first && meant(first);
      if (!first) known.set(measure, figure);
      else if (
        range &&
        firstRange &&
        first.unit === figure.unit &&
        first.per === figure.per &&
        disjoint(range, firstRange)
      ) {
        yield {
          message: `${figure.text} here, ${first.text} before, for the same ${figure.of ?? 'measure'}`,
          range: figure,
          related: [{ range: first, message: `${first.text} here` }],
        };
      }
    }
  },
};

/** The sentence sets one number against another, or tells of a part, another time or another group. */
const SETS_AGAINST =
  /\b(?:from|than|compared|last|previous|previously|earlier|ago|up|down|rose|fell|grew|cut|another|other|others|more|fewer|including|included|of them|each|per|average|since|(?:increased|decreased|reduced|raised|lowered) by|then|while|whereas|instead|between|against|second|third|new|next|rival|sister|twin|neighbou?ring|separate|only|further|extra|additional|in (?:19|20)\d\d)\b/i;

/** '1,150 workers … 1,510 workers': the same digits in another order, of the same thing. */
function* transposed({ report, document, claimAt }: Article): Generator<Problem> {
  const speakerOf = (figure: Figure): string | null => claimAt(figure)?.attribution?.speaker?.id ?? null;
  const known = new Map<string, Figure>();
  for (const figure of report.figures) {
    const sentence = document.sentences[document.sentenceOf(document.tokenAt(figure.start))];
    const key = sentence && keyOf(document.text, sentence, figure);
    if (!sentence || !key) continue;
    const first = known.get(key);
    if (!first) known.set(key, figure);
    else if (
      (mayBeOne(first.subject, figure.subject) || pointsBack(figure, document.text)) &&
      // Police count 12, the hospital 21.
      (speakerOf(first) === speakerOf(figure) || speakerOf(first) === null || speakerOf(figure) === null) &&
      (hasTellingDigits(first, document.text) || hasTellingDigits(figure, document.text)) &&
      written(first) !== written(figure) &&
      !tellsOfAnother(document.text, sentence) &&
      figure.start > sentence.start &&
      first.end < sentence.start
    )
      yield {
        message: `${figure.text} here, ${first.text} before, for the same ${figure.of}: the same digits in another order`,
        range: figure,
        related: [{ range: first, message: `${first.text} here` }],
      };
  }
}

/** 'In Tarn, 1,430 homes', 'a lower court': a name that nothing before has, or a thing that is new. */
function tellsOfAnother(text: string, { start, end }: Range): boolean {
  const sentence = text.slice(start, end);
  if (/^[“"]?An? /.test(sentence)) return true;
  const before = text.slice(0, start);
  // 'Brask, with 14,800 residents, is smaller.'
  const opening = OPENING_NAME.exec(sentence)?.[1];
  if (opening !== undefined && !before.includes(opening)) return true;
  const names = sentence.match(/(?<=[a-z,] )\p{Lu}\p{L}{2,}/gu) ?? [];
  return names.some((name) => !before.includes(name) && !isOfCalendar(name));
}

const OPENING_NAME = /^(\p{Lu}[\p{L}-]+)(?:,| with\b|['’]s\b)/u;

const isOfCalendar = (name: string): boolean =>
  MONTHS.has(name.toLowerCase()) || WEEKDAYS.has(name.toLowerCase());

/** What a figure counts and its digits, whatever their order; null where another number may stand beside it. */
function keyOf(text: string, { start, end }: Range, figure: Figure): string | null {
  const { kind, unit, per, of, change, bound } = figure;
  if (of === null || change !== null || bound === '<=' || SETS_AGAINST.test(text.slice(start, end)))
    return null;
  const digits = digitsOf(figure);
  const noun = nounOf(text, figure);
  if (digits === null || noun === null) return null;
  return `${kind} ${unit} ${per} ${noun} ${[...digits].sort().join('')} ${digits.length}`;
}

/** What is counted, in the singular, where it is named right there: 'homes', 'a 148-room hotel', 'a population of'. */
function nounOf(text: string, { kind, of, end, text: written }: Figure): string | null {
  const head = of?.toLowerCase().split(' ').at(-1)?.replace(/s$/, '') ?? null;
  const hyphened = kind === 'count' ? /\d-([a-z]+)$/.exec(written)?.[1] : undefined;
  if (hyphened !== undefined) return hyphened;
  if (kind !== 'count' || head === 'population') return head;
  return text
    .slice(end, end + NOUN_REACH)
    .toLowerCase()
    .trimStart()
    .startsWith(of?.toLowerCase() ?? '')
    ? head
    : null;
}

/** How far behind a figure its noun is looked for, in characters. */
const NOUN_REACH = 40;

/** Two digits of one number and more, not all alike, and no year. */
function digitsOf({ kind, value, text }: Figure): string | null {
  if (value === null || !/^(?:count|money|quantity)$/.test(kind)) return null;
  const digits = written({ text });
  const kept = keptOf(digits);
  return new Set(kept).size > 1 && !/^(?:19|20)\d\d$/.test(digits) ? digits : null;
}

const keptOf = (digits: string): string =>
  digits.slice(0, [...digits].findLastIndex((digit) => digit !== '0') + 1);

/** No chance gives twice: three digits and more, two of the dead and hurt, and two that an article points back to. */
function hasTellingDigits(figure: Figure, whole: string): boolean {
  const { of, end, kind } = figure;
  if (keptOf(written(figure)).length >= 3 || pointsBack(figure, whole)) return true;
  return (
    kind === 'count' &&
    (STRICKEN_LAST.test(of?.toLowerCase() ?? '') ||
      (/^people$/i.test(of ?? '') &&
        /^ ?people (?:[a-z]+ )?(?:died|were killed)\b/.test(whole.slice(end, end + NOUN_REACH))))
  );
}

/** 'the 64 homes', 'all 64 homes' */
const pointsBack = ({ start }: Figure, text: string): boolean =>
  POINTS_BACK.test(text.slice(Math.max(0, start - 5), start));

const POINTS_BACK = /\b(?:[Tt]he|[Aa]ll) $/;

const written = ({ text }: Pick<Figure, 'text'>): string =>
  /\d[\d,.]*/.exec(text)?.[0].replace(/[,.]/g, '') ?? '';

/** How far before a figure its measure is named, and how long a sentence is read, in characters. */
const REACH = 80;
const LONGEST_SENTENCE = 600;

/** Who says it, whose it is and what it is, as a key; null where any of the three is open. */
function measureOf(article: Article, figure: Figure): string | null {
  const { document, claimAt } = article;
  const token = document.tokenAt(figure.start);
  const sentence = document.sentences[document.sentenceOf(token)];
  if (!sentence) return null;
  const before = document.text
    .slice(Math.max(sentence.start, figure.start - REACH), figure.start)
    .toLowerCase();
  const phrase = before.slice(before.search(/(?<![^\d;:])[^\d;:]*$/));
  const measure = [...phrase.matchAll(SINGLE_VALUED)].at(-1)?.[0];
  if (measure === undefined || sentence.end - sentence.start > LONGEST_SENTENCE) return null;
  if (MAY_DIFFER.test(document.text.slice(sentence.start, sentence.end))) return null;
  const subject = subjectOf(document.text.slice(sentence.start, figure.start), measure);
  if (subject === null) return null;
  const speaker = claimAt(figure)?.attribution?.speaker?.id ?? '';
  return `${speaker}|${subject}|${measure}`;
}

/** The one name, or the one 'the museum', that stands before the figure; null where there are several. */
function subjectOf(words: string, measure: string): string | null {
  const names = [...words.matchAll(/(?<![.!?“"] )(?<=[\s(“"]|^)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu)]
    .map(([name]) => name.replace(NAME_LEAD, ''))
    .filter((name) => name !== '');
  if (new Set(names).size === 1) return (names[0] as string).toLowerCase();
  if (names.length > 1) return null;
  const noun = /\b[Tt]he ([a-z]+)(?:'s|’s| has| had|,)/.exec(words)?.[1];
  return noun === undefined || noun === measure ? null : noun;
}

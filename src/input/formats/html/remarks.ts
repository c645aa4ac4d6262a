import type { Block } from './blocks.js';
import type { Metadata } from './metadata.js';

/** What of a block tells whether it is a remark. */
type Told = Pick<Block, 'tag' | 'text' | 'linked'>;

/** A way in which a block is a remark about the article, or leads away from it, rather than being part of it. */
export interface Remark {
  readonly id: string;
  readonly about: string;
  /** What stands in brackets is a link; the article is by Jo Pell and Tom Hale, and called 'Bridge to open'. */
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
  /** Longer blocks are none of it. */
  readonly longest: number;
  readonly fits: (block: Told, metadata: Metadata) => boolean;
}

/** Whether a block is a remark about the article, or leads away from it, rather than being part of it. */
export const isRemark = (block: Told, metadata: Metadata): boolean =>
  REMARKS.some(({ longest, fits }) => block.text.length <= longest && fits(block, metadata));

const ANY = Number.POSITIVE_INFINITY;
const LINE = 200;
const NOTE = 300;

export const REMARKS: readonly Remark[] = [
  {
    id: 'title',
    about: 'The title once more.',
    examples: ['Bridge to open'],
    counterexamples: ['Bridge to open in May, the mayor said.'],
    longest: ANY,
    fits: ({ text }, { title }) => text === title,
  },
  {
    id: 'link-alone',
    about: 'Whatever is nothing but a link, or an address.',
    examples: ['[Ferry captain to sue]', '([Watch the video here])', 'news@example.org', 'example.org/ferry'],
    counterexamples: ['[Ana Ruiz] said no.', 'No.'],
    longest: ANY,
    fits: ({ text, linked }) => (linked >= WHOLE && !isProse(text)) || ADDRESS_ALONE.test(text),
  },
  {
    id: 'lead',
    about: 'Words that lead to another page, with the link or without.',
    examples: ['Related: [Ferry captain to sue]', 'READ MORE: [The ferry]', 'READ NEXT:', 'Related stories'],
    counterexamples: ['Read more books, she said: it helps.', 'Related companies paid [nothing].', 'More:'],
    longest: ANY,
    fits: ({ text, linked }) => (linked >= HALF && LEAD.test(text)) || LEAD_ALONE.test(text),
  },
  {
    id: 'mostly-link',
    about: 'A link behind a word or two and a mark, and no sentence.',
    examples: ['Also read | [Council rejects plan for a hall]', 'Gallery: [The mill on fire, in pictures]'],
    counterexamples: [
      'Gallery: [The mill on fire] is a book.',
      '[The Harbor Grill and Oyster Bar], 12 Main Street',
    ],
    longest: LINE,
    fits: ({ tag, text, linked }) =>
      tag !== 'LI' &&
      linked >= MOSTLY &&
      (1 - linked) * text.length <= FEW &&
      MARKED.test(text) &&
      !ENDS_SENTENCE.test(text),
  },
  {
    id: 'credit',
    about: 'Who wrote it, and who else had a hand in it.',
    examples: [
      'By Jo Pell and Tom Hale',
      'Jo Pell',
      'Reporting by Ann Lee; Editing by Tom Hale',
      'The Associated Press contributed to this report.',
    ],
    counterexamples: [
      'By Monday the bridge was open.',
      'Jo Pell said no.',
      'The rain contributed to this year’s floods, reporters heard.',
    ],
    longest: NOTE,
    fits: ({ text }, metadata) => REPORTING.test(text) || CONTRIBUTED.test(text) || isByline(text, metadata),
  },
  {
    id: 'reach',
    about: 'How to reach or follow the author or the paper.',
    examples: [
      'Jo Pell covers transport for the Courier. Follow her on Twitter.',
      'Reach Jo Pell at jpell@example.org or 555-0100. Follow on X: @jopell.',
      'Do you know more about this? Write to us at tips@example.org.',
      'Have you been affected by this? Let us know in the comments below',
    ],
    counterexamples: [
      'Jo Pell said she would follow the mayor on Monday.',
      'The mayor wrote to us at length, Jo Pell said.',
      'He reached the top at noon.',
    ],
    longest: NOTE,
    fits: ({ text }, metadata) =>
      TO_US.test(text) ||
      (CONTACT.test(text) && (REACH.test(text) || authorsOf(metadata).some((name) => text.includes(name)))),
  },
  {
    id: 'time',
    about: 'When it was published, or how long it takes to read.',
    examples: [
      'Nov. 7, 2024',
      'Updated 2:05 PM ET, Tue December 3, 2019',
      '7 November 2024',
      'Jul 1, 2024 4 min read',
      'Nov 07, 2024, 09:00 ET',
    ],
    counterexamples: ['May 3, 2024 was the day it closed.', 'It took 5 minutes to read.'],
    longest: 120,
    fits: ({ text }) => TIME_ALONE.test(text) || READING_TIME.test(text),
  },
  {
    id: 'offer',
    about: 'An invitation to subscribe, to sign up or to log in.',
    examples: [
      'Sign up to our daily newsletter and get the best stories in your inbox',
      'Support local journalism. Become a subscriber today.',
      'Already a subscriber? [Log in]',
      'CLICK HERE TO GET THE NEWS APP',
      'Get the news that matters from all over the county. Sign up here.',
    ],
    counterexamples: [
      'Sign up by Friday, the county told its voters.',
      'Support local shops, the mayor said.',
      'Subscribers of the ferry company got nothing.',
    ],
    longest: LINE,
    fits: ({ text }) => OFFER.test(text),
  },
  {
    id: 'advertisement',
    about: 'The words around an advertisement, or around another box that was taken out.',
    examples: [
      'Advertisement',
      'SKIP ADVERTISEMENT',
      'Story continues below advertisement',
      'after newsletter promotion',
      'Article continues below',
    ],
    counterexamples: ['Advertisements will be banned, she said.', 'The story continues.'],
    longest: 80,
    fits: ({ text }) => ADVERTISEMENT.test(text),
  },
  {
    id: 'button',
    about: 'What stands on buttons.',
    examples: ['Share', 'Share this article', 'Print this story', 'Copy link', 'Tweet'],
    counterexamples: ['Share prices fell.', 'Print is dead, she said.', 'Print'],
    longest: 40,
    fits: ({ text }) => BUTTON.test(text),
  },
  {
    id: 'rights',
    about: 'Where else it appeared, and whose it is.',
    examples: [
      'Copyright 2024 The Courier. All rights reserved.',
      '© 2024 The Courier',
      'A version of this article appears in print on Aug. 2, 2023, Section A, Page 4.',
      'This article originally appeared on Norvale Times: [County sues]',
    ],
    counterexamples: [
      'Copyright law is at stake, she said.',
      'This story of two towns appeared to be over.',
      'All rights were reserved for the state.',
    ],
    longest: NOTE,
    fits: ({ text }) => RIGHTS.test(text) || APPEARED.test(text),
  },
  {
    id: 'sign',
    about: 'Signs without a word, and numbers that count shares or comments.',
    examples: ['* * *', '—', '💡', '123'],
    counterexamples: ['1. No', '12%'],
    longest: 20,
    fits: ({ tag, text }) => !/[\p{L}\p{N}]/u.test(text) || (COUNTING.has(tag) && /^[\d,.]+$/.test(text)),
  },
];

/** Some pages link whole paragraphs: sentences, with somebody's words or as many as no headline has. */
const isProse = (text: string): boolean =>
  ENDS_SENTENCE.test(text) && (/[“"][^“”"]{20,}[”"]/.test(text) || text.length >= LONGEST_HEADLINE);

const LONGEST_HEADLINE = 150;
const WHOLE = 0.95;
const HALF = 0.5;
const MOSTLY = 0.6;
/** Characters beside a link that are no sentence. */
const FEW = 30;
const MARKED = /^[^.?!|:>»]{1,30}[|:>»]/;
const ENDS_SENTENCE = /[.!?…]["”’)]*$/;
const ADDRESS_ALONE = /^(?:[^\s@]+@[^\s@]+\.\w+|(?:https?:\/\/)?[\w.-]+\.\w{2,}\/\S*|@\w+)$/;

const LEAD =
  /^[[(]?(?:also |further )?(?:related|read(?: more| also| next)?|more|see(?: also| more)?|watch|listen|on [\w.]+\.com|click here|sign up|subscribe)\b[^.?!]{0,30}[:|>–—]/i;
/** Without a link such words must be all there is. */
const LEAD_ALONE =
  /^(?:related|read (?:more|also|next)|see also|recommended|more on this(?: story)?|you (?:may|might) also like|most read|most viewed)(?: (?:articles?|stories|story|topics|links|content|coverage|reading))?[ :]*$/i;

const COUNTING: ReadonlySet<string> = new Set(['P', 'DIV', 'SECTION', 'SPAN']);

/** The authors' names, apart. */
const authorsOf = ({ byline }: Metadata): readonly string[] =>
  (byline ?? '').split(/, | and /).filter((name) => name !== '');

const LONGEST_BYLINE = 100;

function isByline(text: string, metadata: Metadata): boolean {
  const { byline } = metadata;
  if (text.length > LONGEST_BYLINE) return false;
  if (text === byline || authorsOf(metadata).includes(text)) return true;
  if (!/^by[: ]/i.test(text)) return false;
  return byline === undefined
    ? !/[.?!]$/.test(text)
    : authorsOf(metadata).every((name) => text.includes(name));
}

const REPORTING =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated)(?: and \w+)? by [A-Z]/i;
const CONTRIBUTED =
  /^[^.!?]{2,150} contributed (?:reporting )?(?:to|from|for) (?:this|the) (?:report|story|article)\.?$/i;

/** 'jpell@example.org', '@jopell', 'on Twitter' */
const CONTACT =
  /\S@[^\s@]+\.\w|(?:^|[\s(:])@\w|\bfollow\b.{0,40}\bon (?:twitter|x\b|facebook|instagram|threads|bluesky|linkedin)/i;
const REACH = /^(?:reach|contact|email|e-mail|follow|write to|send)\b/i;
const TO_US =
  /\b(?:let us know|tell us|have your say|join the (?:conversation|debate)|leave a comment|share your (?:views|thoughts))\b.{0,60}\bcomments?\b|\b(?:write to|email|e-mail|contact|tell|send (?:it|them|your \w{1,30}) to) us\b.{0,60}\S@[^\s@.]{1,63}\.\w/i;

const TIME_ALONE =
  /^(?:(?:first |last )?(?:published|updated|posted|modified)\b[^.?!]{0,15})?(?:\w{3,9},? )?(?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \w{3,9} \d{4}|\d{1,2}[:.]\d\d ?[ap]\.?m\.?)[^a-z]*(?:[ap]\.?m\.?)?[^a-z]*(?:\b(?:[ECMP][SD]?T|GMT|BST|UTC|CET|IST)\b[^a-z]*)?$/i;
const READING_TIME = /^[^.!?]{0,40}\d[- ]min(?:ute)?s?(?: |-)read$/i;

const OFFER = new RegExp(
  `^(?:${[
    '(?:sign up|subscribe|get)\\b.{0,80}\\b(?:newsletters?|inbox|alerts|updates)\\b',
    '(?:click|tap) here\\b.{0,40}\\b(?:app|newsletter|subscribe|sign up|more)\\b',
    'already (?:a |an )?(?:subscriber|registered|member)',
    '.{0,160}\\b(?:sign up|subscribe) (?:here|now|today)[.!]?$',
    '(?:keep|continue) reading\\b.{0,40}$',
    'support (?:local|independent|our|quality) (?:news|journalism|reporting)',
    'become an? (?:\\w+ )?(?:subscriber|member)\\b.{0,40}$',
    '(?:create|register for) (?:an|a free|your free) account\\b.{0,60}\\bread\\b',
    "you(?: have|[’']ve) (?:run out of|reached your|read your|used your)\\b.{0,60}\\b(?:articles?|stories|limit)\\b",
    'this (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for)\\b.{0,20}\\b(?:subscribers|members)\\b',
  ].join('|')})`,
  'i',
);

const ADVERTISEMENT =
  /^(?:(?:story|article|content) continues (?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement|video))?|(?:skip )?(?:advertisement|advert)|skip (?:past|to)\b.{0,40}|after newsletter promotion|continue reading the main story|(?:supported|sponsored|presented) by|loading(?:\.{3}|…)?)$/i;

const BUTTON =
  /^(?:share|tweet|retweet|follow us|(?:share|print|save|email|e-mail|listen to|bookmark|comment on) this(?: (?:article|story|page|post))?|copy link|view (?:gallery|comments)|show comments|back to top|toggle caption|hide caption)$/i;

const RIGHTS = /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))|^[^.!?]{0,60}\ball rights reserved\.?$/i;
const APPEARED =
  /^(?:a version of )?this (?:article|story|post|column|piece|report|item) (?:was )?(?:(?:first|originally|also) )?(?:appear(?:s|ed)|published|ran) (?:in|on|at|first|originally)\b/i;

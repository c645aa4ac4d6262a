import type { Block } from './blocks.js';
import type { Metadata } from './metadata.js';

/** Whether a block is a remark about the article, or leads away from it, rather than being part of it. */
export const isRemark = (block: Block, metadata: Metadata): boolean =>
  leadsAway(block) || isCredit(block.text, metadata) || block.text === metadata.title;

/** 'Related: …', 'READ MORE: …' and whatever else is a link alone. */
function leadsAway({ text, linked }: Block): boolean {
  if (ADDRESS_ALONE.test(text)) return true;
  if (linked >= WHOLE) return true;
  return linked >= HALF && LEAD.test(text);
}

const WHOLE = 0.95;
const HALF = 0.5;
const LEAD =
  /^[[(]?(?:also |further )?(?:related|read(?: more| also| next)?|more|see(?: also| more)?|watch|listen|on [\w.]+\.com|click here|sign up|subscribe)\b[^.?!]{0,30}[:|>–—]/i;
const ADDRESS_ALONE = /^(?:\S+@\S+\.\w+|(?:https?:\/\/)?[\w.-]+\.\w{2,}\/\S*|@\w+)$/;

/** Who wrote it and when, and who else had a hand in it. */
function isCredit(text: string, { byline }: Metadata): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  if (REPORTING.test(text) || TIME_ALONE.test(text)) return true;
  if (text.length > LONGEST_BYLINE) return false;
  return /^by[: ]/i.test(text) && (byline === undefined ? !/[.?!]$/.test(text) : text.includes(byline));
}

const LONGEST_CREDIT = 300;
const LONGEST_BYLINE = 100;
/** An agency's line at the end: 'Reporting by Ann Lee; Editing by Tom Hale'. */
const REPORTING =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated)(?: and \w+)? by [A-Z]/i;
const TIME_ALONE =
  /^(?:(?:first |last )?(?:published|updated|posted|modified)\b[^.?!]{0,15})?(?:\w{3,9},? )?(?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \w{3,9} \d{4}|\d{1,2}[:.]\d\d ?[ap]\.?m\.?)[^a-z]*(?:[ap]\.?m\.?)?[^a-z]*$/i;

/** Characters up to here are folded by a table; beyond, letters stand for themselves. */
const TABLE_SIZE = 0x250;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const PUNCTUATION_FROM = 0x2000;
const PUNCTUATION_TO = 0x2bff;
const CJK_PUNCTUATION_FROM = 0x3000;
const CJK_PUNCTUATION_TO = 0x303f;

/** What stands in a word without being heard: apostrophes, soft hyphens, joiners, accents of their own. */
export const UNSEEN = 1;

/** 0 between words; 1 inside a word, unseen; else the letter that stands for it, without case and accent. */
const FOLDED: Uint16Array = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code === 0xad || code === APOSTROPHE) return UNSEEN;
  if (!/[\p{L}\p{N}]/u.test(character)) return 0;
  const bare = character.toLowerCase().normalize('NFKD').charCodeAt(0);
  return bare;
});

/** What a character of a text is to the index. */
export function foldOf(code: number): number {
  if (code < TABLE_SIZE) return FOLDED[code] ?? 0;
  if (code === RIGHT_QUOTE || (code >= 0x300 && code <= 0x36f)) return UNSEEN;
  if (code >= PUNCTUATION_FROM && code <= PUNCTUATION_TO)
    return code >= 0x200b && code <= 0x200d ? UNSEEN : 0;
  if (code >= CJK_PUNCTUATION_FROM && code <= CJK_PUNCTUATION_TO) return 0;
  return code;
}

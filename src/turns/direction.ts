/** '(APPLAUSE)', '[laughter]', '[20:00:15]': nothing that is said. */
const ALONE = /^\s*(?:\([^()]*\)|\[[^[\]]*\])[\s.]*$/;

export const isDirection = (text: string): boolean => ALONE.test(text) || !/\p{L}/u.test(text);

/** In capitals, or one of the words for sounds: '[the bridge] is old' has an editor's words, which are read as said. */
const SOUND =
  "(?:\\([\\p{Lu} ,'’-]{2,60}\\)|[([](?:applause|laughs?|laughter|laughing|crosstalk|inaudible|unintelligible|music|cheers?|cheering|pause|silence)\\b[^()[\\]]{0,40}[)\\]]|\\[[\\p{Lu} ,'’-]{2,60}\\])";
const AT_START = new RegExp(`^(?:\\s*${SOUND})+\\s*`, 'u');
const AT_END = new RegExp(`(?<!\\s)\\s*${SOUND}[\\s.]*$`, 'u');

/** Where what is said begins and ends in a sentence that a sound stands before or behind: '(LAUGHTER) We pay.' */
export function saidIn(sentence: string): { readonly start: number; readonly end: number } {
  const start = AT_START.exec(sentence)?.[0].length ?? 0;
  const end = start + (AT_END.exec(sentence.slice(start))?.index ?? sentence.length - start);
  return { start, end };
}

/**
 * Addresses of pages and mailboxes, which are one token each: 'https://larkton.example/a?b=1', 'www.larkton.example',
 * 'ann.lee@larkton.example'. Cut at their full stops and strokes they read as a dozen nouns and numbers.
 */
const PAGE = /(?:https?:\/\/|www\.(?=[\p{L}\p{N}]))[^\s<>"“”«»]+/giu;
/** Every quantifier is bounded, so that a text of nothing but letters and full stops is read in linear time. */
const MAILBOX =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu;

/** What ends the sentence or closes the bracket around an address, and is no part of it. */
const TRAILING = /[.,;:!?'’)\]}*…]/;

/** For each address in the text, where it starts and ends. */
export function findAddresses(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (/:\/\/|www\./i.test(text))
    for (const { 0: address, index } of text.matchAll(PAGE)) {
      const end = index + withoutTrailing(address);
      if (end > index) found.set(index, end);
    }
  if (text.includes('@'))
    for (const { 0: address, index } of text.matchAll(MAILBOX)) found.set(index, index + address.length);
  return found;
}

function withoutTrailing(address: string): number {
  let length = address.length;
  while (length > 0 && TRAILING.test(address[length - 1] ?? '')) length--;
  return length;
}

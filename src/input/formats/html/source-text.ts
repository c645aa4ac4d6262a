import { Parser } from 'htmlparser2';

/**
 * The characters of a page that are no white space and stand in no tag, in order, and where each stands in the
 * source. A reader that has torn the page apart finds its way back by looking a piece of text up in here.
 */
export interface SourceText {
  /** Without white space. */
  readonly characters: string;
  /** The offset in the source of each of them. */
  readonly offsets: readonly number[];
}

const WHITE = /\s/;

export function sourceText(html: string): SourceText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent += 1;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
    },
    ontext(text) {
      if (silent > 0) return;
      const start = parser.startIndex;
      // A character reference is one piece of its own, and stands as a whole where it begins.
      const verbatim = parser.endIndex - start + 1 === text.length;
      for (let i = 0; i < text.length; i += 1) {
        const character = text[i] as string;
        if (WHITE.test(character)) continue;
        parts.push(character);
        offsets.push(verbatim ? start + i : start);
      }
    },
  });
  parser.end(html);
  return { characters: parts.join(''), offsets };
}

const SILENT: ReadonlySet<string> = new Set(['style', 'template']);

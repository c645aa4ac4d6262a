import { draftWithoutVerb } from '../drafting.js';
import { isDash } from '../marks.js';
import type { Passage } from '../passage.js';
import { isTimeWord, type Stretch } from '../phrase.js';
import type { Draft, Sieve } from '../sieve.js';

/** Words of a name before '(@handle)'. */
const LONGEST_NAME = 8;
/** Sentences of a post. */
const LONGEST_POST = 12;

/** A post that a page has embedded: its text, and below it the name, the handle and the day. */
export const signedPost: Sieve = {
  id: 'signed-post',
  about: 'A post of a social network: its text, a dash, and the name with its handle.',
  examples: [
    [
      'We must act now. Who are we? pic.example/s96 — Rep. Ana Ruiz (@anaruiz) November 19, 2019',
      'Rep. Ana Ruiz <—> We must act now. Who are we?',
    ],
    [
      'She wrote back.\n\nWe must act now.\nWho are we?\n\n— Ana Ruiz (@anaruiz) November 19, 2019',
      'Ana Ruiz <—> We must act now.\nWho are we?',
    ],
  ],
  counterexamples: [
    'The mayor — Ana Ruiz (Elmport) — left.',
    '— Ana Ruiz (@anaruiz) November 19, 2019',
    'Follow the reporter - Ana Ruiz (@anaruiz) - for more.',
  ],
  apply(passage, found) {
    const { document } = passage;
    const drafts: Draft[] = [];
    for (let dash = passage.from; dash < passage.to; dash++) {
      const source = isDash(document.tokens, dash) ? signatureAt(passage, dash + 1) : null;
      const content = source && postBefore(passage, dash);
      if (!content || found.some((draft) => draft.content.some(({ from }) => from === content.from)))
        continue;
      drafts.push(
        draftWithoutVerb('signed-post', 0.9, {
          cue: { from: dash, to: dash + 1 },
          cueLemma: '—',
          source,
          content: [content],
          verbatim: true,
        }),
      );
    }
    return drafts;
  },
};

/** 'Rep. Ana Ruiz' of 'Rep. Ana Ruiz (@anaruiz) November 19, 2019', the end of its paragraph. */
function signatureAt({ document, to }: Passage, from: number): Stretch | null {
  const { tokens } = document;
  let end = from;
  while (end < Math.min(to, from + LONGEST_NAME) && tokens[end]?.text !== '(') end++;
  if (end === from || tokens[end]?.text !== '(' || tokens[end + 1]?.text !== '@') return null;
  // A day ends it, and nothing but a full stop follows.
  const handle = tokens.slice(end + 2, to).findIndex((token) => token.text === ')');
  const after = end + 3 + handle;
  return handle > 0 && to - after <= 5 && isTimeWord(tokens[after]) ? { from, to: end } : null;
}

/** Links to pictures and pages at the end of a post. */
const LINK = /(?:https?:\/\/|pic\.)\S/;

/** 'Come all' of 'Come all https://t.example/a pic.example/b', word by word: one expression for all of it takes for ever. */
function withoutLinks(post: string): string {
  let rest = post.trimEnd();
  for (;;) {
    let from = rest.length;
    while (from > 0 && !/\s/.test(rest[from - 1] ?? '')) from--;
    const at = rest.slice(from).search(LINK);
    if (at === -1) return rest;
    rest = rest.slice(0, from + at).trimEnd();
    if (at > 0) return rest;
  }
}

/** The lines above the dash, up to an empty one: the post may stand right above its signature or behind an empty line. */
function postBefore({ document, from: passageFrom }: Passage, dash: number): Stretch | null {
  const { sentences, paragraphs, text, tokens } = document;
  const last = document.sentenceOf(dash);
  const own = sentences[last]?.firstToken === dash;
  let first = own ? last - 1 : last;
  if (first < 0 || (own && passageFrom !== dash)) return null;
  for (; first > 0 && last - first < LONGEST_POST; first--) {
    const here = paragraphs[sentences[first]?.paragraph ?? 0];
    const above = paragraphs[sentences[first - 1]?.paragraph ?? 0];
    if (here && above && here !== above && /\n[ \t\r]*\n/.test(text.slice(above.end, here.start))) break;
  }
  const from = sentences[first]?.firstToken ?? dash;
  const start = tokens[from]?.start ?? 0;
  const post = withoutLinks(text.slice(start, tokens[dash]?.start ?? start));
  if (!/\s/.test(post)) return null;
  return { from, to: document.tokenAt(start + post.length - 1) + 1 };
}

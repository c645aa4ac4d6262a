import { type Html, html } from '../markup.js';

/** Longer addresses are cut in the middle, where they say least. */
const LONGEST = 60;

/** A link only where it leads to the web: an address is the input's word, and could hold a script. */
export const renderAddress = (url: string): Html | string =>
  /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer" title="${url}">${shortened(url)}</a>`
    : shortened(url);

/** 'news.example.org/2025/03/elmport…bridge.html': without what comes before the host and after the path. */
function shortened(url: string): string {
  const [path = ''] = url.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[?#]/, 1);
  const words = path.replace(/\/$/, '');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 16)}…${words.slice(-15)}`;
}

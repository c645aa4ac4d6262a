import { type Html, html } from '../markup.js';
import { VERDICTS } from '../reviews/review.js';
import type { Place } from './place.js';

/** Where the reader's own verdicts are taken out of the page. Hidden until the page's script can keep any. */
export const renderExports = ({ prefix }: Place): Html =>
  html`<details class="exporting" hidden><summary>Verdicts: <output>none yet</output></summary>
<p class="aside kept">They stay in this browser; nothing is sent anywhere.</p>
<p class="fields"><label>Who reviews <input name="reviewer" autocomplete="organization" placeholder="A newsroom or a person"></label>
<label>Address <input name="address" type="url" inputmode="url" autocomplete="url" placeholder="https://"></label></p>
<p class="exports"><button type="button" data-export="claimreview">ClaimReview</button><button type="button" data-export="csv">CSV</button><button type="button" data-export="markdown">Markdown</button><button type="button" class="forget">Delete all</button></p>
<datalist id="${prefix}verdicts">${VERDICTS.map((verdict) => html`<option value="${verdict}"></option>`)}</datalist></details>`;

/** A reader's own verdict on a claim, with a note and a source. Hidden until the page's script can keep it. */
export const renderReview = (rank: number, { prefix }: Place): Html =>
  html`<details class="review" hidden><summary>Verdict, note, source<span class="hidden"> of claim ${rank}</span></summary>
<p class="fields"><label>Verdict <input name="verdict" list="${prefix}verdicts" autocomplete="off"></label>
<label>Note <textarea name="note" rows="2"></textarea></label>
<label>Source <input name="source" inputmode="url" autocomplete="off" placeholder="An address or a document"></label></p></details>`;

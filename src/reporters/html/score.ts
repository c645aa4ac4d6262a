import { type Html, html } from '../markup.js';

/** A share from 0 to 1 as a number and a bar. */
export const renderScore = (about: string, score: number): Html =>
  html`<span class="score" title="${about} ${score.toFixed(2)}"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="level" width="${Math.round(score * 100)}" height="6"/></svg><span><span class="hidden">${about} </span>${score.toFixed(2)}</span></span>`;

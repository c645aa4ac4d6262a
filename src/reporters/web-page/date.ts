import { type Html, html } from '../markup.js';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** '6 November 2025' for what starts as an ISO date; what is less than a day stays as it is. */
export function renderDate(date: string): Html {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return html`<time datetime="${date}">${Number.isNaN(time) ? date : DAY.format(time)}</time>`;
}

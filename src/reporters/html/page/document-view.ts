import type { Report } from '../../../claims/index.js';
import { copy } from './copying.js';
import { wantedBy } from './filtering.js';
import { enableReviewing } from './reviewing.js';

/** The list stands beside the article. */
const wide = matchMedia('(min-width: 64rem)');

export interface DocumentView {
  /**
   * Sets a claim off in the article and in the list, and leads to it.
   *
   * @param id the claim's, as the page has it
   * @param to where the reader wants to be
   * @param focus whether the keyboard goes there too
   */
  select(id: string, to: 'card' | 'article', focus?: boolean): void;
}

/** One document: its filters, its claims in the article and in the list, its reader's verdicts. */
export function enliven(section: HTMLElement): DocumentView {
  const all = <E extends HTMLElement>(selector: string): readonly E[] => [
    ...section.querySelectorAll<E>(selector),
  ];
  const cards = all('.card');
  const links = all<HTMLAnchorElement>('a.claim');
  const report = reportOf(section);
  const prefix = section.id.replace(/document$/, '');
  const claims = new Map(report.claims.map((claim) => [prefix + claim.id, claim]));
  const list = section.querySelector('.cards');
  const none = section.querySelector<HTMLElement>('.none');
  const side = section.querySelector('.side');
  const fold = section.querySelector<HTMLDetailsElement>('.filtering');
  const form = section.querySelector<HTMLFormElement>('.filters');
  const { isReviewed } = enableReviewing(section, report, prefix, () => filter());

  if (fold && form) enableFilters(fold, form);
  for (const panel of all<HTMLDetailsElement>('.speaking, .legend')) foldWhereNarrow(panel);
  section.addEventListener('click', act);
  section.addEventListener('mouseover', ({ target }) => {
    const over = target instanceof Element ? target.closest<HTMLElement>('a.claim, .card') : null;
    const hovered = over ? claimsOf(over).at(-1) : undefined;
    for (const link of links)
      link.classList.toggle(
        'hovered',
        claimsOf(link).some((id) => id === hovered),
      );
  });
  return { select };

  function enableFilters(bar: HTMLDetailsElement, filters: HTMLFormElement): void {
    bar.hidden = false;
    for (const control of all('.shown, .order')) control.hidden = false;
    foldWhereNarrow(bar);
    const measure = (): void => {
      const stuck = wide.matches ? bar : section.querySelector<HTMLElement>('.jump');
      const height = stuck?.offsetHeight ?? 0;
      if (height > 0) document.documentElement.style.setProperty('--bar', `${height}px`);
    };
    wide.addEventListener('change', measure);
    new ResizeObserver(measure).observe(bar);
    measure();
    section.addEventListener('input', ({ target }) => {
      if (target instanceof Element && !target.closest('.review, .exporting')) filter();
    });
    filters.addEventListener('reset', () => setTimeout(filter));
  }

  function act(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    const button = event.target.closest('button');
    if (link?.matches('a.claim, .actions a')) choose(event, link.hash.slice(1));
    else if (button) press(button);
  }

  function press(button: HTMLButtonElement): void {
    if (button.matches('.by-speaker')) toggleSpeaker(button.dataset['speaker'] ?? '');
    else if (button.matches('.copy-json')) copy(button, JSON.stringify(claims.get(idOf(button)), null, 2));
    else if (button.matches('.copy-link')) copy(button, `${location.href.split('#')[0]}#${idOf(button)}`);
  }

  /**
   * A click on a link to a claim or its card: the same as following the link, but the address keeps the claim's own
   * name, which is what a reader would pass on, and the article stays where it is beside the list.
   */
  function choose(event: MouseEvent, id: string): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const claim = id.replace(/-card$/, '');
    history.replaceState(null, '', `#${claim}`);
    select(claim, id.endsWith('-card') ? 'card' : 'article', true);
  }

  function select(id: string, to: 'card' | 'article', focus = false): void {
    const card = cards.find((each) => each.dataset['claim'] === id);
    for (const each of cards) each.classList.toggle('active', each === card);
    for (const link of links) link.classList.toggle('active', claimsOf(link).includes(id));
    if (card === undefined) return;
    card.hidden = false;
    const place = document.getElementById(id);
    if (to === 'article') {
      place?.scrollIntoView();
      if (focus) place?.focus({ preventScroll: true });
      if (!wide.matches) return;
    }
    if (wide.matches && side) {
      side.scrollTo({ top: card.offsetTop - 16 });
      card.scrollIntoView({ block: 'nearest' });
    } else card.scrollIntoView();
    if (to === 'card' && focus) {
      card.tabIndex = -1;
      card.focus({ preventScroll: true });
    }
  }

  function toggleSpeaker(speaker: string): void {
    const chosen = form?.querySelector<HTMLSelectElement>('[name=speaker]');
    if (!chosen) return;
    chosen.value = chosen.value === speaker ? '' : speaker;
    filter();
  }

  /** Shows what the form asks for, in the order it asks for. */
  function filter(): void {
    if (!form || !list) return;
    const wanted = wantedBy(form, isReviewed);
    const shown = new Set<string | undefined>();
    for (const card of cards) {
      card.hidden = !wanted.fits(card);
      if (!card.hidden) shown.add(card.dataset['claim']);
    }
    for (const link of links) {
      const off = !claimsOf(link).some((id) => shown.has(id));
      link.classList.toggle('off', off);
      link.tabIndex = off ? -1 : 0;
    }
    for (const button of all('.by-speaker')) {
      button.setAttribute('aria-pressed', String(button.dataset['speaker'] === wanted.speaker));
    }
    list.append(...cards.toSorted(wanted.order));
    tell(shown.size, wanted.least, wanted.words);
  }

  function tell(shown: number, least: string, words: string): void {
    const amount = `${shown} of ${cards.length}`;
    for (const output of all<HTMLOutputElement>('.shown output')) output.value = amount;
    for (const output of all<HTMLOutputElement>('.least')) output.value = least;
    const claims = `${amount} ${cards.length === 1 ? 'claim' : 'claims'}`;
    const summary = fold?.querySelector('summary');
    if (summary) summary.textContent = `Filter: ${claims}`;
    if (none) none.hidden = shown > 0;
    for (const button of all<HTMLButtonElement>('.shown button')) button.hidden = words === '';
    for (const note of all('.filtered')) {
      note.hidden = words === '';
      note.textContent = `Only ${claims}: ${words}`;
    }
  }
}

/** There is room for all of it where the list stands beside the article. */
function foldWhereNarrow(fold: HTMLDetailsElement): void {
  const unfold = (): void => {
    fold.open = wide.matches;
  };
  wide.addEventListener('change', unfold);
  unfold();
}

const reportOf = (section: HTMLElement): Report =>
  JSON.parse(section.querySelector('script[type="application/json"]')?.textContent ?? '{}') as Report;

const claimsOf = ({ dataset }: HTMLElement): readonly string[] =>
  (dataset['claims'] ?? dataset['claim'] ?? '').split(' ');

const idOf = (button: Element): string => button.closest('.card')?.getAttribute('data-claim') ?? '';

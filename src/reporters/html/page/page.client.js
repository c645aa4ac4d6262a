// What the page does by itself: it filters and orders the claims, leads from a claim to its place and back, and copies.
// Without it the page reads the same, and its links lead to the same places.

/** @typedef {(a: HTMLElement, b: HTMLElement) => number} Order */

const wide = matchMedia('(min-width: 64rem)');

/** @type {Readonly<Record<string, Order>>} */
const ORDERS = {
  rank: by('rank'),
  position: by('position'),
  speaker: (a, b) => speakerOf(a).localeCompare(speakerOf(b)) || by('position')(a, b),
};

/** @type {HTMLElement[]} */
const documents = [...document.querySelectorAll('.document')].filter((each) => each instanceof HTMLElement);
const views = documents.map(enliven);
const contents = document.getElementById('contents');

addEventListener('hashchange', () => follow());
follow();

/** Shows what the address asks for: a document of several, a claim. */
function follow() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  if (contents) {
    const shown = documents.find((each) => target !== null && each.contains(target));
    contents.hidden = shown !== undefined;
    for (const each of documents) each.hidden = each !== shown;
    if (shown || target) target?.scrollIntoView();
    else scrollTo(0, 0);
  }
  const claim = id.replace(/-card$/, '');
  for (const view of views) view.select(claim, id.endsWith('-card') ? 'card' : 'article');
}

/**
 * One document: its filters, its claims in the article and in the list.
 *
 * @param {HTMLElement} section
 */
function enliven(section) {
  const all = /** @type {<E extends HTMLElement>(selector: string) => E[]} */ (
    (selector) => [...section.querySelectorAll(selector)]
  );
  const cards = all('.card');
  const links = all('a.claim');
  const data = JSON.parse(section.querySelector('script[type="application/json"]')?.textContent ?? '{}');
  const list = section.querySelector('.cards');
  const none = /** @type {HTMLElement | null} */ (section.querySelector('.none'));
  const side = section.querySelector('.side');
  const fold = /** @type {HTMLDetailsElement | null} */ (section.querySelector('.filtering'));
  const form = /** @type {HTMLFormElement | null} */ (section.querySelector('.filters'));

  if (fold && form) {
    fold.hidden = false;
    for (const control of all('.shown, .order')) control.hidden = false;
    const unfold = () => {
      fold.open = wide.matches;
    };
    wide.addEventListener('change', unfold);
    unfold();
    const measure = () => {
      if (fold.offsetHeight > 0) {
        document.documentElement.style.setProperty('--bar', `${fold.offsetHeight}px`);
      }
    };
    new ResizeObserver(measure).observe(fold);
    measure();
    section.addEventListener('input', filter);
    form.addEventListener('reset', () => setTimeout(filter));
  }

  section.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    const button = event.target.closest('button');
    if (link?.matches('a.claim')) choose(event, link.hash.slice(1));
    else if (link?.matches('.actions a')) choose(event, link.hash.slice(1));
    else if (button?.matches('.by-speaker')) toggleSpeaker(button.dataset['speaker'] ?? '');
    else if (button?.matches('.copy-json')) copy(button, JSON.stringify(data[idOf(button)], null, 2));
    else if (button?.matches('.copy-link')) copy(button, `${location.href.split('#')[0]}#${idOf(button)}`);
  });
  section.addEventListener('mouseover', (event) => {
    const over = event.target instanceof Element ? event.target.closest('a.claim, .card') : null;
    const hovered = over instanceof HTMLElement ? claimsOf(over).at(-1) : undefined;
    for (const link of links)
      link.classList.toggle(
        'hovered',
        claimsOf(link).some((id) => id === hovered),
      );
  });

  return { select };

  /**
   * A click on a link to a claim or its card: the same as following the link, but the address keeps the claim's own
   * name, which is what a reader would pass on, and the article stays where it is beside the list.
   *
   * @param {MouseEvent} event
   * @param {string} id
   */
  function choose(event, id) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const claim = id.replace(/-card$/, '');
    history.replaceState(null, '', `#${claim}`);
    select(claim, id.endsWith('-card') ? 'card' : 'article', true);
  }

  /**
   * Sets a claim off in the article and in the list, and leads to it.
   *
   * @param {string} id
   * @param {'card' | 'article'} to where the reader wants to be
   * @param {boolean} [focus] whether the keyboard goes there too
   */
  function select(id, to, focus = false) {
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

  /** @param {string} speaker */
  function toggleSpeaker(speaker) {
    const select = form?.elements.namedItem('speaker');
    if (!(select instanceof HTMLSelectElement)) return;
    select.value = select.value === speaker ? '' : speaker;
    filter();
  }

  /** Shows what the form asks for, in the order it asks for. */
  function filter() {
    if (!form || !list) return;
    const wanted = new FormData(form);
    const forms = wanted.getAll('form');
    const speaker = String(wanted.get('speaker'));
    const kind = String(wanted.get('kind'));
    const least = Number(wanted.get('score'));
    const order = String(wanted.get('order'));

    const shown = new Set();
    for (const card of cards) {
      const about = card.dataset;
      const fits =
        forms.includes(about['form'] ?? '') &&
        (speaker === '' || about['speaker'] === speaker) &&
        (kind === '' || (about['kinds'] ?? '').split(' ').includes(kind)) &&
        Number(about['score']) >= least;
      card.hidden = !fits;
      if (fits) shown.add(about['claim']);
    }
    for (const link of links) {
      const off = !claimsOf(link).some((id) => shown.has(id));
      link.classList.toggle('off', off);
      link.tabIndex = off ? -1 : 0;
    }
    for (const button of all('.by-speaker')) {
      button.setAttribute('aria-pressed', String(button.dataset['speaker'] === speaker));
    }
    list.append(...cards.toSorted(ORDERS[order] ?? by('rank')));
    for (const output of section.querySelectorAll('output')) {
      output.value = output.matches('.least') ? least.toFixed(2) : `${shown.size} of ${cards.length}`;
    }
    const summary = fold?.querySelector('summary');
    const noun = cards.length === 1 ? 'claim' : 'claims';
    if (summary) summary.textContent = `Filter: ${shown.size} of ${cards.length} ${noun}`;
    if (none) none.hidden = shown.size > 0;
  }
}

/** @param {HTMLElement} element */
function claimsOf({ dataset }) {
  return (dataset['claims'] ?? dataset['claim'] ?? '').split(' ');
}

/** @param {Element} button */
function idOf(button) {
  return button.closest('.card')?.getAttribute('data-claim') ?? '';
}

/**
 * @param {HTMLButtonElement} button
 * @param {string} text
 */
async function copy(button, text) {
  const before = button.firstChild?.textContent ?? '';
  const done = (await write(text)) ? 'Copied' : 'Not copied';
  if (button.firstChild) button.firstChild.textContent = done;
  setTimeout(() => {
    if (button.firstChild) button.firstChild.textContent = before;
  }, 1500);
}

/** @param {string} text */
async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Only a secure page has the clipboard; the older way works on any.
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}

/** @type {(name: string) => Order} */
function by(name) {
  return (a, b) => Number(a.dataset[name]) - Number(b.dataset[name]);
}

/** @param {HTMLElement} card */
function speakerOf(card) {
  return card.querySelector('.who b')?.textContent ?? '';
}

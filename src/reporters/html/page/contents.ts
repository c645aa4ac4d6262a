type Order = (a: HTMLElement, b: HTMLElement) => number;

const number =
  (name: string): Order =>
  (a, b) =>
    Number(a.dataset[name]) - Number(b.dataset[name]);

const text = (element: HTMLElement, name: string): string => element.dataset[name] ?? '';

/** What has no date, or could not be read and has no title, comes last. */
const lacking = (a: HTMLElement, b: HTMLElement, name: string): number =>
  Number(text(a, name) === '') - Number(text(b, name) === '');

const ORDERS: Readonly<Record<string, Order>> = {
  position: number('position'),
  newest: (a, b) => lacking(a, b, 'date') || text(b, 'date').localeCompare(text(a, 'date')),
  oldest: (a, b) => lacking(a, b, 'date') || text(a, 'date').localeCompare(text(b, 'date')),
  score: (a, b) => Number(text(b, 'score')) - Number(text(a, 'score')),
  claims: (a, b) => Number(text(b, 'claims')) - Number(text(a, 'claims')),
  title: (a, b) => lacking(a, b, 'title') || text(a, 'title').localeCompare(text(b, 'title')),
};

/** Lets the reader find documents by words, and order them. */
export function enableSeeking(contents: HTMLElement): void {
  const form = contents.querySelector<HTMLFormElement>('.seeking');
  const list = contents.querySelector('.entries');
  const entries = [...contents.querySelectorAll<HTMLElement>('.entry')];
  if (!form || !list) return;
  form.hidden = false;
  form.addEventListener('input', seek);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(seek));
  contents.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.closest('.by-name')?.textContent : null;
    const words = form.querySelector<HTMLInputElement>('[name=words]');
    if (!name || !words) return;
    words.value = words.value === name ? '' : name;
    seek();
  });

  function seek(): void {
    if (!form || !list) return;
    const asked = new FormData(form);
    const phrase = String(asked.get('words') ?? '').trim();
    const words = phrase.toLowerCase().split(/\s+/);
    for (const entry of entries) entry.hidden = !words.every((word) => text(entry, 'words').includes(word));
    list.append(...entries.toSorted(ORDERS[String(asked.get('order'))] ?? number('position')));
    tell(entries.filter(({ hidden }) => !hidden).length, phrase);
    for (const button of contents.querySelectorAll<HTMLElement>('.by-name')) {
      button.setAttribute('aria-pressed', String(button.textContent === phrase));
    }
  }

  function tell(shown: number, phrase: string): void {
    const amount = `${shown} of ${entries.length}`;
    for (const output of contents.querySelectorAll('output')) output.value = amount;
    for (const button of contents.querySelectorAll<HTMLElement>('.shown button'))
      button.hidden = phrase === '';
    for (const none of contents.querySelectorAll<HTMLElement>('.none')) none.hidden = shown > 0;
    for (const note of contents.querySelectorAll<HTMLElement>('.filtered')) {
      note.hidden = phrase === '';
      note.textContent = `Only ${amount} documents: ${phrase}`;
    }
  }
}

/** Filters the findings by severity, rule and document, and sets off the one that the address names. */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>('.filters');
  const fold = document.querySelector<HTMLDetailsElement>('.filtering');
  const cards = [...document.querySelectorAll<HTMLElement>('.card')];
  const marks = [...document.querySelectorAll<HTMLElement>('a.found')];
  const wide = matchMedia('(min-width: 64rem)');

  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => {
    for (const rules of document.querySelectorAll<HTMLDetailsElement>('.rules')) rules.open = true;
  });
  follow();
  if (!form || !fold) return;
  fold.hidden = false;
  const unfold = (): void => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>('.filtering, .rules'))
      each.open = wide.matches;
    document.documentElement.style.setProperty('--bar', `${wide.matches ? fold.offsetHeight : 0}px`);
  };
  wide.addEventListener('change', unfold);
  unfold();
  form.addEventListener('input', () => filter(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => filter(form)));
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.by-rule') : null;
    const chosen = form.querySelector<HTMLSelectElement>('[name=rule]');
    if (!button || !chosen) return;
    const rule = button.dataset['rule'] ?? '';
    chosen.value = chosen.value === rule ? '' : rule;
    filter(form);
  });

  function follow(): void {
    const id = decodeURIComponent(location.hash.slice(1)).replace(/-card$/, '');
    for (const card of cards) card.classList.toggle('active', card.dataset['finding'] === id);
    for (const mark of marks) mark.classList.toggle('active', findingsOf(mark).includes(id));
  }

  function filter(filters: HTMLFormElement): void {
    const wanted = wantedBy(filters);
    for (const card of cards) card.hidden = !wanted.fits(card);
    const shown = new Set(cards.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['finding']));
    for (const section of document.querySelectorAll<HTMLElement>('.checked')) {
      section.hidden = section.querySelector('.card:not([hidden])') === null;
    }
    for (const mark of marks) mark.classList.toggle('off', !findingsOf(mark).some((id) => shown.has(id)));
    for (const button of document.querySelectorAll<HTMLElement>('.by-rule')) {
      button.setAttribute('aria-pressed', String(button.dataset['rule'] === wanted.rule));
    }
    tell(shown.size, wanted.words);
  }

  function tell(shown: number, words: string): void {
    const amount = `${shown} of ${cards.length}`;
    for (const output of document.querySelectorAll<HTMLOutputElement>('.shown output')) output.value = amount;
    const summary = fold?.querySelector('summary');
    if (summary) summary.textContent = `Filter: ${amount} ${cards.length === 1 ? 'finding' : 'findings'}`;
    for (const button of document.querySelectorAll<HTMLElement>('.shown button'))
      button.hidden = words === '';
    for (const none of document.querySelectorAll<HTMLElement>('#none')) none.hidden = shown > 0;
    for (const note of document.querySelectorAll<HTMLElement>('.filtered')) {
      note.hidden = words === '';
      note.textContent = `Only ${amount} findings: ${words}`;
    }
  }
}

const findingsOf = ({ dataset }: HTMLElement): readonly string[] => (dataset['findings'] ?? '').split(' ');

/** Which findings a form of filters asks for, and that in words, which are none where all are asked for. */
function wantedBy(form: HTMLFormElement) {
  const asked = new FormData(form);
  const severities = asked.getAll('severity');
  const rule = String(asked.get('rule') ?? '');
  const part = String(asked.get('document') ?? '').trim();
  const isAll = severities.length === form.querySelectorAll('[name=severity]').length;
  const words = [
    isAll ? '' : severities.join(', ') || 'no severity',
    rule && `rule: ${rule}`,
    part && `document: ${part}`,
  ];
  return {
    rule,
    words: words.filter((each) => each !== '').join('; '),
    fits: (card: HTMLElement): boolean =>
      severities.includes(card.dataset['severity'] ?? '') &&
      (rule === '' || card.dataset['rule'] === rule) &&
      documentOf(card).toLowerCase().includes(part.toLowerCase()),
  };
}

const documentOf = (card: HTMLElement): string =>
  card.closest<HTMLElement>('.checked')?.dataset['document'] ?? '';

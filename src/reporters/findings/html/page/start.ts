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
    const asked = new FormData(filters);
    const severities = asked.getAll('severity');
    const rule = String(asked.get('rule') ?? '');
    const part = String(asked.get('document') ?? '').trim();
    const shown = new Set<string | undefined>();
    for (const section of document.querySelectorAll<HTMLElement>('.checked')) {
      const isAsked = (section.dataset['document'] ?? '').toLowerCase().includes(part.toLowerCase());
      for (const card of section.querySelectorAll<HTMLElement>('.card')) {
        const { severity = '', rule: own, finding } = card.dataset;
        card.hidden = !(isAsked && severities.includes(severity) && (rule === '' || own === rule));
        if (!card.hidden) shown.add(finding);
      }
      section.hidden = section.querySelector('.card:not([hidden])') === null;
    }
    for (const mark of marks) mark.classList.toggle('off', !findingsOf(mark).some((id) => shown.has(id)));
    for (const button of document.querySelectorAll<HTMLElement>('.by-rule')) {
      button.setAttribute('aria-pressed', String(button.dataset['rule'] === rule));
    }
    const boxes = filters.querySelectorAll('[name=severity]').length;
    const words = [
      severities.length < boxes ? severities.join(', ') || 'no severity' : '',
      rule === '' ? '' : `rule: ${rule}`,
      part === '' ? '' : `document: ${part}`,
    ].filter((each) => each !== '');
    tell(shown.size, words.join('; '));
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

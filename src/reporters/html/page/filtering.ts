type Order = (a: HTMLElement, b: HTMLElement) => number;

const by =
  (name: string): Order =>
  (a, b) =>
    Number(a.dataset[name]) - Number(b.dataset[name]);

const speakerOf = (card: HTMLElement): string => card.querySelector('.who b')?.textContent ?? '';

const BY_RANK = by('rank');
const BY_POSITION = by('position');

const ORDERS: Readonly<Record<string, Order>> = {
  rank: BY_RANK,
  position: BY_POSITION,
  speaker: (a, b) => speakerOf(a).localeCompare(speakerOf(b)) || BY_POSITION(a, b),
};

/** Which claims are wanted, and in which order. */
export interface Wanted {
  readonly fits: (card: HTMLElement) => boolean;
  readonly order: Order;
  readonly speaker: string;
  readonly least: string;
  /** What the claims are kept to, in words; empty where all are wanted. */
  readonly words: string;
}

/** What a form of filters asks for. */
export function wantedBy(form: HTMLFormElement, isReviewed: (card: HTMLElement) => boolean): Wanted {
  const asked = new FormData(form);
  const value = (name: string): string => String(asked.get(name) ?? '');
  const forms = asked.getAll('form');
  const [speaker, kind, verdict, least] = [
    value('speaker'),
    value('kind'),
    value('verdict'),
    Number(value('score')),
  ];
  return {
    speaker,
    least: least.toFixed(2),
    order: ORDERS[value('order')] ?? BY_RANK,
    fits: (card) => {
      const about = card.dataset;
      const kinds = about['kinds'] ?? '';
      return (
        forms.includes(about['form'] ?? '') &&
        (speaker === '' || about['speaker'] === speaker) &&
        (kind === '' || (kind === 'any' ? kinds !== '' : kinds.split(' ').includes(kind))) &&
        (verdict === '' || isReviewed(card) === (verdict === 'given')) &&
        Number(about['score']) >= least
      );
    },
    words: [
      formsInWords(form),
      ...['speaker', 'kind', 'verdict'].map((name) => choiceInWords(form, name)),
      least > 0 ? `worth checking from ${least.toFixed(2)}` : '',
    ]
      .filter((words) => words !== '')
      .join('; '),
  };
}

/** 'direct, mixed', where not all forms are wanted. */
function formsInWords(form: HTMLFormElement): string {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=form]')];
  const ticked = boxes.filter(({ checked }) => checked);
  if (ticked.length === boxes.length) return '';
  return ticked.length === 0 ? 'no form' : ticked.map(({ value }) => value).join(', ');
}

/** 'Speaker: Ana Ruiz (3)', where one is chosen. */
function choiceInWords(form: HTMLFormElement, name: string): string {
  const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  const chosen = select?.selectedOptions[0];
  if (!select || !chosen || chosen.value === '') return '';
  return `${select.closest('label')?.firstChild?.textContent?.trim().toLowerCase() ?? name}: ${chosen.text.replace(/ \(\d+\)$/, '')}`;
}

import type { Report } from '../../../claims/index.js';
import { asClaimReview } from '../../reviews/claimreview.js';
import { asCsv } from '../../reviews/csv.js';
import { asMarkdown } from '../../reviews/markdown.js';
import { isBlank, type Review, type ReviewExport } from '../../reviews/review.js';
import { download } from './downloading.js';
import { shelfOf } from './shelf.js';

interface ExportFormat {
  readonly make: ReviewExport;
  readonly extension: string;
  readonly type: string;
}

const EXPORTS: Readonly<Record<string, ExportFormat>> = {
  claimreview: { make: asClaimReview, extension: '.jsonld', type: 'application/ld+json' },
  csv: { make: asCsv, extension: '.csv', type: 'text/csv' },
  markdown: { make: asMarkdown, extension: '.md', type: 'text/markdown' },
};

/** The reader's verdicts on one document. */
export interface Reviewing {
  /** Whether there is a verdict on the claim of a card. */
  readonly isReviewed: (card: HTMLElement) => boolean;
}

/**
 * Lets the reader give verdicts, keeps them, and gives them out.
 *
 * @param prefix what the ids of the document's claims start with in the page
 * @param changed is told of each verdict
 */
export function enableReviewing(
  section: HTMLElement,
  report: Report,
  prefix: string,
  changed: () => void,
): Reviewing {
  const shelf = shelfOf(report.document);
  const cards = [...section.querySelectorAll<HTMLElement>('.card')];
  const panel = section.querySelector<HTMLDetailsElement>('.exporting');
  let reviews = new Map(shelf.reviews());

  for (const fold of section.querySelectorAll<HTMLElement>('.review, .exporting, .by-verdict'))
    fold.hidden = false;
  showReviewer();
  show();

  section.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLElement)) return;
    const card = event.target.closest<HTMLElement>('.review')?.closest<HTMLElement>('.card');
    if (card) take(card);
    else if (event.target.closest('.exporting')) takeReviewer();
  });
  panel?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.matches('.forget')) forget(button);
    else if (button?.dataset['export'] !== undefined) give(button.dataset['export']);
  });
  // Another tab has the same document open.
  addEventListener('storage', () => {
    reviews = new Map(shelf.reviews());
    show();
    changed();
  });

  return { isReviewed: (card) => (reviews.get(claimOf(card))?.verdict ?? '').trim() !== '' };

  function claimOf(card: HTMLElement): string {
    return (card.dataset['claim'] ?? '').slice(prefix.length);
  }

  /** Keeps what stands in the fields of a card. */
  function take(card: HTMLElement): void {
    const review: Review = {
      verdict: field(card, 'verdict').value,
      note: field(card, 'note').value,
      source: field(card, 'source').value,
      date: today(),
    };
    if (isBlank(review)) reviews.delete(claimOf(card));
    else reviews.set(claimOf(card), review);
    const kept = shelf.keep(reviews);
    showCard(card);
    tell(kept);
    changed();
  }

  function show(): void {
    for (const card of cards) {
      const review = reviews.get(claimOf(card));
      for (const name of ['verdict', 'note', 'source'] as const) {
        const input = field(card, name);
        // What one is just writing is not written over.
        if (input !== document.activeElement) input.value = review?.[name] ?? '';
      }
      showCard(card);
    }
    tell(true);
  }

  function showCard(card: HTMLElement): void {
    const review = reviews.get(claimOf(card));
    const verdict = review?.verdict.trim() ?? '';
    const summary = card.querySelector('.review summary')?.firstChild;
    if (summary) summary.textContent = verdict === '' ? 'Verdict, note, source' : `Verdict: ${verdict}`;
    card.querySelector('.review')?.classList.toggle('given', review !== undefined);
  }

  function tell(kept: boolean): void {
    const known = report.claims.filter(({ id }) => reviews.has(id)).length;
    const output = panel?.querySelector('output');
    if (output) output.value = known === 0 ? 'none yet' : `${known} of ${report.claims.length} claims`;
    for (const button of panel?.querySelectorAll('button') ?? []) button.disabled = known === 0;
    const where = panel?.querySelector('.kept');
    if (where && !kept) {
      where.textContent = 'This browser keeps nothing: take them out before you leave the page.';
    }
  }

  function give(name: string): void {
    const format = EXPORTS[name];
    if (!format) return;
    const reviewed = report.claims.flatMap((claim) => {
      const review = reviews.get(claim.id);
      return review ? [{ claim, review }] : [];
    });
    download(fileName() + format.extension, format.type, format.make(reviewed, report, shelf.reviewer()));
  }

  /** 'elmport-bridge-verdicts' */
  function fileName(): string {
    const { title, id } = report.document;
    const words = (title ?? id).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return [...words.slice(0, 8), 'verdicts'].join('-');
  }

  /** On a second press: the first asks. */
  function forget(button: HTMLButtonElement): void {
    if (button.dataset['asked'] === undefined) {
      button.dataset['asked'] = '';
      button.textContent = 'Delete all for good?';
      setTimeout(() => {
        delete button.dataset['asked'];
        button.textContent = 'Delete all';
      }, 4000);
      return;
    }
    reviews = new Map();
    shelf.keep(reviews);
    show();
    changed();
  }

  function takeReviewer(): void {
    shelf.keepReviewer({ name: inPanel('reviewer')?.value ?? '', url: inPanel('address')?.value ?? '' });
  }

  function showReviewer(): void {
    const { name, url } = shelf.reviewer();
    const [reviewer, address] = [inPanel('reviewer'), inPanel('address')];
    if (reviewer) reviewer.value = name;
    if (address) address.value = url;
  }

  function inPanel(name: string): HTMLInputElement | null {
    return panel?.querySelector<HTMLInputElement>(`[name=${name}]`) ?? null;
  }
}

function field(card: HTMLElement, name: string): HTMLInputElement | HTMLTextAreaElement {
  const found = card.querySelector<HTMLInputElement | HTMLTextAreaElement>(`.review [name=${name}]`);
  if (!found) throw new Error(`a card has no field for a ${name}`);
  return found;
}

/** The reader's own day, ISO 8601. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

import { enableSeeking } from './contents.js';
import { type DocumentView, enliven } from './document-view.js';

/** Brings the page to life: one document, or several behind an index. */
export function start(): void {
  const documents = [...document.querySelectorAll<HTMLElement>('.document')];
  const views = new Map<HTMLElement, DocumentView>();
  const contents = document.getElementById('contents');
  if (contents) enableSeeking(contents);
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', unfold);
  follow();

  /** Shows what the address asks for: a document of several, a claim. */
  function follow(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id === '' ? null : document.getElementById(id);
    if (contents) turnTo(target, contents);
    const claim = id.replace(/-card$/, '');
    for (const each of documents)
      if (!each.hidden) viewOf(each).select(claim, id.endsWith('-card') ? 'card' : 'article');
  }

  /** Shows the document of several that a place is in, or their index. */
  function turnTo(target: HTMLElement | null, index: HTMLElement): void {
    const shown = documents.find((each) => target !== null && each.contains(target));
    index.hidden = shown !== undefined;
    for (const each of documents) each.hidden = each !== shown;
    if (target) target.scrollIntoView();
    else scrollTo(0, 0);
  }

  /** A document comes to life when it is first shown: an index may lead to hundreds. */
  function viewOf(section: HTMLElement): DocumentView {
    const view = views.get(section) ?? enliven(section);
    views.set(section, view);
    return view;
  }
}

/** What paper shows, whether it is folded on the screen or not. */
const ON_PAPER = '.more, .speaking, .legend, .review.given';

/** What is folded away for want of room is on paper. */
function unfold(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(ON_PAPER)) fold.open = true;
}

import { heuristics } from '../src/extract.js';
import { check } from '../src/library/check.js';
import { extract } from '../src/library/extract.js';
import { renderFindings } from '../src/reporters/findings/html/document.js';
import { enliven } from '../src/reporters/html/page/document-view.js';
import { renderSection } from '../src/reporters/html/section.js';
import type { Html } from '../src/reporters/markup.js';
import { EXAMPLE } from './example.js';
import { textOf } from './reading.js';
import { type Sentences, sentencesOf } from './sentences.js';

/** Readers of a page's markup: browsers that know Trusted Types ask who made it. */
interface Policy {
  createHTML(markup: string): string;
}

declare const trustedTypes:
  | { createPolicy(name: string, rules: { createHTML(markup: string): string }): Policy }
  | undefined;

const asIs = { createHTML: (markup: string): string => markup };
const policy: Policy =
  typeof trustedTypes === 'undefined' ? asIs : trustedTypes.createPolicy('claimsift', asIs);

const VIEWS = ['claims', 'findings', 'syntax'] as const;
type View = (typeof VIEWS)[number];

const input = element('text', HTMLTextAreaElement);
const date = element('date', HTMLInputElement);
const file = element('file', HTMLInputElement);
const message = element('message', HTMLElement);
const panel = element('panel', HTMLElement);
let view: View = 'claims';
let sentences: Sentences | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

input.addEventListener('input', () => {
  clearTimeout(waiting);
  // Not at each letter: a long article takes longer than one.
  waiting = setTimeout(show, 250);
});
date.addEventListener('input', show);
file.addEventListener('change', () => take(file.files?.[0]));
element('example', HTMLButtonElement).addEventListener('click', () => put(EXAMPLE));
element('empty', HTMLButtonElement).addEventListener('click', () => put(''));
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dropping');
});
document.addEventListener('dragleave', () => document.body.classList.remove('dropping'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dropping');
  take(event.dataTransfer?.files[0]);
});
for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]')) {
  tab.addEventListener('click', () => turnTo(tab));
  tab.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step === undefined) return;
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length];
    const other = document.querySelector<HTMLElement>(`[role=tab][data-view=${next}]`);
    if (!other) return;
    turnTo(other);
    other.focus();
  });
}
panel.addEventListener('toggle', draw, true);
show();

function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

function put(text: string): void {
  input.value = text;
  say('');
  show();
}

async function take(dropped: File | undefined): Promise<void> {
  if (dropped === undefined) return;
  try {
    put(
      await textOf(dropped, (markup) =>
        new DOMParser().parseFromString(policy.createHTML(markup), 'text/html'),
      ),
    );
    say(dropped.name);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

function say(words: string): void {
  message.textContent = words;
}

function turnTo(tab: HTMLElement): void {
  view = VIEWS.find((each) => each === tab.dataset['view']) ?? 'claims';
  for (const each of document.querySelectorAll<HTMLElement>('[role=tab]')) {
    each.setAttribute('aria-selected', String(each === tab));
    each.tabIndex = each === tab ? 0 : -1;
  }
  panel.setAttribute('aria-labelledby', tab.id);
  show();
}

/** Reads the text anew, and shows what is asked for of it. */
function show(): void {
  clearTimeout(waiting); // or what has been unfolded in the meantime would fold again
  const text = input.value;
  const options = date.value === '' ? {} : { published: date.value };
  sentences = null;
  if (text.trim() === '') {
    panel.replaceChildren(element('nothing', HTMLTemplateElement).content.cloneNode(true));
  } else if (view === 'claims') {
    const report = extract(text, { ...options, id: 'pasted text', includeText: true, explain: true });
    fill(renderSection(report, heuristics));
    const section = panel.querySelector<HTMLElement>('.document');
    if (section) enliven(section);
  } else if (view === 'findings') {
    fill(renderFindings(text, check(text, options)));
  } else {
    sentences = sentencesOf(text);
    fill(sentences.list);
    const first = panel.querySelector<HTMLDetailsElement>('.sentence');
    if (first) first.open = true;
  }
}

/** Markup comes from templates alone, which make text of all that is foreign. */
function fill(html: Html): void {
  panel.innerHTML = policy.createHTML(html.markup);
}

/** Draws a sentence when it is first unfolded. */
function draw({ target }: Event): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open || !sentences) return;
  const canvas = target.querySelector('.canvas');
  if (!canvas || canvas.childElementCount > 0) return;
  canvas.innerHTML = policy.createHTML(sentences.draw(Number(target.dataset['sentence'])).markup);
}

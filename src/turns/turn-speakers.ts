import type { Document, Range } from '../document/index.js';
import { TITLES } from '../lexicons/index.js';
import type { Label } from './label.js';
import type { TurnSpeaker } from './turn.js';

/** Who a label names. */
export interface LabelName {
  readonly name: string;
  readonly roles: readonly string[];
}

/** Labels that name nobody. */
const NAMELESS =
  /^(?:q|a|question|answer|questioner|reporter|audience|audience members?|speaker|unidentified .*|unknown .*|voice|participant|operator|moderator|host|interviewer|man|woman|male|female|crowd|guest)(?:[ _-]?#?\d{1,3})?$/i;

/** Who speaks under the labels of each paragraph; a name that is part of another one is the same speaker: 'RIVERA', 'SEN. ANA RIVERA'. */
export function speakersOf(
  document: Document,
  labels: readonly (readonly Label[])[],
): { readonly speakers: readonly TurnSpeaker[]; readonly speakerOf: (label: Label) => number | null } {
  const places = placesOf(document, labels);
  const byText = new Map([...places.keys()].map((text): [string, LabelName] => [text, nameIn(text)]));
  const speakers: { name: string; named: boolean; roles: Set<string>; mentions: Range[] }[] = [];
  const owner = new Map<string, number>();
  /** Speakers by what their labels may be: the whole name, and the last words of one that is named. */
  const byLabel = new Map<string, number[]>();
  const fullest = [...byText].sort(([, a], [, b]) => b.name.split(' ').length - a.name.split(' ').length);
  for (const [text, { name, roles }] of fullest) {
    const named = !NAMELESS.test(name);
    const fitting = (byLabel.get(name.toLowerCase()) ?? []).filter((i) => speakers[i]?.named === named);
    // A family name that two speakers share is nobody's in particular.
    let index = fitting.length === 1 ? fitting[0] : undefined;
    if (index === undefined) {
      index = speakers.length;
      speakers.push({ name, named, roles: new Set(), mentions: [] });
      for (const label of named ? endingsOf(name.toLowerCase()) : [name.toLowerCase()]) {
        const all = byLabel.get(label) ?? [];
        all.push(index);
        byLabel.set(label, all);
      }
    }
    const speaker = speakers[index];
    for (const role of roles) speaker?.roles.add(role);
    for (const place of places.get(text) ?? []) speaker?.mentions.push(place);
    owner.set(text, index);
  }
  const order = speakers
    .map((speaker, index) => ({
      index,
      first: speaker.mentions.reduce(
        (start, mention) => Math.min(start, mention.start),
        Number.POSITIVE_INFINITY,
      ),
    }))
    .sort((a, b) => a.first - b.first);
  const place = new Map(order.map(({ index }, i) => [index, i]));
  return {
    speakers: order.flatMap(({ index }, i) => {
      const speaker = speakers[index];
      if (!speaker) return [];
      return [
        {
          name: written(speaker.name, i < MOST_SOUGHT ? document.text : ''),
          named: speaker.named,
          roles: [...speaker.roles],
          mentions: speaker.mentions.toSorted((a, b) => a.start - b.start),
        },
      ];
    }),
    speakerOf: ({ text }) => place.get(owner.get(text) ?? -1) ?? null,
  };
}

/** Where each label stands. */
function placesOf(document: Document, labels: readonly (readonly Label[])[]): ReadonlyMap<string, Range[]> {
  const places = new Map<string, Range[]>();
  labels.forEach((own, index) => {
    const at = document.paragraphs[index]?.start ?? 0;
    for (const { text, start, end } of own) {
      if (text === '') continue;
      const mentions = places.get(text) ?? [];
      mentions.push({ start: at + start, end: at + end });
      places.set(text, mentions);
    }
  });
  return places;
}

/** 'ana de la ruiz', 'de la ruiz', 'la ruiz', 'ruiz' */
function endingsOf(name: string): readonly string[] {
  const words = name.split(' ');
  return words.map((_, i) => words.slice(i).join(' '));
}

/** 'SEN. ANA RIVERA (D-Ohio)' is Ana Rivera, a senator; 'JO PELL, HOST' is Jo Pell, a host. */
export function nameIn(label: string): LabelName {
  const bare = label.replace(/ ?[([].*$/s, '').trim();
  if (NAMELESS.test(bare)) return { name: bare, roles: [] };
  const [name = '', ...after] = bare.split(', ');
  const roles = after.map((role) => role.toLowerCase().trim()).filter((role) => role !== '');
  const words = name.split(' ');
  while (words.length > 1) {
    const title = TITLES.get((words[0] ?? '').toLowerCase().replace(/\.$/, ''));
    if (title === undefined) break;
    if (title.role !== null) roles.unshift(title.role);
    words.shift();
  }
  return { name: words.join(' '), roles };
}

/** The text is looked through for the names of so many speakers: no hearing has more. */
const MOST_SOUGHT = 200;

/** A name in capitals as the text writes it elsewhere, else with capitals where names have them. */
function written(name: string, text: string): string {
  if (NAMELESS.test(name)) return name;
  if (/\p{Ll}/u.test(name) || name.length < 2) return name;
  const elsewhere = new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu');
  for (const [found] of text.matchAll(elsewhere)) if (/\p{Ll}/u.test(found)) return found;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}|(?<=['’]|mc)\p{L}/gu, (letter) => letter.toUpperCase());
}

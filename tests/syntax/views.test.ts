import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import {
  adjuncts,
  appositions,
  clauses,
  complements,
  coordinations,
  createSyntax,
  formOf,
  names,
  nounPhraseOf,
  nounPhrases,
  partOf,
  type Stretch,
  sharedSubjectOf,
  verbGroups,
} from '../../src/syntax/index.js';

/** The first sentence of a text, and how to say stretches of it in words. */
function read(text: string) {
  const document = createDocument(text);
  const tree = createSyntax(document).tree(0);
  const words = ({ from, to }: Stretch): string =>
    text.slice(document.tokens[tree.first + from]!.start, document.tokens[tree.first + to - 1]!.end);
  const word = (at: number): string => words({ from: at, to: at + 1 });
  const find = (wanted: string): number =>
    document.tokens.findIndex((token) => token.text === wanted) - tree.first;
  return { tree, words, word, find };
}

const lower =
  (word: (at: number) => string) =>
  (at: number): string =>
    word(at).toLowerCase();

describe('one part of speech and form a word', () => {
  it.each([
    ['The report says prices rose.', 'report', 'NOUN', null],
    ['They report a rise.', 'report', 'VERB', 'Fin'],
    ['The firm has reported a loss.', 'reported', 'VERB', 'Part'],
    ['The firm reported a loss.', 'reported', 'VERB', 'Fin'],
    ['The minister wants to resign.', 'resign', 'VERB', 'Inf'],
    ['Officials will say more.', 'will', 'AUX', 'Fin'],
    ['She said that the dam held.', 'that', 'SCONJ', null],
    ['That old dam held.', 'That', 'DET', null],
    ['The dam that held is old.', 'that', 'PRON', null],
    ['Larkton voters rejected the plan.', 'Larkton', 'PROPN', null],
    ['He is leaving the party.', 'leaving', 'VERB', 'Part'],
    ['Prices did not fall.', 'not', 'PART', null],
  ] as const)('%s %s', (text, word, part, form) => {
    const { tree, find } = read(text);
    expect([partOf(tree, find(word)), formOf(tree, find(word))]).toEqual([part, form]);
  });
});

describe('whose verb it is', () => {
  it.each([
    ['The mayor of Larkton said the dam was safe.', 'said', 'The mayor'],
    ['Two days later Rosa Lind said the dam was safe.', 'said', 'Rosa Lind'],
    ['In May the board said it would close the road.', 'said', 'the board'],
    ['Police investigating the attack said a man was held.', 'said', 'Police'],
    ['The minister, who resigned in May, denied the charge.', 'denied', 'The minister'],
    ['Rosa Lind wrote to the council and asked for a delay.', 'asked', 'Rosa Lind'],
    ['Roe said she would resign.', 'resign', 'she'],
    ['The claims were rejected by the court.', 'rejected', 'The claims'],
  ])('%s %s', (text, verb, subject) => {
    const { tree, words, find } = read(text);
    const head = sharedSubjectOf(tree, find(verb));
    expect(head < 0 ? null : words(nounPhraseOf(tree, head))).toBe(subject);
  });
});

describe('base noun phrases', () => {
  it.each([
    ['The old mill on the river closed.', ['The old mill', 'the river']],
    ["The mayor's office spent two million pounds.", ["The mayor's office", 'mayor', 'two million pounds']],
    ['Rosa Lind leads the Larkton water board.', ['Rosa Lind', 'the Larkton water board']],
  ])('%s', (text, expected) => {
    const { tree, words } = read(text);
    const found = nounPhrases(tree).map(words);
    for (const phrase of expected.filter((phrase) => phrase !== 'mayor')) expect(found).toContain(phrase);
  });
});

describe('verb groups', () => {
  it.each([
    ['The report does not say that it rained.', 'does not say', { finite: true, negation: 'not' }],
    ["The firm didn't pay.", "didn't pay", { finite: true, negation: "didn't" }],
    ['The dam has never been inspected.', 'has never been inspected', { passive: true, negation: 'never' }],
    ['Officials could resign.', 'could resign', { modal: 'could', negation: null }],
    ['The firm paid.', 'paid', { finite: true, passive: false, modal: null, negation: null }],
  ])('%s', (text, expected, traits) => {
    const { tree, words, word } = read(text);
    const group = verbGroups(tree, lower(word))[0]!;
    const told = (at: number): string | null => (at < 0 ? null : word(at));
    expect(words(group)).toBe(expected);
    expect({ ...group, modal: told(group.modal), negation: told(group.negation) }).toMatchObject(traits);
  });
});

describe('clauses that a verb governs', () => {
  it.each([
    ['She said that the dam was safe.', 'said', 'the dam was safe'],
    ['She said the dam was safe.', 'said', 'the dam was safe'],
    ['Officials believe the fire began in a kitchen.', 'believe', 'the fire began in a kitchen'],
    ['Police told reporters that a man was held.', 'told', 'a man was held'],
    ['The board asked whether the dam was safe.', 'asked', 'whether the dam was safe'],
  ])('%s', (text, verb, clause) => {
    const { tree, words, word } = read(text);
    const found = complements(tree).map((complement) => [word(complement.verb), words(complement)]);
    expect(found.map(([own, said]) => [own, said!.replace(/^whether /, '')])).toContainEqual([
      verb,
      clause.replace(/^whether /, ''),
    ]);
  });

  it('tells kinds of clauses apart', () => {
    const kinds = (text: string): readonly string[] => clauses(read(text).tree).map(({ kind }) => kind);
    expect(kinds('The man who called us has left.')).toEqual(['relative', 'main']);
    expect(kinds('She left because it rained.')).toEqual(['main', 'adverbial']);
    expect(kinds('She said it rained.')).toEqual(['main', 'complement']);
    expect(kinds('She wants to resign.')).toEqual(['main', 'infinitive']);
  });
});

describe('what is attached', () => {
  it('appositions', () => {
    const { tree, words, word } = read('Rosa Lind, the mayor of Larkton, resigned.');
    expect(appositions(tree).map(({ of, ...own }) => [word(of), words(own)])).toEqual([
      ['Rosa', 'the mayor of Larkton'],
    ]);
  });

  it('coordinations', () => {
    const { tree, word } = read('Ann Lee and Tom Hale resigned.');
    expect(coordinations(tree).map(({ members }) => members.map(word))).toEqual([['Ann', 'Tom']]);
  });

  it('adjuncts', () => {
    const { tree, word } = read('On Monday the board met in Larkton.');
    expect(adjuncts(tree).map(({ head, preposition }) => [word(preposition), word(head)])).toEqual([
      ['On', 'Monday'],
      ['in', 'Larkton'],
    ]);
  });

  it('names', () => {
    const { tree, words } = read('Rosa Lind met Tom Hale in Larkton.');
    expect(names(tree).map(words)).toEqual(['Rosa Lind', 'Tom Hale', 'Larkton']);
  });
});

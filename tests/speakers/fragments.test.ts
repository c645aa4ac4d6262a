import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { createSyntax } from '../../src/syntax/index.js';

/** The name of the speaker where the words between brackets are a source; '-' for nobody. */
function speakerOf(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const document = createDocument(marked.replace(/[[\]]/g, ''));
  const source = { content: [], source: { start, end }, cue: null, continues: null, inside: null };
  const { speakers } = resolveSpeakers(document, [], [source], { syntax: createSyntax(document) });
  return speakers[0] ? speakers[0].name : '-';
}

describe('a source that is nobody', () => {
  it.each([
    '[There] said it was late.',
    '[This week] showed that it was late.',
    '[The day of the vote] showed that it was late.',
    '[The week of May 3] showed that it was late.',
    '[Thursday] in a clash showed that it was late.',
    '[This] suggests that it was late.',
    '[The same] is said of the bridge.',
    'The mayor [injects new questions] into the race.',
    'The mayor [swing] said it was late.',
    'It was late in a [realistic] view.',
    'It was late ([R-Ohio]).',
    '[A] said it was late.',
  ])('%s', (text) => expect(speakerOf(text)).toBe('-'));
});

describe('a source that is somebody, or tells something', () => {
  it.each([
    ['[Exit polling] showed that it was late.', 'Exit polling'],
    ['[Two years of data] showed that it was late.', 'Two years of data'],
    ['[A decade of research] showed that it was late.', 'A decade of research'],
    ['[Weeks of heavy testing] showed that it was late.', 'Weeks of heavy testing'],
    ['[A married couple] said it was late.', 'A married couple'],
    ['[Nearly half of voters] said it was late.', 'Nearly half of voters'],
    ['[The poor] say it is late.', 'The poor'],
    ['[A study last year by two economists] found that it was late.', 'A study last year by two economists'],
    ['[Another] said it was late.', 'Another'],
    ['[One of them] said it was late.', 'One of them'],
    ['[The council on Tuesday] said it was late.', 'The council'],
    ['Sen. Ann Roe, [R-Ohio], whose term ends, said it was late.', 'Ann Roe'],
    ['[The nurse later] said it was late.', 'The nurse'],
    ['[according to a senior adviser] it was late.', 'a senior adviser'],
    ['[The only announced candidate] said it was late.', 'The only announced candidate'],
    ['[An order challenging the vote] said it was late.', 'An order challenging the vote'],
    ['[State television] said it was late.', 'State television'],
    ['[Local radio] said it was late.', 'Local radio'],
    ['[A T-shirt] said it was late.', 'A T-shirt'],
    ['Tom Hale was there. [Hale himself] said it was late.', 'Tom Hale'],
  ])('%s', (text, name) => expect(speakerOf(text)).toBe(name));
});

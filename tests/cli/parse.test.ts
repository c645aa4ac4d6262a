import { describe, expect, it } from 'vitest';
import { claimsift, folderWith } from './claimsift.js';

const TEXT = 'The mayor said that the dam was safe. It was not.';

interface Parsed {
  readonly document: { readonly id: string };
  readonly sentences: readonly {
    readonly words: readonly { readonly start: number; readonly end: number; readonly tag: string }[];
    readonly complements: readonly { readonly start: number; readonly end: number }[];
  }[];
}

const parsed = (stdout: string): readonly Parsed[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Parsed);

describe('claimsift parse', () => {
  it('prints a line of JSON a document in a pipe', () => {
    const { status, stdout, stderr } = claimsift(['parse'], { input: TEXT });
    const [document] = parsed(stdout);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(document?.sentences).toHaveLength(2);
    const [sentence] = document!.sentences;
    expect(sentence!.words.map(({ start, end }) => TEXT.slice(start, end))).toEqual(
      'The mayor said that the dam was safe .'.split(' '),
    );
    expect(sentence!.complements.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'the dam was safe',
    ]);
  });

  it('reads records, one line each, in their order', () => {
    const input = ['one', 'two'].map((id) => JSON.stringify({ id, text: TEXT })).join('\n');
    const { stdout } = claimsift(['parse', '--input-format', 'jsonl', '-f', 'jsonl'], { input });
    expect(parsed(stdout).map(({ document }) => document.id)).toEqual(['one', 'two']);
  });

  it('draws each sentence, one word a line', () => {
    const { status, stdout } = claimsift(['parse', '-f', 'tree'], { input: TEXT });
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      'stdin',
      '',
      'The mayor said that the dam was safe.',
      '  said root VERB.VBD',
      '  ├ mayor nsubj NOUN',
      '  │ └ The det DET',
    ]);
  });

  it('keeps escape sequences of a text from the terminal', () => {
    const { stdout } = claimsift(['parse', '-f', 'tree'], { input: 'A \u001b[31mred dam.' });
    expect(stdout).not.toContain('\u001b');
  });

  it('goes on behind what cannot be read, and ends with 2', () => {
    const folder = folderWith({ 'dam.txt': TEXT });
    const { status, stdout, stderr } = claimsift(['parse', 'nowhere.txt', 'dam.txt'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toBe('claimsift: nowhere.txt: no such file; check the path\n');
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';

const tokensOf = (text: string): readonly string[] => createDocument(text).tokens.map((token) => token.text);

describe('addresses', () => {
  it.each([
    ['See https://larkton.example/a?b=1&c=2.', ['See', 'https://larkton.example/a?b=1&c=2', '.']],
    ['(http://larkton.example)', ['(', 'http://larkton.example', ')']],
    ['At www.larkton.example, they', ['At', 'www.larkton.example', ',', 'they']],
    ['“www.larkton.example”', ['“', 'www.larkton.example', '”']],
    ['<Ann.Lee+news@larkton.example>', ['<', 'Ann.Lee+news@larkton.example', '>']],
    ['Write to desk@larkton.example.', ['Write', 'to', 'desk@larkton.example', '.']],
  ])('%j holds one token an address', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it.each([
    ['the www. of it', ['the', 'www', '.', 'of', 'it']],
    ['http:// nothing', ['http', ':', '/', '/', 'nothing']],
    ['@larkton said', ['@', 'larkton', 'said']],
    ['two @ three.', ['two', '@', 'three', '.']],
  ])('%j holds none', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('are no names, whatever they begin with', () => {
    expect(createDocument('Ask Lee@larkton.example now.').tokens[1]?.capital).toBe(false);
  });

  it('lose no character', () => {
    const pieces = fc.constantFrom('https://', 'www.', '@', 'a', 'b.c', '.', ' ', '…', ')', '1', '“', 'é');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { tokens } = createDocument(text);
        expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

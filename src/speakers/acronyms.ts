import { byDocument, type Document, nthToken, type Token } from '../document/index.js';
import { isAcronym, type Run } from './name-runs.js';

/** A name that the text gives an acronym to: 'Alliance to Mend Our Roads (AMOR)'. */
export interface DeclaredName extends Run {
  /** Lower case, without full stops. */
  readonly acronym: string;
}

/** Names of bodies that the text gives an acronym to, and acronyms of offices: 'Inspector General of Police (IGP)'. */
export interface Declared {
  readonly bodies: readonly DeclaredName[];
  readonly offices: ReadonlySet<string>;
}

const JOINING = /^(?:of|the|and|for|to|on|in|at|against|with|&|a|de|la)$/;

const acronymKey = (text: string): string => text.toLowerCase().replace(/\./g, '');

/** Names before an acronym in parentheses whose words begin with its letters; in order, none inside another. */
export const declaredNames = byDocument(readDeclared);

function readDeclared(document: Document): Declared {
  const { tokens } = document;
  const found: DeclaredName[] = [];
  const offices = new Set<string>();
  for (let i = 2; i + 1 < tokens.length; i++) {
    const token = nthToken(tokens, i);
    if (tokens[i - 1]?.text !== '(' || tokens[i + 1]?.text !== ')' || !isAcronym(token.text)) continue;
    const sentence = document.sentences[document.sentenceOf(i)];
    const acronym = acronymKey(token.text);
    const from = spelledFrom(tokens, acronym, i - 2, sentence?.firstToken ?? i);
    if (from === null || from < (found.at(-1)?.to ?? 0)) continue;
    if (isOffice(tokens, from, i - 1)) offices.add(acronym);
    else found.push({ from, to: i - 1, acronym });
  }
  return { bodies: found, offices };
}

const OFFICE =
  /^(?:director|inspector|general|commissioner|minister|secretary|attorney|chief|manager|president|chairman|governor|superintendent|speaker|premier|chancellor|officer)$/;

/** 'Director of Public Prosecutions', 'District Commissioner'; not 'Chief Executive Women', 'General Motors' */
function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (OFFICE.test(nthToken(tokens, i).lower) && (i + 1 === to || tokens[i + 1]?.lower === 'of'))
      return true;
  return false;
}

/** The first token of the words, ending at `last`, that spell the acronym; null where they do not. */
function spelledFrom(tokens: readonly Token[], acronym: string, last: number, from: number): number | null {
  let letter = acronym.length - 1;
  let at = last;
  const limit = Math.max(from, last - 2 * acronym.length - 1);
  for (; at >= limit && letter >= 0; at--) {
    const token = nthToken(tokens, at);
    const initial = token.lower[0] === acronym[letter];
    if (token.kind === 'word' && initial && (token.capital || JOINING.test(token.lower))) letter--;
    else if (!JOINING.test(token.lower)) return null;
  }
  if (letter >= 0 || !tokens[at + 1]?.capital) return null;
  // 'Department of' before 'Roads and Bridges (RB)' belongs to the name as well.
  while (at > from && tokens[at]?.lower === 'of' && tokens[at - 1]?.capital) at -= 2;
  return at + 1;
}

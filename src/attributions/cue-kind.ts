import { type Document, FINITE, nthToken, Tag } from '../document/index.js';
import { SAID_FORMS } from '../lexicons/index.js';
import { formOf, type Syntax } from '../syntax/index.js';
import type { Cue } from './cue.js';
import type { CueGroup } from './cue-group.js';
import { settingEnd } from './setting.js';
import { isSpeakerNoun } from './speaker-noun.js';

/** What stands as the kind of a cue whose auxiliaries are known. */
export function kindOf(
  document: Document,
  syntax: Syntax,
  verb: number,
  group: CueGroup,
  { from, to, isIng, placed }: Surroundings,
): Cue['kind'] {
  if (group.infinitive && !hasFiniteBefore(document, group.from, verb)) return 'infinitive';
  // 'Having announced that it was late, she rose'
  if (nthToken(document.tokens, group.from).lower === 'having') return 'participle';
  if (group.auxiliary) return 'finite';
  if (isIng) return 'participle';
  if (isFoundSo(document, verb) || isBriefed(document, verb) || isDatedParticiple(document, verb, to))
    return 'bare';
  if (isReduced(document, verb, from, to) || isReducedByGrammar(document, syntax, verb, to)) return 'bare';
  const tag = document.tag(verb);
  const finite = placed || tag & (Tag.Past | Tag.Present) || (tag & Tag.Base && !(tag & Tag.Participle));
  return finite ? 'finite' : 'bare';
}

/** 'The plane reported missing on Sunday was found'; not 'Police reported missing weapons' */
const isFoundSo = (document: Document, verb: number): boolean =>
  /^(?:reported|believed|presumed|feared)$/.test(nthToken(document.tokens, verb).lower) &&
  /^(?:missing|stolen|lost|dead|killed|injured|wounded|safe|drowned)$/.test(
    nthToken(document.tokens, verb + 1).lower,
  ) &&
  !(document.tag(verb + 2) & (Tag.Noun | Tag.Adjective));

/** Tokens of a time behind a participle. */
const LONGEST_TIME = 8;

/** 'The money pledged last year was lost', 'The dredging promised two years ago had never begun' */
function isDatedParticiple(document: Document, verb: number, to: number): boolean {
  if (!nthToken(document.tokens, verb).lower.endsWith('ed') || !(document.tag(verb - 1) & Tag.Noun))
    return false;
  if (document.tag(verb - 1) & Tag.Proper || isSpeakerNoun(nthToken(document.tokens, verb - 1).lower))
    return false;
  for (let end = verb + 2; end < Math.min(to, verb + LONGEST_TIME); end++)
    if (document.tag(end) & (Tag.Be | Tag.Have | Tag.Modal))
      return settingEnd(document, verb + 1, end) === end;
  return false;
}

/** 'two people briefed on the talks', 'those expected to speak': it is they who were briefed. */
const isBriefed = (document: Document, verb: number): boolean =>
  (/^(?:expected|believed|said|thought|known|reported|alleged)$/.test(
    nthToken(document.tokens, verb).lower,
  ) &&
    /^(?:those|anyone|everyone)$/.test(nthToken(document.tokens, verb - 1).lower) &&
    nthToken(document.tokens, verb + 1).lower === 'to') ||
  (nthToken(document.tokens, verb).lower === 'briefed' && (document.tag(verb + 1) & Tag.Preposition) !== 0);

interface Surroundings {
  /** Bounds of the passage's tokens. */
  readonly from: number;
  readonly to: number;
  readonly isIng: boolean;
  /** Only a verb can stand there. */
  readonly placed: boolean;
}

/** 'Two people briefed on the matter said': the clause has a plain verb of saying, and this one belongs to its subject. */
function isReduced(document: Document, verb: number, from: number, to: number): boolean {
  if (!(document.tokens[verb]?.lower ?? '').endsWith('ed') || verb <= from) return false;
  if (!(document.tag(verb - 1) & Tag.Noun) || !(document.tag(verb + 1) & (Tag.Preposition | Tag.To)))
    return false;
  for (let i = verb + 2; i < Math.min(to, verb + 14); i++) {
    const token = document.tokens[i];
    if (!token || token.kind === 'mark' || document.tag(i) & Tag.Coordinator) return false;
    if (/^(?:that|who|which|whether|if|when|as|because|while|after|before|until)$/.test(token.lower))
      return false;
    if (SAID_FORMS.has(token.lower)) return (document.tag(i) & (Tag.Past | Tag.Present)) !== 0;
  }
  return false;
}

/** Tokens between a participle and the verb of the sentence, whatever is set off between them. */
const FURTHEST_VERB = 40;

/**
 * 'Two officials briefed on the talks, speaking on condition of anonymity, said': a verb of saying stands behind a
 * comma, and by the grammar this one is a participle.
 */
function isReducedByGrammar(document: Document, syntax: Syntax, verb: number, to: number): boolean {
  const { tokens } = document;
  if (!(tokens[verb]?.lower ?? '').endsWith('ed') || !(document.tag(verb - 1) & Tag.Noun)) return false;
  if (!(document.tag(verb + 1) & (Tag.Preposition | Tag.To))) return false;
  for (let i = verb + 2; i < Math.min(to, verb + FURTHEST_VERB); i++)
    if (tokens[i - 1]?.text === ',' && SAID_FORMS.has(tokens[i]?.lower ?? '')) {
      const tree = syntax.treeAt(verb);
      return formOf(tree, verb - tree.first) === 'Part';
    }
  return false;
}

function hasFiniteBefore(document: Document, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) {
    const tag = document.tag(i);
    if (tag & FINITE && !(tag & Tag.To)) {
      // The auxiliary must come after 'to': 'to have said' is an infinitive, 'has to say' is not.
      return document.tokens.slice(i, verb).some((token) => token.lower === 'to');
    }
  }
  return false;
}

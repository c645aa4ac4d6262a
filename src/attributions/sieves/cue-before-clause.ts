import { Tag, type Token } from '../../document/index.js';
import type { CueVerb } from '../../lexicons/index.js';
import { contentEnd } from '../boundaries.js';
import { type Complement, complementAfter } from '../complement.js';
import { draftOf, isClaimed, openCues } from '../drafting.js';
import type { Passage } from '../passage.js';
import { nounPhraseStartingAt, type Stretch } from '../phrases.js';
import { hasFiniteVerb, quotationAt, quotationStretch } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';
import { rightLimit, type SourcedCue } from '../sourced-cue.js';

const WH = /^(?:whether|if|how|why|what|who|where|when|which|whom|whose)$/;
/** Behind a quotation, the writer's own words: '“We won,” as he left the hall'. */
const MARK = /^[,:]$/;

/** 'Roe said that …', 'Roe said: “…”', 'Roe told the BBC she would go', 'Roe asked whether …' */
export const cueBeforeClause: Sieve = {
  id: 'cue-before-clause',
  about: 'The content is a clause or a quotation that follows its cue.',
  examples: [
    [
      'Mayor Ann Lee said the bridge would close in May.',
      'Mayor Ann Lee <said> the bridge would close in May',
    ],
    ['The minister told the Daily Larkton that talks had failed.', 'The minister <told> talks had failed'],
    ['Roe said: “We won. We did not cheat.”', 'Roe <said> We won. We did not cheat.'],
    ['The firm asked whether the rule applied.', 'The firm <asked> whether the rule applied'],
    [
      'Officials said on Friday the river had risen, without elaborating.',
      'Officials <said> the river had risen',
    ],
  ],
  counterexamples: ['Ms Roe said nothing.', 'He told the truth.', 'She wrote a letter.'],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (const cue of openCues(passage, found)) {
      if (cue.kind === 'bare') continue;
      for (const verb of cue.readings) {
        const draft = draftFor(passage, cue, verb);
        if (draft) {
          if (!draft.content.every((content) => isClaimed(found, content))) drafts.push(draft);
          break;
        }
      }
    }
    return drafts;
  },
};

function draftFor(passage: Passage, cue: SourcedCue, verb: CueVerb): Draft | null {
  const { document } = passage;
  const { tokens } = document;
  const { frames } = verb;
  const limit = rightLimit(passage, cue);
  const after = verb === cue.readings[0] ? cue.to : cue.verb + 1;
  const complement = complementAfter(document, after, limit, cue.passive ? null : verb);
  const start = complement.next;
  const token = tokens[start];
  if (
    passage.announced &&
    cue.quotation < 0 &&
    frames.has('quote') &&
    (start >= passage.to - 1 || (tokens[start]?.text === ':' && start === passage.to - 1))
  )
    return announced(passage, cue, verb, complement, after);
  if (!token || start >= limit) return null;
  const content = contentAt(passage, cue, verb, start, limit, complement.addressee !== null);
  if (!content) return null;
  const subject = cue.source?.stretch ?? null;
  // 'was told that …': the subject is whom it was told to, and nobody is named who told it.
  const told = cue.passive && (frames.has('addressee') || frames.has('urge'));
  const impersonal = cue.passive && tokens[cue.from - 1]?.lower === 'it';
  if (cue.passive && !told && !impersonal) return null;
  if (!subject && cue.kind !== 'participle' && !impersonal && !told && !startsClause(passage, cue))
    return null;
  return draftOf(cue, verb, `clause:${content.how}`, confidenceOf(cue, content.how), {
    cue: { from: cue.from, to: after },
    source: told || impersonal ? null : subject,
    content: content.stretches,
    addressee: told ? subject : complement.addressee,
    setting: complement.setting,
  });
}

/** 'Roe wrote:' at a paragraph's end, with the quotation in the next one. */
function announced(
  passage: Passage,
  cue: SourcedCue,
  verb: CueVerb,
  complement: Complement,
  after: number,
): Draft | null {
  if (!passage.announced || !cue.source) return null;
  return draftOf(cue, verb, 'clause:quotation', 0.93, {
    cue: { from: cue.from, to: after },
    source: cue.source.stretch,
    content: [quotationStretch(passage, passage.announced)],
    addressee: complement.addressee,
    setting: complement.setting,
  });
}

const startsClause = (passage: Passage, cue: SourcedCue): boolean =>
  cue.from === passage.from && cue.kind === 'finite';

type How = 'that' | 'quotation' | 'wh' | 'bare';

const confidenceOf = (cue: SourcedCue, how: How): number =>
  (how === 'that' ? 0.92 : how === 'quotation' ? 0.95 : how === 'wh' ? 0.85 : 0.85) -
  (cue.kind === 'finite' ? 0 : 0.08);

function contentAt(
  passage: Passage,
  cue: SourcedCue,
  verb: CueVerb,
  start: number,
  limit: number,
  addressed: boolean,
): { readonly stretches: readonly Stretch[]; readonly how: How } | null {
  const { document } = passage;
  const { tokens } = document;
  const { frames } = verb;
  const token = tokens[start] as Token;
  const takesClause = frames.has('clause') || frames.has('that');
  const quoted = cue.quotation < 0 ? quotationAt(passage, start) : null;
  const behindMark = MARK.test(token.text);
  if (quoted && (frames.has('quote') || (takesClause && !behindMark))) {
    const stretch = quotationStretch(passage, quoted);
    if (behindMark) return { stretches: [quotations(passage, stretch)], how: 'quotation' };
    const end = contentEnd(passage, stretch.from, cue, 'clause');
    return { stretches: [{ from: stretch.from, to: Math.max(end, stretch.to) }], how: 'quotation' };
  }
  if (behindMark) {
    // 'Roe said: the road is closed' and 'that, if it rains, …'
    if (token.text !== ':' || !frames.has('quote') || !hasFiniteVerb(passage, start + 1, limit)) return null;
    return {
      stretches: [{ from: start + 1, to: contentEnd(passage, start + 1, cue, 'clause') }],
      how: 'bare',
    };
  }
  if (token.lower === 'that' && takesClause && clauseFollows(passage, start, limit)) {
    return stretch(start + 1, contentEnd(passage, start + 1, cue, 'clause'), 'that');
  }
  if (
    WH.test(token.lower) &&
    (frames.has('wh') || (frames.has('clause') && /^(?:how|what|why)$/.test(token.lower)))
  ) {
    return stretch(start, contentEnd(passage, start, cue, 'clause'), 'wh');
  }
  if ((frames.has('clause') || (addressed && frames.has('that'))) && bareClause(passage, start, limit)) {
    return stretch(start, contentEnd(passage, start, cue, 'clause'), 'bare');
  }
  return null;
}

const stretch = (from: number, to: number, how: How) =>
  to > from ? { stretches: [{ from, to }], how } : null;

/** 'said, “A,” and “B”': quotations that are joined by a comma or 'and'. */
function quotations(passage: Passage, first: Stretch): Stretch {
  const { tokens } = passage.document;
  let end = first.to;
  for (;;) {
    let i = end;
    while (i < passage.to && /^(?:,|and|or|but)$/.test(tokens[i]?.lower ?? '')) i++;
    const next = passage.quotations.find((q) => q.start === tokens[i]?.start);
    if (!next || i === end) return { from: first.from, to: end };
    const joined = quotationStretch(passage, next);
    if (
      joined.to < passage.to &&
      /^(?:,|said|he|she|they)$/.test(tokens[joined.to]?.lower ?? '') &&
      passage.cues.some((cue) => cue.verb > joined.to && cue.verb < joined.to + 5)
    )
      return { from: first.from, to: end };
    end = joined.to;
  }
}

/** 'that' as a complementizer, not a pronoun: a subject and a verb follow. */
function clauseFollows(passage: Passage, that: number, limit: number): boolean {
  const { document } = passage;
  const next = document.tag(that + 1);
  if (that + 1 >= limit) return false;
  if (next & Tag.Be) return false;
  return hasFiniteVerb(passage, that + 1, limit) || passage.quotationOf[that + 1] !== -1;
}

/** A clause without 'that': a noun phrase and, soon after it, its verb. */
function bareClause(passage: Passage, start: number, limit: number): boolean {
  const { document } = passage;
  const { tokens } = document;
  const token = tokens[start] as Token;
  const tag = document.tag(start);
  if (/^[“"‘«$£€]$/.test(token.text)) return hasFiniteVerb(passage, start, limit) || token.text !== '$';
  if (token.kind === 'mark') return false;
  if (tag & Tag.To || token.lower === 'of' || (tag & Tag.Ing && !(tag & Tag.Noun))) return false;
  if (
    /^(?:there|if|when|while|although|though|because|since|as|despite|after|before|once|unless|in|on|at|under|by|for|with|from|during|among|without|between|yes|no|both|not)$/.test(
      token.lower,
    )
  )
    return hasFiniteVerb(passage, start + 1, limit);
  if (
    token.lower === 'so' ||
    token.lower === 'nothing' ||
    (token.lower === 'about' && !(tokens[start + 1]?.kind === 'number'))
  )
    return false;
  let subject = nounPhraseStartingAt(document, start, limit);
  if (!subject && tag & (Tag.Adverb | Tag.Determiner))
    subject = nounPhraseStartingAt(document, start + 1, limit);
  if (!subject)
    return tag & (Tag.Ing | Tag.Noun | Tag.Proper | Tag.Determiner | Tag.Adjective)
      ? hasFiniteVerb(passage, start + 1, limit)
      : false;
  // 'said the release “gives us hope”': the verb stands in the quotation.
  if (/^[“"]$/.test(tokens[subject.to]?.text ?? '')) return true;
  return verbComes(passage, start, limit);
}

/** The first finite verb stands before a second sentence-level comma, and is not a relative clause's. */
function verbComes(passage: Passage, start: number, limit: number): boolean {
  const { document } = passage;
  let relative = false;
  for (let i = start; i < limit; i++) {
    const token = document.tokens[i] as Token;
    if (/^(?:who|which|that|whom|whose)$/.test(token.lower)) relative = true;
    else if (token.text === ',' && relative) relative = false;
    const tag = document.tag(i);
    if (
      passage.cues.some(
        (cue) => cue.from <= i && i <= cue.verb && (cue.kind === 'infinitive' || cue.kind === 'participle'),
      )
    )
      continue;
    const verb = tag & (Tag.Present | Tag.Past | Tag.Modal | Tag.Be | Tag.Have | Tag.Do | Tag.Base);
    if (
      !verb ||
      (tag & (Tag.Noun | Tag.Adjective | Tag.Possessive) && !(tag & (Tag.Be | Tag.Have | Tag.Modal | Tag.Do)))
    )
      continue;
    if (relative) {
      relative = false;
      continue;
    }
    if (tag & Tag.Base && !(tag & (Tag.Present | Tag.Past))) {
      const before = document.tag(i - 1);
      if (!(before & (Tag.Noun | Tag.Pronoun | Tag.Proper | Tag.Adverb))) continue;
    }
    return true;
  }
  return false;
}

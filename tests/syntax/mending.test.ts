import { expect, it } from 'vitest';
import { mend } from '../../src/syntax/mending.js';
import { RELATIONS, type Relation } from '../../src/syntax/relations.js';
import { TAG_NAMES, type TagName } from '../../src/syntax/tagset.js';

/** 'told>0:root/VERB.VBD': words, each with the place of its head (-1 for none), its relation and its tag. */
function mended(words: string): string {
  const parts = words.split(' ').map((word) => /^(.+)>(-?\d+):([^/]+)\/(.+)$/.exec(word)!);
  const read = {
    heads: Int16Array.from(parts, ([, , head]) => Number(head)),
    relations: Uint8Array.from(parts, ([, , , relation]) => RELATIONS.indexOf(relation as Relation)),
    tags: Uint8Array.from(parts, ([, , , , tag]) => TAG_NAMES.indexOf(tag as TagName)),
  };
  mend(read);
  return parts
    .map(
      ([, word], k) =>
        `${word}>${read.heads[k]}:${RELATIONS[read.relations[k]!]}/${TAG_NAMES[read.tags[k]!]}`,
    )
    .filter((word, k) => word !== parts[k]![0])
    .join(' ');
}

it.each([
  // Who is told something is told it; but 'gave reporters the proof that he was held' has what they are given.
  [
    'Police>1:nsubj/NOUN told>-1:root/VERB.VBD reporters>1:iobj/NOUN.NNS that>6:mark/SCONJ he>6:nsubj:pass/PRON.PRP was>6:aux:pass/AUX.VBD held>2:acl/VERB.VBN',
    'held>1:ccomp/VERB.VBN',
  ],
  [
    'Police>1:nsubj/NOUN gave>-1:root/VERB.VBD reporters>1:iobj/NOUN.NNS that>5:mark/SCONJ he>5:nsubj/PRON.PRP left>2:acl/VERB.VBD proof>1:obj/NOUN',
    '',
  ],
  // Of two subjects before a verb the nearer one is; side by side they are one.
  [
    'Months>6:nsubj/NOUN.NNS after>3:case/ADP the>3:det/DET fire>6:obl/NOUN Ann>6:nsubj/PROPN Roe>4:flat/PROPN spoke>-1:root/VERB.VBD',
    'Months>6:obl:unmarked/NOUN.NNS',
  ],
  ['Dr.>3:nsubj/PROPN Ann>3:nsubj/PROPN Roe>1:flat/PROPN spoke>-1:root/VERB.VBD', 'Dr.>1:nmod:desc/PROPN'],
  ['Truth>4:nsubj/NOUN ,>0:punct/PUNCT Ann>4:nsubj/PROPN Roe>2:flat/PROPN said>-1:root/VERB.VBD', ''],
  ['One>4:nsubj/NOUN is>4:cop/AUX.VBZ that>4:mark/SCONJ they>4:nsubj/PRON.PRP ran>-1:root/VERB.VBD', ''],
  // A participle between a subject and its verb says more of the subject.
  [
    'Video>3:nsubj/NOUN credited>3:ccomp/VERB.VBD him>1:obl/PRON.PRP showed>-1:root/VERB.VBD',
    'credited>0:acl/VERB.VBN',
  ],
  // A participle before a verb that has its clause behind it; but '“Prices fell,” she said it was' has a subject of its own.
  [
    'Officials>1:nsubj/NOUN.NNS briefed>2:ccomp/VERB.VBD said>-1:root/VERB.VBD it>5:nsubj/PRON.PRP would>5:aux/AUX.MD hold>2:ccomp/VERB.VB',
    'Officials>2:nsubj/NOUN.NNS briefed>0:acl/VERB.VBN',
  ],
  [
    'Prices>1:nsubj/NOUN.NNS fell>3:ccomp/VERB.VBD she>3:nsubj/PRON.PRP said>-1:root/VERB.VBD it>5:nsubj/PRON.PRP holds>3:ccomp/VERB.VBZ',
    '',
  ],
  // A finite clause that a verb governs has a subject; but 'told him “go home”' needs none.
  [
    'They>1:nsubj/PRON.PRP say>-1:root/VERB.VBP salt>1:obj/NOUN is>4:cop/AUX.VBZ cheap>1:ccomp/ADJ',
    'salt>4:nsubj/NOUN',
  ],
  [
    'They>1:nsubj/PRON.PRP say>-1:root/VERB.VBP adding>1:xcomp/VERB.Ger salt>2:obj/NOUN is>5:cop/AUX.VBZ cheap>1:ccomp/ADJ',
    'adding>5:csubj/VERB.Ger',
  ],
  ['She>1:nsubj/PRON.PRP told>-1:root/VERB.VBD him>1:obj/PRON.PRP go>1:ccomp/VERB.Imp home>3:advmod/ADV', ''],
  // The second verb is as finite as the first; but not in 'was denied and left'.
  [
    'She>1:nsubj/PRON.PRP denied>-1:root/VERB.VBD it>1:obj/PRON.PRP and>4:cc/CCONJ left>1:conj/VERB.VBN',
    'left>1:conj/VERB.VBD',
  ],
  [
    'She>2:nsubj:pass/PRON.PRP was>2:aux:pass/AUX.VBD ousted>-1:root/VERB.VBN and>4:cc/CCONJ left>2:conj/VERB.VBN',
    '',
  ],
  // The subject of the main clause relates to nothing; but that of 'the man who said so' does.
  ['who>1:nsubj/PRON.Rel said>-1:root/VERB.VBD so>1:advmod/ADV', 'who>1:nsubj/PRON.Int'],
  ['the>1:det/DET man>-1:root/NOUN who>3:nsubj/PRON.Rel said>1:acl:relcl/VERB.VBD so>3:advmod/ADV', ''],
])('%s', (words, changed) => {
  expect(mended(words)).toBe(changed);
});

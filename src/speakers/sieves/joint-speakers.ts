import type { Discourse } from '../discourse.js';
import type { JointPhrase, SourcePhrase } from '../phrase.js';
import type { Referent } from '../referent.js';
import type { Sieve } from './sieve.js';

export const jointSpeakers: Sieve = {
  id: 'joint-speakers',
  about: 'Several sources under one cue are one speaker; each of them is resolved on its own.',
  examples: [
    ['Ann Lee and Tom Hale run the farm. It pays, Lee and Hale said.', 'Lee and Hale → Ann Lee and Tom Hale'],
    [
      'Tom Hale opened the bridge. It is safe, Hale and his team said.',
      'Hale and his team → Tom Hale and his team',
    ],
    [
      'Sens. Ann Roe (D-Ohio), Tom Hale (R-Iowa) and Ian Lee (R-Utah) said no.',
      'Sens. Ann Roe (D-Ohio), Tom Hale (R-Iowa) and Ian Lee (R-Utah) → Ann Roe, Tom Hale and Ian Lee',
    ],
  ],
  counterexamples: [
    'Larkton founder and chief executive Ann Roe said it was safe.',
    'Officials in Larkton and Brenn said it was safe.',
  ],
  resolve({ phrase }, discourse, askPart) {
    if (phrase.form !== 'joint') return null;
    const parts = phrase.parts.flatMap((part) => askPart(part) ?? []);
    const members = parts.flatMap((part) => discourse.referents[part] ?? []);
    if (members.length !== phrase.parts.length) return null;
    const names = members.map((member, i) => withArticle(discourse, phrase.parts[i], member));
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return {
      referent: discourse.jointOf(name) ?? together(name, parts, members, phrase),
      confidence: 0.88,
      via: [],
    };
  },
};

/** Bodies keep their article in company: 'Ostria and the West'. */
function withArticle(discourse: Discourse, part: SourcePhrase | undefined, member: Referent): string {
  const name = part?.form === 'name' ? discourse.roster.names[part.name] : undefined;
  return name?.definite && name.kind !== 'person' && part !== undefined && part.firstToken < name.firstToken
    ? `the ${member.name}`
    : member.name;
}

const together = (
  name: string,
  parts: readonly number[],
  members: readonly Referent[],
  phrase: JointPhrase,
): Referent => ({
  entity: null,
  name,
  // 'a liar and Ann Roe' is nobody's name.
  named: members[0]?.named === true,
  kind: 'group',
  gender: null,
  plural: true,
  headClass: null,
  modifiers: new Set(),
  parts,
  origin: { start: phrase.start, end: phrase.end },
});

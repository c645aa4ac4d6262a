/** What the name of a body must look like for a common noun to mean it. */
export interface BodyKind {
  /** Words of the name that fit: 'the agency' is an office, a bureau, an administration. */
  readonly words: ReadonlySet<string>;
  /** Fits a name that has no word of another sort of body: 'the bank' is Larkton & Hale. */
  readonly open: boolean;
  /** Fits an acronym. */
  readonly acronym: boolean;
}

const PUBLIC =
  'agency office bureau department ministry administration service services commission authority center centre ' +
  'institute council board executive inspectorate treasury';
const PRESS =
  'times post journal herald tribune gazette telegraph guardian globe star sun observer review news mail courier ' +
  'mirror express chronicle examiner inquirer advertiser echo argus dispatch bulletin ledger record register';
const MEMBERS =
  'association union federation brotherhood guild workers teachers alliance congress league society confederation';
const POLITICS =
  'party parliament senate house court police government campaign army military navy committee panel university ' +
  'college school church embassy republic tribunal assembly legislature';

/** Words of names that no company has. */
const NO_COMPANY: ReadonlySet<string> = new Set(`${PUBLIC} ${MEMBERS} ${POLITICS}`.split(' '));

const KINDS: readonly (readonly [nouns: string, words: string, also: string])[] = [
  ['agency watchdog regulator authority', PUBLIC, 'acronym'],
  ['office bureau service', PUBLIC, ''],
  ['department ministry', 'department ministry', ''],
  ['panel committee', 'committee subcommittee commission panel council', ''],
  ['newspaper paper', PRESS, ''],
  ['magazine outlet publication', `${PRESS} magazine weekly`, 'open'],
  ['website site platform blog', 'news media network online', 'open'],
  ['network broadcaster channel station', 'news network broadcasting television tv radio', 'open acronym'],
  ['union', MEMBERS, 'acronym'],
  ['association federation alliance coalition', MEMBERS, 'acronym'],
  ['charity nonprofit non-profit foundation trust', 'foundation trust fund society aid relief', 'open'],
  [
    'company firm corporation business manufacturer maker automaker carmaker retailer chain developer',
    '',
    'open acronym',
  ],
  [
    'publisher studio supplier operator startup start-up conglomerate giant brewer grocer supermarket',
    '',
    'open acronym',
  ],
  ['bank lender insurer utility airline carrier brand employer', '', 'open acronym'],
  [
    'group organization organisation body institution',
    `${MEMBERS} council foundation committee coalition network project`,
    'open acronym',
  ],
  ['university college school', 'university college institute school', ''],
  ['party', 'party', ''],
  ['team club side', 'fc club united city rovers athletic town', 'open'],
];

/** By the noun that follows 'the'; nouns that are not here mean only a body with that very word in its name. */
export const BODY_KINDS: ReadonlyMap<string, BodyKind> = new Map(
  KINDS.flatMap(([nouns, words, also]) =>
    nouns.split(' ').map((noun): [string, BodyKind] => [
      noun,
      {
        words: new Set([...words.split(' ').filter(Boolean), noun]),
        open: also.includes('open'),
        acronym: also.includes('acronym'),
      },
    ]),
  ),
);

/** A word of a name that tells that its bearer is no company. */
export const isPublicWord = (word: string): boolean => NO_COMPANY.has(word);

/** What the name of a body must look like for a common noun to mean it. */
export interface BodyKind {
  /** Words of the name that fit: 'the agency' is an office, a bureau, an administration. */
  readonly words: ReadonlySet<string>;
  /** Fits a name that has no such word at all: 'the bank' is Larkton & Hale. */
  readonly open: boolean;
  /** Fits an acronym. */
  readonly acronym: boolean;
}

const PUBLIC =
  'agency office bureau department administration service commission authority center centre institute';
const PRESS =
  'times post journal herald tribune gazette telegraph guardian globe star sun observer review news mail';
const COMPANY =
  'inc corp co ltd llc plc group holdings company corporation bank foods motors airlines energy';
const MEMBERS =
  'association union federation brotherhood guild workers teachers alliance congress league society';

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
    COMPANY,
    'open acronym',
  ],
  [
    'publisher studio supplier operator startup start-up conglomerate giant brewer grocer supermarket',
    COMPANY,
    'open acronym',
  ],
  ['bank lender insurer utility airline carrier brand employer', COMPANY, 'open acronym'],
  [
    'group organization organisation body institution',
    `${MEMBERS} ${PUBLIC} council foundation committee coalition network project`,
    'open acronym',
  ],
  ['university college school', 'university college institute school', ''],
  ['party', 'party', 'acronym'],
  ['team club side', 'fc club united city rovers athletic', 'open'],
];

/** By the noun that follows 'the'; nouns that are not here mean only a body with that very word in its name. */
export const BODY_KINDS: ReadonlyMap<string, BodyKind> = new Map(
  KINDS.flatMap(([nouns, words, also]) =>
    nouns.split(' ').map((noun): [string, BodyKind] => [
      noun,
      {
        words: new Set([...words.split(' '), noun]),
        open: also.includes('open'),
        acronym: also.includes('acronym'),
      },
    ]),
  ),
);

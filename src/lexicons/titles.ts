import type { Gender } from './gender.js';

/** What a word before a name says of its bearer. */
export interface Title {
  /** The noun that the article may call him or her by afterwards; null where the title is none: 'Mr'. */
  readonly role: string | null;
  readonly gender: Gender | null;
}

const entries = (gender: Gender | null, list: string): [string, Title][] =>
  list.split(/\s+/).map((entry) => {
    const [word = '', role] = entry.split(':');
    return [word, { role: role === '' ? null : (role ?? word), gender }];
  });

/** Offices by their letters, with the role that they stand for: 'the IGP said', 'DC Ann Roe'. */
const OFFICES_BY_LETTERS =
  'igp:inspector-general dig:inspector-general aig:inspector-general dgp:director-general dg:director-general ' +
  'dc:commissioner rdc:commissioner dcp:commissioner acp:commissioner dsp:superintendent cm:chief-minister ' +
  'ag:attorney-general cj:chief-justice cji:chief-justice cjn:chief-justice cds:chief cdf:chief coas:chief ' +
  'md:managing-director vc:vice-chancellor cs:cabinet-secretary cec:executive';

/** Behind 'the' somebody and nobody's name; without it ‘DC’ is a city. */
export const OFFICE_ACRONYMS: ReadonlySet<string> = new Set(
  OFFICES_BY_LETTERS.split(' ').map((entry) => entry.split(':')[0] ?? entry),
);

/**
 * Titles that stand directly before a name, lower case without a full stop, with the noun that they stand for where
 * it is another ('Sen. Roe' is afterwards 'the senator').
 */
export const TITLES: ReadonlyMap<string, Title> = new Map([
  ...entries(
    'male',
    'mr: sir: lord king prince duke baron earl count father:priest fr:priest brother: congressman chairman ' +
      'councilman alderman assemblyman selectman selectmen:selectman emperor sultan emir sheikh: pope imam rabbi monsignor msgr:monsignor ' +
      'spokesman councilor: alhaji: alh: mallam: malam: haji: otunba: dato: datuk: pandit: maulana: sheik: shaikh:',
  ),
  ...entries(
    'female',
    'mrs: ms: miss: mme: madam: madame: lady: dame: queen princess duchess baroness countess sister: ' +
      'congresswoman chairwoman councilwoman assemblywoman selectwoman empress spokeswoman alhaja: hajia: hajiya:',
  ),
  ...entries(
    null,
    'mx: dr:doctor doctor prof:professor professor president pres:president premier chancellor minister secretary ' +
      'secretary-general senator sen:senator sens:senator representative rep:representative reps:representative ' +
      'governor gov:governor govs:governor mayor judge justice chief general gen:general colonel col:colonel ' +
      'lieutenant lt:lieutenant major maj:major captain capt:captain commander cmdr:commander admiral adm:admiral ' +
      'sergeant sgt:sergeant corporal cpl:corporal private pvt:private officer detective det:detective inspector ' +
      'insp:inspector ds:detective dci:detective dsi:detective dcs:detective det:detective superintendent supt:superintendent sheriff constable deputy marshal commissioner ' +
      'rev:pastor reverend:pastor pastor bishop archbishop cardinal deacon ayatollah councillor cllr:councillor coun:councillor cr:councillor ald:alderman recorder coroner canon shri: smt: pc:constable ' +
      'ambassador amb:ambassador envoy speaker chairperson chair director manager editor coach captain attorney ' +
      'lawyer solicitor counsel treasurer comptroller auditor ombudsman whip leader spokesperson spox:spokesperson ' +
      'ceo cfo coo cto co-ceo executive delegate del:delegate assemblymember councilmember congressmember ' +
      'pm:premier mp msp mep mla vp:vice-president supervisor committeeman committeewoman commentator hon: honorable: honourable: undersecretary under-secretary vice-president president-elect ' +
      'governor-elect vice-chairman vice-chair vice-chancellor co-founder founder owner principal dean provost ' +
      'rector firefighter trooper surgeon nominee candidate prosecutor ranger sgts:sergeant economist analyst ' +
      'engr: comrade: apostle evangelist substitute ' +
      'strategist author journalist reporter correspondent columnist host anchor actor actress singer activist ' +
      'adviser advisor researcher scientist historian teacher nurse student resident reps:representative ' +
      OFFICES_BY_LETTERS,
  ),
]);

/** Titles that are family names as well: 'King' after 'Ann King'. */
export const TITLES_AND_NAMES: ReadonlySet<string> = new Set(
  'king prince bishop pope marshal major dean duke baron earl abbot cardinal deacon judge page private'.split(
    ' ',
  ),
);

/** First names that are titles as well: 'Dean Vickers', but 'the dean' and 'Dean Ann Roe'. */
export const TITLES_AND_FIRST_NAMES: ReadonlySet<string> = new Set([
  'dean',
  'earl',
  'duke',
  'royal',
  'major',
]);

/** Titles behind which every word with a capital is a name: 'Mr. March', 'Judge Long'; not 'General', 'Chief', 'Major'. */
export const TITLES_BEFORE_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof sir dame judge justice sen senator rep gov governor mayor cllr coun councillor sgt lt capt pc'.split(
    ' ',
  ),
);

import { words } from './words.js';

/** Head nouns of the places and occasions in which something is said: 'in a statement', 'at a news conference'. */
export const SETTING_NOUNS = words(
  'statement statements interview interviews exhibition conference conferences briefing letter tweet tweets post posts speech ' +
    'speeches report reports email emails e-mail message messages article book memoir hearing hearings testimony filing ' +
    'filings memo rally rallies debate debates meeting meetings call calls release releases blog column essay op-ed video ' +
    'podcast address remarks broadcast announcement session appearance event panel forum town-hall hall summit press ' +
    'phone telephone twitter facebook instagram telegram radio television tv show program programme court ' +
    'affidavit complaint lawsuit ruling opinion note advisory bulletin editorial survey poll study argument submission diary petition ' +
    'presentation lecture sermon toast ceremony reception dinner luncheon lunch breakfast visit trip tour stop ' +
    'campaign parliament congress chamber senate floor commons assembly audience crowd reply response deposition ' +
    'transcript comments caption platform network exchange conversation discussion chat webcast livestream website ' +
    'site advertisement ad commercial quarter earnings notice update text texts manuscript commentary',
);

/** By what something is said: 'said by email', and not 'said by officials'. */
export const MEANS_OF_SPEECH = words(
  'email e-mail phone telephone text letter fax video radio satellite post mail whatsapp zoom skype chat cable telegram',
);

/** Prepositions that lead to a setting. */
export const SETTING_PREPOSITIONS = words(
  'in on at during via through after before following by from outside over with',
);

/** Nouns of time: 'last week', 'two years ago', 'earlier this month'. */
export const TIME_NOUNS = words(
  'week month year night morning afternoon evening day days weeks months years hours minutes weekend decade spring summer fall autumn ' +
    'winter january february march april may june july august september october november december monday tuesday ' +
    'wednesday thursday friday saturday sunday yesterday today tonight tomorrow time moment noon midnight past',
);

/** Stand before a time that is no more than that: 'this past week', 'a month', 'two days'. */
export const BEFORE_TIMES = words(
  'a an the this that these last next past same one two three four five six few many several late early',
);

/** Forms of the verbs that take a time or means and what is done in it: 'spent an hour telling', 'wasted no time asking'. */
export const SPENDS: ReadonlySet<string> = words(
  'spend spends spent spending waste wastes wasted wasting lose loses lost losing devote devotes devoted devoting',
);

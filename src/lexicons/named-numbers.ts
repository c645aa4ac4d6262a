const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns, lower case, that make a name of the number behind them: 'Section 427', 'Flight 93', 'Channel 4'. */
export const NUMBERED_NAMES = words(
  'section sec article art channel chapter route highway hwy interstate flight room gate apartment apt suite unit building ' +
    'level phase stage type class category cat grade group game round act rule title part book volume vol episode series ' +
    'version windows iphone ipad model area zone platform pier bay district precinct ward proposition prop measure bill ' +
    'resolution no nos number exhibit figure fig table page pp line lane exit terminal tower formula apollo boeing airbus ' +
    'war bowl playstation xbox galaxy pixel studio floor tier layer step lesson point clause paragraph amendment schedule ' +
    'annex appendix form size lot plot block box seat row track hole hall court pool square agenda item question ' +
    'order directive regulation protocol code station sector region division league team hub pod mission soyuz falcon',
);

/** Follow a house number and a capitalised name: '49 Alder Ranch Road'. */
export const STREET_WORDS = words(
  'street st road rd avenue ave boulevard blvd lane ln drive dr court ct place pl square sq terrace way highway hwy ' +
    'parkway pkwy crescent close row walk gardens grove mews quay broadway alley circle plaza wharf',
);

/** Words before 'one' that make a pronoun of it: 'no one', 'this one', 'the latter one'. */
export const BEFORE_PRONOUN_ONE = words(
  'no any some every each this that which the another such last next first second third other only other good bad best ' +
    'new old big little whole right wrong former latter same previous more',
);

/** Words after 'one' that make a pronoun of it: 'one of the', 'one another', 'one who'. */
export const AFTER_PRONOUN_ONE = words(
  "of another who that which whose can could should would may might must will is was has had does did 's to in on at for " +
    'with from by and or but as than when where if because so too either',
);

/** What an ordinal stands in without ranking anything: 'at first', 'second thoughts', 'first lady'. */
export const BEFORE_IDLE_ORDINAL = words('at from');
export const AFTER_IDLE_ORDINAL = words(
  'lady ladies amendment thoughts thought hand name names aid class half-hearted degree party parties world responder ' +
    'responders baseman base of-all glance nature wind rate reich estate person',
);

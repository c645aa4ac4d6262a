import { union, words } from './words.js';

/** Closed classes, lower case with straight apostrophes. */
export const DETERMINERS = words(
  'the a an this that these those my your his her its our their some any no every each either neither both all ' +
    'another such what which whose many much several few most more less enough half',
);

export const PERSONAL_PRONOUNS = words(
  'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves yourselves ' +
    'mine yours hers ours theirs',
);

export const INDEFINITE_PRONOUNS = words(
  'someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one ' +
    'others another there',
);

export const SUBJECT_PRONOUNS = words('i you he she it we they');

export const OBJECT_PRONOUNS = words('me you him her it us them');

export const PREPOSITIONS = words(
  'of in on at by for with from to into onto over under about against between among through during before after ' +
    'above below across along around behind beside besides beyond despite down except inside near off outside past ' +
    'per since throughout toward towards underneath until till up upon via within without amid amidst amongst ' +
    'concerning regarding unlike versus alongside atop following including plus minus than like as',
);

export const COORDINATORS = words('and or but nor yet so');

export const SUBORDINATORS = words(
  'that because although though while whereas if unless until when whenever where wherever since before after ' +
    'as once lest whether so than',
);

export const QUESTION_WORDS = words('who whom whose what which where when why how whether if');

export const MODALS = words(
  "will would shall should can could may might must ought 'll 'd won't wouldn't can't cannot couldn't shouldn't " +
    "mustn't mightn't shan't needn't",
);

export const BE_FORMS = words("be is are was were been being am 'm 're isn't aren't wasn't weren't ain't");

export const HAVE_FORMS = words("have has had having 've haven't hasn't hadn't");

export const DO_FORMS = words("do does did don't doesn't didn't doing done");

/** Capitalised, these mostly start a sentence and not a name. */
export const SENTENCE_OPENERS = words(
  'the a an this that these those my your his her its our their he she it we they i you there here but and or so yet ' +
    'if when while as after before because although though since until in on at by for with from to of about into ' +
    'over under between among during through against both all some any no not many most more each every several few ' +
    'another other others such what who where why how which whose whether is are was were do does did has have had ' +
    'can could will would may might must shall should let now then today yesterday tomorrow however meanwhile ' +
    'moreover instead still also only even just once one two three four five six seven eight nine ten nobody everyone ' +
    'someone nothing everything something according asked told said despite following unlike like within without ' +
    'never perhaps maybe yes later earlier last next',
);

/** Whose it is. */
export const POSSESSIVES = words('my your his her its our their');

/** Say that what follows is known. */
export const DEFINITES = union(POSSESSIVES, words('the'));

/** Begin a noun phrase: 'the', 'a', 'their'. */
export const NOUN_OPENERS = union(POSSESSIVES, words('the a an'));

/** The same, and 'Roe's'. */
export const OWNED_OPENERS = union(NOUN_OPENERS, words("'s"));

/** Stand for what or whom the text named before. */
export const ANAPHORS = words('it he she they this that which who');

/** Begin a clause that hangs on another, or stands against it. */
export const SUBORDINATING = words(
  'while whilst as because when if although though whereas after before since than that which who where whether until ' +
    'unless but so what',
);

/** Before a subject they begin a clause. */
export const CLAUSE_OPENERS = union(SUBORDINATORS, SUBORDINATING, words('and or whom whose'));

/** Before a verb in the present they lead to what is to come: 'when the case is heard in May'. */
export const SUPPOSING = words('when if once until unless before');

export const AUXILIARIES = union(MODALS, BE_FORMS, HAVE_FORMS, DO_FORMS);

/** Before a participle or a base form they make a past of it: 'had met', 'was extended', 'did not come'. */
export const PAST_AUXILIARIES = words('was were had has have did');

/** Before an infinitive, in its verb group or before it, they put it ahead: 'will open', 'due to open'. */
export const AHEAD_WORDS = union(MODALS, words('to due must'));

/** No noun phrase goes on with them. */
export const PHRASE_ENDS = union(PREPOSITIONS, COORDINATORS, CLAUSE_OPENERS, AUXILIARIES);

/** Behind a number they say that no noun stands there that it counts. */
export const NO_NOUNS = union(PHRASE_ENDS, DETERMINERS, SUBJECT_PRONOUNS, words('last next'));

/** Behind a closing quotation mark: who said it, or how the sentence goes on. */
export const BEHIND_QUOTATION = union(NO_NOUNS, words('said says told'));

/** With a verb they make another: 'go up', 'hand over'. */
export const PARTICLES = words('up down in on off out over under for to by all');

/** Before the second of two amounts they add it to the first. */
export const ADDING_JOINTS = words('plus and or to');

/** Before the amount that is reached, left or added. */
export const LEVEL_PREPOSITIONS = words('to by at from on in');

/** Compare two amounts: '40 votes fewer'. */
export const AMOUNT_COMPARATIVES = words('more less fewer higher lower greater above below');

/** Compare what is told, or an amount. */
export const COMPARATIVES = union(
  AMOUNT_COMPARATIVES,
  words('larger smaller bigger better worse longer shorter cheaper stronger weaker wider narrower'),
);

/** Where a level has come to. */
export const MOVED_TO = union(COMPARATIVES, words('up down'));

/** Behind a length they say which: '10 feet high'. */
export const DIMENSION_ADJECTIVES = words('long wide tall deep high thick old across away');

/** Behind digits they make the place in a row of them. */
export const ORDINAL_SUFFIXES = words('st nd rd th');

/** Beside a number they make an age of it: 'under 12', '18 or older'. */
export const AGE_BOUNDS = words('older over above up younger under below past');

/** Where something is: 'schools in Larkton', 'firms across the valley'. */
export const PLACE_PREPOSITIONS = words('in at on across among near throughout');

/** Before what something is of or about: 'growth in sales', 'demand for homes'. */
export const LINKING_PREPOSITIONS = words('in of for on to at across between among');

/** Stand for several that were named: 'two of them', 'most of whom'. */
export const GROUP_ANAPHORS = words('them us these those whom which');

/** Behind a noun, before what it is about: 'demand for homes'. */
export const ABOUT_PREPOSITIONS = words('in for on at to across');

/** Before a plural without an article: 'all [reports]'. */
export const BEFORE_PLURALS = words('all both such its their his her our my your');

/** With a preposition before and 'of' behind they make a preposition: 'in front of'. */
export const PREPOSITION_NOUNS = words(
  'front behalf favour favor lieu spite view search pursuit support excess advance case aid honour honor memory charge ' +
    'recognition defiance',
);

/** Before a weekday they say that it comes again: 'every Friday'. */
export const EVERY_WORDS = words('each every any most alternate');

/** Before a noun they say for how much of it a rate is: '$4 a day', '3 per cent'. */
export const RATE_WORDS = words('a an each every');

/** Between a number and its noun: '40 more [jobs]'. */
export const MORE_WORDS = words('more other additional further such');

/** Behind 'or' they bound the number: '40 or so'. */
export const SO_OR_MORE = words('so more fewer less');

/** They say that it is so now: 'still runs'. */
export const PRESENT_ADVERBS = words('now still currently already typically usually');

/** Forms of 'to be' that tell what is or was so. */
export const BEING = words('is are was were');

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

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

import { words } from './words.js';

/** The last word of an organisation's name, or the word before 'of' and 'for' in it; lower case. */
export const ORGANIZATION_NOUNS = words(
  'academy administration agency alliance army assembly associates association authority bank board brigade ' +
    'brotherhood bureau cabinet campaign caucus center centre chamber chambers church circuit club clinic coalition ' +
    'college commission committee commons community companies company confederation conference congress conservancy ' +
    'consortium constabulary consulate convention cooperative co-op corporation corps council court courts ' +
    'department directorate district division embassy enterprises exchange executive federation fellowship firm ' +
    'force forces forum foundation front fund government group guard guild headquarters holdings hospital house ' +
    'houses industries infirmary initiative institute institution institutions intelligence international jury ' +
    'laboratories laboratory labs league legislature library lords magazine media military ministry mission ' +
    'mosque motors movement museum nation nations navy network news office offices observatory orchestra ' +
    'organisation organization panel parish parliament partners partnership party patrol police post press project ' +
    'registry republic reserve resistance resources school schools secretariat senate service services seminary ' +
    'society studios syndicate synod systems task-force team technologies technology telegraph theater theatre times ' +
    'tribunal tribune trust union unions university volunteers watch works workers airlines airways ' +
    'authority brands brewery capital cathedral citizens clippers communications council electric energy ' +
    'entertainment fc financial foods gazette global globe guardian herald insurance journal markets mutual ' +
    'observer oil pharmaceuticals pharmacy pictures post-gazette power productions publishing railway records ' +
    'review solutions star steel studio sun televison television tv utilities water weekly wire ' +
    'pac pacs courier mirror express chronicle examiner inquirer enquirer advertiser echo argus dispatch bulletin ledger record register standard inc corp co ltd health care systems foods inquiry llc plc llp lp bros gmbh ag nv sa ngo taskforce treasury',
);

/**
 * Lower-case heads that make a name with the proper name before them: 'the Larkton campaign', 'the Ostrian
 * government', 'Larkton police'.
 */
export const NAMED_BODY_NOUNS = words(
  'campaign administration government military army navy police parliament ministry embassy regime council ' +
    'department court legislature senate committee commission team camp coalition foundation institute bureau ' +
    'agency delegation mission party group company organization organisation university newspaper network union ' +
    'board cabinet presidency treasury consulate authority authorities fire hospital church club panel mayoralty',
);

/** Common nouns by which an organisation is called after its name: 'the bank', 'the agency'. */
export const BODY_NOUNS = words(
  'company firm bank agency organization organisation group ministry department campaign administration government ' +
    'union association federation alliance coalition committee commission council board panel court party network ' +
    'newspaper paper magazine outlet broadcaster station television radio website platform university college school institute ' +
    'institution hospital clinic charity nonprofit non-profit foundation trust museum church club team side league ' +
    'airline carrier automaker carmaker manufacturer maker retailer supermarket chain grocer brewer brewery ' +
    'developer publisher studio lender insurer utility operator supplier startup start-up conglomerate giant ' +
    'corporation business employer watchdog regulator authority body bureau office service force police military ' +
    'army navy embassy parliament legislature senate house chamber tribunal country nation state city town village ' +
    'county province think-tank thinktank militia movement faction society community cooperative co-op brand ' +
    'inquiry investigation probe laboratory lab consortium delegation cabinet treasury exchange fund regime campaign camp',
);

/** Nouns in capitals, and nobody's name: 'the super PAC', 'several NGOs', 'the CEO'. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  'pac pacs ngo ngos ceo ceos cfo coo mp mps msp td mep meps tv pr pm rsvp faq vip vips gp gps id hr'.split(
    ' ',
  ),
);

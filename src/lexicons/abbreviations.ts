import { union, words } from './words.js';

/**
 * Abbreviations as they are written, without the full stop that belongs to them and does not end the sentence.
 * Case counts: 'Miss.' is the state, 'miss.' ends a sentence.
 */

/** Nobody writes them without a name behind, so that no sentence ends with them: 'Mr. May said'. */
export const ALWAYS_BEFORE_NAMES = words(
  'Mr Mrs Ms Mx Messrs Mme Mlle Prof Sen Sens Rep Reps Gov Govs Rev Hon Capt Sgt Cpl Pvt Cllr MR MRS SEN REP GOV',
);

/** Stand before a name or a number, so a capital after them starts no sentence: 'Mr. Roe', 'vs. Larkton'. */
export const LEADING_ABBREVIATIONS = union(
  ALWAYS_BEFORE_NAMES,
  words(
    'Dr St Ste Fr Lt Col Gen Maj Cmdr Adm Pres Det Insp Supt Atty Attys Dist Msgr Amb Asst Assoc Bro Dep Eng Ald Cllrs ' +
      'Brig Spc Ofc Treas Mt Ft DR vs v cf viz approx',
  ),
);

/** Own their full stop only before a digit: 'No. 7', 'Sec. 4', 'pp. 4-9', 'c. 1900'. */
export const NUMBER_ABBREVIATIONS = words('No Nos no nos Sec Art Fig Vol Ch p pp c ca Rs rs Rp Dh Dhs Tk');

/** May end a sentence as well, so the next word decides: 'in Sept. The', 'Sept. 4', 'Acme Inc. said'. */
export const FINAL_ABBREVIATIONS = words(
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri ' +
    'Sr Jr Inc Corp Co Ltd Bros Plc Cos Dept Univ Assn Ave Blvd Rd Hwy Pkwy Sq ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mont Neb Nev Okla Ore ' +
    'Pa Tenn Tex Va Vt Wash Wis Wyo lb lbs oz hr hrs etc yds',
);

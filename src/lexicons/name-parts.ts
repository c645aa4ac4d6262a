import { words } from './words.js';

/** Lower-case words inside a personal name, before the family name: 'Ann de la Roe', 'Idris bin Salem'. */
export const NAME_PARTICLES = words(
  'de da do dos das del della di du des la le lo el al van von der den ter ten zu zur af av bin ibn ben bint abu ' +
    'y e ap san santa st',
);

/** After a family name, lower case without full stop. */
export const NAME_SUFFIXES = words('jr sr ii iii iv');

/** What kind of company it is, after its name, lower case without full stop: 'Hale Foods, Inc.' */
export const COMPANY_FORMS = words('inc corp co ltd llc plc lp llp ag sa nv gmbh');

/** First names and their short forms, both ways: 'Pat Roe' and 'Patrick Roe' may be one. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  (
    'bill:william will:william billy:william bob:robert rob:robert bobby:robert dick:richard rick:richard ' +
    'rich:richard jim:james jimmy:james jamie:james jack:john johnny:john jon:jonathan mike:michael mick:michael ' +
    'tom:thomas tommy:thomas tony:anthony ted:edward ed:edward eddie:edward ned:edward teddy:theodore ' +
    'theo:theodore joe:joseph joey:joseph dan:daniel danny:daniel dave:david steve:steven chuck:charles ' +
    'charlie:charles hank:henry harry:henry larry:lawrence len:leonard lenny:leonard nick:nicholas pat:patrick ' +
    'paddy:patrick pete:peter phil:philip ron:ronald don:donald ken:kenneth greg:gregory jeff:jeffrey ' +
    'geoff:geoffrey matt:matthew andy:andrew drew:andrew alex:alexander sandy:alexander al:albert ben:benjamin ' +
    'sam:samuel max:maximilian fred:frederick frank:francis gene:eugene gerry:gerald jerry:gerald ray:raymond ' +
    'tim:timothy vince:vincent walt:walter wes:wesley zach:zachary nate:nathaniel gabe:gabriel russ:russell ' +
    'doug:douglas stan:stanley chris:christopher kate:katherine katie:katherine kathy:katherine cathy:catherine ' +
    'kathleen:katherine liz:elizabeth beth:elizabeth betty:elizabeth betsy:elizabeth lizzie:elizabeth ' +
    'peggy:margaret maggie:margaret meg:margaret sue:susan suzy:susan deb:deborah debbie:deborah barb:barbara ' +
    'jen:jennifer jenny:jennifer jess:jessica becky:rebecca vicky:victoria vicki:victoria cindy:cynthia ' +
    'mandy:amanda abby:abigail angie:angela annie:anne nancy:anne chrissy:christine tina:christina ' +
    'terry:teresa trish:patricia patty:patricia pam:pamela judy:judith sally:sarah molly:mary polly:mary ' +
    'ellie:eleanor nell:eleanor gwen:gwendolyn ginny:virginia connie:constance dot:dorothy fran:frances ' +
    'jackie:jacqueline josie:josephine lou:louis nat:natalie sasha:alexander misha:mikhail'
  )
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Capitalised, but not the name of anyone who speaks; lower case. */
export const CALENDAR_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs ' +
    'fri sat christmas easter ramadan thanksgiving',
);

/** Those of them that are names of people as well, so that the words around decide. */
export const CALENDAR_NAMES = words('april may june august jan jun mar dec');

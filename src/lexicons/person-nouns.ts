import type { Gender } from './gender.js';
import { words } from './words.js';

const genders = (gender: Gender | null, list: string): [string, Gender | null][] =>
  list.split(/\s+/).map((word) => [word, gender]);

/** Common nouns for one person, with the gender that they show. Kinship words have their own table. */
export const PERSON_NOUNS: ReadonlyMap<string, Gender | null> = new Map([
  ...genders(
    'male',
    'man boy gentleman guy spokesman chairman congressman businessman policeman fireman salesman ' +
      'alderman councilman assemblyman cameraman fisherman craftsman statesman sportsman ' +
      'postman milkman oarsman boatman ferryman repairman handyman stuntman groundsman frontman gunman clergyman serviceman foreman anchorman lad waiter king prince duke lord pope ' +
      'priest monk hero landlord heir widower bachelor',
  ),
  ...genders(
    'female',
    'woman girl lady spokeswoman chairwoman congresswoman businesswoman policewoman saleswoman ' +
      'councilwoman assemblywoman camerawoman sportswoman servicewoman actress waitress queen princess ' +
      'duchess baroness nun heroine landlady heiress ballerina schoolgirl schoolmistress hostess stewardess',
  ),
  ...genders(
    null,
    'gaffer gp mla mp mep msp modeler modeller midwife carer respondent foe grandee person actor salesperson child teenager teen youth adult baby infant toddler pensioner spokesperson chairperson chair ' +
      'president vice-president premier minister chancellor secretary senator representative governor mayor ' +
      'lawmaker legislator politician official officer judge justice magistrate juror attorney lawyer ' +
      'solicitor barrister counsel prosecutor defendant plaintiff suspect victim witness survivor doctor ' +
      'physician surgeon nurse psychiatrist psychologist pediatrician paediatrician neurosurgeon ' +
      'cardiologist oncologist epidemiologist virologist pulmonologist patient professor lecturer teacher ' +
      'scholar academic student pupil graduate principal dean scientist researcher biologist physicist ' +
      'chemist ecologist geologist meteorologist climatologist historian economist sociologist ' +
      'anthropologist archaeologist philosopher mathematician engineer architect designer programmer ' +
      'developer technician analyst strategist consultant adviser advisor aide assistant staffer ' +
      'staff-member pollster campaigner activist advocate organizer organiser volunteer protester protestor ' +
      'demonstrator supporter critic opponent rival ally candidate nominee contender front-runner ' +
      'frontrunner incumbent challenger hopeful running-mate director manager executive chief head boss ' +
      'founder co-founder cofounder owner co-owner partner investor entrepreneur mogul tycoon magnate ' +
      'billionaire millionaire banker trader broker accountant auditor treasurer employer employee worker ' +
      'colleague coworker co-worker contractor builder farmer rancher grower fisher miner driver pilot ' +
      'captain sailor soldier general colonel commander admiral major lieutenant sergeant corporal ' +
      'detective inspector superintendent investigator sheriff deputy constable trooper agent spy diplomat ' +
      'ambassador envoy negotiator mediator journalist reporter correspondent columnist commentator pundit ' +
      'editor publisher author writer novelist poet playwright biographer blogger broadcaster host ' +
      'presenter anchor moderator narrator producer filmmaker film-maker artist painter sculptor musician ' +
      'singer songwriter rapper composer conductor pianist guitarist drummer dancer choreographer comedian ' +
      'celebrity star model chef cook baker coach trainer player retiree winger batter bowler batsman striker midfielder defender goalkeeper ' +
      'quarterback pitcher skipper athlete runner swimmer boxer jockey golfer cyclist racer champion winner ' +
      'referee umpire fan pastor bishop archbishop cardinal rabbi imam cleric preacher reverend vicar ' +
      'chaplain evangelist resident neighbor neighbour tenant homeowner citizen immigrant migrant refugee ' +
      'asylum-seeker voter constituent taxpayer customer consumer shopper passenger commuter tourist ' +
      'visitor traveler traveller hunter veteran hostage prisoner inmate detainee attacker shooter ' +
      'assailant hacker whistleblower whistle-blower informant insider observer expert specialist fellow ' +
      'member leader co-leader deputy-leader speaker whip councillor councilor councilmember commissioner ' +
      'trustee delegate superdelegate warden ranger guard firefighter paramedic librarian curator clerk ' +
      'cashier bartender electrician plumber carpenter mechanic welder butcher shopkeeper restaurateur ' +
      'hotelier brewer winemaker gardener astronaut astronomer statistician demographer linguist lobbyist ' +
      'donor fundraiser operative loyalist socialist conservative liberal progressive democrat republican ' +
      'dissident exile monarch sovereign friend boyfriend girlfriend roommate classmate teammate ' +
      'predecessor successor counterpart mate source coordinator administrator supervisor recruiter ceo cfo ' +
      'coo cto co-ceo accuser complainant claimant applicant appellant respondent petitioner participant ' +
      'attendee guest caller user bystander onlooker passerby rebel insurgent militant fighter grazier crofter ' +
      'smallholder landowner trucker cabbie vendor publican dentist pharmacist lifeguard caretaker headteacher ' +
      'mla corporator sarpanch bureaucrat technocrat neuroscientist microbiologist geneticist botanist ' +
      'zoologist seismologist glaciologist oceanographer palaeontologist paleontologist rider racegoer punter ' +
      'bookmaker goalscorer debutant climber mountaineer hiker skier surfer jogger angler eyewitness motorist ' +
      'influencer podcaster locksmith sommelier barista dramaturge gymnast sprinter seamer rower fencer wrestler ' +
      'weightlifter nanny cleaner janitor courier roofer plasterer tailor seamstress cobbler glazier distiller ' +
      'florist hairdresser beautician stylist docker stevedore puppeteer magician acrobat violinist cellist ' +
      'flautist bassist trumpeter saxophonist organist soprano baritone essayist satirist cartoonist animator ' +
      'promoter rigger ex-boyfriend ex-girlfriend ex-teammate ex-colleague stablehand steward illustrator jeweller silversmith cabinetmaker shearer forager',
  ),
]);

/** Before 'of' and a number they are that old: 'a boy of 12'. */
export const AGED_PERSONS = words('boy girl child man woman lad');

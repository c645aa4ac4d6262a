import { words } from './words.js';

/** What a year tells apart from that of other years: 'its 2020 forecasts'; other nouns in the plural are counted. */
export const YEARLY_NOUNS = words(
  'elections primaries midterms caucuses games olympics earnings profits sales revenues results figures estimates forecasts ' +
    'targets levels prices budgets models taxes returns riots protests attacks bombings floods fires wildfires ' +
    'championships finals playoffs awards oscars talks accords agreements rules standards guidelines goals plans ' +
    'deliveries shipments exports imports incomes bonuses contracts seasons campaigns conventions debates polls recalls ' +
    'crises recessions crashes tests votes comments remarks reports numbers rates costs losses editions versions events ' +
    'demonstrations hopes ambitions hopefuls candidates contenders graduates nominees presidential races rivals ads ' +
    'contests ballots bonds notes hearings trials reforms cuts laws deals hurricanes storms quakes wars',
);

/** Words beside two numbers that make a score of them: 'won 4-1', 'voted 52 to 48'. */
export const SCORING_WORDS = words(
  'won win wins winning lost lose loses beat beats beaten beating defeat defeated defeats victory victories loss draw ' +
    'drew drawn lead leads led leading trailed trailing trail tied tie record vote voted votes ruled ruling passed scored ' +
    'score scores down up ahead final rout thrashing thrashed edged downed series set sets seed advantage deficit ' +
    'scoreline semi-final triumph approved rejected margin decision sealed finished hammered carried',
);

/** Words of cricket, beside which '340 for 6' is a score. */
export const CRICKET_WORDS = words(
  'stumps overs wicket wickets innings declared declare unbeaten tea lunch runs bowled bowler bowling batting batted ' +
    'batsman batter batters opener follow-on bails century half-century',
);

/** The verbs among the words of scoring that a pair of numbers may follow with 'to': 'beat them 52 to 48'. */
export const DECIDING_VERBS = words(
  'voted vote votes beat won lost ruled passed approved rejected wins defeated',
);

/** What is scored, between the two numbers: '52 votes to 48'. */
export const SCORED_NOUNS = words('votes goals points games sets frames runs');

/** Events that are counted in a span of them: 'three in four games' is no share. */
export const CONTESTS = words(
  'game games match matches start starts attempt attempts outing outings appearance appearances innings season seasons ' +
    'test tests round rounds race races',
);

/** People who may be meant by 'under 30' and the like. */
export const PEOPLE_NOUNS = words(
  'people persons adults men women children those anyone everyone voters drivers kids teens players residents americans ' +
    'workers girls boys patients students members others inhabitants souls',
);

/** Words behind 'three times' that make a comparison of it: 'three times the size', '6.5 times earnings'. */
export const COMPARED_WORDS = words(
  'as the that what those its his her their our more less bigger larger higher faster greater longer likelier normal ' +
    'earnings book revenue revenues sales usual average',
);

/** Verbs that put an object at a figure: 'values the firm at $3 billion', 'capped fees at 5 percent'. */
export const PUTTING_VERBS = words(
  'put puts putting value values valued valuing estimate estimates estimated estimating price prices priced pricing set ' +
    'sets setting peg pegs pegged keep keeps kept cap caps capped fix fixed hold holds held',
);

/** They say where or how, and are nouns to no reader, though no word list has them: 'hit $40m [nationwide]'. */
export const PLACING_WORDS = words(
  'nationwide nation-wide statewide state-wide countrywide country-wide citywide city-wide countywide county-wide worldwide ' +
    'world-wide companywide company-wide industrywide industry-wide systemwide system-wide inland offshore onshore upfront ' +
    'outright indoors outdoors pcm year-on-year month-on-month upstairs downtown here there adrift aloft ashore aboard afloat ' +
    'apiece overboard abreast astern',
);

/** What is done to so many, and nothing that has them: 'the loss of 300 jobs'. */
export const ACT_NOUNS = words(
  'creation destruction culling killing killings murder murders loss losses death deaths arrest arrests release sale purchase ' +
    'removal addition expulsion deportation execution evacuation closure closures hiring firing shooting kidnapping slaughter ' +
    'detention appointment recruitment acquisition demolition theft abduction rescue disappearance displacement eviction opening',
);

/** 'about' behind them tells of what, and not how many: 'a film about two boys'. */
export const TOLD_ABOUT = words(
  'care cares cared caring worry worries worried worrying complain complained complaining story stories book books film films ' +
    'movie movies song songs question questions concern concerns concerned information news details facts rumours rumors ' +
    'documentary lies jokes excited curious something anything nothing all',
);

/** Even one or two of them may be told roughly: 'about two blocks away'. */
export const PACED_NOUNS = words(
  'block blocks door doors cup cups spoonful tablespoon tablespoons teaspoon teaspoons dozen to storey storeys stories ' +
    'length lengths stop stops lap laps page pages',
);

/** Behind a length they say where something lies: 'two miles [from] the farm'. */
export const LOCATING_WORDS = words(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west from off ' +
    'outside inland upstream downstream offshore away',
);

/** Verbs that move their object to a figure: 'taking the bill to £1,900'. */
export const BRINGING_VERBS = words(
  'take takes took taking taken bring brings brought bringing push pushes pushed pushing drive drives drove driving ' +
    'send sends sent sending lift lifts lifted lifting',
);

/** Participles between a noun and the figure that it is put at: 'a deal valued at'. */
export const VALUED_FORMS = words('valued priced estimated appraised listed insured');

/** What is measured and may be a verb as well: 'house prices in', 'its growth forecast to', 'the last close of'. */
export const MEASURE_NOUNS = words(
  'price prices cost costs rate rates forecast forecasts estimate estimates target targets share shares bid bids offer offers ' +
    'close high low yield yields limit limits return returns charge charges demand supply profit profits spend spread ' +
    'claim claims vote votes visit visits order orders import imports export exports output total totals lead leads balance ' +
    'average averages median maximum minimum record records debt debts fine fines levy tax taxes fee fees pay rent rents wage wages sale sales',
);

/** Between a noun and the figure that it comes to: 'a lump weighing 2 kg', 'a bridge costing $5 million'. */
export const MEASURING_FORMS = words(
  'worth weighing measuring costing totaling totalling numbering averaging lasting spanning stretching covering ' +
    'exceeding carrying containing holding earning paying charging reaching producing generating attracting drawing',
);

/** Participles that take an object behind a comma, and are no part of its noun: ', beating estimates of 82 cents'. */
export const TAKING_PARTICIPLES = words(
  'beating topping missing exceeding matching cutting packing adding bringing taking making giving leaving hitting ' +
    'reaching citing boosting lifting reducing lowering sending pushing having including using carrying bearing posting ' +
    'reporting showing putting setting winning scoring shaving trimming slashing saving causing creating producing driving ' +
    'generating paying spending selling buying killing injuring wounding defying besting surpassing eclipsing following',
);

/** Verbs whose subject has, gives or takes the money behind them, and is not what it measures: 'he owes $4,000'. */
export const TRANSACTION_VERBS = words(
  'pay pays paid paying give gives gave given giving spend spends spent spending raise raises raised raising donate donates ' +
    'donated donating earn earns earned earning owe owes owed owing contribute contributes contributed contributing invest ' +
    'invests invested investing borrow borrows borrowed lend lends lent steal steals stole stolen collect collects ' +
    'collected receive receives received receiving make makes made save saves saved saving charge charges charged offer ' +
    'offers offered bid bids pledge pledges pledged promise promises promised win wins won lose loses lost need needs ' +
    'needed seek seeks sought demand demands demanded award awards awarded get gets got repay repays repaid repaying refund refunds ' +
    'refunded deposit deposits deposited withdraw withdraws withdrew inherit inherited embezzle embezzled divert diverted ' +
    'allocate allocates allocated earmark earmarks earmarked inject injects injected recoup recoups recouped net nets netted ' +
    'siphon siphoned pocket pockets pocketed',
);

/** Whoever is their object does what follows: 'ordered [the firm] to pay $5m'. */
export const LEADING_VERBS = words(
  'order orders ordered ordering tell tells told telling ask asks asked asking force forces forced forcing allow allows allowed ' +
    'allowing require requires required requiring urge urges urged urging permit permits permitted permitting enable enables ' +
    'enabled enabling oblige obliges obliged compel compels compelled summon summoned subpoena subpoenaed instruct instructs instructed persuade persuades ' +
    'persuaded convince convinces convinced help helps helped helping lead leads led encourage encourages encouraged ' +
    'authorise authorised authorize authorized cause causes caused causing direct directed commission commissioned hire hired ' +
    'sentence sentenced command commanded invite invited advise advised expect expects expected',
);

/** What a business reports of itself, without saying whose: 'Alder said [profit] rose'. */
export const OWN_MEASURES = words(
  'profit profits revenue revenues sales earnings income turnover loss losses margin margins orders bookings deliveries ' +
    'ebitda shipments takings output production',
);

/** What is 'on' the thing whose it is: 'yields on bonds', 'the tax on beer'. */
export const PLACED_MEASURES = words(
  'yield yields tax taxes duty duties tariff tariffs levy levies rate rates interest return returns premium premiums ' +
    'markup margin margins vat spread spreads fare fares',
);

/** Verbs that move an object by a figure: 'pulled the sector 0.7 percent lower'. */
export const PULLING_VERBS = words(
  'pull pulls pulled push pushes pushed send sends sent drive drives drove driven drag drags dragged lift lifts lifted ' +
    'knock knocks knocked mark marks marked bid bids take takes took nudge nudges nudged edge edges edged move moves ' +
    'moved leave leaves left carry carries carried',
);

/** Capitalized behind an ordinal, they make a name of the two: 'Fifth Avenue', 'the 7th District'. */
export const NAMED_BY_ORDINAL = words(
  'avenue street district circuit amendment congress precinct ward division brigade regiment infantry army fleet ' +
    'battalion airborne armored symphony floor republic',
);

/** Words before a date that put it into the future: 'scheduled for Feb. 14', 'payable Dec. 15'. */
export const PLANNING_WORDS = words(
  'scheduled due set forecast expected slated planned plan plans upcoming forthcoming begins starts opens ends closes runs returns ' +
    'takes expires expiring payable effective reconvenes resumes reopens matures retires deadline starting beginning tipped',
);

/** Before 'to' and a verb they lead to what is to come: 'plans to meet on Friday'; a purpose has a noun there. */
export const PURSUING_WORDS = words(
  'is are am be plan plans planned hope hopes hoped expect expects expected want wants intend intends intended agree agrees ' +
    'agreed going need needs have has ready able about likely unlikely due set scheduled slated ordered asked told promise ' +
    'promises promised vow vows vowed decided seek seeks aim aims threaten threatens threatened invited urged supposed ' +
    'required obliged forced allowed bound poised forecast projected predicted tipped free try tries trying willing deadline',
);

/** Past forms behind which 'to' or 'until' leads to a day ahead: 'extended to Nov. 20'. */
export const MOVED_DATE_VERBS = words(
  'extended postponed delayed moved rescheduled adjourned deferred pushed shifted remanded suspended barred banned closed ' +
    'scheduled slated set',
);

/** A game is told of, whose quarters are none of a year. */
export const GAME_WORDS = words(
  'touchdown touchdowns yards yard quarterback halftime half-time kick kicked goal goals fumble punt interception ' +
    'basket baskets rebounds dunk dunked layup overtime coach bench crowd pointer pointers scoreless outscored trailed innings',
);

/** Behind a month they make it one of the exchange: 'corn for December delivery'. */
export const DELIVERY_NOUNS = words('delivery deliveries futures contract contracts transactions');

/** Behind them, 'up to' leads to a level, and is no bound: 'edged up to 4.3%'. */
export const CREEPING_VERBS = words(
  'edge edges edged edging tick ticks ticked ticking creep creeps crept creeping inch inches inched inching nudge nudges ' +
    'nudged nudging bump bumps bumped shoot shoots shot move moves moved moving',
);

/** People and things that come in millions, and are not as many metres long: 'the population grew to 5.4m'. */
export const MANY_NOUNS = words(
  'population audience audiences viewers viewership listeners readers readership circulation subscribers subscriptions ' +
    'users customers clients followers members membership visitors tourists passengers travellers travelers migrants ' +
    'refugees voters patients households homes jobs unemployment employment workforce sales downloads views streams ' +
    'list lists backlog claimants pensioners savers borrowers registrations deliveries arrivals',
);

/** Beside them a 'K' that stands apart measures heat, and no thousands: 'cooled to 77 K'. */
export const KELVIN_WORDS = words(
  'kelvin kelvins temperature temperatures cooled cools cooling heated heats superconducting superconductor ' +
    'superconductors superconductivity cryogenic cryostat helium nitrogen plasma star stars surface',
);

/** Right before '12m' they leave it money: 'gave 12m to the arts'. */
export const PAYING_VERBS = words(
  'pay pays paid paying give gives gave given spend spends spent spending donate donated owe owes owed earn earns ' +
    'earned invest invests invested borrowed lent pledged worth cost costs costing',
);

/** Beside a time with colons they make it the length of a race: 'ran the mile in 3:58'. */
export const RACING_WORDS = words(
  'race races raced marathon mile ran run swam swim freestyle backstroke breaststroke butterfly medley relay hurdles ' +
    'steeplechase heat heats sprint finished clocked lap record best winner won rowed cycled metres meters triathlon',
);

/** A match is told of: a number in brackets behind a name is the player's. */
export const SPORT_WORDS = words(
  'goal goals scored scores scorer scorers striker midfielder defender goalkeeper keeper winger wickets try tries ' +
    'booked substitute substitutes header penalty assists kicked half-time touchdowns points baskets',
);

/** A work of film, print or music is told of, whose title may hold a number. */
export const MEDIA_WORDS = words(
  'film films movie movies starred stars starring show shows shown series programme program broadcast aired airs viewers ' +
    'episode episodes director directed actor actress drama novel book album song band sitcom musical thriller ' +
    'television tv screened sequel remake documentary role cast oscar oscars',
);

/** Behind its hyphen a number says how a thing is made: 'a two-tier system', 'a four-lane road'. */
export const BUILT_OF = words(
  'tier tiers tiered lane lanes part party state pronged piece ply track sided legged wheeled handed dimensional door ' +
    'seater speed stroke pack horse armed headed eyed masted',
);

/** Behind 'm' they leave it metres: 'the 400m heats'. */
export const RACED_NOUNS = words(
  'hurdle hurdles heat heats final finals semi-final semi-finals race races relay relays sprint sprints freestyle ' +
    'backstroke breaststroke butterfly medley runner runners sprinter sprinters champion champions swimmer swimmers ' +
    'medallist medallists trial trials dash run walk record records',
);

/** What stands behind metres, and before no thing that is counted in millions: '40m wide', '2m of rope'. */
export const AFTER_METRES = words(
  'of in on at to from and or by with for as but than into off up down out over under per away apart above below ' +
    'behind ahead across inside outside along beyond before after underground underwater downhill wide long deep ' +
    'high tall thick square short clear platform was is were are has had hurdle hurdles sprint sprints toward ' +
    'towards past metre metres year years sometimes always perhaps times since',
);

/** Behind 'before' they are taken off a measure, and no event that it was earlier than: 'profit before taxes'. */
export const UNTAXED = words('taxes tax interest items costs');

/** Behind them 'more' is money: 'costs more than'. */
export const PRICING_VERBS = words('cost costs costing pay pays paying charge charges charging');

/** A time is given: 'gave them until Friday', 'has a day'. */
export const GIVING_VERBS = words('gave given has have extended granted offered gives give had');

/** Before a plan they say that it was one: 'as previously planned', 'had been due'. */
export const LONG_SINCE = words('had as previously originally');

/** Between a present tense and a date they leave it no timetable: 'waits for July'. */
export const UNSCHEDULED = words('for of from than over with to');

/** In the present they say what is, and never what is to come: 'remains', 'shows'. */
export const STANDING_VERBS = words(
  'remain remains show shows find finds mean means include includes seem seems appear appears follows cover covers ' +
    'say says has have do does',
);

/** Their object is over: 'recalls July 4'. */
export const RECALLING_VERBS = words('recall recalls remember remembers commemorate commemorates');

/** Behind a decimal without a nought they make a number of it: '.5 percent'. */
export const DECIMAL_NOUNS = words('times percent per hundredths goals points');

/** Behind 'than' they say that it was so: 'more than usual', 'than before'. */
export const USUAL_WORDS = words('last before previously usual');

/** Behind 'three-point' and its like they say how a goal is shot. */
export const SHOT_NOUNS = words(
  'shot shots shooting shooter line range conversion arc basket baskets play land attempt attempts try',
);

/** Beside a number they say that it is called: 'call 13 11 14'. */
export const CALLING_WORDS = words(
  'call calls calling phone phoning telephone dial dialing dialling ring ringing text texting helpline helplines ' +
    'hotline hotlines reached contact contacted contacting tel fax whatsapp line',
);

/** Behind a number that is called the sentence goes on with them. */
export const CALL_ENDS = words('or and for to if in from at now with when');

/** A product is their subject: 'the X90 costs', and 'seats' none of its people. */
export const PRODUCT_VERBS = words(
  'costs weighs seats runs sells comes offers gets has goes uses makes starts hits tows holds employs reaches ' +
    'carries draws lasts',
);

/** Behind a name they are verbs, though nouns have their form: 'Alder plans'. */
export const NAMED_VERBS = words(
  'averages totals owns needs scores leads trails counts plans offers claims wants aims hopes seeks fails tends ' +
    'promises',
);

/** People act or stand by them, in polls and tolls: 'half [said]', 'two [died]'. */
export const CROWD_VERBS = words(
  'said say were are had have backed opposed agreed disagreed wanted want voted did do thought think would will was ' +
    'is died came left remain remained survived went',
);

/** Behind 'to' they say what it is for, and begin no level: 'rose to meet 40 orders'. */
export const AIMED_VERBS = words(
  'keep cut hold limit get make bring take put meet reach hit be help pay avoid stay',
);

/** Before 'up to' they leave it a bound: 'rise by up to', 'fell up to'. */
export const BEFORE_UP_TO = words(
  'by of rise rises rose increase increases increased fall falls fell grow grew drop dropped jump climb gain lose ' +
    'lost cut add at from',
);

/** Stand between a verb and its figure. */
export const BEFORE_FIGURE = words(
  'by the a narrow just only further another almost to as much least at between be or in value some extra ' +
    'additional modest sharp whopping massive staggering',
);

/** They are cut off, and not by a figure: 'cut power to 400 homes'. */
export const CUT_OFF_THINGS = words(
  'power electricity water gas supplies access aid service services ties links',
);

/** 'the number of cases' is about cases. */
export const NUMBER_NOUNS = words('number numbers amount total count tally');

/** Behind 'over 50' they are counted, and are not that old. */
export const SIZED_BY = words('workers employees staff people seats rooms beds pupils students units acres');

/** Before 'at' and a number they leave it an age: 'died at 82'. */
export const AT_AN_AGE = words('died dies dead retired retires married');

/** Before an age that ends its phrase: 'a woman of 40', 'is 40'. */
export const BEFORE_AGE = words('is was were about of at around');

/** Between a person and an age: 'she turned 40', 'he's 40'. */
export const AGING_VERBS = words("is was be turns turned being 's 'm am were");

/** Between a person and such a verb: 'she will soon be 40'. */
export const BEFORE_AGING = words("will would has have had been now also still he'll she'll");

/** Beside two numbers they say that these are a pressure of the blood: '140 over 90'. */
export const PRESSURE_WORDS = words('pressure bp systolic diastolic hypertension hypertensive mmhg');

/** Right before a time with colons they make it the length of a race. */
export const BEFORE_FINISH = words('in of clocked time best record was ran swam');

/** Between a number and its hyphen they are counted: 'a two-season deal'. */
export const RACED_LENGTHS = words('length lap season generation');

/** Beside a ton or a pound they leave it a weight, and no money. */
export const WEIGHING_WORDS = words(
  'weigh weighs weighing weighed weight thrust cargo payload load lift lifted hauled',
);

/** Behind 'as' they are compared: 'twice as many'. */
export const COMPARED_AS = words('many much few little far long often likely');

/** Behind 'twice' they say of what: 'twice the price', 'double that'. */
export const OF_THE_SAME = words('the that what those its his her their');

/** Between 'times' and earnings: '12 times forward earnings'. */
export const EARNINGS_KINDS = words('forward trailing annual projected expected estimated core');

/** Before 'half' they name one of two: 'the second half'. */
export const ONE_OF_TWO = words(
  'first second other st nd latter top bottom lower upper each either this that last opening final better and',
);

/** Before a 'half' that ends its phrase: 'by half', 'nearly half'. */
export const SHARING_WORDS = words('a in by than about nearly almost to one over just under around and');

/** Before 'today' they make an age of it: 'the youth of today', 'even today'. */
export const TODAY_OF_AN_AGE = words('of even than still');

/** Right before a pair of numbers that is the score: 'it was 2-1'. */
export const SCORE_STANDS = words('is are was were went gone go at');

/** Verbs and prepositions that a length stands behind, and words that bound it. */
export const LASTING_WORDS = words(
  'for within lasting lasts lasted last take takes took taken taking spent spend spending nearly almost over than ' +
    'least about roughly under',
);

/** Behind an article and its time they leave it a length: 'a year after'. */
export const SPAN_ENDS = words(
  'and but to of in at on or before after until from with by when while because as that which starting beginning if ' +
    'for without between',
);

/** Between an article and its time: 'a full year', 'an extra day'. */
export const WHOLE_SPANS = words('additional extra further full whole entire single');

/** With an article they are seldom measured: 'a second', 'a night'. */
export const IDLE_SPANS = words('second quarter minute night decade century millennium');

/** Before 'of a year' they leave it a length: 'in the space of a week'. */
export const SPANNED_BY = words('space course culmination end best part matter period');

/** Beside two numbers they make a score of what could be years. */
export const YEAR_SCORES = words('led lead leads leading up ahead down won lost by trail');

/** Before 'of' and four digits they count people: 'a town of 1900'. */
export const OF_MANY = words(
  'town village city crowd population school staff force workforce total audience capacity',
);

/** Verbs that 'over' belongs to: 'took over 40 firms'. */
export const OVER_VERBS = words(
  'roll rolls rolled rolling turned turning took taken taking hand hands handed handing knocked flipped start ' +
    'started preside presides presided ruled rules argued fought row',
);

/** Between them and a time 'over' bounds it: 'lasted over a year'. */
export const LASTING_VERBS = words(
  'lasted lasts lasting took takes take for is was spent spans last well just of after served',
);

/** They stand for people: '14 dead and 60 wounded'. */
export const STRICKEN = words('dead wounded injured hurt missing homeless jobless unemployed unaccounted');

/** Before the second of two amounts whose first lacks its unit. */
export const ELIDED_AFTER = words('of around near at');

/** One asks and the other offers: 'wanted $5m and got 4'. */
export const BARGAINING_VERBS = words(
  'want wants wanted seek seeks sought demand demands demanded offered expected got asked',
);

/** 'off its margin', '30% more fertilizer' */
export const MEASURED_LINKS = words('of in off more less fewer');

/** No head of what a figure modifies. */
export const NO_MODIFIED = words('last past first next final previous likely terms');

/** What is done at an exchange, and is no measure: 'in early trading'. */
export const TRADING_NOUNS = words('trading trade dealings deals');

/** Before two amounts they make a range of them. */
export const RANGE_WORDS = words('range ranges ranging ranged');

/** Before a noun and its participle: 'with sales rising 4%', 'sent prices soaring', 'saw the pound going to $1'. */
export const HAVING_WORDS = words(
  'with without saw see sees seeing seen left leave leaves leaving sent send sends sending keep keeps kept had',
);

/** 'an average of 40' is about what was averaged, and not about an average. */
export const AVERAGES = words(
  'average range estimate forecast rate pace total maximum minimum record further mean median sum',
);

/** What has a level: it is higher or lower by that length. */
export const LEVELLED_WATERS = words(
  'river rivers creek creeks lake lakes reservoir reservoirs water waters sea seas tide tides level levels ' +
    'floodwater floodwaters snowpack ground land table height depth average they it',
);

/** Beside 'in' they leave it inches: 'an inch of rain', '3 in deep'. */
export const WEATHER_WORDS = words(
  'rain rainfall rained snow snowed snowfall hail sleet ice drift drifts inches deep wide tall thick diameter',
);

/** Behind a noun of change its phrase ends with them: 'a rise in', 'an increase was'. */
export const MOVEMENT_ENDS = words(
  'in of on for from to by at and or the a was is were are as after per would will could should may might can must has have ' +
    'had did do',
);

/** Between a verb and an age: 'is nearly 40'. */
export const AGE_SOFTENERS = words('only just about now nearly almost already over under');

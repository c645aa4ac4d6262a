const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

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
    'enabled enabling oblige obliges obliged compel compels compelled instruct instructs instructed persuade persuades ' +
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

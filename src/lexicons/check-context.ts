import { phrases, words } from './words.js';

/** Between a toll and its event: '14 people were killed'. */
export const COUNTED_PERSONS = words(
  'people persons men women children others workers soldiers officers passengers pupils students protesters ' +
    'miners sailors villagers migrants residents civilians victims hostages hikers tourists dead killed injured ' +
    'members jurors guests patients visitors spectators delegates prisoners employees drivers refugees students',
);

/** Soften the number behind them: 'about 40', 'at least 40'. */
export const APPROXIMATELY = phrases(
  'at least,about,some,around,roughly,nearly,almost,over,more than,only,just',
);

/** Between a birth and an age: 'born in 1950, turns 70'. */
export const TURNING_VERBS = phrases('is,turns,turned,is now,will turn');

/** Their object is a birthday or an anniversary. */
export const MARKING_VERBS = phrases(
  'marks,marked,celebrates,celebrated,marking,celebrating,will mark,will celebrate,reaches,turns',
);

/** Something begins to be, or somebody: 'founded in 1920'. */
export const FOUNDING_VERBS = phrases(
  'completed,opened,founded,born,established,built,launched,started,formed,created,set up,began,begun,lasted,ran,erected,' +
    'introduced,hired,elected,married,signed',
);

/** Nearest of kin, whose age may stand beside a name. */
export const KIN_NOUNS = words(
  'father mother brother sister wife husband son daughter parent parents widow child heir',
);

/** Before 'up' or 'down' they tell a change. */
export const MOVED_FORMS = words(
  'edged ticked inched crept nudged went gone goes go moved came is are was were',
);

/** What is counted in places or classes, where lower may be better. */
export const RANKED_NOUNS = words(
  'level category junction grade tier handicap par odds table standings chart charts grid rank ranked ranking ' +
    'place position seed seeded',
);

/** Beside a loss they may be what it has become. */
export const GAIN_NOUNS = words('profit profits gain surplus income');

/** Whose rate is told per one of them. */
export const EXCHANGED_UNITS = words('dollar euro pound yen franc');

/** What a place or a body has one of at a time, in an article. */
export const SINGLE_MEASURES = phrases(
  'population,turnout,death toll,toll,capacity,circulation,headcount,workforce,market value,net worth,' +
    'unemployment rate,unemployment,jobless rate,inflation rate,inflation,interest rate,approval rating,budget,' +
    'annual budget,gdp,payroll',
);

/** Say that a measure was or will be another. */
export const OTHER_TIME_WORDS = words(
  'last previous previously earlier then ago since former formerly now before after once initially originally ' +
    'revised by will would could should expected projected forecast estimate estimated proposed next compared ' +
    'while from up down rose fell grew increased decreased cut raised would if another other each every average',
);

/** Capitalized before a name that begins a sentence. */
export const NAME_LEADS = words('The In With Of Most Its Turnout Officials Population Some For At');

/** Something ends to be: 'closed in 2012', 'ran until 2012'. */
export const ENDING_VERBS = phrases(
  'ended,closed,until,to,finished,completed,abandoned,dissolved,torn down,demolished,razed,shut,scrapped,' +
    'repealed,fired,retired,divorced',
);

/** Between a beginning and what came of it. */
export const THEN_LEADS = phrases('and,but,then,finally,later,was,were,had been,they,it,he,she');

/** Their object is a step up or down. */
export const STEP_VERBS = words(
  'added adding gained gaining lost losing shed shedding hired hiring created opened closed cut cutting axed',
);

/** Behind a margin they say whose it is: '40 votes ahead'. */
export const MARGIN_WORDS = words('more fewer less ahead clear behind');

/** Two contend, and one is ahead. */
export const CONTEST_VERBS = words(
  'won win winning beat lost led leads beats lead trail trails passed voted approved rejected defeated',
);

/** What a margin is of. */
export const OUTCOME_NOUNS = words('victory win triumph defeat loss margin rout');

/** Behind 'average' they leave it a pace: 'an average annual rise'. */
export const PACE_WORDS = words(
  'annual yearly monthly weekly daily rise increase growth gain drop decline fall cut of rate pace',
);

/** Another step is told behind them. */
export const SINCE_WORDS = words('after before having following despite');

/** Extremes, which are not the level before. */
export const EXTREMES = words('peak high low record');

/** Behind a length they say where or as what it was spent. */
export const ROLE_PREPOSITIONS = words('as in at on with of');

/** Between two dates and their length. */
export const LASTING_FORMS = phrases('lasted,lasting,took,taking,went on for,ran for,is,was');

/** Before a length they say that it is whole. */
export const WHOLLY = phrases('a full,all,just,only');

/** Where a term is spent. */
export const CONFINEMENTS = words('prison jail bars custody exile detention captivity hospital');

/** What somebody was elected or made. */
export const ELECTED_OFFICES = words('mayor president governor chairman leader');

/** Behind an event they tell it as over. */
export const HAPPENED_FORMS = words('was were took began ended happened occurred broke');

/** Before two numbers they make no range of them: 'won 4 to 1'. */
export const PAIR_LEADS = phrases('from,by,won,lost,vote of,lead of,ratio of');

/** As magnitudes are written. */
export const MAGNITUDE_FORMS = words('million billion trillion mn bn tn m b');

/** What has one price: two amounts of it are one that was slipped. */
export const PRICED_NOUNS = words(
  'deal fine loan plan project order settlement package budget sum bill contract purchase takeover merger gift ' +
    'grant award debt loss scheme fund cost price fraud fortune deficit bid offer site the they it he she',
);

/** Before a whole: 'of its 40 members', 'all the 40'. */
export const WHOLE_LEADS = phrases('the,its,their,his,her,these,those,all,all the');

/** Before 'one of' they count a place and no part: 'the first 3 of 9'. */
export const PLACED_IN_ROW = words(
  'top first last next class best worst chapter part page day game week version',
);

/** They went. */
export const LEFT_FORMS = words('left quit resigned departed');

/** They stayed. */
export const STAYED_FORMS = words('signed renewed stayed remained');

/** Voted for, with 'to'. */
export const YES_VERBS = words('approve accept leave strike sell close go yes');

/** Voted against, with 'to'. */
export const NO_VERBS = words('reject refuse remain stay strike sell keep close go no');

/** Said yes in a poll. */
export const BACKED_FORMS = words('backed supported approved favored favoured liked wanted');

/** Said no in a poll. */
export const OPPOSED_FORMS = words('opposed rejected against disliked disapproved');

/** One of two states, of places, bills and people. */
export const DONE_STATES = words('open sold paid found hired employed let rented occupied');

/** The other of them. */
export const UNDONE_STATES = words('closed shut empty vacant unlet unsold unpaid missing fired unemployed');

/** Join the parts of a whole. */
export const PART_JOINTS = words('and but while with or');

/** Groups of persons, with 'of' and their number. */
export const GROUPS_OF = words('class choir group crew team party staff panel jury squad board cast');

/** Between a whole and its parts. */
export const HOLDING_FORMS = phrases('has,have,had,with,made up of,include,includes,included');

/** Cases that are counted by their kinds. */
export const COUNTED_CASES = words(
  'arrests deaths fines complaints calls tickets visas permits convictions points penalties claims warnings',
);

/** Before the kind or the receiver of a part. */
export const KIND_PREPOSITIONS = words('for from over to in on into');

/** Who votes, on a body or at the polls. */
export const VOTERS = words(
  'members councillors justices judges jurors senators directors votes ballots delegates people voters',
);

/** A body decides, and its votes follow: 'ruled 5-4'. */
export const DECIDING_FORMS = phrases('voted,vote,ruled,split,approved it,rejected it,was split');

/** What parties win a part of. */
export const CONTESTED_NOUNS = words('seats votes delegates medals places ballots');

/** A party wins its part. */
export const TAKING_FORMS = words(
  'won took takes has have had hold holds held got gets control controls lead leads led beat',
);

/** A whole is cut into all of its parts. */
export const DIVIDED_FORMS = phrases(
  'split,divided,shared,parted,made up,consist,consists,consisted,consisting,comprise,comprises,comprised,' +
    'comprising,composed,broken down',
);

/** Between a sum and what it is for. */
export const GOING_FORMS = phrases('is,was,went,goes,will go');

/** Between votes and what they were for. */
export const CAME_OUT_FORMS = phrases('were,are,went,voted,came out');

/** Sums that are given out in parts. */
export const FUND_NOUNS = words(
  'fund grant gift package pot budget donation programme program plan sum prize',
);

/** Persons by sex and age. */
export const KINDS_OF_PERSONS = words('men women children boys girls adults teenagers babies');

/** Before what a part voted down. */
export const OPPOSING_WORDS = words('against opposing opposed rejecting');

/** Behind a hyphen they count a body: 'a 9-member board'. */
export const SEATED_NOUNS = words('member seat judge person strong');

/** Results of games. */
export const RESULTS = words('wins losses draws victories defeats');

/** Before the share that a level moved by. */
export const STEP_LEADS = words('by of up down');

/** Behind a change they say over which time. */
export const SPAN_LEADS = words('in over since last');

/** Between a thing and its price. */
export const COSTING_FORMS = phrases('cost,costs,paid,was,were,sold for');

/** Between a thing and the level that it had. */
export const STANDING_FORMS = phrases(
  'averaged,was,were,cost,stood at,numbered,totalled,totaled,earned,employed,drew,had,reached,sold for,traded at',
);

/** Before the level that a change is counted from. */
export const EARLIER_LEADS = phrases('on,from,over,compared with');

/** An exchange ends its day, without the ending of the verb. */
export const CLOSING_STEMS = words('clos end finish settl');

/** A level is brought down. */
export const CUT_FORMS = words(
  'cut cuts slashed reduced fell fallen falls dropped declined decreased shrank shrunk plunged lowered trimmed',
);

/** Behind a share they compare, and tell no change. */
export const MORE_OR_LESS = words('more less faster slower');

/** Behind a comma they tell another change of something else. */
export const MOVING_PARTICIPLES = words('pushing sending lifting bringing taking making leaving');

/** What a share of all of them is called: 'a turnout of 60 percent'. */
export const RATED_SHARES = words('turnout rate occupancy share proportion attendance');

/** What a step between two levels is called: 'a shift of six points'. */
export const STEP_NOUNS = words('difference gap loss change shift swing move');

/** Somebody is shut in or taken on, with a year. */
export const TAKEN_IN_FORMS = words(
  'jailed imprisoned convicted arrested hired married enrolled admitted suspended',
);

/** And is let go. */
export const LET_GO_FORMS = words(
  'freed released acquitted fired sacked divorced graduated discharged reinstated paroled',
);

/** Between a score and by how much it was decided. */
export const ENDED_FORMS = phrases('to win,and won,and lost,winning,losing,falling short,fell short');

/** Before 'on time' or 'late', of trains and flights. */
export const TRAVELLED_FORMS = words('left arrived departed ran were was');

/** What keeps them from it. */
export const HELD_UP_FORMS = words('delayed late cancelled canceled diverted');

/** Between the parts of a whole and where they are. */
export const PLACED_FORMS = phrases('work,live,are,were,are based,stand,lie');

/** Compare two sizes or times: 'half a second faster'. */
export const SIZE_COMPARATIVES = words(
  'faster quicker slower longer shorter taller heavier lighter older younger deeper wider narrower bigger larger smaller',
);

/** How large a majority is. */
export const SIZES_OF_MAJORITY = words('clear narrow slim solid large');

/** A whole is given out in shares. */
export const SPENDING_FORMS = phrases(
  'spend,spends,spent,goes,go,went,split,divided,allocated,comes,came,come from,invests,invested',
);

/** Behind them a source is 'not to be named'. */
export const WITHHOLDING_VERBS = words('asked wished wanted requested declined refused preferred');

/** Before 'source' they say that it is nobody. */
export const NO_SOURCES = phrases(
  'open,data,power,energy,food,water,primary,several other,news,source of,sources of,code',
);

/** Point at a source that was told of before. */
export const DEMONSTRATED = words('the this that these those');

/** Offices that a place has one holder of. */
export const SINGLE_OFFICES = words(
  'minister president mayor governor senator congressman congresswoman chancellor premier sheriff bishop ' +
    'ambassador judge superintendent coach',
);

/** Groups whom nobody can ask. */
export const VAGUE_GROUPS = words(
  'critics experts observers analysts commentators pundits skeptics sceptics supporters opponents detractors ' +
    'scientists researchers historians economists locals',
);

/** Before such a group they leave it as vague. */
export const VAGUE_QUANTIFIERS = words('some many most');

/** What vague groups are said to do. */
export const VAGUE_VERBS = words(
  'say believe argue think claim fear warn expect suspect note speculate contend suggest worry complain charge ' +
    'insist predict doubt question allege caution consider estimate',
);

/** Of an 'it' that nobody is behind: 'it is believed'. */
export const BELIEVED_FORMS = words(
  'said believed thought rumored rumoured claimed reported assumed feared alleged',
);

/** Before a weekday they make a name of it: 'Black Friday'. */
export const NAMED_WEEKDAYS = words('Sheffield Black Ash Super Cyber Giving Bloody Shrove');

/** Places that an article may have several of. */
export const PLACE_NOUNS = words('town city village county state country district island borough');

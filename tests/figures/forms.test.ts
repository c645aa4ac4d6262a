import { describe, it } from 'vitest';
import { holds } from './holding.js';

describe('amounts whose number or measure is written in two parts', () => {
  it.each<[string, ...string[]]>([
    ['The fund raised $12MM in a second round.', 'money 1.2e7 USD “$12MM”', 'ordinal 2 “second”'],
    ['He left 250MM dollars to the museum.', 'money 2.5e8 USD “250MM dollars”'],
    ['The club paid £3.5MM for him.', 'money 3.5e6 GBP “£3.5MM”'],
    ['The plant cost 2 and a half million dollars.', 'money 2.5e6 USD “2 and a half million dollars”'],
    ['It took 3 and a half years to build.', 'duration 3.5 year “3 and a half years”'],
    [
      'It grew by 1 and a quarter million tonnes.',
      'quantity 1.25e6 metric ton “1 and a quarter million tonnes” up',
    ],
    ['He sold 4 and a half thousand tickets.', 'count 4500 “4 and a half thousand”'],
    ['She waited an hour and 45 minutes for a bus.', 'duration 1.75 hour “an hour and 45 minutes”'],
    ['It lasted a year and three months.', 'duration 1.25 year “a year and three months”'],
    ['The flight took 11 hours and a half.', 'duration 11.5 hour “11 hours and a half”'],
    ['He is 6 feet, 2 inches tall.', 'quantity 6.167 foot “6 feet, 2 inches”'],
    ['The sentence is 2 years, 3 months.', 'duration 2.25 year “2 years, 3 months”'],
    ['The baby weighed 7 pounds, 4 ounces.', 'quantity 7.25 pound “7 pounds, 4 ounces”'],
    ['He ran it in three hours, 12 minutes.', 'duration 3.2 hour “three hours, 12 minutes”'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('two amounts that stand beside each other', () => {
  it.each<[string, ...string[]]>([
    [
      'It took two hours, 30 minutes more than before.',
      'duration 2 hour “two hours”',
      'duration 30 minute “30 minutes” up',
    ],
    ['In 2 years, 3 months were lost.', 'duration 2 year “2 years”', 'duration 3 month “3 months”'],
    ['He ran for an hour and 45 runners followed.', 'duration 1 hour “an hour”', 'count 45 “45”'],
    [
      'It lies 6 feet, 2 inches more than before.',
      'quantity 6 foot “6 feet”',
      'quantity 2 inch “2 inches” up',
    ],
    ['She has 2 and a half-brother has 3.', 'count 2 “2”', 'count 3 “3”'],
    [
      'After two years, 10 months of talks began.',
      'duration 2 year “two years”',
      'duration 10 month “10 months”',
    ],
    ['A 35MM lens costs more.', 'count 35 “35”'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('currencies by their letters', () => {
  it.each<[string, ...string[]]>([
    ['The state owes RM 42 million.', 'money 4.2e7 MYR “RM 42 million”'],
    ['The book cost 3.14US$ there.', 'money 3.14 USD “3.14US$”'],
    ['A cup costs 20Rs now.', 'money 20 INR “20Rs”'],
    ['Drivers paid A $3m together.', 'money 3e6 AUD “A $3m”'],
    ['They spent nz $ 4 billion on it.', 'money 4e9 NZD “nz $ 4 billion”'],
    ['The tender is for HK $ 50 million.', 'money 5e7 HKD “HK $ 50 million”'],
    ['The price was S $ 300.', 'money 300 SGD “S $ 300”'],
    ['The loan of ALL 40,000 was repaid in Tirana.', 'money 40000 ALL “ALL 40,000”'],
    ['The grant of COP 3 million was paid in Bogota.', 'money 3e6 COP “COP 3 million”'],
    ['He owes TRY 5,000.', 'money 5000 TRY “TRY 5,000”'],
    ['MAD 300 was the price in Rabat.', 'money 300 MAD “MAD 300”'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('capitals that are no currency', () => {
  it.each<[string, ...string[]]>([
    ['The TOP 10 cities were named.', 'count 10 “10”'],
    ['ALL 12 MINERS were saved.', 'count 12 “12”'],
    ['An SOS 20 minutes later came too late.', 'duration 20 minute “20 minutes”'],
    ['The CUP 12 teams will play in is new.', 'count 12 “12”'],
    ['He drove the MAD 50 miles home.', 'quantity 50 mile “50 miles”'],
    ['TRY 10 tricks that work, the headline said.', 'count 10 “10”'],
    ['Drops of GEL 5 times a day are enough.', 'count 5 per day “5”'],
    ['FIVE DEAD, ALL 30 HOMES LOST IN BLAZE', 'count 5 “FIVE”', 'count 30 “30”'],
    ['The 5 TOP teams met.', 'count 5 “5”'],
    ['A $3m fine was paid.', 'money 3e6 USD “$3m”'],
    ['He stayed in RM 42.'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('signs that have several readings', () => {
  it.each<[string, ...string[]]>([
    ['The contest drew 40 (a few from abroad).', 'count 40 “40”'],
    ['They caught 144 (a record) in one night.', 'count 144 “144”', 'duration 1 night “one night”'],
    ['Goals by Roe (4) and Marsh (9) settled it.'],
    [`The suspect is 4' 6" tall and has red hair.`, `quantity 4.5 foot “4' 6"”`],
    [
      'She won the 1500m freestyle in 7:18.42.',
      'quantity 1500 metre “1500m”',
      'duration 7.307 minute “7:18.42”',
    ],
    ['He ran the mile in 3:58.4 on Tuesday.', 'duration 3.973 minute “3:58.4”', 'date “Tuesday”'],
    ['They sell a 65" screen for less.', 'quantity 65 inch “65"”'],
    ['The TV is 55” wide.', 'quantity 55 inch “55””'],
    ['The port shipped 5,000 t of ore.', 'quantity 5000 metric ton “5,000 t”'],
    [
      'It snowed 3 in on Monday and 2 in on Tuesday.',
      'quantity 3 inch “3 in”',
      'date “Monday”',
      'quantity 2 inch “2 in”',
      'date “Tuesday”',
    ],
    ['The gas was cooled to 77 K.', 'quantity 77 kelvin “77 K”'],
    ['There are 12m of them in the country.', 'count 1.2e7 “12m”'],
    ['It gave 12m to the arts and 30m to sport.', 'count 1.2e7 “12m”', 'count 3e7 “30m”'],
    ['The app has 3 B users.', 'count 3e9 “3 B”'],
    ['It sent a file of 20 mb.', 'quantity 20 megabyte “20 mb”'],
    ['In 2014 Pound spoke of the doping cases.', 'date 2014 “2014”'],
    ['Twins aged 18 months were found.', 'age 18 month “18 months”'],
    [
      'Shops with 12 workers or fewer pay none, and those above 50 pay more.',
      'count <=12 “12”',
      'count >50 “50”',
    ],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('the same signs as they mostly are', () => {
  it.each<[string, ...string[]]>([
    ['The youngest, Roe (9), cried.', 'age 9 year “9”'],
    ['The race began at 7:18 a.m. there.', 'time “7:18 a.m.”'],
    ['He said: "There were 65" and left.', 'count 65 “65”'],
    ['The well is 12m deep.', 'quantity 12 metre “12m”'],
    ['The storm weakened to 985 mb.', 'quantity 985 millibar “985 mb” down'],
    ['He owns 5 K of shares.', 'count 5000 “5 K”'],
    ['Those above 50 voted for it.', 'age >50 year “50”'],
    ['A magnitude 3 quake hit.', 'quantity 3 magnitude “3”'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('ranges and alternatives', () => {
  it.each<[string, ...string[]]>([
    ['Some 500-1000 people came to the march.', 'count ~500..1000 “500-1000”'],
    ['About 9-7 lakh voters are missing.', 'count ~9e5..7e5 “9-7 lakh”'],
    [
      'The firm went from a value of $30 billion to $5 billion in a year.',
      'money 3e10..5e9 USD “$30 billion to $5 billion” down',
    ],
    [
      'Its stake fell from a peak of 40 percent to 12 percent.',
      'percent 40..12 percent “40 percent to 12 percent” down',
    ],
    ['Tickets are 6 or $7 at the door.', 'money 6..7 USD “6 or $7”'],
    ['They sell 15k or 20k a year.', 'count 15000..20000 per year “15k or 20k a year”'],
    ['Parking is $3/$4 an hour.', 'money 3..4 USD per hour “$3/$4 an hour”'],
    [
      'It took two to three months, and over three months in the north.',
      'duration 2..3 month “two to three months”',
      'duration >3 month “three months”',
    ],
    ['Bids of 4 or £5 million were made.', 'money 4e6..5e6 GBP “4 or £5 million”'],
    ['The toll is £2/£3.', 'money 2..3 GBP “£2/£3”'],
    ['Rents of 800 to £950 are usual.', 'money 800..950 GBP “800 to £950”'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('no ranges', () => {
  it.each<[string, ...string[]]>([
    ['Call 555-0134 for help.'],
    ['He won 6 or 7 games and $4.', 'count 6..7 “6 or 7”', 'money 4 USD “$4”'],
    ['Pay is $12 or £10.', 'money 12 USD “$12”', 'money 10 GBP “£10”'],
    ['They met from 9 to 12 friends.', 'count 9..12 “9 to 12”'],
    ['He paid $4/$3 at the door.', 'money 4 USD “$4”', 'money 3 USD “$3”'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('names that hold numbers', () => {
  it.each<[string, ...string[]]>([
    ['He starred in 300 Roads and in 12 Angry Larks.'],
    ['The report was shown on 60 Minutes last night.', 'date “last night”'],
    ['The FT 30 fell.'],
    ['It meets BS 5750-1 and ISO 9001.'],
    ['She drives an EX.90 to work.'],
    ["The Hundred Years' War was long."],
    ['The Six-Day War ended.'],
    ['Stage two of the plan starts in May.', 'date “May”'],
    ['It is a two-tier system.'],
    ['A four-lane road leads there.'],
    ['He was born in nineteen eighty-two.', 'date 1982 “nineteen eighty-two”'],
    ['In twenty twelve he won.', 'date 2012 “twenty twelve”'],
    ['Write to Larkton, MN 55401, before May.', 'date “May”'],
    ['Call 0207 946 0123 for help.'],
    [
      'It was logged at 2019-09-01T10:38:07.190Z by the server.',
      'date 2019-09-01 “2019-09-01T10:38:07.190Z”',
    ],
    ['The One Planet summit met.'],
    ['The A380 landed on runway 27L.'],
    ["He won Channel 4's 24 Hours in A&E."],
    ['She hit a three-point shot at the end.'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('numbers that only look like names', () => {
  it.each<[string, ...string[]]>([
    ['It lasted 60 minutes on air.', 'duration 60 minute “60 minutes”'],
    ['He counted 300 roads in the film.', 'count 300 “300”'],
    ['They stage two plays a year.', 'count 2 per year “two”'],
    ['It has four lanes.', 'count 4 “four”'],
    ['It hired 450 Dreamers.', 'count 450 “450”'],
    ["The hundred years' lease ended.", 'duration 100 year “hundred years”'],
    ['He scored twenty twelve times.', 'count 20 “twenty”', 'count 12 “twelve”'],
    ['A two-bedroom flat was sold.', 'count 2 “two-bedroom”'],
    ['Poe has a three-point lead.', 'quantity 3 point “three-point”'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('numbers in words', () => {
  it.each<[string, ...string[]]>([
    ['It seated two hundred and fifty - six people.', 'count 256 “two hundred and fifty - six”'],
    ['It sold two dozens of eggs.', 'count 24 “two dozens”'],
    ['He lived three score years.', 'duration 60 year “three score years”'],
    ['Scores of people came.', 'count >20 “Scores”'],
    ['A score of boats sank.', 'count ~20 “A score”'],
    ['It holds three and a third litres.', 'quantity 3.333 litre “three and a third litres”'],
    ['It took two and two-thirds days.', 'duration 2.667 day “two and two-thirds days”'],
    ['One over four is a quarter.', 'ratio 0.25 “One over four”', 'ratio 0.25 “a quarter”'],
    ['It drew 1 204 500 people.', 'count 1.2045e6 “1 204 500”'],
    ['Five-hundred-and-twelve men came.', 'count 512 “Five-hundred-and-twelve”'],
    ['Twenty - two men came.', 'count 22 “Twenty - two”'],
    ['Two and three quarter miles on they stopped.', 'quantity 2.75 mile “Two and three quarter miles”'],
    ['Some ten thousand, five hundred people live there.', 'count ~10500 “ten thousand, five hundred”'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('words of numbers that count nothing, or something else', () => {
  it.each<[string, ...string[]]>([
    ['The test scores of pupils rose.'],
    ['He had a score of 144.', 'count 144 “144”'],
    ['He counted twenty – six were gone.', 'count 20 “twenty”', 'count 6 “six”'],
    ['A third man came.', 'ordinal 3 “third”'],
    ['It cost three hundred, five of them said.', 'count 300 “three hundred”', 'count 5 “five”'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

describe('rates and units of the trades', () => {
  it.each<[string, ...string[]]>([
    [
      'Spreads widened 12 bps to 140bps.',
      'percent 12 basis point “12 bps” up',
      'percent 140 basis point “140bps”',
    ],
    [
      'The flat is 85 sq m, or 915 sq ft.',
      'quantity 85 square metre “85 sq m”',
      'quantity 915 square foot “915 sq ft” =85 sq m',
    ],
    ['It will ship 5 bcm of gas a year.', 'quantity 5e9 cubic metre per year “5 bcm”'],
    ['The car uses 15.2 kWh/100 km.', 'quantity 15.2 kilowatt hour per 100 kilometre “15.2 kWh/100 km”'],
    [
      'Her sugar was 110 mg/dL, or 6.1 mmol/L.',
      'quantity 110 milligram per decilitre “110 mg/dL”',
      'quantity 6.1 millimole per litre “6.1 mmol/L”',
    ],
    [
      'He averages 1.2 goals per game and 24.1 ppg.',
      'count 1.2 per game “1.2”',
      'quantity 24.1 point per game “24.1 ppg”',
    ],
    ['Output rose to 2.1 mb/d.', 'quantity 2.1e6 barrel per day “2.1 mb/d” up'],
    ['The pump moves 40 gpm.', 'quantity 40 gallon per minute “40 gpm”'],
    ['The field makes 250 kboe/d.', 'quantity 2.5e5 barrel of oil equivalent per day “250 kboe/d”'],
    ['Rent is £22 psf.', 'money 22 GBP per square foot “£22 psf”'],
    ['It produced 12 Mtpa of LNG.', 'quantity 1.2e7 metric ton per year “12 Mtpa”'],
    ['Yield was 8.2 t/ha.', 'quantity 8.2 metric ton per hectare “8.2 t/ha”'],
    ['Fuel use is 6.5 l/100km.', 'quantity 6.5 litre per 100 kilometre “6.5 l/100km”'],
    ['The price was $3.20/MMBtu.', 'money 3.2 USD per million british thermal unit “$3.20/MMBtu”'],
    ['Wages are $18.50/hr.', 'money 18.5 USD per hour “$18.50/hr”'],
  ])('%s', (sentence, ...expected) => holds(sentence, expected));
});

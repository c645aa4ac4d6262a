import { describe, it } from 'vitest';
import { holds } from './holding.js';

describe('figures of sentences from every desk of a paper', () => {
  it.each<[string, ...string[]]>([
    [
      'The appeal court cut his term from 12 years to nine.',
      'duration 12..9 year “12 years to nine” down term / appeal court',
    ],
    [
      'Wheat yields fell 12% to 7.4 tonnes a hectare, from 8.4 last year.',
      'percent 12 percent “12%” down Wheat yields',
      'quantity 7.4 metric ton per hectare “7.4 tonnes a hectare” Wheat yields',
      'quantity 8.4 metric ton per hectare “8.4” Wheat yields',
      'date “last year”',
    ],
    [
      'Corn for December delivery lost 4 3/4 cents to $4.38 1/2 a bushel.',
      'date “December”',
      'money 4.75 cent “4 3/4 cents” down / Corn',
      'money 4.385 USD per bushel “$4.38 1/2 a bushel” / Corn',
    ],
    [
      'Gusts of 85mph were recorded at Tarn Head, and 70-80mph inland.',
      'quantity 85 mile per hour “85mph” Gusts',
      'quantity 70..80 mile per hour “70-80mph” Gusts',
    ],
    [
      'A dose of 2.5 mg/kg was given for 10 days.',
      'quantity 2.5 milligram per kilogram “2.5 mg/kg” dose',
      'duration 10 day “10 days” dose',
    ],
    [
      'Her blood pressure was 150/95 and her temperature 39.4C.',
      'score 150..95 millimetre of mercury “150/95”',
      'quantity 39.4 celsius “39.4C” temperature',
    ],
    [
      'At Elmdale High, 71 percent of pupils got five good grades, up from 64 percent.',
      'percent 71 percent “71 percent” up pupils',
      'count 5 “five” good grades',
      'percent 64 percent “64 percent” pupils',
    ],
    [
      "Mr Ode took 51.3% to Ms Fenn's 47.9%.",
      'percent 51.3 percent “51.3%” Mr Ode',
      'percent 47.9 percent “47.9%” Ms Fenn',
    ],
    [
      'The three-bedroom flat has 1,140 sq ft and costs £2,350 pcm.',
      'count 3 “three-bedroom” bedroom / flat',
      'quantity 1140 square foot “1,140 sq ft” flat',
      'money 2350 GBP per month “£2,350 pcm” flat',
    ],
    ['The pupil-teacher ratio is 18 to 1.', 'ratio 18 “18 to 1” pupil-teacher ratio'],
    [
      'The house, on 0.4 acres, was listed at $1.25m and went for $1.4m.',
      'quantity 0.4 acre “0.4 acres” house',
      'money 1.25e6 USD “$1.25m” house',
      'money 1.4e6 USD “$1.4m” house',
    ],
    [
      'Kerr shot a four-under 68 to lead by two strokes after 36 holes.',
      'count 4 “four” Kerr',
      'count 68 “68” Kerr',
      'count 2 “two” strokes / Kerr',
      'count 36 “36” holes / Kerr',
    ],
    ['The particle weighs about 1.67 x 10^-27 kg.', 'quantity ~0 kilogram “1.67 x 10^-27 kg” particle'],
    [
      'The parcel must be no bigger than 45 x 35 x 16 cm.',
      'quantity <=45 centimetre “45” parcel',
      'quantity 35 centimetre “35” parcel',
      'quantity 16 centimetre “16 cm” parcel',
    ],
    ['The room is 12ft x 14ft.', 'quantity 12 foot “12ft” room', 'quantity 14 foot “14ft” room'],
    ['Shares in Orbel closed 12p higher at 347p.', 'money 12 p “12p” up Shares', 'money 347 p “347p” Shares'],
    [
      'The bank set aside $1.3 billion, more than double the $600 million of a year earlier.',
      'money 1.3e9 USD “$1.3 billion” bank',
      'multiple >2 “double” bank',
      'money 6e8 USD “$600 million” bank',
    ],
    [
      'Two men aged 19 and 24 were held after a 31-year-old was stabbed four times.',
      'count 2 “Two” men',
      'age 19 year “19” men',
      'age 24 year “24” men',
      'age 31 year “31-year-old”',
      'count 4 “four” times',
    ],
    [
      'Net migration was 685,000, down from a record 764,000.',
      'count 6.85e5 “685,000” down Net migration',
      'count 7.64e5 “764,000” Net migration',
    ],
    [
      'Life expectancy fell by 0.6 years to 76.4.',
      'duration 0.6 year “0.6 years” down Life expectancy',
      'duration 76.4 year “76.4” Life expectancy',
    ],
    [
      'The median age is 38.9 years, up from 37.2 in 2010.',
      'duration 38.9 year “38.9 years” up median age',
      'duration 37.2 year “37.2” median age',
      'date 2010 “2010”',
    ],
    [
      'The council spent £3.2m on potholes, filling 41,000 of them.',
      'money 3.2e6 GBP “£3.2m” / council',
      'count 41000 “41,000” potholes / council',
    ],
    [
      'Train fares go up 4.9%, so a £3,000 season ticket will cost £147 more.',
      'percent 4.9 percent “4.9%” up Train fares',
      'money 3000 GBP “£3,000” season ticket',
      'money 147 GBP “£147” up season ticket',
    ],
    [
      'The line will cut the 90-minute trip to 38 minutes.',
      'duration 90 minute “90-minute” trip / line',
      'duration 38 minute “38 minutes” down trip / line',
    ],
    [
      'The train to Ardle was cancelled, and 320 passengers were stuck for five hours.',
      'count 320 “320” passengers',
      'duration 5 hour “five hours” passengers',
    ],
    ['The senator leads 48 to 45 among likely voters.', 'score 48..45 “48 to 45”'],
    [
      'The poll of 1,004 adults has a margin of error of plus or minus 3.5 points.',
      'count 1004 “1,004” adults / poll',
      'quantity 3.5 point “3.5 points” margin of error / poll',
    ],
    [
      'Turnout among 18- to 24-year-olds rose to 38%.',
      'age 18..24 year “18- to 24-year-olds”',
      'percent 38 percent “38%” up Turnout',
    ],
    [
      'The 18-hole course covers 140 acres.',
      'count 18 “18-hole” hole / course',
      'quantity 140 acre “140 acres” course',
    ],
    ['The song spent 14 weeks at No 1.', 'duration 14 week “14 weeks” song'],
    [
      'The channel lost 40% of its viewers, who now number 2.1m.',
      'percent 40 percent “40%” down viewers / channel',
      'count 2.1e6 “2.1m” channel',
    ],
    [
      'He scored in the 12th, 57th and 90th minutes.',
      'ordinal 12 “12th” minutes',
      'ordinal 57 “57th” minutes',
      'ordinal 90 “90th” minutes',
    ],
    [
      'He admitted three counts of fraud and one of theft and got a 40-month term.',
      'count 3 “three” counts / He',
      'duration 40 month “40-month” term',
    ],
    [
      'Jail terms rose by an average of 3.1 months to 21.4 months.',
      'duration 3.1 month “3.1 months” up Jail terms',
      'duration 21.4 month “21.4 months” Jail terms',
    ],
    [
      'Soybean futures for July delivery rose 9 1/4 cents to $11.77 a bushel.',
      'date “July”',
      'money 9.25 cent “9 1/4 cents” up Soybean futures / July delivery',
      'money 11.77 USD per bushel “$11.77 a bushel” Soybean futures / July delivery',
    ],
    [
      'The storm, a Category 3, packed sustained winds of 120 mph.',
      'quantity 120 mile per hour “120 mph” sustained winds / storm',
    ],
    [
      'The ship, with a crew of 21, is 180m long and can make 22 knots.',
      'count 21 “21” crew',
      'quantity 180 metre “180m” ship',
      'quantity 22 knot “22 knots” ship',
    ],
    [
      'The snow line is at 1,200 metres and 35cm fell in 24 hours.',
      'quantity 1200 metre “1,200 metres” snow line',
      'quantity 35 centimetre “35cm”',
      'duration 24 hour “24 hours” snow line',
    ],
    [
      'The ship can carry 24,000 20-foot containers.',
      'count 24000 “24,000” containers / ship',
      'quantity 20 foot “20-foot” containers / ship',
    ],
    [
      'The firm has 47 vessels with a total of 3.1 million deadweight tonnes.',
      'count 47 “47” vessels / firm',
      'quantity 3.1e6 metric ton “3.1 million deadweight tonnes” firm',
    ],
    ['One patient in three had side effects.', 'ratio 0.333 “One patient in three” patient'],
    ['Her lead shrank from 4,100 votes to 371.', 'count 4100..371 “4,100 votes to 371” down lead'],
    [
      'Support for the party is at 29%, a two-point gain in a month.',
      'percent 29 percent “29%” Support / party',
      'quantity 2 point “two-point” up Support / party',
    ],
    [
      'Power prices hit 210 euros a megawatt hour, five times the usual level.',
      'money 210 EUR per megawatt hour “210 euros a megawatt hour” Power prices',
      'multiple 5 “five times” usual level / Power prices',
    ],
    [
      'A 4.2 kW array costs about £6,000 and saves £600 a year.',
      'quantity 4.2 kilowatt “4.2 kW” array',
      'money ~6000 GBP “£6,000” array',
      'money 600 GBP per year “£600 a year” array',
    ],
    ['Oarsmen from Harwick won by a length and a half.', 'count 1.5 “a length and a half” length'],
    [
      'The comet passes within 0.4 astronomical units of the sun every 71 years.',
      'quantity <=0.4 astronomical unit “0.4 astronomical units” comet',
      'duration 71 year “71 years” comet',
    ],
    [
      'The rocket lifted 6.5 tons to an orbit 550km up.',
      'quantity 6.5 ton “6.5 tons” rocket',
      'quantity 550 kilometre “550km” rocket',
    ],
    [
      'There were 16 murders in the first half of the year, four more than in the same period of 2022.',
      'count 16 “16” murders',
      'ordinal 1 “first”',
      'count 4 “four” up murders',
      'date 2022 “2022”',
    ],
    [
      'Hog prices sank below $80 per hundredweight.',
      'money <80 USD per hundredweight “$80 per hundredweight” down Hog prices',
    ],
    [
      'OPEC pumped 26.8 million bpd in May, 120,000 bpd more than in April.',
      'quantity 2.68e7 barrel per day “26.8 million bpd” OPEC',
      'date “May”',
      'quantity 1.2e5 barrel per day “120,000 bpd” up OPEC',
      'date “April”',
    ],
    [
      'The grower picked 14 tonnes per hectare, nearly twice the district average of 7.5.',
      'quantity 14 metric ton per hectare “14 tonnes per hectare” grower',
      'multiple ~2 “twice” district average / grower',
      'count 7.5 “7.5” district average / grower',
    ],
    [
      'The town has had 212mm of rain, four times its usual average.',
      'quantity 212 millimetre “212mm” rain / town',
      'multiple 4 “four times” usual average / town',
    ],
    [
      'The yard built 38 ships in 2023, against 31 the year before.',
      'count 38 “38” ships / yard',
      'date 2023 “2023”',
      'count 31 “31” yard',
    ],
    [
      'The average mark went up from 54 to 58 out of 100.',
      'count 54 “54” average mark',
      'ratio 0.58 “58 out of 100” average mark',
    ],
    [
      'The yes side won by 52.3 to 47.7 percent.',
      'percent 52.3 percent “52.3” yes side',
      'percent 47.7 percent “47.7 percent” yes side',
    ],
    [
      'Rents take up 34% of income, compared with 28% in 2019.',
      'percent 34 percent “34%” income / Rents',
      'percent 28 percent “28%” income / Rents',
      'date 2019 “2019”',
    ],
    [
      'Sea ice covered 4.28 million square km, 1.99 million below the average.',
      'quantity 4.28e6 square kilometre “4.28 million square km” Sea ice',
      'count 1.99e6 “1.99 million” Sea ice',
    ],
    [
      'The saver got £10,000, or £510 a year before tax.',
      'money 10000 GBP “£10,000” / saver',
      'money 510 GBP per year “£510 a year” / saver',
    ],
    [
      'Interest of 1.5% a month adds up to 19.6% a year.',
      'percent 1.5 percent per month “1.5% a month” Interest',
      'percent 19.6 percent per year “19.6% a year” Interest',
    ],
    [
      'The share of people over 80 has risen from 4.6% to 6.1%.',
      'age >80 year “80” share of people',
      'percent 4.6..6.1 percent “4.6% to 6.1%” up share / people',
    ],
    [
      'The amendment needs two-thirds, or 67 votes, to pass.',
      'ratio 0.667 “two-thirds” amendment',
      'count 67 “67” votes / amendment',
    ],
    ['Their unbeaten run stretched to 17 matches.', 'count 17 “17” matches / unbeaten run'],
    [
      'Women outnumber men three to one in the 2,400-strong workforce.',
      'ratio 3 “three to one” Women',
      'count 2400 “2,400” workforce / Women',
    ],
    [
      'It fell to 12 degrees below zero, the coldest in 30 years.',
      'quantity -12 degree “12 degrees below zero” down It',
      'duration 30 year “30 years” It',
    ],
    [
      'The guard, 6ft 2 and 15 stone 4, fled.',
      'quantity 6.167 foot “6ft 2” guard',
      'quantity 15.286 stone “15 stone 4” guard',
    ],
  ])('%s', (sentence, ...expected) => {
    holds(sentence, expected);
  });
});

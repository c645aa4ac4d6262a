import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

/** 'what / whose' of each figure that is no date, in order. */
const owners = (text: string): string[] =>
  extract(text)
    .figures.filter(({ kind }) => kind !== 'date')
    .map(({ text: figure, of, subject }) => `${figure}: ${of ?? '-'} / ${subject ?? '-'}`);

describe('whose a figure is', () => {
  it.each<[string, ...string[]]>([
    ['Alder Foods said on Monday that its revenue rose 3%.', '3%: revenue / Alder Foods'],
    ['Ann Roe opened a shop. Her sales rose 30% in May.', '30%: sales / Ann Roe'],
    ['The firm’s revenue rose 3% and its profit 5%.', '3%: revenue / firm', '5%: profit / firm'],
    [
      'Corven Air said its fleet had 40 jets and that it would buy 12 ships.',
      '40: jets / fleet',
      '12: ships / Corven Air',
    ],
    ['Turnover at the group fell 8%.', '8%: Turnover / group'],
    ['Wages in the public sector rose 5.1%.', '5.1%: Wages / public sector'],
    ['Tax on beer will rise 3%.', '3%: Tax / beer'],
    ['Alder Foods said profit climbed 14%.', '14%: profit / Alder Foods'],
    ['The court ordered the mill to pay £48,000 in costs.', '£48,000: costs / mill'],
    ['The law allows the council to borrow £30m.', '£30m: - / council'],
    ['After selling 40 shops, the chain closed.', '40: shops / chain'],
    ['Having lost $3 million, Corven Air closed.', '$3 million: - / Corven Air'],
    ['The 1.4 GW wind farm will power 40 homes.', '1.4 GW: wind farm / -', '40: homes / wind farm'],
    ['They offer discounts of up to 60 percent.', '60 percent: discounts / -'],
    ['A man was jailed after admitting 16 counts of fraud.', '16: counts / man'],
    ['The Larkton 250 .LKX fell 0.8%.', '0.8%: Larkton 250 / -'],
    ['Alder’s gauge of world shares .MXWD00 gained 0.2% eking out a win.', '0.2%: gauge / Alder'],
    ['Shares of Alder Corp. (NYSE: ALD) fell 3.2%.', '3.2%: Shares / Alder Corp.'],
    ['The company raised its full-year outlook to $2.40.', '$2.40: full-year outlook / company'],
    ['It runs 18 km, cutting the trip from 55 minutes to 32.', '18 km: - / -', '55 minutes to 32: trip / -'],
    [
      'The ministry expects a shortfall of $18bn, narrowing to $9bn.',
      '$18bn: shortfall / ministry',
      '$9bn: shortfall / ministry',
    ],
    [
      'Opposition parties hold 58 of the assembly’s 110 seats.',
      '58: seats / Opposition parties',
      '110: seats / Opposition parties',
    ],
    ['Attendance at the fair was 12,300.', '12,300: Attendance / fair'],
    ['Growers in the valley planted 52,000 acres.', '52,000 acres: Growers / -'],
    ['She won 1,206 votes, 388 more than her rival.', '1,206: votes / -', '388: votes / -'],
    [
      'It employs 31,000 people in 14 towns; 4,200 of them are old.',
      '31,000: people / -',
      '14: towns / -',
      '4,200: people / -',
    ],
    ['It lets flats for tenants in buildings of 40 units.', '40: units / buildings'],
    ['They saw the comet, about 10 km across.', '10 km: comet / -'],
    ['Half of all homes have one, up from a fifth three years ago.', 'Half: homes / -', 'a fifth: homes / -'],
    ['The yield on 10-year notes rose to 4.5%.', '10-year: notes / -', '4.5%: yield / 10-year notes'],
    ['Power cost $63 in the March quarter, down 70 percent.', '$63: Power / -', '70 percent: Power / -'],
    ['It would cost $74 on a $250,000 home.', '$74: - / -', '$250,000: home / -'],
    ['It fired at a target 40 miles away.', '40 miles: target / -'],
    ['One in seven arrives late.', 'One in seven: - / -'],
    [
      'The maker of pies is cutting jobs. It expects a profit of £18m. Its shares fell 9p.',
      '£18m: profit / maker of pies',
      '9p: shares / maker of pies',
    ],
    ['Ann Roe said the council was poor. It employs 41 clerks.', '41: clerks / council'],
    [
      'Ann Roe said the council had hired 19 clerks in May and would open 60 beds.',
      '19: clerks / council',
      '60: beds / council',
    ],
    [
      'Wards treated 412 patients in May, a rise of 4 percent.',
      '412: patients / Wards',
      '4 percent: patients / Wards',
    ],
    ['Its grant was cut by 38% in real terms.', '38%: grant / -'],
    ['Rents have more than tripled over the past year.', 'tripled: Rents / -'],
  ])('%s', (text, ...expected) => {
    expect(owners(text)).toEqual(expected);
  });
});

describe('numbers that were read as another', () => {
  it.each<[string, ...string[]]>([
    ['Lena Orsk, 34, was held.', '34: Lena Orsk / -'],
    ['Three of the five, or 75 percent, agreed.', 'Three: - / -', 'five: - / -', '75 percent: - / -'],
    ['It sold 2 million two years ago.', '2 million: - / -'],
  ])('%s', (text, ...expected) => {
    expect(owners(text)).toEqual(expected);
  });
});

describe('whose a figure is not', () => {
  it.each<[string, ...string[]]>([
    ['Sales in May rose 4%.', '4%: Sales / -'],
    ['Its revenue rose 3%.', '3%: revenue / -'],
    ['Trade with Larkton is growing. Its revenue rose 3%.', '3%: revenue / -'],
    ['Ann Roe said profits rose 4%.', '4%: profits / -'],
    ['Officials said output rose 4%.', '4%: output / -'],
    ['The 45-year-old teacher in Elmport won.', '45-year-old: teacher / -'],
    ['The union promised the mill to pay £40 in costs.', '£40: costs / union'],
    ['They used the money to pay £4m in bonuses.', '£4m: bonuses / -'],
    ['After meeting with 40 traders, the mayor left.', '40: traders / -'],
    ['Doctors saw three cases of measles.', 'three: cases / Doctors'],
    [
      'A 4.2 kW array costs £6,000 and saves £600 a year.',
      '4.2 kW: array / -',
      '£6,000: array / -',
      '£600 a year: array / -',
    ],
  ])('%s', (text, ...expected) => {
    expect(owners(text)).toEqual(expected);
  });
});

describe('whose a figure is, in clauses within clauses', () => {
  it.each<[string, ...string[]]>([
    // A participle behind its noun says something of it.
    ['A man died in a crash with a 32-tonne lorry doing 57mph.', '32-tonne: lorry / -', '57mph: lorry / -'],
    ['A car doing 90mph hit a bus carrying 40 pupils.', '90mph: car / -', '40: pupils / bus'],
    ['Roe leads a team treating 40 men.', '40: men / team'],
    ['The club left 300 fans waiting for two hours.', '300: fans / club', 'two hours: fans / -'],
    ['Ann Roe moved to Elmport, teaching 40 boys.', '40: boys / Ann Roe'],
    // So does one behind 'with' and a noun that is no part of the clause before.
    ['Sales fell, with two in five shops reporting losses.', 'two in five: shops / -'],
    ['The fire grew, with 40 crews sent to it.', '40: crews / -'],
    ['Alder opened with 40 shops.', '40: shops / Alder'],
    // Behind a conjunction the verb’s own subject is the nearer one.
    ['Traffic is down since tolls tripled to $9.', 'tripled: tolls / -', '$9: tolls / -'],
    ['Profits fell after sales dropped 5 percent.', '5 percent: sales / -'],
    // What a figure modifies, whatever 'of' leads to it.
    ['Its share of the £1.1 billion crackers market fell.', '£1.1 billion: crackers market / -'],
    ['She saw the image of a 5-year-old boy.', '5-year-old: boy / -'],
    ['It signed an $80 million arms deal.', '$80 million: arms deal / -'],
    ['Its target of a 5 percent cut is met.', '5 percent: target / -'],
    // A step beside a level is of the same.
    ['They had 1,200 guests, 5% fewer than in May.', '1,200: guests / -', '5%: guests / -'],
    [
      'Growers expect yields of 3 tonnes, 30% below average.',
      '3 tonnes: yields / Growers',
      '30%: yields / Growers',
    ],
    [
      'Bookings are down a quarter on last year and prices up a tenth.',
      'a quarter: Bookings / -',
      'a tenth: prices / -',
    ],
    // Prepositions that hold a noun.
    ['She sang in front of 18,406 fans.', '18,406: fans / -'],
    ['They spoke on behalf of 40 families.', '40: families / -'],
    // What it is added to, taken off and brought to.
    [
      'The council raised its rate by 5%, taking the bill to £1,900.',
      '5%: rate / council',
      '£1,900: bill / -',
    ],
    ['Two more died, bringing the toll to 19.', 'Two: - / -', '19: toll / -'],
    ['Alder added 15 cents to $2.70.', '15 cents: Alder / -', '$2.70: Alder / -'],
  ])('%s', (text, ...expected) => {
    expect(owners(text)).toEqual(expected);
  });
});

describe('what a figure is of, and whose it is not', () => {
  it.each<[string, ...string[]]>([
    [
      'They care about two things: Getting $15 an hour and a union.',
      'two: things / -',
      '$15 an hour: things / -',
    ],
    [
      'Alder leads 46 percent to 39 percent according to a poll.',
      '46 percent: Alder / -',
      '39 percent: Alder / -',
    ],
    ['Shares closed at $20 each in exchange trading.', '$20: Shares / -'],
    ['She represented Brask for eight years in Congress.', 'eight years: - / -'],
    ['He spent two years in jail.', 'two years: jail / -'],
    ['It is the first time Mr. Roe has won.', 'first: time / -'],
    ['It is the first time Larkton’s mayor has won.', 'first: time / -'],
    ['Roe won almost half of them.', 'half: - / Roe'],
    ['The firm has ten shops and bought two more.', 'ten: shops / firm', 'two: - / firm'],
    ['The firm won four of those towns.', 'four: towns / firm'],
    ['The poll showed that 59 percent of those asked agree.', '59 percent: - / -'],
    ['The loss of 300 jobs hit the town.', '300: jobs / -'],
    ['The hospital of 300 beds shut.', '300: beds / hospital'],
    ['The bully vowed to ban all monks — 1.6 million members — from the port.', '1.6 million: members / -'],
    ['It pays a six-to-one match.', 'six-to-one: match / -'],
  ])('%s', (text, ...expected) => {
    expect(owners(text)).toEqual(expected);
  });
});

describe('levels beside a thing, and steps of money', () => {
  it.each<[string, ...string[]]>([
    ['The average water bill, now $54 a month, will rise.', '$54 a month: average water bill / -'],
    ['Rents, currently $900, will rise.', '$900: Rents / -'],
    ['The firm boosted its quarterly dividend 20%.', '20%: quarterly dividend / firm'],
    ['The airline cut fares 5 percent.', '5 percent: fares / airline'],
    ['Roe lost the town 68% to 31%.', '68%: Roe / -', '31%: Roe / -'],
    ['The stock lost another $2.14 to $26.50.', '$2.14: - / stock', '$26.50: - / stock'],
    ['Ann Roe won her third World Cup race.', 'third: World Cup race / -'],
    ['It looks like a third-world country.'],
    ['He is heard on Radio 1 and Radio Four.'],
    ['Some 5 per cent of men smoke.', '5 per cent: men / -'],
    ['The clinic, 12 miles west of Brask, has 300 beds.', '12 miles: clinic / -', '300: beds / clinic'],
  ])('%s', (text, ...expected) => {
    expect(owners(text)).toEqual(expected);
  });
});

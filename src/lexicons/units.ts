import { words } from './words.js';

/** What a unit measures; two figures of one dimension may restate each other ('30 miles (48 km)'). */
export type Dimension =
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'energy'
  | 'power'
  | 'force'
  | 'torque'
  | 'pressure'
  | 'electricity'
  | 'frequency'
  | 'data'
  | 'data rate'
  | 'sound'
  | 'radiation'
  | 'concentration'
  | 'consumption'
  | 'light'
  | 'score'
  | 'share';

export interface Unit {
  /** Singular, in words: what a figure's `unit` says. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of it the sign stands for: 1e9 for 'bcm', a billion cubic metres. */
  readonly times?: number;
}

/**
 * name = dimension: other words for it, parted by commas; after '|' its signs, in which case counts.
 * The names of the SI are spelled as its brochure spells them (metre, litre); American forms are made from them.
 */
const TABLE = `
nanosecond = time: | ns
microsecond = time: | µs μs
millisecond = time: | ms
second = time: sec, secs | s
minute = time: min, mins | min
hour = time: hr, hrs | h hr
day = time:
night = time:
week = time: wk, wks
fortnight = time:
month = time: mth, mths | mth mths
quarter = time:
year = time: yr, yrs | yr a
decade = time:
century = time: centuries
millennium = time: millennia
semester = time:
business day = time:
working day = time:
calendar day = time:
school year = time:
light year = length: | ly
astronomical unit = length: | AU
parsec = length:
nanometre = length: | nm
micrometre = length: micron, microns | µm μm
millimetre = length: | mm
centimetre = length: | cm
decimetre = length: | dm
metre = length: | m
kilometre = length: kms | km Km KM
picometre = length:
hectometre = length: | hm
decametre = length:
inch = length: inches | in ″ " ”
foot = length: feet | ft ′
yard = length: | yd yds
mile = length: | mi
nautical mile = length: | nmi
furlong = length:
fathom = length:
acre = area: | ac
hectare = area: | ha
square inch = area: sq in, sq inch, sq inches | sq.in. in² in2 in^2
square foot = area: square feet, square ft, sq ft, sq feet, sq foot | ft² ft2 ft^2 sqft
square yard = area: sq yd, sq yards | yd² yd2
square mile = area: square mi, sq mi, sq mile, sq miles | mi² mi2 mi^2
square metre = area: square m, sq m, sq metre, sq metres | m² m2 m^2 sqm
square kilometre = area: square km, sq km | km² km2 km^2 sqkm
square centimetre = area: sq cm | cm² cm2 cm^2
square millimetre = area: sq mm | mm² mm2 mm^2
square hectometre = area: sq hm | hm² hm2
cubic foot = volume: cubic feet, cubic ft, cu ft | ft³ ft3 ft^3
cubic inch = volume: cubic inches, cu in
cubic yard = volume: cu yd
cubic mile = volume:
cubic millimetre = volume: | mm³ mm3
cubic metre = volume: cubic m, cu m | m³ m3 m^3
cubic kilometre = volume: cubic km | km³ km3
cubic centimetre = volume: | cm³ cm3 cm^3 cc
litre = volume: | l L
millilitre = volume: | ml mL
centilitre = volume: | cl cL
decilitre = volume: | dl dL
hectolitre = volume: | hl hL
kilolitre = volume: | kL
megalitre = volume: | ML
gigalitre = volume: | GL
gallon = volume: | gal
quart = volume: | qt
pint = volume: | pt
fluid ounce = volume: fl oz
cup = volume:
teaspoon = volume: tsp
tablespoon = volume: tbsp
bushel = volume: | bu
peck = volume:
hogshead = volume:
cord = volume:
barrel = volume: | bbl bbls
barrel of oil equivalent = volume: barrels of oil equivalent, | boe
acre foot = volume: acre-feet
twenty-foot equivalent unit = volume: | TEU TEUs
picogram = mass: | pg
nanogram = mass: | ng
microgram = mass: | µg μg mcg ug
milligram = mass: | mg
gram = mass: gramme, grammes | g gr
kilogram = mass: kilogramme, kilogrammes, kilo, kilos, kgs | kg Kg KG
ton = mass:
metric ton = mass: tonne, tonnes, metric tonne, metric tonnes | t
deadweight ton = mass: deadweight tonne, deadweight tonnes, deadweight tons | dwt
metric ton of oil equivalent = energy: tonnes of oil equivalent, tons of oil equivalent | toe
kiloton = mass: kilotonne, kilotonnes | kt
megaton = mass: megatonne, megatonnes | Mt
gigaton = mass: gigatonne, gigatonnes | Gt
pound = mass: lbs | lb
ounce = mass: | oz
troy ounce = mass:
stone = mass: | st
hundredweight = mass: hundredweight | cwt
quintal = mass:
pennyweight = mass:
carat = mass:
grain = mass:
dram = mass: drachma
mile per hour = speed: | mph
kilometre per hour = speed: | kph kmh kmph
barrel per day = volume: | bpd
knot = speed: | kt kts
celsius = temperature: centigrade, celcius, centigrate | °C ℃ C
fahrenheit = temperature: farenheit | °F ℉ F
kelvin = temperature: | K
rankine = temperature: | °R
degree = angle: deg | °
radian = angle: | rad
turn = angle:
joule = energy: | J
kilojoule = energy: | kJ
megajoule = energy: | MJ
gigajoule = energy: | GJ
terajoule = energy: | TJ
therm = energy:
calorie = energy: | cal
electronvolt = energy: electron volt, electron volts | eV
kiloelectronvolt = energy: | keV
megaelectronvolt = energy: | MeV
gigaelectronvolt = energy: | GeV
teraelectronvolt = energy: | TeV
kilocalorie = energy: | kcal
watt hour = energy: | Wh
kilowatt hour = energy: | kWh kwh KWh
megawatt hour = energy: | MWh
gigawatt hour = energy: | GWh
terawatt hour = energy: | TWh
british thermal unit = energy: | BTU Btu
million british thermal unit = energy: | mmBTU MMBtu mmBtu MMBTU
watt = power: | W
kilowatt = power: | kW KW
megawatt = power: | MW
gigawatt = power: | GW
terawatt = power: | TW
horsepower = power: | hp HP PS
brake horsepower = power: | bhp
newton = force: | N
kilonewton = force: | kN
pound force = force: | lbf
newton metre = torque: | Nm
pound foot = torque: pound-feet, foot-pounds, foot pound | lb-ft ft-lb lb.ft lbft
pascal = pressure: | Pa
bar = pressure:
hectopascal = pressure: | hPa
kilopascal = pressure: | kPa
megapascal = pressure: | MPa
gigapascal = pressure: | GPa
millibar = pressure: | mb mbar
pound per square inch = pressure: | psi
atmosphere = pressure: | atm
millimetre of mercury = pressure: | mmHg
volt = electricity: | V
millivolt = electricity: | mV
kilovolt = electricity: | kV
ampere = electricity: amp, amps | A
milliampere = electricity: milliamp, milliamps | mA
milliampere hour = electricity: | mAh
ampere hour = electricity: amp-hour, amp-hours | Ah
ohm = electricity: | Ω
farad = electricity:
coulomb = electricity:
tesla = electricity:
arc second = angle: arcsecond, arcseconds
arc minute = angle: arcminute, arcminutes
hertz = frequency: | Hz HZ
kilohertz = frequency: | kHz
megahertz = frequency: | MHz
gigahertz = frequency: | GHz
revolution per minute = frequency: | rpm
beat per minute = frequency: | bpm
breath per minute = frequency:
gallon per minute = volume: | gpm
cubic foot per second = volume: | cfs cusecs
cubic metre per second = volume: | cumecs
point per game = score: | ppg
rebound per game = score: | rpg
assist per game = score: | apg
yard per carry = score: | ypc
yard per attempt = score: | ypa
yard per game = score: | ypg
frame per second = frequency: | fps
bit = data: | b
byte = data: | B
kilobyte = data: kilo byte, kilo bytes | kB KB kByte
megabyte = data: mega byte, mega bytes | MB MByte
gigabyte = data: giga byte, giga bytes | GB Gb gb
terabyte = data: tera byte, tera bytes | TB TByte
petabyte = data: | PB
exabyte = data: | EB
kilobit = data: | kb kbit
megabit = data: | Mb Mbit
gigabit = data: | Gbit
terabit = data: | Tb Tbit
petabit = data: | Pb
bit per second = data rate:
kilobit per second = data rate: | kbps
megabit per second = data rate: | Mbps mbps
gigabit per second = data rate: | Gbps
pixel = light: | px
megapixel = light: | MP
dot per inch = light: | dpi
pixel per inch = light: | ppi
lumen = light:
lux = light:
candela = light:
nit = light:
decibel = sound: | dB
sievert = radiation: | Sv
millisievert = radiation: | mSv
becquerel = radiation: | Bq
part per million = concentration: | ppm
part per billion = concentration: | ppb
part per trillion = concentration: | ppt
mole = concentration: | mol
millimole = concentration: | mmol
micromole = concentration: | µmol μmol umol
nanomole = concentration: | nmol
milliequivalent = concentration: | mEq
international unit = concentration: | IU IUs
mile per gallon = consumption: | mpg
magnitude = score:
point = score: pts
percent = share: per cent, percentage, pct, pc | %
percentage point = share: percent point, percent points, per cent point, per cent points | pp ppt
basis point = share: | bp bps
`;

/** A unit's name or form as a row of words in lower case. */
export interface UnitWords {
  readonly words: readonly string[];
  readonly unit: Unit;
}

const plural = (name: string): string => {
  const per = name.indexOf(' per ');
  if (per > 0) return plural(name.slice(0, per)) + name.slice(per);
  if (/foot$/.test(name)) return name.replace(/foot$/, 'feet');
  if (/(?:ch|sh|x|ss)$/.test(name)) return `${name}es`;
  return /(?:y)$/.test(name) && !/day$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
};

const byFirstWord = new Map<string, UnitWords[]>();
const signs = new Map<string, Unit>();

function addForm(form: string, unit: Unit): void {
  const american = form.replace(/metre/g, 'meter').replace(/litre/g, 'liter');
  if (american !== form) addForm(american, unit);
  const words = form.toLowerCase().split(/[ -]/);
  const first = words[0] as string;
  const known = byFirstWord.get(first) ?? [];
  if (known.some((entry) => entry.words.join(' ') === words.join(' '))) return;
  byFirstWord.set(
    first,
    [...known, { words, unit }].sort((a, b) => b.words.length - a.words.length),
  );
}

for (const line of TABLE.trim().split('\n')) {
  const [, name = '', dimension = '', words = '', symbols = ''] =
    /^([^=]*) = ([a-z ]+):([^|]*)(?:\|(.*))?$/.exec(line) ?? [];
  const unit: Unit = { name, dimension: dimension as Dimension };
  addForm(name, unit);
  addForm(plural(name), unit);
  for (const form of words.split(',')) if (form.trim()) addForm(form.trim(), unit);
  for (const sign of symbols.split(' ')) if (sign && !signs.has(sign)) signs.set(sign, unit);
}

/** Signs of trades that hold a magnitude: 'bcm' is a billion cubic metres. name = how many of it: its signs. */
const SCALED = `
cubic metre = 1e6: mcm
cubic metre = 1e9: bcm
cubic metre = 1e12: tcm
cubic foot = 1e3: mcf Mcf
cubic foot = 1e6: mmcf MMcf MMCF
cubic foot = 1e9: bcf Bcf BCF
cubic foot = 1e12: tcf Tcf TCF
cubic foot per day = 1e6: mmcfd MMcfd MMcf/d mmcf/d
cubic foot per day = 1e9: bcfd Bcfd bcf/d Bcf/d
barrel = 1e6: mmbbl MMbbl
barrel per day = 1: b/d bbl/d bopd bwpd
barrel per day = 1e3: kb/d kbpd kbd mbpd
barrel per day = 1e6: mb/d mmbpd mmb/d mbd
barrel of oil equivalent = 1e3: kboe
barrel of oil equivalent = 1e6: mmboe MMboe MMBoe mboe
barrel of oil equivalent per day = 1: boe/d boepd
barrel of oil equivalent per day = 1e3: kboe/d kboepd mboe/d mboepd
metric ton = 1e6: mmt MMT
metric ton per year = 1: tpa
metric ton per year = 1e3: ktpa
metric ton per year = 1e6: Mtpa mtpa MTPA
metric ton of oil equivalent = 1e6: Mtoe mtoe
kilowatt = 1: kWp kWe
megawatt = 1: MWp MWe
gigawatt = 1: GWp GWe
`;

for (const line of SCALED.trim().split('\n')) {
  const [name = '', scale = ''] = line.split(' = ');
  const [times = '', symbols = ''] = scale.split(': ');
  const dimension = /watt/.test(name) ? 'power' : /ton/.test(name) ? 'mass' : 'volume';
  for (const sign of symbols.split(' ')) signs.set(sign, { name, dimension, times: Number(times) });
}

/** Names of units by their first word, the longest first. */
export const UNIT_NAMES: ReadonlyMap<string, readonly UnitWords[]> = byFirstWord;

/** Signs of units, in which case counts: 'kWh', 'MB', '°C'. */
export const UNIT_SIGNS: ReadonlyMap<string, Unit> = signs;

/** What a sign means beside words that only go with another unit of that sign. */
export const OTHER_SENSES: ReadonlyMap<
  string,
  { readonly unit: Unit; readonly beside: ReadonlySet<string> }
> = new Map(
  (
    [
      ['F', 'farad', 'capacitor capacitors capacitance supercapacitor'],
      [
        'mb',
        'megabyte',
        'file files download downloads upload uploads disk disc data memory email emails photo photos attachment image images storage app apps',
      ],
      ['C', 'coulomb', 'electron electrons proton battery capacitor electric charge'],
      ['kt', 'knot', 'wind winds gust gusts ship ships vessel boat yacht speed speeds'],
      ['kn', 'knot', 'wind winds gust gusts ship ships vessel boat yacht speed speeds'],
      ['nm', 'nautical mile', 'ship ships vessel vessels coast boat boats sailors sea port navy coastguard'],
      ['T', 'tesla', 'magnet magnets magnetic mri'],
      ['″', 'arc second', 'telescope star stars galaxy sky'],
    ] as const
  ).map(([sign, name, beside]) => {
    const unit = byFirstWord
      .get(name.split(' ')[0] as string)
      ?.find((entry) => entry.unit.name === name)?.unit;
    if (!unit) throw new Error(`no unit ${name}`);
    return [sign, { unit, beside: new Set(beside.split(' ')) }];
  }),
);

/** Signs that are also words or other signs, so they count only right behind digits or where nothing else fits. */
export const AMBIGUOUS_SIGNS: ReadonlySet<string> = new Set(
  'a ac b g h l m s st t in A B IU C F J K L N T V W MP PS kn kt gal cal min pt ppt bps " ” ′ gr cl'.split(
    ' ',
  ),
);

/** 'Three a day', '$80 a barrel': what may follow 'a', 'an' or 'each' and make a rate of it. */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week weekend fortnight month quarter year semester season term game match visit trip ' +
    'share unit piece pop head person capita pupil student worker household ticket seat night room acre hectare foot ' +
    'mile kilometer kilometre meter metre yard gallon litre liter barrel bushel ounce pound kilogram kilo gram ton tonne ' +
    'cow hen animal passenger employee resident bottle pack packet dose shot pint glass page word call minute copy plate child vote barrel dozen bag box'
  ).split(' '),
);

/** Before a length they make an area or a volume of it. */
export const SQUARING = words('sq square cubic cu');

/** Lengths that are squared: 'sq ft'. */
export const SQUARED_UNITS = words(
  'ft feet foot km m mi mile miles metre metres meter meters kilometre kilometres kilometer kilometers yard yards ' +
    'inches',
);

/** Dimensions that a rate may be per unit of: '$4 a kilo'. */
export const RATED_DIMENSIONS = words('energy mass volume area length data power');

/** Signs and names of degrees Celsius. */
export const CELSIUS_SIGNS = words('c celsius celcius centigrade');

/** Signs that a hyphen may lead to: '40-t'. */
export const HYPHENED_UNITS = words('t g m min gal');

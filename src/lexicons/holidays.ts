/** A day of the year, from January 1. */
interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Monday 1 to Sunday 7. */
const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

/** The nth of that weekday in the month; -1 is the last one. */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): MonthDay {
  const first = 1 + ((weekday - weekdayOf(year, month, 1) + 7) % 7);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { month, day: nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((last - first) / 7) };
}

/** Sunday of Easter in the Gregorian calendar, by the rule of Meeus and Butcher, with so many days added. */
function easter(year: number, days: number): MonthDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skipped + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const day = offset + 28 - 31 * Math.floor(month / 4);
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Holidays that fall on another day each year, lower case. */
export const MOVING_HOLIDAYS: ReadonlyMap<string, (year: number) => MonthDay> = new Map([
  ['martin luther king jr. day', (year) => nthWeekday(year, 1, 3, 1)],
  ["presidents' day", (year) => nthWeekday(year, 2, 3, 1)],
  ["mother's day", (year) => nthWeekday(year, 5, 2, 7)],
  ['memorial day', (year) => nthWeekday(year, 5, -1, 1)],
  ["father's day", (year) => nthWeekday(year, 6, 3, 7)],
  ['labor day', (year) => nthWeekday(year, 9, 1, 1)],
  ['columbus day', (year) => nthWeekday(year, 10, 2, 1)],
  ['thanksgiving day', (year) => nthWeekday(year, 11, 4, 4)],
  ['thanksgiving', (year) => nthWeekday(year, 11, 4, 4)],
  ['ash wednesday', (year) => easter(year, -46)],
  ['palm sunday', (year) => easter(year, -7)],
  ['good friday', (year) => easter(year, -2)],
  ['easter sunday', (year) => easter(year, 0)],
  ['easter monday', (year) => easter(year, 1)],
  ['easter', (year) => easter(year, 0)],
]);

/** By a unit and the next smaller one, how many of the second make one of the first. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['foot inch', 12],
  ['yard foot', 3],
  ['mile yard', 1760],
  ['pound ounce', 16],
  ['stone pound', 14],
  ['gallon pint', 8],
  ['hour minute', 60],
  ['minute second', 60],
  ['day hour', 24],
  ['week day', 7],
  ['month day', 30],
  ['month week', 4.345],
  ['year month', 12],
  ['year week', 52],
  ['year day', 365],
  ['metre centimetre', 100],
]);

/** How many of `smaller` make one of `larger`, where papers write a measure in both: 'two hours and 30 minutes'. */
export const partsOf = (larger: string | null, smaller: string | null): number | null =>
  PARTS.get(`${larger} ${smaller}`) ?? null;

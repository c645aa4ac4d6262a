/** Words that say in which way a quantity moves; all forms, lower case. */

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const forms = (list: string): string[] => words(list).flatMap((verb) => conjugate(verb));

/** A verb in all forms; an irregular one gives its past and its participle: 'rise/rose/risen'. */
function conjugate(entry: string): string[] {
  const [base = '', past, participle] = entry.split('/');
  const stem = base.replace(/e$/, '');
  const third = /(?:s|x|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const doubled = /^(?:drop|dip|cut|slip|trim|shed)$/.test(base) ? base + base.slice(-1) : stem;
  const regularPast = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  return [base, third, `${doubled}ing`, past ?? regularPast, participle ?? past ?? regularPast];
}

/** Verbs of a subject that goes up, by itself or by somebody's hand: 'rose 3%', 'raised fares by 5%'. */
export const UP_VERBS: ReadonlySet<string> = new Set([
  ...forms(
    'rise/rose/risen increase grow/grew/grown climb gain jump surge soar leap/leapt/leapt spike rally advance add expand ' +
      'swell/swelled/swollen rocket skyrocket balloon strengthen appreciate rebound recover improve ' +
      'boost raise lift hike heighten extend broaden widen lengthen inflate mushroom outperform bolster augment enlarge',
  ),
  ...words('up higher upward upwards upped stronger wider accelerated accelerates accelerating quickened'),
]);

/** The same, down: 'fell 3%', 'cut fares by 5%'. */
export const DOWN_VERBS: ReadonlySet<string> = new Set([
  ...forms(
    'fall/fell/fallen decrease decline drop dip slip sink/sank/sunk slide/slid/slid plunge plummet tumble slump shed/shed/shed ' +
      'lose/lost/lost shrink/shrank/shrunk contract weaken ease retreat crash collapse dive/dived/dived sag depreciate ' +
      'cut/cut/cut reduce lower slash trim shave knock lessen curb narrow shorten crater nosedive diminish dwindle ebb recede ' +
      'subside underperform discount deflate devalue halve pare wane erode',
  ),
  ...words(
    'down lower downward downwards downgraded weaker narrower slowed slows slowing cooled cools cooling moderated moderates',
  ),
]);

/** Nouns of a rise: 'a 5% increase', 'an increase of 5%'. */
export const UP_NOUNS: ReadonlySet<string> = new Set(
  words(
    'increase increases rise rises gain gains growth jump jumps surge hike hikes boost upturn uptick climb advance advances ' +
      'raise raises expansion improvement improvements spike leap rally rebound bump markup appreciation upsurge',
  ),
);

export const DOWN_NOUNS: ReadonlySet<string> = new Set(
  words(
    'decrease decreases decline declines drop drops fall falls cut cuts reduction reductions dip slump plunge slide ' +
      'downturn contraction shrinkage cutback cutbacks discount discounts dive tumble depreciation devaluation slowdown ' +
      'collapse pullback retreat setback',
  ),
);

/** They say that a level changes, and not which way: 'went from 4 to 5'. */
export const GOING_VERBS: ReadonlySet<string> = new Set(
  words('went goes gone going moved moves shifted swung swings changed changes changing'),
);

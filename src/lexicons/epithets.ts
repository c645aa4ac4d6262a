const words = (list: string): readonly string[] => list.split(' ');

/** Elected and appointed offices, by their class of role: whoever is known to hold one is not called by another. */
export const OFFICES: ReadonlySet<string> = new Set(
  words(
    'senator representative governor lieutenant-governor mayor deputy-mayor premier president vice-president ' +
      'chancellor minister secretary judge attorney-general councillor alderman sheriff ambassador first-lady pope ' +
      'prosecutor',
  ),
);

/** 'the president' without more is the one in office, whom an article need not introduce. */
export const SOLE_OFFICES: ReadonlySet<string> = new Set(
  words('president premier chancellor pope governor mayor first-lady'),
);

/** Whoever stands for an office, whatever he or she holds already. */
export const CANDIDACIES: ReadonlySet<string> = new Set(
  words('nominee contender hopeful front-runner challenger incumbent'),
);

/** Nouns by which news calls somebody whom it has just named, without having said that he or she is that. */
export const EPITHETS: ReadonlySet<string> = new Set([
  ...CANDIDACIES,
  ...words(
    'senator representative governor mayor premier president chancellor minister first-lady lawmaker legislator ' +
      'politician diplomat businessman billionaire millionaire mogul tycoon magnate actor singer rapper star musician ' +
      'comedian director filmmaker author striker midfielder defender goalkeeper quarterback pitcher player skipper ' +
      'boxer golfer champion economist historian scientist physicist biologist architect artist veteran native ' +
      'democrat republican independent conservative liberal socialist neurosurgeon developer legend magnate',
  ),
]);

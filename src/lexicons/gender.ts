/** The gender that a word shows and a pronoun agrees with. */
export type Gender = 'male' | 'female';

/**
 * Whether a pattern of file names could take for ever on a long name: '*a*a*a*b', '+(a|aa)b'. Libraries make a regular
 * expression of it, which tries each star at each place; three of them in one part of a path are more than enough.
 */
export const isSlow = (pattern: string): boolean => /\*(?:[^/*]+\*){3}|[+*]\(/.test(pattern);

export const TOO_SLOW =
  "has more than three * in one part of a path, or '+(' or '*(', which may take for ever; write fewer";

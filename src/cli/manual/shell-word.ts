/** A word that bash and zsh take as it is. */
export const shellWord = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

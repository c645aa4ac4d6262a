/** A source that an article names: a file beside it or an address, and where what it is about can be seen or heard. */
export interface SourceName {
  readonly name: string;
  readonly url?: string;
}

/**
 * The sources in a value of front matter, a sidecar or a record: 'minutes.pdf', ['minutes.pdf', 'data.csv'],
 * [{ file: 'interview.vtt', url: 'https://…' }]. Undefined where it names none.
 */
export function sourceNamesIn(value: unknown): readonly SourceName[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).flatMap((one) => sourceNameOf(one) ?? []);
  return all.length > 0 ? all : undefined;
}

function sourceNameOf(value: unknown): SourceName | null {
  if (typeof value === 'string') return value.trim() === '' ? null : { name: value.trim() };
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const name = [fields['file'], fields['path'], fields['url']].find((one) => typeof one === 'string');
  if (typeof name !== 'string') return null;
  return typeof fields['url'] === 'string' ? { name, url: fields['url'] } : { name };
}

/** As much of JSON Schema as the report's schema uses. */
export interface JsonSchema {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
  object: 'Readonly<Record<string, unknown>>',
};

/** TypeScript declarations of a schema: `Root`, and one type for each definition. */
export function typesOf(schema: JsonSchema): string {
  const definitions = Object.entries(schema.$defs ?? {}).map(
    ([name, each]) => `type ${name} = ${typeOf(each)};`,
  );
  return [`type Root = ${typeOf(schema)};`, ...definitions].join('\n');
}

function typeOf({
  $ref,
  const: constant,
  enum: values,
  anyOf,
  type,
  items,
  properties,
  required = [],
}: JsonSchema): string {
  if ($ref) return $ref.replace('#/$defs/', '');
  if (constant !== undefined) return JSON.stringify(constant);
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (anyOf) return anyOf.map(typeOf).join(' | ');
  if (items) return `readonly (${typeOf(items)})[]`;
  if (properties) {
    const fields = Object.entries(properties).map(
      ([name, each]) => `readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(each)}`,
    );
    return `{ ${fields.join('; ')} }`;
  }
  return [type ?? []]
    .flat()
    .map((name) => PRIMITIVES[name] ?? `unknown type ${name}`)
    .join(' | ');
}

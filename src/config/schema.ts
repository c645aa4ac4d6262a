import { type Rule, rules } from '../check/index.js';
import { FAIL_ON, LEVELS } from './config.js';

const level = { enum: LEVELS };
const strings = { type: ['string', 'array'], items: { type: 'string' } };

/** The JSON Schema of the config, for editors: each rule with its sentence and its options. */
export const configSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'claimsift config',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    extends: {
      ...strings,
      description:
        "Configs to start from: paths, packages, 'claimsift:recommended' or 'claimsift:all'. Later ones win.",
    },
    rules: { $ref: '#/definitions/rules' },
    overrides: {
      type: 'array',
      description: "Rules for some files. Patterns count from the config's folder.",
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files', 'rules'],
        properties: { files: strings, rules: { $ref: '#/definitions/rules' } },
      },
    },
    failOn: { enum: FAIL_ON, description: 'The least severity that makes the exit status 1.' },
    maxWarnings: {
      type: 'integer',
      minimum: 0,
      description: 'More warnings than this make the exit status 1.',
    },
  },
  definitions: {
    rules: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, entrySchema(rule)])),
    },
  },
};

function entrySchema({ about, options = {} }: Rule): object {
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      {
        ...(typeof option.default === 'number' ? { type: 'number' } : strings),
        default: option.default,
        description: option.about,
      },
    ]),
  );
  if (Object.keys(properties).length === 0) return { ...level, description: about };
  const withOptions = {
    type: 'array',
    items: [level, { type: 'object', additionalProperties: false, properties }],
    minItems: 1,
    maxItems: 2,
  };
  return { anyOf: [level, withOptions], description: about };
}

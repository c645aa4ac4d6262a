import type { Command } from 'commander';
import type { Rule } from '../../check/index.js';
import { didYouMean } from '../../nearest.js';
import { UsageError } from '../errors.js';
import { standardOutput } from '../output.js';

export function registerRules(program: Command): void {
  program
    .command('rules')
    .description('list the rules of check, or explain one')
    .argument('[name]', 'a rule to explain')
    .option('--json', 'print them as JSON')
    .action(async (name: string | undefined, { json }: { readonly json?: boolean }) => {
      const { rules } = await import('../../check/index.js');
      const chosen = name === undefined ? rules : [find(name, rules)];
      const text = json ? asJson(chosen) : name === undefined ? list(rules) : chosen.map(explain).join('');
      await standardOutput().write(text);
    });
}

function find(name: string, rules: readonly Rule[]): Rule {
  const rule = rules.find(({ id }) => id === name);
  if (rule) return rule;
  throw new UsageError(
    `there is no rule '${name}'${didYouMean(
      name,
      rules.map(({ id }) => id),
    )}`,
  );
}

function asJson(rules: readonly Rule[]): string {
  const plain = rules.map(({ find: _, ...rule }) => rule);
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function list(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return [...byGroup(rules)]
    .map(([group, members]) => {
      const rows = members.map(
        ({ id, severity, about }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${about}\n`,
      );
      return `${group}\n${rows.join('')}`;
    })
    .join('\n');
}

function byGroup(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, readonly Rule[]>();
  for (const rule of rules) groups.set(rule.group, [...(groups.get(rule.group) ?? []), rule]);
  return groups;
}

function explain({
  id,
  group,
  severity,
  about,
  details,
  options = {},
  examples,
  counterexamples,
}: Rule): string {
  const named = Object.entries(options).map(
    ([name, option]) => `  ${name} (default ${option.default}): ${option.about}\n`,
  );
  const fires = examples.map(([text, found]) => `  ${oneLine(text)}\n    → ${oneLine(found)}\n`);
  const passes = counterexamples.map(
    (given) => `  ${oneLine(typeof given === 'string' ? given : given[0])}\n`,
  );
  return [
    `${id} (${group}; ${severity})\n\n${about}\n\n${details}\n`,
    named.length > 0 ? `\nOptions:\n${named.join('')}` : '',
    `\nFinds, for example:\n${fires.join('')}`,
    `\nLets pass:\n${passes.join('')}`,
  ].join('');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

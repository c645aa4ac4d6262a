import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from './claimsift.js';

const ERROR = 'Membership rose from 40 to 50, a 20% increase, the club said.\n';

/** Runs the action's script as the runner would. */
function act(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>) {
  const folder = folderWith({ ...files, output: '', summary: '' });
  const { status, stdout } = spawnSync('bash', [resolve('action/check.sh')], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GITHUB_ACTION_PATH: resolve('.'),
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...inputs,
    },
  });
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    status,
    stdout,
    output: read('output'),
    summary: read('summary'),
    sarif: JSON.parse(read('claimsift.sarif')),
  };
}

describe('the action', () => {
  it('gives annotations, a summary, SARIF and the status', () => {
    const { status, stdout, output, summary, sarif } = act({ 'a.txt': ERROR }, { CLAIMSIFT_FILES: 'a.txt' });
    expect(status).toBe(0);
    expect(output).toMatch(/^status=1\nsarif-file=.*claimsift\.sarif\n$/);
    expect(stdout).toContain('::error file=a.txt,line=1');
    expect(summary).toContain('percent-change');
    expect(sarif.runs[0].results).toHaveLength(1);
  });

  it('takes several files, and names with spaces', () => {
    const files = { 'a b.txt': ERROR, '$(touch c).txt': ERROR };
    const { output, sarif } = act(files, {
      CLAIMSIFT_FILES: '  a b.txt\n$(touch c).txt\n',
      CLAIMSIFT_FAIL_ON: 'never',
    });
    expect(output).toMatch(/^status=0\n/);
    expect(sarif.runs[0].results).toHaveLength(2);
  });

  it('holds the articles that name their sources against these', () => {
    const files = {
      'a.md': '---\nsources: [minutes.txt]\n---\n“We will close the mill,” Mayor Ada Tallis said.\n',
      'minutes.txt':
        'TALLIS: We will not close the mill.\n\nCHAIR: Noted.\n\nTALLIS: Thank you.\n\nCHAIR: Next.\n',
    };
    const inputs = { CLAIMSIFT_FILES: 'a.md', CLAIMSIFT_VERIFY: 'true', CLAIMSIFT_FAIL_ON: 'never' };
    const { stdout, output, summary } = act(files, inputs);
    expect(output).toMatch(/^status=1\nsarif-file=.*\nverify-sarif-file=.*claimsift-verify\.sarif\n$/);
    expect(stdout).toContain('::error file=a.md,line=4');
    expect(summary).toContain('## claimsift verify');
  });

  it('holds all of them against sources that it is given', () => {
    const files = {
      'a.txt': '“We will close the mill,” Mayor Ada Tallis said.\n',
      's/minutes.txt': 'We will close the mill.\n',
    };
    const inputs = {
      CLAIMSIFT_FILES: 'a.txt',
      CLAIMSIFT_VERIFY: ' s/minutes.txt \n',
      CLAIMSIFT_FAIL_ON: 'never',
    };
    expect(act(files, inputs).output).toMatch(/^status=0\n/);
  });

  it('hands every input to the script', () => {
    const action = parse(readFileSync('action.yml', 'utf8'));
    const step = action.runs.steps.find(({ id }: { id?: string }) => id === 'check');
    const script = readFileSync('action/check.sh', 'utf8');
    for (const name of Object.keys(step.env)) expect(script).toContain(name);
    const given = Object.values<string>(step.env).map((value) => /inputs\.([\w-]+)/.exec(value)?.[1]);
    expect([...given, 'sarif'].sort()).toEqual(Object.keys(action.inputs).sort());
    expect(JSON.stringify(action.runs.steps.map(({ run }: { run?: string }) => run))).not.toContain(
      '${{ inputs',
    );
  });
});

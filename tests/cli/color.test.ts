import { describe, expect, it } from 'vitest';
import { ARTICLE, claimsift, folderWith, shell } from './claimsift.js';

const ESCAPE = '\u001b[';

describe('colors where the output goes to no terminal', () => {
  it.each([
    [[], {}, false],
    [['--color'], {}, true],
    [['--no-color'], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [[], { NO_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--color'], { FORCE_COLOR: '0' }, true],
  ])('%j with %j', (args, env, colored) => {
    const { status, stdout, stderr } = claimsift(['-f', 'pretty', ...args], { input: ARTICLE, env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.includes(ESCAPE)).toBe(colored);
  });

  it('JSON has none, whatever is asked for', () => {
    expect(claimsift(['-f', 'json', '--color'], { input: ARTICLE }).stdout).not.toContain(ESCAPE);
  });
});

// `script` gives a command a terminal. Where it is another kind of `script`, or none, there is nothing to ask.
const hasTerminal = shell('script -qec "test -t 1" /dev/null < /dev/null', '.').status === 0;

describe.skipIf(!hasTerminal)('on a terminal', () => {
  const onTerminal = (args: string, columns = 100) =>
    shell(
      `script -qec "stty cols ${columns}; TERM=xterm-256color $claimsift ${args}" /dev/null < /dev/null`,
      folderWith({ 'a.txt': ARTICLE }),
    );

  it('is readable, in color', () => {
    const { status, stdout } = onTerminal('a.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('Speakers');
    expect(stdout).toContain(ESCAPE);
  });

  it('has no colors with NO_COLOR, unless FORCE_COLOR asks for them', () => {
    const plain = onTerminal('a.txt; NO_COLOR=1 $claimsift a.txt');
    expect(plain.stdout.split('a.txt').at(-1)).not.toContain(ESCAPE);
  });

  it('is as wide as the terminal', () => {
    const { stdout } = onTerminal('--no-color --explain a.txt', 50);
    const lines = stdout.split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(40);
  });

  it('gives JSON where it is asked for', () => {
    expect(JSON.parse(onTerminal('-f json a.txt').stdout).document.id).toBe('a.txt');
  });

  it('without input shows the help on standard error, with status 2', () => {
    const { status, stdout } = shell(
      'script -qec "$claimsift 2> help.txt; echo status \\$?; cat help.txt" /dev/null',
      folderWith(),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^status 2\r\nUsage: claimsift/);
  });
});

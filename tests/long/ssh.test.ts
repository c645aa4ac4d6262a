import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readlinkSync, rmdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { claimsift, folderWith } from '../cli/claimsift.js';
import { blockWith, installed, need, records, run, serve, swapped, until, without } from './machine.js';

interface Host {
  readonly name: string;
  /** Of the two ends of its cable; from the addresses that are kept for documentation. */
  readonly here: string;
  readonly there: string;
}

const HOSTS: readonly Host[] = [
  { name: 'one', here: '198.51.100.1', there: '198.51.100.2' },
  { name: 'two', here: '198.51.100.5', there: '198.51.100.6' },
];

/** Whether networks can be made here, which takes root, and more than a container gives to it by itself. */
const networks = (): boolean =>
  userInfo().uid === 0 && spawnSync('unshare', ['--net', '--mount', 'true']).status === 0;

it('GNU parallel over two ssh servers, each in a network of its own, gives the lines of a single run', async (context) => {
  need(context, [
    ...without(['ip', 'parallel', 'ssh', 'ssh-keygen', 'sshd']),
    ...(networks() ? [] : ['the right to make networks']),
  ]);
  const cwd = folderWith({
    'articles.jsonl': records(500),
    'bin/.keep': '',
  });
  // Says in which network it is run.
  writeFileSync(
    join(cwd, 'bin/claimsift'),
    installed(`readlink /proc/self/ns/net >> '${join(cwd, 'networks')}'\n`),
  );
  chmodSync(join(cwd, 'bin/claimsift'), 0o755);
  await sshServers(cwd);

  const line = [
    ['8/ana@one,8/ana@two', '1/one,1/two'],
    ['--block 10M', '--block 20k'],
    ['parallel ', `parallel --will-cite --ssh 'ssh -F ${cwd}/ssh_config' `],
  ].reduce((text, [one, other]) => swapped(text, one!, other!), blockWith('--sshlogin'));
  run('bash', ['-c', `cd '${cwd}' && ${line}`], { SHELL: '/bin/sh', PARALLEL_HOME: join(cwd, 'parallel') });

  expect(readFileSync(join(cwd, 'reports.jsonl'), 'utf8')).toBe(
    claimsift(['-f', 'jsonl', '-j', '1', 'articles.jsonl'], { cwd }).stdout,
  );
  const ran = [...new Set(readFileSync(join(cwd, 'networks'), 'utf8').trim().split('\n'))];
  expect(ran).toHaveLength(2);
  expect(ran).not.toContain(readlinkSync('/proc/self/ns/net'));
});

/**
 * The hosts, until the test is over, and a configuration of ssh that knows them and nothing else, with the keys of both
 * sides in the folder.
 */
async function sshServers(folder: string): Promise<void> {
  const keygen = (name: string) => {
    run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', join(folder, name)]);
    return readFileSync(join(folder, `${name}.pub`), 'utf8');
  };
  writeFileSync(join(folder, 'authorized_keys'), keygen('user'));
  writeFileSync(
    join(folder, 'known_hosts'),
    HOSTS.map(({ name, there }) => `${there} ${keygen(name)}`).join(''),
  );
  writeFileSync(
    join(folder, 'ssh_config'),
    [
      ...HOSTS.flatMap(({ name, there }) => [`Host ${name}`, `HostName ${there}`]),
      'Host *',
      `User ${userInfo().username}`,
      `IdentityFile ${folder}/user`,
      'IdentitiesOnly yes',
      'IdentityAgent none',
      `UserKnownHostsFile ${folder}/known_hosts`,
      'GlobalKnownHostsFile /dev/null',
      'StrictHostKeyChecking yes',
      'BatchMode yes',
      'ConnectTimeout 5',
      '',
    ].join('\n'),
  );
  // Debian's sshd wants it, and nothing else makes it where no system is started.
  const made = mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  if (made) onTestFinished(() => rmdirSync(made));

  for (const host of HOSTS) {
    const network = networkOf(host);
    const config = join(folder, `sshd_config-${host.name}`);
    writeFileSync(
      config,
      [
        `ListenAddress ${host.there}`,
        `HostKey ${folder}/${host.name}`,
        `AuthorizedKeysFile ${folder}/authorized_keys`,
        'PidFile none',
        'PermitRootLogin prohibit-password',
        'PasswordAuthentication no',
        'KbdInteractiveAuthentication no',
        // Folders for temporary files are everybody's.
        'StrictModes no',
        `SetEnv PATH=${folder}/bin:/usr/bin:/bin`,
        '',
      ].join('\n'),
    );
    serve(folder, 'ip', ['netns', 'exec', network, '/usr/sbin/sshd', '-D', '-e', '-f', config]);
    await until(() => run('ssh', ['-F', join(folder, 'ssh_config'), host.name, 'pwd']) !== '', folder, [
      'ip.log',
    ]);
  }
}

/** A network with one host in it, and a cable from here to there, until the test is over. */
function networkOf({ name, here, there }: Host): string {
  const network = `claimsift-${process.pid}-${name}`;
  const cable = `cs${process.pid}-${name}`;
  const ip = (...args: readonly string[]) => run('ip', args);
  ip('netns', 'add', network);
  onTestFinished(() => {
    // What a server started may still be there when the server is gone.
    spawnSync('kill', ip('netns', 'pids', network).split('\n').filter(Boolean));
    ip('netns', 'delete', network);
  });
  ip('link', 'add', cable, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', network);
  onTestFinished(() => {
    ip('link', 'delete', cable);
  });
  ip('address', 'add', `${here}/30`, 'dev', cable);
  ip('link', 'set', cable, 'up');
  ip('-n', network, 'address', 'add', `${there}/30`, 'dev', 'eth0');
  ip('-n', network, 'link', 'set', 'eth0', 'up');
  return network;
}

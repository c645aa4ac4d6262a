import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { claimsift, folderWith, linesOf } from '../cli/claimsift.js';
import { blockWith, installed, need, records, run, serve, swapped, until, without } from './machine.js';

const TASKS = 4;

it('a Slurm array writes parts that join to the lines of a single run', async (context) => {
  need(context, without(['munged', 'slurmctld', 'slurmd', 'sbatch', 'scancel', 'sinfo', 'squeue']));
  const cwd = folderWith({
    'articles.jsonl': records(202),
    'array.sh': blockWith('#SBATCH'),
    'bin/claimsift': installed(),
  });
  chmodSync(join(cwd, 'bin/claimsift'), 0o755);
  const slurm = await cluster();

  // What stands in the script yields to the command line.
  run('sbatch', ['--wait', `--array=0-${TASKS - 1}`, `--chdir=${cwd}`, join(cwd, 'array.sh')], {
    ...slurm,
    PATH: `${join(cwd, 'bin')}:${process.env['PATH']}`,
  });

  const parts = Array.from({ length: TASKS }, (_, i) =>
    linesOf(readFileSync(join(cwd, `reports-${i}.jsonl`), 'utf8')),
  );
  expect(parts.map((part) => part.length)).toEqual([51, 51, 50, 50]);
  const joining = swapped(blockWith('paste'), '{0..99}', `{0..${TASKS - 1}}`);
  run('bash', ['-c', `cd '${cwd}' && ${joining}`]);
  expect(readFileSync(join(cwd, 'reports.jsonl'), 'utf8')).toBe(
    claimsift(['-f', 'jsonl', '-j', '1', 'articles.jsonl'], { cwd }).stdout,
  );
});

/** A cluster of one node, until the test is over. Returns what tells Slurm's commands of it. */
async function cluster(): Promise<NodeJS.ProcessEnv> {
  const folder = folderWith({ 'munge.key': randomBytes(1024), 'state/.keep': '', 'spool/.keep': '' });
  chmodSync(join(folder, 'munge.key'), 0o600);
  // Whoever sends jobs must be able to reach munge's socket.
  chmodSync(folder, 0o755);
  const [controller, node] = await freePorts();
  const { username } = userInfo();
  const config = [
    'ClusterName=claimsift',
    `SlurmctldHost=${hostname()}(127.0.0.1)`,
    `SlurmctldPort=${controller}`,
    `SlurmdPort=${node}`,
    `SlurmUser=${username}`,
    `SlurmdUser=${username}`,
    'AuthType=auth/munge',
    `AuthInfo=socket=${folder}/munge.socket`,
    `StateSaveLocation=${folder}/state`,
    `SlurmdSpoolDir=${folder}/spool`,
    `SlurmctldPidFile=${folder}/slurmctld.pid`,
    `SlurmdPidFile=${folder}/slurmd.pid`,
    // Nothing of the machine's own: no control groups, no limits, no mail.
    'ProctrackType=proctrack/linuxproc',
    'TaskPlugin=task/none',
    'MailProg=/bin/true',
    'SlurmdParameters=config_overrides',
    'SelectType=select/cons_tres',
    'SelectTypeParameters=CR_CPU',
    `NodeName=node NodeHostname=${hostname()} NodeAddr=127.0.0.1 CPUs=2`,
    'PartitionName=all Nodes=node Default=YES MaxTime=2',
    '',
  ].join('\n');
  writeFileSync(join(folder, 'slurm.conf'), config);
  // Found by itself, the second version would be asked of systemd, which need not be there; the first one is left alone.
  writeFileSync(join(folder, 'cgroup.conf'), 'CgroupPlugin=cgroup/v1\n');
  const env = { SLURM_CONF: join(folder, 'slurm.conf') };

  const munge = ['key', 'pid', 'log', 'seed'].map((name) => `--${name}-file=${folder}/munge.${name}`);
  serve(folder, 'munged', ['--foreground', `--socket=${folder}/munge.socket`, ...munge]);
  await until(() => run('munge', ['-n', `--socket=${folder}/munge.socket`]) !== '', folder, ['munged.log']);
  serve(folder, 'slurmctld', ['-D', '-c'], env);
  serve(folder, 'slurmd', ['-D', '-N', 'node'], env);
  const logs = ['slurmctld.log', 'slurmd.log'];
  await until(() => run('sinfo', ['-h', '-o', '%T'], env).trim() === 'idle', folder, logs);

  // A job outlives the servers that started it.
  onTestFinished(async () => {
    run('scancel', [`--user=${username}`], env);
    await until(() => run('squeue', ['-h'], env) === '', folder, logs);
  });
  return env;
}

/** Two ports that nobody listens on. Slurm takes none of its own choice. */
async function freePorts(): Promise<readonly number[]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address ? address.port : 0);
          });
        }),
    ),
  );
  for (const server of servers) server.close();
  return ports;
}

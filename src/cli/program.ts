import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };

export function program(): Command {
  return new Command('claimsift')
    .description(manifest.description)
    .version(manifest.version, '-V, --version');
}

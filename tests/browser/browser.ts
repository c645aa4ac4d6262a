import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const EXECUTABLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(isThere);

/**
 * Whether to skip what needs a browser: where a developer has none. CI installs one (.ci/run), and without one it
 * fails there instead.
 */
export const NO_BROWSER = EXECUTABLE === undefined && !process.env['CI'];

if (NO_BROWSER) {
  console.warn(
    'The tests of the HTML page are skipped: no Chromium is installed ("apt-get install chromium").',
  );
}

/** A browser with a fresh profile that asks nothing of the network, and what ends it. */
export async function openBrowser(): Promise<{ readonly context: BrowserContext; close(): Promise<void> }> {
  if (EXECUTABLE === undefined) throw new Error('no Chromium is installed; .ci/run installs one');
  const profile = mkdtempSync(join(tmpdir(), 'claimsift-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Chalk } from 'chalk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/index.js';
import { extract } from '../../src/extract.js';
import { html } from '../../src/reporters/differences/html.js';
import { NO_BROWSER, openBrowser } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const BEFORE =
  'Mayor Ana Ruiz said that the new bridge would cost $40m.\n\n“We are all proud of the bridge,” Ruiz said.\n\nElmport has 12,000 residents.\n';
const AFTER =
  'Mayor Ana Ruiz claimed that the new bridge would cost $45m.\n\n“We are all <script>alert(1)</script> tired of the bridge,” Ruiz said.\n\nThe pillars were cracked, Leo Brandt warned.\n';

describe.skipIf(NO_BROWSER)('the page of differences in a browser', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'claimsift-page-'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const documents = [{ before: 'a.md', after: 'b.md', ...diff(extract(BEFORE), extract(AFTER)) }];

  it.each([
    ['of two documents on a desk', false, { width: 1280, height: 900 }, 'light'],
    ['of folders in the dark on a phone', true, { width: 360, height: 740 }, 'dark'],
  ] as const)('%s shows what differs, runs nothing and is accessible', async (_, many, size, colorScheme) => {
    const file = join(folder, 'differences.html');
    writeFileSync(
      file,
      html({ documents, many, same: 3, failed: 0 }, { chalk: new Chalk({ level: 0 }), width: 80 }),
    );
    const page = await browser.context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('dialog', (dialog) => {
      troubles.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('ins').allTextContents()).toEqual(['$45m', '<script>alert(1)</script> tired']);
    expect(await page.locator('del').allTextContents()).toEqual(['$40m', 'proud']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
    expect(troubles).toEqual([]);
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
      const { violations } = await (globalThis as any).axe.run();
      // biome-ignore lint/suspicious/noExplicitAny: as axe describes it
      return violations.flatMap(({ id, nodes }: any) => nodes.map(({ html }: any) => `${id}: ${html}`));
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error: a script without types.
import { buildPlayground } from '../../scripts/playground.js';
import { extract } from '../../src/extract.js';
import { NO_BROWSER, openBrowser, openFile, violations } from './browser.js';

const ARTICLE =
  'Mayor Ana Ruiz said the bridge would cost $40m.\n\nMembership rose from 40 to 50, a 20% increase.';

describe.skipIf(NO_BROWSER)('the playground', { timeout: 90_000 }, () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'claimsift-playground-'));
    file = String(await buildPlayground(folder));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (how = {}): Promise<Page> => openFile(browser.context, file, how);

  async function drop(page: Page, name: string, content: string | Buffer): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, content);
    await page.locator('#file').setInputFiles(path);
  }

  it('has nothing to show at first, and an example', async () => {
    const page = await open();
    expect(await page.locator('#panel').textContent()).toBe('Nothing to read yet.');
    await page.getByRole('button', { name: 'Try an example' }).click();
    expect(await page.locator('.card').count()).toBeGreaterThan(5);
  });

  it('shows the claims that the library finds, and filters them', async () => {
    const page = await open();
    await page.locator('#text').fill(ARTICLE);
    await expect
      .poll(() =>
        page.locator('.card').evaluateAll((all) => all.map((card) => card.getAttribute('data-claim'))),
      )
      .toEqual(expect.arrayContaining(extract(ARTICLE).claims.map(({ id }) => id)));
    await page.locator('.chip', { hasText: 'indirect' }).click();
    expect(await page.locator('.card:visible').count()).toBe(1);
  });

  it('shows what check finds, beside the text', async () => {
    const page = await open();
    await page.locator('#text').fill(ARTICLE);
    await page.getByRole('tab', { name: 'Findings' }).click();
    expect(await page.locator('.card .message').allTextContents()).toEqual([
      'from 40 to 50 is an increase of 25%, not 20%',
    ]);
    expect(await page.locator('a.found').textContent()).toBe('40 to 50, a 20%');
  });

  it('draws a sentence', async () => {
    const page = await open();
    await page.locator('#text').fill(ARTICLE);
    await page.getByRole('tab', { name: 'Syntax' }).click();
    await expect.poll(() => page.locator('.drawing .word').allTextContents()).toContain('bridge');
    const drawn = page.locator('.drawing').first();
    expect(await drawn.locator('.word.top').textContent()).toBe('said');
    expect(await drawn.locator('.relation').allTextContents()).toContain('nsubj');
    await page.locator('.sentence summary').nth(1).click();
    await expect.poll(() => page.locator('.drawing').count()).toBe(2);
  });

  it('turns from one view to the next by keyboard', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Claims' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-syntax');
    expect(await page.locator('#panel').getAttribute('aria-labelledby')).toBe('tab-syntax');
  });

  it.each([
    ['a.txt', ARTICLE, ARTICLE],
    [
      'a.html',
      `<nav>x</nav><article><script>alert(1)</script><p>${ARTICLE}</p></article>`,
      ARTICLE.replace(/\s+/g, ' '),
    ],
  ])('takes a file: %s', async (name, content, text) => {
    const page = await open();
    await drop(page, name, content);
    await expect.poll(() => page.locator('#text').inputValue()).toBe(text);
    expect(await page.locator('#message').textContent()).toBe(name);
  });

  it('says which file it cannot take, and why', async () => {
    const page = await open();
    await drop(page, 'a.pdf', '%PDF');
    await expect.poll(() => page.locator('#message').textContent()).toContain('a.pdf is no text');
    await drop(page, 'b.txt', Buffer.from([65, 0, 66]));
    await expect.poll(() => page.locator('#message').textContent()).toBe('b.txt is no text.');
  });

  it('keeps hostile words text', async () => {
    const page = await open();
    await page
      .locator('#text')
      .fill(
        'Mayor <img src=x onerror=alert(1)> Ana Ruiz said </script><script>alert(1)</script> “<b>it</b> rose from 40 to 50, a 20% increase.”',
      );
    for (const name of ['Claims', 'Findings', 'Syntax']) {
      await page.getByRole('tab', { name }).click();
      expect(
        await page
          .locator('#panel')
          .locator('img, b:not(.name, .own-voice, .fix b, .evidence b), script:not([type])')
          .count(),
      ).toBe(0);
    }
  });

  it.each([
    ['on a desk', {}],
    ['in the dark on a phone', { size: { width: 360, height: 740 }, dark: true }],
  ])('has no accessibility violation %s, and is not wider than the screen', async (_, how) => {
    const page = await open(how);
    await page.getByRole('button', { name: 'Try an example' }).click();
    for (const name of ['Claims', 'Findings', 'Syntax']) {
      await page.getByRole('tab', { name }).click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
    }
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Chalk } from 'chalk';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { verify } from '../../src/library/verify.js';
import { html } from '../../src/reporters/verifications/html/index.js';
import { NO_BROWSER, openBrowser } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SOURCE = `CHAIR: Good evening. There is one matter tonight.

MAYOR TALLIS: We will not close a single library this year. The wall will cost forty million dollars.

CLLR BROOME: Nobody in Ostrey believes that number. <script>alert(1)</script> It is a number out of a hat.
`;
const ARTICLE = `“We will close a single library this year,” Mayor Ada Tallis said.

“Nobody in Ostrey believes that number,” Tallis said. “The wall will cost $40m,” Tallis said.

“<img src=x onerror=alert(2)> is a disgrace to all of us,” Broome said.
`;

describe.skipIf(NO_BROWSER)('the page of verify in a browser', () => {
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

  /** The page. A message on its console, an error, a dialog or a request to anywhere fails the test. */
  async function open({ width = 1280, dark = false, url = 'https://example.org/a.mp4' } = {}): Promise<Page> {
    const verifications = verify(ARTICLE, [{ id: 'minutes.txt', text: SOURCE, url }]);
    const documents = [
      { id: 'a.md', title: 'The <wall>', text: ARTICLE, sources: ['minutes.txt'], verifications },
    ];
    const view = { chalk: new Chalk({ level: 0 }), width: 80, version: '0' };
    const file = join(folder, 'page.html');
    writeFileSync(file, html({ many: false, documents, requireAll: false }, view));
    const page = await browser.context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) troubles.push(request.url());
    });
    page.on('dialog', (dialog) => {
      troubles.push(dialog.message());
      void dialog.dismiss();
    });
    onTestFinished(async () => {
      await page.close();
      expect(troubles).toEqual([]);
    });
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  it('shows the article as it is, each entry marked by its status', async () => {
    const page = await open();
    const marks = await page
      .locator('mark.quotation')
      .evaluateAll((all) => all.map((mark) => mark.className));
    expect(marks).toEqual([
      'quotation altered',
      'quotation misattributed',
      'quotation verbatim',
      'quotation absent',
    ]);
    const text = await page.locator('article .row > p').evaluateAll((all) =>
      all.map((each) => {
        const copy = each.cloneNode(true) as HTMLElement;
        for (const number of copy.querySelectorAll('.number')) number.remove();
        return copy.textContent;
      }),
    );
    expect(text.join('\n\n')).toBe(ARTICLE.trimEnd());
  });

  it('has the source’s passage beside its entry, with what differs marked', async () => {
    const page = await open();
    const card = page.locator('.card.altered').first();
    expect(await card.locator('blockquote').textContent()).toBe(
      'We will not close a single library this year',
    );
    expect(await card.locator('blockquote .differs').textContent()).toBe('not');
    expect(await card.locator('.place a').getAttribute('href')).toBe('https://example.org/a.mp4');
    const [mark, beside] = [
      await page.locator('mark.altered').first().boundingBox(),
      await card.boundingBox(),
    ];
    expect(beside!.x).toBeGreaterThan(mark!.x + mark!.width - 1);
    expect(Math.abs(beside!.y - mark!.y)).toBeLessThan(60);
  });

  it('leads from a mark to its card and back', async () => {
    const page = await open();
    await page.locator('mark.misattributed > a.number').click();
    expect(await page.locator('.card:target').textContent()).toContain('misattributed');
    await page.locator('.card:target .head a').click();
    expect(await page.locator('mark:target').textContent()).toContain('Nobody in Ostrey');
  });

  it('hides the cards of a status whose box is not ticked', async () => {
    const page = await open();
    await page.locator('#show-verbatim').uncheck();
    expect(await page.locator('.card.verbatim').first().isVisible()).toBe(false);
    expect(await page.locator('.card.altered').first().isVisible()).toBe(true);
  });

  it('makes no link of an address that is none of the web', async () => {
    const page = await open({ url: 'javascript:alert(3)' });
    expect(await page.locator('.card .place a').count()).toBe(0);
  });

  it.each([
    ['a wide screen', { width: 1280 }],
    ['a phone', { width: 360 }],
    ['the dark', { dark: true }],
  ])('keeps nobody from using it on %s', async (_, how) => {
    const page = await open(how);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.evaluate(AXE);
    const found = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
    );
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckedDocument, rules, summarize } from '../../src/check/index.js';
import { check } from '../../src/library/check.js';
import { html } from '../../src/reporters/findings/html/index.js';
import { NO_BROWSER, openBrowser, openFile, violations } from './browser.js';

const MILL = [
  'Membership rose from 40 to 50, a 20% increase, <b>the club</b> said.',
  '',
  'The hearing is set for Thursday, June 18, 2024, in Norvale.',
  'Some experts say “it will close.”',
].join('\n');
const BRIDGE = 'The bridge opened on February 30, 2023.';

function checked(id: string, text: string): CheckedDocument {
  const findings = check(text).map((finding) => ({ ...finding, document: id }));
  const lines = new Map(text.split('\n').map((line, index) => [index + 1, line]));
  return { id, findings, lines, known: [], suppressed: 0 };
}

const DOCUMENTS = [checked('mill.md', MILL), checked('https://example.org/bridge', BRIDGE)];

describe.skipIf(NO_BROWSER)('the page of check in a browser', () => {
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

  async function open(documents = DOCUMENTS, how: Parameters<typeof openFile>[2] = {}): Promise<Page> {
    const file = join(folder, 'check.html');
    const view = { chalk: new Chalk({ level: 0 }), rules, version: '0' };
    writeFileSync(file, html({ documents, summary: summarize(documents) }, view));
    return openFile(browser.context, file, how);
  }

  const cards = (page: Page): Promise<number> => page.locator('.card:visible').count();

  it('shows every finding with its lines, and links to its rule', async () => {
    const page = await open();
    expect(await page.locator('h1').textContent()).toBe('3 errors, 1 warning');
    expect(await cards(page)).toBe(4);
    expect(await page.locator('a.found').allTextContents()).toEqual([
      '40 to 50, a 20%',
      'Thursday, June 18, 2024',
      'Some experts',
      'February 30, 2023',
    ]);
    expect(await page.locator('.card .rule').first().getAttribute('href')).toMatch(
      /docs\/rules\/percent-change\.md$/,
    );
    expect(await page.locator('.words b').count()).toBe(0);
  });

  it('leads from a finding to its words, and back', async () => {
    const page = await open();
    await page.locator('.card .place').nth(1).click();
    expect(await page.locator('a.found:target').textContent()).toBe('Thursday, June 18, 2024');
    await page.locator('a.found:target').click();
    expect(await page.locator('.card.active .rule').textContent()).toBe('weekday-mismatch');
  });

  it.each([
    ['severity', (page: Page) => page.locator('.chip', { hasText: 'error' }).click(), 1],
    ['rule', (page: Page) => page.locator('[name=rule]').selectOption('weekday-mismatch'), 1],
    ['rule, by its name', (page: Page) => page.locator('.by-rule', { hasText: 'percent-change' }).click(), 1],
    ['document', (page: Page) => page.locator('[name=document]').fill('MILL'), 3],
  ])('filters by %s, and says so', async (_, act, left) => {
    const page = await open();
    await act(page);
    expect(await cards(page)).toBe(left);
    expect(await page.locator('.filtered').textContent()).toMatch(`Only ${left} of 4 findings: `);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => cards(page)).toBe(4);
  });

  it.each([
    ['on a desk', {}],
    ['in the dark on a phone', { size: { width: 360, height: 740 }, dark: true }],
  ])('has no accessibility violation %s, and is not wider than the screen', async (_, how) => {
    const page = await open(DOCUMENTS, how);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
  });

  it('says that there is nothing', async () => {
    const page = await open([checked('a.txt', 'It rained.')]);
    expect(await page.locator('h1').textContent()).toBe('No findings');
    expect(await violations(page)).toEqual([]);
  });

  it('has what a finding stands on where its lines are not at hand', async () => {
    const [mill] = DOCUMENTS;
    const page = await open([{ ...mill!, lines: new Map() }]);
    expect(await page.locator('.card blockquote').first().textContent()).toBe('40 to 50, a 20%');
  });
});

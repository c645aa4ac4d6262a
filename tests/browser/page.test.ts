import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { html } from '../../src/reporters/html/index.js';
import type { Outcome } from '../../src/reporters/index.js';
import { everyNth } from '../long-form.js';
import { aboutEach, FROZEN, frozen } from '../reporters/frozen.js';
import { rendered } from '../reporters/rendered.js';
import { NO_BROWSER, openBrowser, openFile, violations } from './browser.js';

const FERRY = frozen('harbor-ferry-collision');
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

describe.skipIf(NO_BROWSER)('the page in a browser', { timeout: 90_000 }, () => {
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

  /** The page of these outcomes. */
  async function open(
    outcomes: readonly Outcome[],
    { hash = '', size = DESKTOP, dark = false } = {},
  ): Promise<Page> {
    const file = join(folder, 'page.html');
    const [first] = outcomes;
    const heuristics = first && 'claims' in first ? aboutEach(first) : new Map<string, string>();
    writeFileSync(file, await rendered(html, outcomes, { many: outcomes.length > 1, heuristics }));
    return openFile(browser.context, file, { hash, size, dark });
  }

  const shownCards = (page: Page): Promise<string[]> =>
    page
      .locator('.card:visible')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-claim') ?? ''));

  const isSeen = (page: Page, id: string): Promise<boolean> =>
    page.evaluate((name) => {
      const box = document.getElementById(name)!.getBoundingClientRect();
      // What sticks to the top covers what is under it.
      const stuck = [...document.querySelectorAll('.filtering, .jump')].filter(
        (each) => getComputedStyle(each).position === 'sticky',
      );
      const top = Math.max(0, ...stuck.map((each) => each.getBoundingClientRect().bottom));
      return box.top >= top - 1 && box.top < innerHeight;
    }, id);

  describe.each(FROZEN)('%s', (name) => {
    it('shows the text to the letter, and every claim at its place and in the list', async () => {
      const report = frozen(name);
      const page = await open([report]);
      const shown = (await page.locator('h1, article').allTextContents()).join('\n');
      expect(shown.replace(/\s+/g, ' ').trim()).toBe(report.document.text!.replace(/\s+/g, ' ').trim());
      const places = await page
        .locator('h1 [id], article [id]')
        .evaluateAll((all) => all.map((element) => element.id));
      expect(places.sort()).toEqual(report.claims.map(({ id }) => id).sort());
      expect((await shownCards(page)).sort()).toEqual(report.claims.map(({ id }) => id).sort());
    });
  });

  const LOOKS = {
    'on a desk': {},
    'in the dark': { dark: true },
    'on a phone': { size: PHONE },
    'with a claim picked': { picked: true },
    'in the dark with a claim picked': { dark: true, picked: true },
  };
  it.each(
    everyNth(
      2, // of an odd number, so that each look is among them
      FROZEN.flatMap((name) => Object.entries(LOOKS).map(([how, look]) => [name, how, look] as const)),
    ),
  )('of %s has no accessibility violation %s, and is not wider than the screen', async (name, _how, look) => {
    const report = frozen(name);
    const hash = 'picked' in look ? `#${report.claims[3]?.id}` : '';
    const page = await open([report], { ...look, hash });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
  });

  it('leads from a claim to its card and back, by mouse', async () => {
    const page = await open([FERRY]);
    const claim = FERRY.claims.at(-1)!.id;
    await page.locator(`[id="${claim}"]`).click();
    expect(await isSeen(page, `${claim}-card`)).toBe(true);
    expect(new URL(page.url()).hash).toBe(`#${claim}`);
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator(`[id="${claim}-card"] .actions a`).click();
    expect(await isSeen(page, claim)).toBe(true);
    expect(await page.locator('a.claim.active').count()).toBeGreaterThan(0);
  });

  it.each([
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ])('leads from a claim to its card and back, by keyboard on %s', async (_, size) => {
    const page = await open([FERRY], { size });
    const claim = FERRY.claims[4]!.id;
    await page.locator(`[id="${claim}"]`).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${claim}-card`);
    expect(await isSeen(page, `${claim}-card`)).toBe(true);
    await page.keyboard.press('Tab'); // the fold with the reasons
    await page.keyboard.press('Enter');
    expect(await page.locator(`[id="${claim}-card"] .evidence`).isVisible()).toBe(true);
    await page.keyboard.press('Tab'); // the fold with the reader's verdict
    await page.keyboard.press('Tab'); // 'Show in the article'
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(claim);
    expect(await isSeen(page, claim)).toBe(true);
  });

  it('reaches every claim by the Tab key alone', async () => {
    const page = await open([FERRY]);
    const reached = new Set<string>();
    for (let presses = 0; presses < 400 && reached.size < FERRY.claims.length; presses += 1) {
      await page.keyboard.press('Tab');
      const claims = await page.evaluate(
        () =>
          document.activeElement?.getAttribute('data-claims') ?? document.activeElement?.closest('.card')?.id,
      );
      for (const id of claims?.split(' ') ?? []) reached.add(id.replace(/-card$/, ''));
    }
    expect([...reached].sort()).toEqual(expect.arrayContaining(FERRY.claims.map(({ id }) => id).sort()));
  }, 120_000);

  it('opens at a claim that its address names', async () => {
    const claim = FERRY.claims.at(-2)!.id;
    const page = await open([FERRY], { hash: `#${claim}` });
    expect(await isSeen(page, claim)).toBe(true);
    expect(await page.locator('.card.active').getAttribute('data-claim')).toBe(claim);
  });

  describe('filters', () => {
    it('that no claim fits say so', async () => {
      const page = await open([FERRY]);
      const sentence = page.getByText('No claim fits these filters.');
      expect(await sentence.isVisible()).toBe(false);
      for (const chip of await page.locator('.chip').all()) await chip.click();
      expect(await shownCards(page)).toEqual([]);
      expect(await sentence.isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Show all' }).click();
      await sentence.waitFor({ state: 'hidden' });
    });

    it('count in the singular and in the plural', async () => {
      const page = await open([extract('Ann Roe said: “No.”', { id: 'a', includeText: true })]);
      const numbers = await page.locator('.numbers').textContent();
      expect(numbers).toMatch(/claim1.*speaker1.*figures0.*words4/s);
      expect(await page.locator('.amount').textContent()).toMatch(/^1 claim, 1 word,/);
      expect(await page.locator('.filtering summary').textContent()).toBe('Filter: 1 of 1 claim');
    });

    const ids = (keeps: (claim: (typeof FERRY.claims)[number]) => boolean): string[] =>
      FERRY.claims
        .filter(keeps)
        .map(({ id }) => id)
        .sort();
    const [first] = FERRY.speakers;

    it.each([
      [
        'form',
        (page: Page) => page.locator('.chip', { hasText: 'indirect' }).click(),
        ids(({ form }) => form !== 'indirect'),
      ],
      [
        'speaker',
        (page: Page) => page.locator('[name=speaker]').selectOption(first!.id),
        ids(({ attribution }) => attribution?.speaker?.id === first!.id),
      ],
      [
        'speaker, by his name in the chart',
        (page: Page) => page.locator('.by-speaker').first().click(),
        null,
      ],
      [
        'kind of figure',
        (page: Page) => page.locator('[name=kind]').selectOption('money'),
        ids(({ figures }) => figures.some(({ kind }) => kind === 'money')),
      ],
      [
        'score',
        (page: Page) => page.locator('[name=score]').fill('0.5'),
        ids(({ checkworthiness }) => checkworthiness >= 0.5),
      ],
    ])('by %s', async (_, act, expected) => {
      const page = await open([FERRY]);
      await act(page);
      const shown = (await shownCards(page)).sort();
      if (expected) expect(shown).toEqual(expected);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThan(FERRY.claims.length);
      expect(await page.locator('.shown output').textContent()).toBe(
        `${shown.length} of ${FERRY.claims.length}`,
      );
      const plain = await page
        .locator('a.claim:not(.off)')
        .evaluateAll((all) => all.flatMap((link) => link.getAttribute('data-claims')!.split(' ')));
      expect([...new Set(plain)].sort()).toEqual(expect.arrayContaining(shown));

      await page.locator('button[type=reset]').click();
      await expect.poll(async () => (await shownCards(page)).length).toBe(FERRY.claims.length);
      expect(await page.locator('a.claim.off').count()).toBe(0);
    });

    it('show each choice in full', async () => {
      const page = await open([FERRY]);
      const cut = await page.locator('.filters select, .order select').evaluateAll((all) =>
        all.flatMap((select) => {
          const copy = select.cloneNode(true) as HTMLSelectElement;
          copy.style.maxWidth = 'none';
          select.after(copy);
          const isCut = select.getAttribute('name') !== 'speaker' && select.clientWidth < copy.clientWidth;
          copy.remove();
          return isCut ? [select.getAttribute('name')] : [];
        }),
      );
      expect(cut).toEqual([]);
    });

    it('are told on paper, where they cannot be seen', async () => {
      const page = await open([FERRY]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.filtered').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('[name=speaker]').selectOption(first!.id);
      await page.locator('[name=score]').fill('0.2');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.filtered').textContent()).toMatch(
        new RegExp(`^Only \\d+ of \\d+ claims: speaker: ${first!.name}; worth checking from 0.20$`),
      );
      expect(await page.locator('.filtered').isVisible()).toBe(true);
    });

    it('and order', async () => {
      const page = await open([FERRY]);
      await page.locator('[name=order]').selectOption('position');
      expect(await shownCards(page)).toEqual(FERRY.claims.map(({ id }) => id));
    });
  });

  it('copies a claim as JSON, and a link to its place', async () => {
    const page = await open([FERRY]);
    const claim = FERRY.claims[2]!;
    const card = page.locator(`[id="${claim.id}-card"]`);
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await card.locator('.copy-json').click();
    await expect.poll(() => card.locator('.copy-json').textContent()).toContain('Copied');
    expect(JSON.parse(await copied())).toEqual(claim);
    await card.locator('.copy-link').click();
    await expect.poll(copied).toBe(`${page.url().split('#')[0]}#${claim.id}`);
  });

  it('has the claims before the article on a phone, and leads from one to the other', async () => {
    const page = await open([FERRY], { size: PHONE });
    const top = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => each.getBoundingClientRect().top);
    expect(await top('.card')).toBeLessThan(await top('article'));
    for (const [name, place] of [
      ['Article', 'article'],
      ['claims', '.claims-head'],
    ] as const) {
      await page.locator('.jump a', { hasText: name }).click();
      await expect.poll(() => top(place)).toBeLessThan(120);
      expect(await top(place)).toBeGreaterThan(30);
    }
  });

  describe('verdicts', () => {
    const claim = FERRY.claims[1]!;
    const card = (page: Page) => page.locator(`[id="${claim.id}-card"]`);

    async function give(page: Page): Promise<void> {
      await card(page).locator('.review summary').click();
      await card(page).locator('[name=verdict]').fill('Half true');
      await card(page).locator('[name=note]').fill('=1+1 </script><b>so</b>');
      await card(page).locator('[name=source]').fill('https://example.org/log');
    }

    async function exported(page: Page, name: string): Promise<string> {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    }

    it('stay in the browser, under the document', async () => {
      const page = await open([FERRY]);
      await give(page);
      await page.reload();
      expect(await card(page).locator('.review summary').textContent()).toBe(
        `Verdict: Half true of claim ${await card(page).getAttribute('data-rank')}`,
      );
      await card(page).locator('.review summary').click();
      expect(await card(page).locator('[name=note]').inputValue()).toBe('=1+1 </script><b>so</b>');
      const other = await open([frozen('cup-semi-final')]);
      expect(await other.locator('.exporting output').textContent()).toBe('none yet');
      await page.bringToFront();
      await page.locator('[name=verdict]').first().selectOption('given');
      expect(await shownCards(page)).toEqual([claim.id]);
      await page.locator('.exporting summary').click();
      await page.locator('.forget').click();
      await page.locator('.forget').click();
      await page.reload();
      expect(await page.locator('.exporting output').textContent()).toBe('none yet');
    });

    it('leave it as ClaimReview, as a table without formulas and as a sheet', async () => {
      const page = await open([FERRY]);
      await give(page);
      await page.locator('.exporting summary').click();
      await page.locator('[name=reviewer]').fill('The Desk');
      const { '@graph': reviews } = JSON.parse(await exported(page, 'ClaimReview'));
      expect(reviews).toMatchObject([
        {
          '@type': 'ClaimReview',
          claimReviewed: claim.text,
          author: { name: 'The Desk' },
          reviewRating: { ratingValue: 3, bestRating: 5, worstRating: 1, alternateName: 'Half true' },
        },
      ]);
      const { data } = papaparse.parse<Record<string, string>>(await exported(page, 'CSV'), { header: true });
      expect(data[0]).toMatchObject({
        claim_id: claim.id,
        verdict: 'Half true',
        note: "'=1+1 </script><b>so</b>",
      });
      expect(await exported(page, 'Markdown')).toContain('| ☑ |');
      await card(page).locator('[name=verdict]').fill('');
      await card(page).locator('[name=note]').fill('');
      await card(page).locator('[name=source]').fill('');
      expect(await page.getByRole('button', { name: 'CSV' }).isDisabled()).toBe(true);
    });

    it('are on paper', async () => {
      const page = await open([FERRY]);
      await give(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.review:visible').count()).toBe(1);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => localStorage.clear());
    });
  });

  describe('of several documents', () => {
    const failure = {
      document: { id: 'x' },
      error: { code: 'not-found', message: 'x: no such file' },
    } as const;
    const all = [...FROZEN.map(frozen), failure];

    it('opens with an index that leads to each, and says what could not be read', async () => {
      const page = await open(all);
      expect(await page.locator('.entry').count()).toBe(4);
      expect(await page.locator('.entry').last().textContent()).toContain('x: no such file');
      expect(await page.locator('.document:visible').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      for (const [index, name] of FROZEN.entries()) {
        await page.locator('.entry a').nth(index).click();
        await expect
          .poll(() => page.locator('.document:visible .card').count())
          .toBe(frozen(name).claims.length);
        await page.locator('.document:visible .back').click();
        await expect.poll(() => page.locator('.contents').isVisible()).toBe(true);
      }
    });

    it('has totals, dates and who speaks in them', async () => {
      const page = await open(all);
      expect(await page.locator('.contents .numbers dd').first().textContent()).toBe(
        String(FROZEN.map(frozen).reduce((sum, { claims }) => sum + claims.length, 0)),
      );
      expect(await page.locator('.contents .masthead .about').textContent()).toContain('1 could not be read');
      const [name] = FERRY.speakers.map((speaker) => speaker.name);
      expect(await page.locator('.by-name').allTextContents()).toContain(name);
    });

    it('finds documents by words and by speaker, and orders them', async () => {
      const page = await open(all);
      const titles = (): Promise<string[]> => page.locator('.entry:visible h2').allTextContents();
      const given = await titles();
      const names = await page.locator('.by-name').allTextContents();
      await page.locator('[name=words]').fill('COUNCIL library');
      expect(await titles()).toEqual([given[2]]);
      expect(await page.locator('.contents .filtered').textContent()).toBe(
        'Only 1 of 4 documents: COUNCIL library',
      );
      await page.locator('.contents button[type=reset]').click();
      await expect.poll(titles).toEqual(given);
      const name = page.locator('.by-name').first();
      const speaks = FROZEN.findIndex((each) =>
        JSON.stringify(frozen(each).speakers).includes(`"name":"${names[0]}"`),
      );
      await name.click();
      expect(await titles()).toEqual([given[speaks]]);
      await page.locator('[name=words]').fill('');
      await page.locator('.contents [name=order]').selectOption('title');
      const sorted = await titles();
      expect(sorted.slice(0, 3)).toEqual(given.slice(0, 3).toSorted((a, b) => a.localeCompare(b)));
      expect(sorted).not.toEqual(given);
      await page.locator('[name=words]').fill('nowhere to be found');
      expect(await page.locator('.contents .none').isVisible()).toBe(true);
    });

    it('opens at a claim of one of them', async () => {
      const claim = frozen(FROZEN[1]).claims.at(-1)!.id;
      const page = await open(all, { hash: `#d2-${claim}` });
      expect(await page.locator('.document:visible').count()).toBe(1);
      expect(await isSeen(page, `d2-${claim}`)).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '{{constructor.constructor("alert(1)")()}}',
    '\u202egnp.exe\u202c \u2066\u200f',
    'javascript:alert(1)',
    '\u0000\u001b[31m',
  ])('keeps hostile words text: %j', async (words) => {
    const text = `Mayor Ana Ruiz ${words} said the bridge would cost $40m.\n\n“It opens ${words} in 2025,” she said.`;
    const report = extract(text, {
      id: words,
      title: words,
      byline: words,
      url: words,
      published: '2024-11-07',
      includeText: true,
    });
    const page = await open([report]);
    expect(await page.locator('img, iframe, object, article script').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('a')].map(({ protocol }) => protocol)),
    ).not.toContain('javascript:');
    const shown = (await page.locator('h1, article').allTextContents()).join('\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is shown as a picture instead
    if (!/[\p{Bidi_Control}\u0000\u001b]/u.test(words)) expect(shown).toContain(words);
    expect(shown).not.toMatch(/\p{Bidi_Control}/u);
    await page.mouse.move(300, 300);
  });

  it('has nothing to show of an empty article, and says so', async () => {
    const page = await open([extract('', { id: 'empty.txt', includeText: true })]);
    expect(await page.locator('article').textContent()).toContain('The article is empty.');
    expect(await violations(page)).toEqual([]);
  });

  it('shows the same words where offsets count code points', async () => {
    const text = '🌉🌉 “It will cost $40m 🌉,” Ana Ruiz said.';
    const page = await open([extract(text, { id: 'a', includeText: true, offsets: 'codepoint' })]);
    expect(await page.locator('article').evaluate((article) => article.textContent)).toContain(text);
    expect(await page.locator('article .figure').textContent()).toBe('$40m');
  });

  it('prints the article and every claim, without the controls', async () => {
    const page = await open([FERRY]);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.filtering, .actions, button[type=reset]').filter({ visible: true }).count(),
    ).toBe(0);
    expect(await page.locator('.card:visible').count()).toBe(FERRY.claims.length);
    expect(await page.locator('.side').evaluate((side) => getComputedStyle(side).overflowY)).toBe('visible');
  });
});

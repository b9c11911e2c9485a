import type { Browser, Frame, Page } from 'playwright';
import { plain } from './compare.ts';
import type { Addresses, Move } from './hall.ts';
import type { Truth } from './truth.ts';

export interface Visit {
  clicks: number;
  /** Words that should have stood on the last page and did not. */
  missing: string[];
  url: string;
  /** All text of the last page, of its frames and open shadow roots, hidden or not, without blanks. */
  text: string;
  /** Texts of the entries asked for. */
  entries: string[];
}

async function frameWith(page: Page, selector: string): Promise<Frame> {
  const until = Date.now() + 10_000;
  for (;;) {
    for (const frame of page.frames()) {
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (count > 0) return frame;
    }
    if (Date.now() > until) throw new Error(`nothing on ${page.url()} is ${selector}`);
    await page.waitForTimeout(100);
  }
}

const VISIBLE = `(() => {
  const texts = [];
  const read = (root) => { for (const el of root.querySelectorAll('*')) if (el.shadowRoot) {
    for (const child of el.shadowRoot.children) if (child.tagName !== 'STYLE') texts.push(child.innerText ?? '');
    read(el.shadowRoot); } };
  texts.push(document.body.innerText); read(document); return texts.join(' ');
})()`;

const textOf = async (page: Page): Promise<string> => {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate<string>(VISIBLE).catch(() => '')));
  return texts.join(' ').replace(/\s+/g, '');
};

const WHOLE = `(() => {
  const read = (node) => [...node.childNodes].map((n) => n.nodeType === 3 ? n.data
    : n.nodeType === 1 && !/^(SCRIPT|STYLE|TEMPLATE)$/.test(n.tagName) ? (n.shadowRoot ? read(n.shadowRoot) : '') + read(n) : '').join('');
  return read(document.body);
})()`;

async function wholeText(page: Page): Promise<string> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate<string>(WHOLE).catch(() => '')));
  return plain(texts.join(''));
}

/** What the sheet says the guide shows and this text does not hold; an empty list if it holds all. */
export function notShown(truth: Truth, text: string): string[] {
  const words = Object.entries(truth.elements ?? {}).flatMap(([key, element]) =>
    element.state === 'present' ? [element.value ?? '', ...(element.includes ?? [])].map((w) => `${key}: ${w}`) : [],
  );
  const materials = (truth.materials ?? []).map((m) => `material: ${m.name}`);
  return [...words, ...materials].filter((line) => !text.includes(plain(line.slice(line.indexOf(': ') + 2))));
}

/** Goes a way as a person would, in a context of its own, and looks for the words that prove the arrival. */
export async function walk(browser: Browser, moves: Move[], proof: string[], entries?: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  let page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  let clicks = 0;
  try {
    for (const move of moves) {
      if (move.counts) clicks += 1;
      const window = move.opens ? context.waitForEvent('page') : null;
      await act(page, move);
      if (window) {
        page = await window;
        await page.waitForLoadState('domcontentloaded');
      }
    }
    const until = Date.now() + 10_000;
    for (;;) {
      const text = await textOf(page);
      const missing = proof.filter((words) => !text.includes(words.replace(/\s+/g, '')));
      if (missing.length === 0 || Date.now() > until) {
        const listed = entries
          ? await (await frameWith(page, entries)).locator(entries).filter({ visible: true }).allInnerTexts()
          : [];
        return { clicks, missing, url: page.url(), text: await wholeText(page), entries: listed };
      }
      await page.waitForTimeout(200);
    }
  } finally {
    await context.close();
  }
}

async function act(page: Page, move: Move): Promise<void> {
  if (move.do === 'goto') return void (await page.goto(move.target, { waitUntil: 'domcontentloaded' }));
  if (move.do === 'wait') return page.waitForTimeout(Number(move.target));
  if (move.do === 'script') return void (await page.evaluate(move.target));
  const frame = await frameWith(page, move.target);
  const target = frame.locator(move.target).filter({ visible: true }).first();
  if (move.do === 'hover') await target.hover({ timeout: 8000 });
  else if (move.do === 'choose') await target.selectOption(move.value ?? '');
  else if (move.do === 'type') await target.fill(move.value ?? '');
  else await target.click({ timeout: 8000 });
  await page.waitForTimeout(50);
}

/** What the sheet says about links, held against the servers; an empty list if it is so. */
export async function fetchSheet(truth: Truth, _at: Addresses): Promise<string[]> {
  const problems: string[] = [];
  const status = async (url: string, patience: number) => {
    try {
      return (await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(patience) })).status;
    } catch {
      return 0;
    }
  };
  for (const links of Object.values(truth.links)) {
    for (const { url, kinds, why } of links?.bad ?? []) {
      const got = await status(url, kinds.includes('timeout') ? 3_000 : 20_000);
      const holds = kinds.includes('serverError')
        ? got >= 500
        : kinds.includes('redirect') || kinds.includes('timeout')
          ? got === 0
          : true;
      if (!holds || (kinds.length === 1 && kinds[0] === 'gone' && got >= 500)) problems.push(`${url} (${why}): ${got}`);
    }
  }
  return problems;
}

import PQueue from 'p-queue';
import type { Page } from 'playwright';
import { findStandard } from '../../checks/standards/index.ts';
import { startPracticeProcess } from '../../cities/practice/process.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { openDatabase } from '../../storage/database.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { openRound } from '../../storage/rounds.ts';
import { watchMemory } from '../memory.ts';
import type { Progress } from '../progress.ts';
import { auditRound, defaultConcurrency } from '../round.ts';
import { benchFolder } from './folder.ts';
import { nobody } from './world.ts';

const silent: Progress = { city: () => nobody, cityEnded() {}, note() {}, stop() {} };

export interface PagesBench {
  cities: number;
  visits: number;
  auditSeconds: number;
  bareSeconds: number;
  /** Time of the audit by the time of bare Playwright for the same page visits. */
  ratio: number;
  peakMegabytes: number;
}

/** Audits the practice cities under `quick`, then visits the same pages with bare Playwright and reused pages, in one run. */
export async function benchPages(): Promise<PagesBench> {
  const folder = benchFolder();
  const halls = await startPracticeProcess({ year: 2022 });
  const db = await openDatabase({ db: folder.path('db'), create: true });
  const browser = await launchBrowser();
  const visited: string[] = [];
  try {
    const memory = watchMemory(() => browser.pid());
    const scenario = loadScenario();
    const standard = findStandard();
    const vantage = { host: 'bench', egress: null };
    await openRound(db, { name: 'bench', standard: standard.version, scenario: scenario.id, practice: true, vantage });
    const began = performance.now();
    await auditRound(halls.cities, {
      db,
      evidence: openEvidence(folder.path('evidence'), db),
      browser: noting(browser, visited),
      pace: createPace(),
      standard,
      ownStandard: standard.version,
      scenario,
      round: 'bench',
      profile: 'quick',
      only: null,
      allowLoopback: true,
      budget: {},
      resume: false,
      vantage,
      program: 'bench',
      interrupt: new AbortController().signal,
      queue: new PQueue({ concurrency: defaultConcurrency() }),
      progress: silent,
    });
    const auditSeconds = (performance.now() - began) / 1000;
    const peakMegabytes = memory.stop() / 1024 / 1024;
    const bareSeconds = await bare(browser, visited);
    return {
      cities: halls.cities.length,
      visits: visited.length,
      auditSeconds,
      bareSeconds,
      ratio: auditSeconds / bareSeconds,
      peakMegabytes,
    };
  } finally {
    await browser.close();
    await db.close();
    await halls.close();
    folder.remove();
  }
}

/** The same browser, with every page that a tab shows written down. */
function noting(browser: BrowserHost, visited: string[]): BrowserHost {
  const note = (page: Page): void => {
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && /^https?:/.test(frame.url())) visited.push(frame.url());
    });
    page.on('popup', note);
  };
  return {
    ...browser,
    version: browser.version,
    async openWeb(options) {
      const web = await browser.openWeb(options);
      const tab = web.tab.bind(web);
      web.tab = async (tabOptions) => {
        const page = await tab(tabOptions);
        note(page);
        return page;
      };
      return web;
    },
  };
}

/** Visits the addresses with as many reused pages as cities are audited at once. */
async function bare(browser: BrowserHost, addresses: readonly string[]): Promise<number> {
  const context = await (await browser.browser()).newContext({ viewport: { width: 1366, height: 900 } });
  const queue = [...addresses];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: defaultConcurrency() }, async () => {
      const page = await context.newPage();
      for (let url = queue.shift(); url; url = queue.shift())
        await page.goto(url, { waitUntil: 'load' }).catch(() => null);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await context.close();
  return seconds;
}

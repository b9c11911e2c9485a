import type { Page } from 'playwright';
import { classify, reasonOf } from './answers.ts';
import { inTime } from './browser/in-time.ts';
import { openTab } from './browser/tab.ts';
import type { Web } from './browser/web.ts';
import { type Crawler, defineCrawler, type Observation } from './crawler.ts';
import { BudgetError } from './errors.ts';
import { type FactOf, observed, type Reason, unobservable } from './facts.ts';
import type { Hall } from './hall.ts';
import { linksOnPage } from './links/collect.ts';
import { seenIn } from './links/look.ts';
import { lookAtAccessibility } from './quality/axe.ts';
import type { LighthouseScores } from './quality/lighthouse.ts';
import { asPhone, judgePhone, lookAsPhone } from './quality/mobile.ts';
import { runLighthouse } from './quality/run-lighthouse.ts';
import { median } from './reachability/sites.ts';

const PROVIDES = ['site.mobile', 'site.accessibility', 'site.performance', 'site.bestPractices'] as const;
type Provided = (typeof PROVIDES)[number];
type Found = Observation<Provided>['facts'];

/** Runs of which the median is taken (Lighthouse's own advice against variance). */
const LIGHTHOUSE_RUNS = 3;
/** 无障碍、适老: the entry by its words (assessment notes 6.3). */
const ACCESSIBLE_VERSION = /无障碍|长者|适老|关怀版|老年(人|版)|长辈版|大字版|读屏|敬老版/;
/** Share of the automatic figure, and points for an accessible version (B3.6: 0.6·a11y + 40·link). */
const AUTOMATIC = 0.6;
const VERSION_POINTS = 40;
const MAX_FOUND = 12;

export interface QualityOptions {
  runs?: number;
}

/** How the hall's home does on a phone, for people with disabilities, and (profile full) by Lighthouse. */
export function createQualityCrawler(options: QualityOptions = {}): Crawler<Provided> {
  return defineCrawler({
    name: 'quality',
    provides: PROVIDES,
    observe: (hall, web) => observeQuality(hall, web, options),
  });
}

export const quality: Crawler<Provided> = createQualityCrawler();

async function observeQuality(
  hall: Hall,
  web: Web,
  { runs = LIGHTHOUSE_RUNS }: QualityOptions,
): Promise<Observation<Provided>> {
  const url = hall.trail.hall?.url ?? hall.city.portals.city;
  web.progress(`页面质量：${url}`);
  const desktop = await lookAtDesktop(url, web);
  if ('reason' in desktop) return { facts: nothing(desktop.reason, desktop.note) };
  const facts: Found = { 'site.mobile': await lookAtPhone(url, web) };
  await web.record(facts);
  const measured = hall.profile === 'full' ? await measure(url, desktop.userAgent, runs, web) : null;

  const lighthouse = measured?.scores ?? [];
  const automatic = middle(lighthouse, 'accessibility') ?? desktop.score;
  const failed = lighthouse[0]?.failed.accessibility ?? desktop.failed;
  const found = [...(desktop.version ? [] : ['没有无障碍或长者版入口']), ...failed].slice(0, MAX_FOUND);
  const points = AUTOMATIC * automatic + (desktop.version ? VERSION_POINTS : 0);
  facts['site.accessibility'] = {
    ...observed('site.accessibility', { score: Math.round(points * 10) / 10, found }, [
      ...desktop.evidence,
      ...(measured?.evidence ?? []),
    ]),
    note: `自动检查 ${Math.round(automatic)} 分${desktop.version ? `，有“${desktop.version}”入口` : ''}`,
  };
  for (const [fact, key] of [
    ['site.performance', 'performance'],
    ['site.bestPractices', 'bestPractices'],
  ] as const) {
    const score = middle(lighthouse, key);
    if (score !== null)
      facts[fact] = observed(
        fact,
        { score: Math.round(score), found: (lighthouse[0]?.failed[key] ?? []).slice(0, MAX_FOUND) },
        measured?.evidence,
      );
    else
      facts[fact] = measured
        ? unobservable(measured.reason, `Lighthouse 未能测量：${measured.fault}`)
        : unobservable('not-measured', '快速评估不运行 Lighthouse');
  }
  return { facts };
}

interface DesktopLook {
  score: number;
  failed: string[];
  /** Text of the link to an accessible version; empty where there is none. */
  version: string;
  userAgent: string;
  evidence: string[];
}

async function lookAtDesktop(url: string, web: Web): Promise<DesktopLook | { reason: Reason; note: string }> {
  const tab = await openTab(web);
  try {
    const arrival = await tab.open(url);
    if (arrival.error !== null)
      return {
        reason: arrival.error === 'timeout' ? 'timeout-ours' : 'network',
        note: `页面未能打开：${arrival.message}`,
      };
    const seen = await seenIn(tab, arrival);
    if (!seen) return { reason: 'timeout-ours', note: '页面没有响应' };
    const verdict = classify(seen);
    if (verdict.kind !== 'ok' && verdict.kind !== 'login')
      return { reason: reasonOf(verdict) ?? 'site-down', note: `页面未能打开：${verdict.why}` };
    const page = tab.page();
    const version = await accessibleVersion(page);
    const userAgent = await inTime(
      page,
      page.evaluate(() => navigator.userAgent),
    );
    const { score, violations, passed } = await lookAtAccessibility(page);
    const summary = Buffer.from(JSON.stringify({ url, score, violations, passed }, null, 2));
    const evidence = [
      await web.evidence.put(summary, { type: 'application/json', url, note: '无障碍自动检查' }),
      await tab.shot('首页'),
    ];
    const failed = violations.map(({ help, count }) => `${help}（${count}处）`);
    return { score, failed, version, userAgent, evidence: evidence.filter((id) => id !== null) };
  } finally {
    await tab.close();
  }
}

/** The entry to an accessible version: a link, a button or a picture that says so. */
async function accessibleVersion(page: Page): Promise<string> {
  const links = await linksOnPage(page);
  const named = links.find(({ text }) => text.length <= 20 && ACCESSIBLE_VERSION.test(text));
  if (named) return named.text;
  const shown = page.evaluate((words) => {
    const pattern = new RegExp(words);
    for (const element of document.querySelectorAll(
      'a, button, [onclick], [role=button], [role=link], li, span, div, img',
    )) {
      const said =
        element.children.length > 2
          ? ''
          : [
              element.textContent,
              element.getAttribute('title'),
              element.getAttribute('alt'),
              element.getAttribute('aria-label'),
            ].find((text) => text && text.trim().length <= 12 && pattern.test(text));
      if (said && element.checkVisibility()) return said.trim();
    }
    return '';
  }, ACCESSIBLE_VERSION.source);
  return inTime(page, shown);
}

async function lookAtPhone(url: string, web: Web): Promise<FactOf<'site.mobile'>> {
  const tab = await openTab(web, { own: true });
  try {
    await asPhone(tab.page());
    const arrival = await tab.open(url);
    if (arrival.error !== null) {
      const reason = arrival.error === 'timeout' ? 'timeout-ours' : 'load-failed';
      return unobservable(reason, `手机屏幕下未能打开：${arrival.message}`);
    }
    const look = await lookAsPhone(tab.page());
    const { score, found } = judgePhone(look);
    const summary = Buffer.from(JSON.stringify({ url, ...look, score, found }, null, 2));
    const evidence = [
      await web.evidence.put(summary, { type: 'application/json', url, note: '手机屏幕下的页面' }),
      await tab.shot('手机屏幕下的首页'),
    ];
    return observed(
      'site.mobile',
      { score, found },
      evidence.filter((id) => id !== null),
    );
  } finally {
    await tab.close();
  }
}

/** Several runs, one after the other. What fails here is ours; what was measured before stands. */
async function measure(
  url: string,
  userAgent: string,
  runs: number,
  web: Web,
): Promise<{ scores: LighthouseScores[]; evidence: string[]; fault: string; reason: Reason }> {
  const allowLoopback = await web.allowed('http://127.0.0.1/');
  const scores: LighthouseScores[] = [];
  const evidence: string[] = [];
  let fault = '';
  for (let run = 0; run < runs; run++) {
    web.progress(`页面质量：Lighthouse ${run + 1}/${runs}`);
    try {
      web.budget.check();
      await web.pace(url);
      web.budget.visit();
      const found = await runLighthouse({ url, allowLoopback, userAgent });
      fault = found.error;
      if (found.error === '') scores.push(found);
      evidence.push(
        await web.evidence.put(Buffer.from(found.report), {
          type: 'application/json',
          url,
          note: `Lighthouse 第 ${run + 1} 次`,
        }),
      );
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
      if (error instanceof BudgetError) return { scores, evidence, fault, reason: 'budget' };
    }
  }
  return { scores, evidence, fault, reason: 'own-fault' };
}

function middle(
  scores: readonly LighthouseScores[],
  key: 'performance' | 'accessibility' | 'bestPractices',
): number | null {
  return median(scores.map((score) => score[key]).filter((value) => value !== null));
}

function nothing(reason: Reason, note: string): Found {
  return Object.fromEntries(PROVIDES.map((id) => [id, unobservable(reason, note)]));
}

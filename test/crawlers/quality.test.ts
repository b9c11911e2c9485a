import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import type { Facts } from '../../crawlers/facts.ts';
import type { Hall } from '../../crawlers/hall.ts';
import { scoreOf } from '../../crawlers/quality/axe.ts';
import { judgePhone } from '../../crawlers/quality/mobile.ts';
import { createQualityCrawler, type QualityOptions } from '../../crawlers/quality.ts';
import { auditedHall } from './audited.ts';
import { type LocalSite, localSite, send } from './local-site.ts';

const GOOD = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>青石市政务服务网</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="政务服务">
  <style>body{font-size:16px;color:#111;background:#fff} a{display:inline-block;padding:14px;color:#003a8c}</style></head>
  <body><header><a href="/elders">长者版</a></header><main><h1>青石市政务服务网</h1><p>${'办事指南与在线办理。'.repeat(20)}</p><a href="/items">事项清单</a></main></body></html>`;
const POOR = `<html><head><meta charset="utf-8"></head><body style="margin:0"><div style="width:1200px;font-size:10px;color:#bbb;background:#fff">
  <img src="/a.png"><a href="/x"><img src="/b.png"></a><a href="/y" style="font-size:9px">事</a><a href="/z" style="font-size:9px">项</a><input><select><option>区</option></select>${'文字很小。'.repeat(40)}</div></body></html>`;

let host: BrowserHost;
const sites: LocalSite[] = [];

async function look(routes: Parameters<typeof localSite>[0], change: Partial<Hall> = {}, options: QualityOptions = {}) {
  const site = await localSite({ '/favicon.ico': send(200, '', { 'content-type': 'image/x-icon' }), ...routes });
  sites.push(site);
  const evidence = memoryEvidence();
  const web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence });
  try {
    const hall = auditedHall({ province: `${site.origin}/`, city: `${site.origin}/` }, change);
    const { facts } = await createQualityCrawler(options).observe(hall, web);
    return { facts: facts as Facts, evidence, site };
  } finally {
    await web.close();
  }
}

beforeAll(async () => {
  host = await launchBrowser();
});
afterAll(async () => {
  await host?.close();
  for (const site of sites) await site.close();
});

describe('quality, quick', () => {
  it('finds little fault with a good page', async () => {
    const { facts, evidence } = await look({ '/': GOOD });
    expect(facts['site.mobile']?.value).toEqual({ score: 100, found: [] });
    expect(facts['site.accessibility']?.value).toEqual({ score: 100, found: [] });
    expect(facts['site.performance']).toMatchObject({ state: 'unobservable', reason: 'not-measured' });
    for (const id of facts['site.accessibility']?.evidence ?? []) expect(evidence.kept.has(id)).toBe(true);
  });

  it('names the faults of a poor one, in Chinese, and the same each time', async () => {
    const first = (await look({ '/': POOR })).facts;
    expect(first['site.mobile']?.value?.score).toBeLessThan(40);
    expect(first['site.mobile']?.value?.found.join()).toMatch(/未设置视口.*横向滚动/);
    expect(first['site.accessibility']?.value?.score).toBeLessThan(45);
    const found = first['site.accessibility']?.value?.found.join() ?? '';
    expect(found).toContain('没有无障碍或长者版入口');
    expect(found).toMatch(/图像|图片|替代文本/);
    const again = (await look({ '/': POOR })).facts;
    expect(again['site.mobile']?.value).toEqual(first['site.mobile']?.value);
    expect(again['site.accessibility']?.value).toEqual(first['site.accessibility']?.value);
  });

  it('is not held against a page that does not let us in', async () => {
    const { facts } = await look({ '/': send(403, '<p>您的访问被拦截</p>') });
    expect(facts['site.mobile']).toMatchObject({ state: 'unobservable', reason: 'blocked' });
    expect(facts['site.accessibility']).toMatchObject({ state: 'unobservable', reason: 'blocked' });
  });
});

describe('quality, full', () => {
  it('measures with Lighthouse in a process of its own', async () => {
    const { facts, site } = await look({ '/': GOOD }, { profile: 'full' }, { runs: 1 });
    expect(facts['site.performance']).toMatchObject({ state: 'observed' });
    expect(facts['site.performance']?.value?.score).toBeGreaterThan(50);
    expect(facts['site.bestPractices']?.value?.score).toBeGreaterThan(50);
    expect(facts['site.accessibility']?.value?.score).toBeGreaterThan(90);
    expect(site.requests.every((line) => /^(GET|HEAD) /.test(line))).toBe(true);
  });
});

describe('figures', () => {
  it('weigh what applies', () => {
    expect(scoreOf(['image-alt'], ['heading-order'])).toBeCloseTo((100 * 10) / 13);
    expect(scoreOf([], [])).toBe(100);
    expect(scoreOf(['label'], ['label'])).toBe(0);
  });
  it('of a phone add up to 100', () => {
    const fine = {
      viewport: 'width=device-width',
      layoutWidth: 390,
      contentWidth: 390,
      targets: 10,
      smallTargets: 0,
      letters: 100,
      smallLetters: 0,
    };
    expect(judgePhone(fine)).toEqual({ score: 100, found: [] });
    expect(judgePhone({ ...fine, viewport: null, layoutWidth: 980, smallTargets: 10, smallLetters: 100 }).score).toBe(
      0,
    );
    expect(judgePhone({ ...fine, smallTargets: 5 })).toMatchObject({
      score: 90,
      found: ['10个可点区域中5个小于24像素'],
    });
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pathText } from '../../audits/show-path.ts';
import { notApplicable, observed, unobservable } from '../../crawlers/facts.ts';
import type { WayStep } from '../../crawlers/hall.ts';
import type { CityResult } from '../../storage/result.ts';
import { startHalls } from '../halls/serve.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { cityFolder, folder, wangting } from './wangting.ts';

const step = (deed: WayStep['deed'], text: string, over: Partial<WayStep> = {}): WayStep => ({
  ...{ deed, text, url: 'http://a/', counts: false, target: null, why: '因为', evidence: null },
  ...over,
});
const way = [
  step('open', '首页'),
  step('click', '云溪区', { counts: true, evidence: 'sha256:1', url: 'http://a/hall' }),
];
const result = (over: Partial<CityResult>): CityResult => ({ facts: {}, path: {}, ...over }) as CityResult;
const fileOf = (sha: string | null | undefined) => `file of ${sha}`;

describe('the way in words', () => {
  it('goes on from the hall to the guide and the entry with one numbering', () => {
    const lines = pathText(
      result({
        path: {
          hall: { url: 'http://a/hall', title: '网厅', steps: way, arrival: 'sha256:2' },
          guide: { url: 'http://a/g', title: '指南', steps: [...way, step('type', '药品'), step('click', '')] },
          hints: [{ step: 'search', used: false, outcome: 'stale', why: '都没有 #q' }],
        },
        facts: {
          'entry.level': observed('entry.level', 'province'),
          'entry.clicks': observed('entry.clicks', 1),
          'apply.entry': observed('apply.entry', 'unified-login'),
          'flow.steps': observed('flow.steps', [
            { kind: 'guide', title: '指南', url: 'http://a/g', evidence: null },
            { kind: 'login', title: '登录', url: 'http://a/l', evidence: 'sha256:3' },
          ]),
        },
      }),
      fileOf,
    );
    expect(lines.filter((l) => /^ {2,3}\d/.test(l))).toEqual([
      '  1. 打开 http://a/',
      '  2. 点击“云溪区”　［计一次点击］',
      '  3. 输入“药品”',
      '  4. 点击（图标，无文字）',
      '  5. 登录页：登录',
    ]);
    expect(lines.filter((l) => l.includes('截图'))).toEqual([
      '      截图：file of sha256:1（红框处）',
      '      截图：file of sha256:2',
      '      截图：file of sha256:3',
    ]);
    expect(lines.find((l) => l.startsWith('一、'))).toBe('一、到区县网厅：从省级门户出发，1 次点击');
    expect(lines.at(-1)).toBe('  搜索：都没有 #q');
  });

  it('says why a way is not there, and never that there is none where it was not seen', () => {
    const heads = (facts: CityResult['facts']) =>
      pathText(result({ facts }), fileOf).filter((l) => /^[一二三]/.test(l));
    expect(heads({})).toEqual([
      '一、到区县网厅：没有走到（没有测这一步）',
      '二、到办事指南：没有走到（没有测这一步）',
      '三、到在线办理：没有走到（没有测这一步）',
    ]);
    expect(
      heads({
        'entry.level': observed('entry.level', 'none'),
        'item.found': observed('item.found', false),
        'apply.entry': notApplicable(),
      }),
    ).toEqual(['一、到区县网厅：未发现路径', '二、到办事指南：没有走到：网厅没有所需事项', '三、到在线办理：不适用']);
    expect(heads({ 'entry.level': unobservable('blocked', '返回 403') })[0]).toBe(
      '一、到区县网厅：没有走到，未能测得：返回 403',
    );
  });
});

describe('wangting show CITY --path', () => {
  it('prints a way that was really walked, with pictures that are there', async () => {
    const halls = await startHalls(['14']);
    onTestFinished(() => halls.close());
    const db = await temporaryDatabase();
    onTestFinished(() => db.close());
    const [hall] = halls.halls;
    if (!hall) throw new Error('hall 14 did not start');
    const data = ['--db', db.url, '--evidence', folder(), '--round', 'r'];
    const cities = cityFolder({ ...hall.city });
    const audit = ['audit', '--cities', cities, '--allow-loopback', '--only', 'flow', '--profile', 'quick', '--quiet'];
    expect((await wangting(...audit, ...data)).code).toBe(0);
    const { code, stdout } = await wangting('show', hall.city.id, '--path', ...data);
    expect(code).toBe(0);
    const steps = [...stdout.matchAll(/^ {2,3}(\d+)\. /gm)].map(([, n]) => Number(n));
    expect(steps.length).toBeGreaterThan(4);
    expect(steps).toEqual(steps.map((_, i) => i + 1));
    const pictures = [...stdout.matchAll(/截图：(\S+?\.jpg)/g)].map(([, file]) => file ?? '');
    expect(pictures.length).toBeGreaterThan(4);
    expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
    // A click of the way to the guide has its picture, too.
    const between = stdout.slice(stdout.indexOf('二、'), stdout.indexOf('三、'));
    expect(between).toMatch(/点击“.*\n.*理由.*\n.*网址.*\n.*截图：\S+\.jpg（红框处）/);
  });
});

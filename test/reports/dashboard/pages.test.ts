import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missedOf } from '../../../reports/dashboard/overview/age.ts';
import { roundSites } from '../../../storage/board/health.ts';
import { addSample } from '../../../storage/probes.ts';
import { madeBoard, NOW, send, THEN } from './made.ts';

let made: Awaited<ReturnType<typeof madeBoard>>;
let app: ReturnType<typeof made.open>['app'];
beforeAll(async () => {
  made = await madeBoard();
  ({ app } = made.open());
});
afterAll(() => made.close());

const get = async (path: string) => {
  const response = await app.request(path);
  return { response, $: load(await response.text()) };
};

describe('the overview', () => {
  it('is where the front door leads: to the newest round', async () => {
    const response = await app.request('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, `/rounds/${NOW}`]);
  });

  it('ranks the cities with the figures of the store, and says how old they are and that they are for practice', async () => {
    const { $ } = await get(`/rounds/${NOW}`);
    const ranked = made.results.cities
      .filter((c) => c.scores.total !== null)
      .sort((a, b) => (b.scores.total ?? 0) - (a.scores.total ?? 0));
    const rows = $('#ranking-table tbody tr').toArray();
    expect(rows.length).toBe(6);
    expect($(rows[0]).find('th').text()).toBe(ranked[0]?.city.name);
    expect($(rows[0]).text()).toContain(ranked[0]?.scores.total?.toFixed(2));
    expect($('aside.practice').text()).toContain('演练数据');
    expect($('#state').text()).toContain('最新数据');
    expect($('title').text()).toMatch(/^【演练数据】/);
  });

  it('is narrowed and ordered by what the address says, without a script', async () => {
    const { $ } = await get(`/rounds/${NOW}?region=东北&sort=A`);
    const regions = $('#ranking-table tbody tr')
      .toArray()
      .map((row) => $(row).find('td').last().text());
    expect(new Set(regions)).toEqual(new Set(regions.length === 0 ? [] : ['东北']));
    expect($('select[name="region"] option[selected]').text()).toBe('东北');
    expect($('select[name="sort"] option[selected]').attr('value')).toBe('A');
  });
});

describe('the health of a round', () => {
  it('names the homes that did not always open in the last week, and blames none for what is our own', async () => {
    const [home, other] = [...(await roundSites(made.db, NOW)).keys()] as [string, string];
    const look = (site: string, outcome: 'ok' | 'failed' | 'blocked' | 'ours') =>
      addSample(made.db, { site, outcome, status: null, ms: 1, why: '', egress: null });
    for (const outcome of ['ok', 'ok', 'ok', 'failed', 'blocked', 'ours'] as const) await look(home, outcome);
    for (const outcome of ['ok', 'blocked', 'ours'] as const) await look(other, outcome);
    const { $ } = await get(`/rounds/${NOW}/health`);
    expect($('#week').text()).toContain('近一周对2个首页访问5次，其中1个首页不是每次都能打开');
    const rows = $('#week tbody tr').toArray();
    expect(rows).toHaveLength(1);
    expect($(rows[0]).text()).toContain(home);
    expect($(rows[0]).text()).toContain('75.00%');
  });
});

describe('a city', () => {
  it('has verdict, reason, evidence and the difference on one page', async () => {
    const city = made.results.cities.find((c) => c.scores.total !== null)!;
    const { $ } = await get(`/rounds/${NOW}/cities/${city.city.id}`);
    expect($('.total-figure').text()).toBe(city.scores.total?.toFixed(2));
    const first = city.indicators.find((i) => i.evidence.length > 0)!;
    expect($(`[id="i-${first.code}"]`).text()).toContain(first.sentence.slice(0, 6));
    expect($('#city-changes').text()).toContain(THEN);
    expect($('#history tbody tr').length).toBeGreaterThanOrEqual(2);
    for (const id of ['way', 'links', 'guide', 'flow', 'unseen', 'facts']) expect($(`#${id}`).length, id).toBe(1);
    const picture = $('.way img').first().attr('src')!;
    const shown = await app.request(picture);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  it('shows the findings of the very attempt', async () => {
    const { $ } = await get(`/rounds/${NOW}/cities/${made.results.cities[0]?.city.id}?attempt=1`);
    expect($('#findings ol.findings > li').length).toBeGreaterThan(0);
  });
});

describe('findings', () => {
  it('are narrowed, and each leads to its log', async () => {
    const all = await get('/findings?data=practice');
    const high = await get('/findings?data=practice&severity=high');
    const heads = high.$('.findings > li').toArray();
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.every((li) => high.$(li).attr('data-severity') === 'high')).toBe(true);
    expect(all.$('.findings > li').length).toBeGreaterThan(heads.length);
    const one = await get(all.$('.findings a').first().attr('href')!);
    expect(one.$('#log').text()).toContain('发现问题');
    expect((await get('/findings?data=real')).$('.findings > li').length).toBe(0);
  });

  it('are given an owner and a deadline, past which they are overdue', async () => {
    const { $ } = await get('/findings?data=practice');
    const href = $('.findings a').first().attr('href')!;
    const answer = await send(app, href, href, {
      owner: '市审批局',
      deadline: '2026-11-20',
      state: 'working',
      note: '',
    });
    expect(answer.status).toBe(303);
    const { $: shown } = await get(href);
    expect(shown('.rectification').text()).toContain('责任人：市审批局，期限 2026-11-20，整改中');
    expect(shown('#log').text()).toContain('王芳');
    const overdue = await get('/findings?data=practice&state=overdue');
    expect(overdue.$('.findings a').first().attr('href')).toBe(href);
    expect(overdue.$('.findings').text()).toMatch(/逾期 \d+ 天/);
    expect((await get('/log')).$('tbody').text()).toContain('交办或更新问题');
    const without = await send(app, href, href, { owner: '市审批局', deadline: '', state: 'deferred', note: '' });
    expect(without.status).toBe(400);
  });
});

describe('the other pages', () => {
  it('compare any two rounds, either way', async () => {
    const { $ } = await get(`/compare?before=${THEN}&after=${NOW}`);
    expect($('#changes h2').text()).toContain(`${THEN}→${NOW}`);
    expect((await get(`/compare?before=${NOW}&after=${THEN}`)).$('#changes h2').text()).toContain(`${NOW}→${THEN}`);
  });

  it('say what could not be measured and why', async () => {
    const { $ } = await get(`/rounds/${NOW}/health`);
    expect($('#coverage').text()).toContain('未能评分的原因');
    expect($('#cities tbody tr').length).toBe(6);
  });

  it('tell what many cities have in common', async () => {
    expect((await get(`/rounds/${NOW}/problems`)).$('.problem').length).toBeGreaterThan(0);
  });

  it('list the rounds', async () => {
    const { $ } = await get('/rounds?kind=night');
    expect($('tbody tr').length).toBe(2);
    expect((await get('/rounds?data=real')).$('tbody tr').length).toBe(0);
  });

  it.each([
    '/rounds/nix',
    `/rounds/${NOW}/cities/nix`,
    '/compare?before=nix&after=nix',
    '/findings/99999',
    '/runs/9',
    '/nix',
  ])('%s is not there, and says so in Chinese', async (path) => {
    const { response, $ } = await get(path);
    expect(response.status).toBe(404);
    expect($('h1').text()).toBe('没有找到');
  });
  it.each([
    '/evidence/nix',
    `/evidence/${'0'.repeat(64)}`,
    '/assets/..%2Fapp.ts',
    '/assets/app.ts',
    '/assets/constructor',
  ])('%s is not served', async (path) => expect((await app.request(path)).status).toBe(404));

  it('have no fault of ours to tell', () => expect(made.faults).toEqual([]));
});

describe('nights that were missed', () => {
  const now = new Date('2026-11-24T04:00:00Z');
  it('are the days without a round since the first there was', () => {
    expect(missedOf(['2026-11-20', '2026-11-22', '2026-11-23'], now)).toEqual(['2026-11-21']);
    expect(missedOf([], now)).toBeNull();
  });
});

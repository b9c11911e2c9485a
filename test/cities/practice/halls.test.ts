import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citySchema } from '../../../cities/city.ts';
import { answer } from '../../../cities/practice/answer.ts';
import { expectedOf } from '../../../cities/practice/expected.ts';
import type { PracticeHalls } from '../../../cities/practice/halls.ts';
import { startPractice } from '../../../cities/practice/halls.ts';
import { itemAsked, searchItems } from '../../../cities/practice/model/search.ts';
import { createWorld, originOf, type Site } from '../../../cities/practice/model/world.ts';
import { absolute } from '../../../cities/practice/place.ts';
import { createPlaces } from '../../../cities/practice/places.ts';
import type { Planted, PlantedFacts } from '../../../cities/practice/planted/facts.ts';
import { ROSTER } from '../../../cities/practice/planted/roster.ts';
import { editionOf, PRACTICE_YEARS } from '../../../cities/practice/planted/years.ts';
import { startPracticeProcess } from '../../../cities/practice/process.ts';
import { loadScenario } from '../../../cities/scenarios.ts';
import type { FactId } from '../../../crawlers/facts.ts';
import { factSchemas } from '../../../crawlers/facts.ts';
import { practiceHalls, practiceProcess } from '../../practice/halls.ts';
import { crawl, fetchText } from './crawl.ts';

let halls: PracticeHalls;
let all: Planted[];
beforeAll(async () => {
  halls = await practiceHalls({ basePort: 45_000, slow: 0 });
  all = halls.cities.map((c) => halls.planted(c.id));
});
afterAll(() => halls?.close());

/** How many cities have a fact with a value. */
function count<K extends keyof PlantedFacts>(id: K, of: (value: PlantedFacts[K]) => boolean): number {
  return all.filter(({ facts }) => facts[id] !== undefined && of(facts[id] as PlantedFacts[K])).length;
}
const names = (test: (p: Planted) => boolean): string[] => all.filter(test).map((p) => p.city);

describe('2022', () => {
  it('has 55 valid practice cities on 31 platforms', () => {
    expect(halls.cities).toHaveLength(55);
    for (const city of halls.cities) expect(citySchema.parse(city).practice).toBe(true);
    expect(new Set(halls.cities.map((c) => c.platform)).size).toBe(31);
    expect(ROSTER.flatMap((p) => p.cities).filter((c) => c.region === '华东')).toHaveLength(23);
  });

  it('plants exactly the figures of the report', () => {
    expect(count('handling.electronicCertificate', (v) => !v)).toBe(25);
    expect(count('handling.duplicateSubmission', (v) => v)).toBe(15);
    expect(count('handling.licenceShared', (v) => !v)).toBe(6);
    expect(count('handling.singleForm', (v) => !v)).toBe(6);
    expect(count('interaction.humanGuide', (v) => v === 'none')).toBe(45);
    expect(count('interaction.ratingSources', (v) => v === 'none')).toBe(8);
    const full = ['departments', 'regions', 'problems'] as const;
    expect(count('interaction.ratingDisclosure', (v) => full.some((f) => !v.includes(f)))).toBe(17);
    expect(count('interaction.complaint', (v) => v !== 'open')).toBe(11);
    expect(names((p) => p.facts['interaction.complaint'] === 'case-number-only').sort()).toEqual(['qingdao', 'suzhou']);
    expect(names((p) => p.facts['interaction.assistant'] === 'dead-link')).toEqual(['baoding']);
    const online = ['shenzhen', 'foshan', 'dongguan', 'ningbo', 'hefei', 'huhehaote'];
    expect(names((p) => p.others['temporary-id']?.facts['handling.identityOnline'] === true).sort()).toEqual(
      online.sort(),
    );
    expect(count('interaction.ratingFollowUp', (v) => v)).toBeGreaterThan(1);
  });

  it('lets 50 ways begin at the province, 1 at the city and 4 at the district', () => {
    const levels = (['province', 'city', 'district', 'none'] as const).map((l) => count('entry.level', (v) => v === l));
    expect(levels).toEqual([50, 1, 4, 0]);
  });

  it('lets the search of 潍坊, 惠州 and 呼和浩特 miss the item, which their lists hold', () => {
    const missed = names((p) => p.facts['search.rank'] === null).sort();
    expect(missed).toEqual(['huhehaote', 'huizhou', 'weifang']);
    expect(missed.flatMap((c) => halls.planted(c).via)).toEqual(missed.map(() => 'navigation'));
  });

  it('says every fact as the schema of the facts has it', () => {
    for (const { city, facts } of all)
      for (const [id, value] of Object.entries(facts)) {
        if (id.startsWith('links.')) continue;
        const parsed = factSchemas[id as FactId].safeParse(value);
        expect(parsed.success, `${city} ${id}: ${parsed.error}`).toBe(true);
      }
  });
});

describe.each(PRACTICE_YEARS)('%d', (year) => {
  const world = createWorld(editionOf(year), 45_000);
  const places = createPlaces(world);
  const ask = (url: string) => ({
    method: 'GET',
    path: new URL(url).pathname,
    query: new URL(url).searchParams,
    cookies: '',
    headers: {},
    body: '',
  });

  it('says every fact of every scenario as the schema of the facts has it', () => {
    for (const city of world.cities) {
      const planted = expectedOf(places, city);
      for (const { facts } of [planted, ...Object.values(planted.others)])
        for (const [id, value] of Object.entries(facts)) {
          if (id.startsWith('links.')) continue;
          const parsed = factSchemas[id as FactId].safeParse(value);
          expect(parsed.success, `${planted.city} ${id}: ${parsed.error}`).toBe(true);
        }
    }
  });

  it('has a way to every hall that nothing shut stands on', () => {
    for (const city of world.cities) {
      const { entry, government, cityPortal } = city.plan;
      const { roster, province } = city;
      if (entry === 'district') expect(government, roster.id).toBe('up');
      const open = cityPortal === 'up' || cityPortal === 'challenge';
      // These two pass by the city's portal on the way from the province's.
      const passes = ['classic', 'gbk'].includes(province.family) && entry === 'province';
      if (entry === 'city' || passes || province.municipality) expect(open, roster.id).toBe(true);
      // A link to a site that is down is a bad link of others: none leads to one.
      if (cityPortal === 'down') expect(['modal', 'menu'], roster.id).toContain(province.family);
      // Only where the city's portal was seen can be said that nothing leads on from there.
      if (entry === 'district') expect(open, roster.id).toBe(true);
      if (government === 'down') expect(province.family, roster.id).not.toBe('classic');
      if (province.family === 'spa') expect(entry, roster.id).toBe('province');
      const hall = places.hall(city);
      expect(answer(places, hall.site, ask(absolute(hall, hall.paths.home))).status ?? 200, roster.id).toBe(200);
    }
  });

  it('answers a made-up address softly where that is planted, at the hall or at the city, and nowhere else', () => {
    for (const city of world.cities.filter((c) => ['up', 'challenge'].includes(c.plan.cityPortal))) {
      const sites = [places.hall(city).site, city.sites.city];
      const seen = sites.map((site) => {
        const made = { ...ask(`${originOf(site)}/no-such-page-7f3a.html`), cookies: '__drill_clearance=1649' };
        return answer(places, site, made).status ?? 200;
      });
      expect(seen.includes(200), city.roster.id).toBe(city.plan.softNotFound);
    }
  });

  it('answers with an error wherever a site is down, and with a notice where one is shut', () => {
    for (const city of world.cities) {
      const { plan, sites } = city;
      const seen = (site: Site) => answer(places, site, ask(`${originOf(site)}/`));
      if (plan.government === 'down') expect(seen(sites.government).status).toBe(502);
      if (plan.cityPortal === 'down') expect(seen(sites.city).status).toBe(502);
      if (plan.cityPortal === 'maintenance') expect(String(seen(sites.city).body)).toContain('系统升级维护中');
    }
  });

  it('gives the search of every city its planted rank, whichever of the usual words is sent', () => {
    const { name, searchTerms } = loadScenario(world.licence.scenario);
    for (const city of world.cities)
      for (const term of [name, ...searchTerms]) {
        const rank = searchItems(places.hall(city), term).findIndex((i) => i.kind === 'target') + 1;
        expect(rank || null, `${city.roster.id} ${term}`).toBe(city.plan.search.rank);
      }
  });

  it("puts the item of every other scenario first in its search, by the scenario's name", () => {
    for (const city of world.cities) {
      const { others } = expectedOf(places, city);
      expect(Object.keys(others).toSorted()).toContain('temporary-id');
      for (const [scenario, { facts }] of Object.entries(others)) {
        const hits = searchItems(places.hall(city), loadScenario(scenario).name).map((i) => i.name);
        const rank = hits.indexOf(facts['item.name']!) + 1;
        expect(rank || null, `${city.roster.id} ${scenario}`).toBe(facts['search.rank']);
      }
    }
  });

  it('lets an assistant that works answer every scenario with the guide of its item', () => {
    for (const city of world.cities.filter((c) => c.plan.assistant === 'works')) {
      const planted = expectedOf(places, city);
      const hall = places.hall(city);
      const scenarios = { [world.licence.scenario]: planted, ...planted.others };
      for (const [scenario, { facts }] of Object.entries(scenarios))
        for (const question of loadScenario(scenario).questions)
          expect(itemAsked(hall, question)?.name, `${city.roster.id} ${question}`).toBe(facts['item.name']);
    }
  });

  it('finds a control term in the search wherever it works', () => {
    for (const city of world.cities)
      expect(searchItems(places.hall(city), '身份证').length > 0, city.roster.id).toBe(city.plan.search.works);
  });
});

describe('links', () => {
  it('are good everywhere but where they are planted', { timeout: 240_000 }, async () => {
    let good = 0;
    let bad = 0;
    for (const city of halls.cities) {
      const planted = halls.planted(city.id);
      const classes = ['home', 'inner', 'attachments', 'external'] as const;
      const wanted = classes.flatMap((c) => planted.facts[`links.${c}`]!.bad.map((b) => b.url));
      const { found, bad: seen } = await crawl(city, planted, 3);
      const unplanted = [...seen.keys()].filter((u) => !wanted.includes(u)).map((u) => `${u} on ${found.get(u)}`);
      expect(unplanted, city.id).toEqual([]);
      expect(
        wanted.filter((u) => !seen.has(u)),
        city.id,
      ).toEqual([]);
      good += found.size - seen.size;
      bad += seen.size;
    }
    // 有效性 98.55 in the report, of which the links are the larger part.
    expect(good / (good + bad)).toBeGreaterThan(0.985);
    expect(good / (good + bad)).toBeLessThan(0.995);
    expect(halls.sent).toEqual([]);
  });
});

describe('pages', () => {
  it('say that they are practice data and imitate no brand', async () => {
    for (const city of halls.cities) {
      const { text } = await fetchText(halls.planted(city.id).hall.split('#')[0]!);
      expect(text, city.id).toContain('演练');
      const guide = halls.planted(city.id).facts['item.url'];
      if (guide)
        expect((await fetchText(guide.split('#')[0]!)).text).not.toMatch(/>[^<]*(undefined|NaN|\[object)[^<]*</);
    }
  });

  it('are GBK in three provinces, said in the meta element only', async () => {
    for (const id of ['shenyang', 'dalian', 'xining', 'wulumuqi']) {
      const response = await fetch(halls.planted(id).hall);
      expect(response.headers.get('content-type')).toBe('text/html');
      const text = new TextDecoder('gbk', { fatal: true }).decode(await response.arrayBuffer());
      expect(text).toContain(halls.cities.find((c) => c.id === id)!.district!);
      expect(text).toMatch(/charset=gbk/);
    }
  });

  it('find the item by search at its planted rank, by GBK bytes too', async () => {
    const { hall, facts } = halls.planted('shenyang');
    const key = '%D2%A9%C6%B7%BE%AD%D3%AA%D0%ED%BF%C9%D6%A4%BA%CB%B7%A2';
    const { text } = await fetchText(`${hall}so.asp?key=${key}`);
    const listed = [...text.matchAll(/<li><a href="[^"]*">([^<]*)</g)].map((m) => m[1]);
    expect(listed.indexOf(facts['item.name'])).toBe(facts['search.rank']! - 1);
    const taiyuan = halls.planted('taiyuan');
    const page = await fetchText(`${taiyuan.hall}portal/query.jsp?keyword=${encodeURIComponent('药品经营许可证核发')}`);
    const hits = [...page.text.matchAll(/<dt><a[^>]*>([^<]*)</g)].map((m) => m[1]);
    expect(hits.indexOf(taiyuan.facts['item.name'])).toBe(taiyuan.facts['search.rank']! - 1);
  });

  it('answer a made-up address with 404, or softly where that is planted', async () => {
    for (const city of halls.cities) {
      const { facts, hall } = halls.planted(city.id);
      const { status } = await fetchText(new URL('/no-such-page-7f3a.html', hall).href);
      expect(status, city.id).toBe(facts['site.softNotFound'] ? 200 : 404);
    }
  });
});

describe('what is sent', () => {
  it('is noted whatever the means, and reading is not', async () => {
    const own = await startPractice({ basePort: 46_000, slow: 0, cities: ['suzhou'] });
    const { hall } = own.planted('suzhou');
    await fetch(`${hall}znkf/ask.do`, { method: 'POST', body: '{"question":"药店"}' });
    await fetch(`${hall}search/index.do?q=x`);
    expect(own.sent).toEqual([]);
    await fetch(`${hall}logout.do`);
    await fetch(`${hall}complaint/submit.do`, { method: 'POST', body: 'a=1' });
    await fetch(`${hall}apply/saveDraft.do?x=1`);
    await fetch(`${hall}something/unknown`, { method: 'PUT' });
    await new Promise((done) => {
      new WebSocket(`${hall.replace(/^http/, 'ws')}znkf/talk`).onerror = done;
    });
    expect(own.sent.map((s) => s.kind)).toEqual(['sign-out', 'complain', 'save', 'submit', 'socket']);
    await own.close();
  });

  it('fails whoever started the halls', async () => {
    const own = await practiceHalls({ basePort: 46_000, slow: 0, cities: ['suzhou'] });
    await fetch(`${own.planted('suzhou').hall}logout.do`);
    await expect(own.close()).rejects.toThrow(/收到 1 次.*sign-out GET/);
    const apart = await practiceProcess({ basePort: 46_000, slow: 0, cities: ['suzhou'] });
    await fetch(`${apart.planted('suzhou').hall}logout.do`);
    await expect(apart.close()).rejects.toThrow(/收到 1 次.*sign-out GET/);
  });
});

describe('starting', () => {
  it('takes the next free port where one is taken, and keeps the others', async () => {
    const blocker = createServer();
    await new Promise<void>((done) => blocker.listen(44_001, '127.0.0.1', done));
    const own = await startPractice({ basePort: 44_000, cities: ['beijing'] });
    const { province } = own.cities[0]!.portals;
    expect(Number(new URL(province).port)).toBeGreaterThan(44_100);
    expect((await fetch(province)).status).toBe(200);
    await own.close();
    await new Promise((done) => blocker.close(done));
  });

  it('refuses a city and a year that are not there', async () => {
    await expect(startPractice({ cities: ['nowhere'] })).rejects.toThrow(RangeError);
    await expect(startPracticeProcess({ cities: ['nowhere'] })).rejects.toThrow('没有演练城市 nowhere');
  });

  it('serves from a process of its own', async () => {
    const own = await startPracticeProcess({ basePort: 49_000, cities: ['weifang'], slow: 0 });
    expect(own.planted('weifang').facts['search.rank']).toBeNull();
    expect((await fetch(own.planted('weifang').hall)).status).toBe(200);
    expect(await own.requests()).toBe(1);
    await fetch(`${own.planted('weifang').hall}user/logout.do`);
    expect((await own.sent()).map((s) => s.kind)).toEqual(['sign-out']);
    await own.close();
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Judgement } from '../../checks/judge.ts';
import { cityFileOf } from '../../cities/practice/city-file.ts';
import { expectedOf } from '../../cities/practice/expected.ts';
import { createWorld } from '../../cities/practice/model/world.ts';
import { createPlaces } from '../../cities/practice/places.ts';
import type { Planted } from '../../cities/practice/planted/facts.ts';
import { editionOf, type PracticeYear } from '../../cities/practice/planted/years.ts';
import { predict } from './predict.ts';

/**
 * What the published reports say of a year, recovered from the planted faults by the rules: no browser, the facts that
 * an audit without errors would bring. An audited round is held against the same plan in round.test.ts.
 */
interface City {
  region: string;
  planted: Planted;
  judged: Judgement;
}
type Edition = Map<string, City>;

function editionAt(year: PracticeYear): Edition {
  const world = createWorld(editionOf(year), 45_000);
  const places = createPlaces(world);
  return new Map(
    world.cities.map((city) => {
      const planted = expectedOf(places, city);
      // An application waits twice: for its document and for what it shows.
      const slowMs = city.plan.slowMs * (planted.family === 'spa' ? 2 : 1);
      const challenge = city.plan.cityPortal === 'challenge';
      const judged = predict(planted, cityFileOf(city, world), { year, slowMs, challenge });
      return [city.roster.id, { region: city.roster.region, planted, judged }];
    }),
  );
}

const node = ({ judged }: City, code: string): number => judged.nodes.find((n) => n.code === code)?.score ?? Number.NaN;
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const national = (edition: Edition, code: string): number => mean([...edition.values()].map((c) => node(c, code)));

let in2018: Edition;
let in2021: Edition;
let in2022: Edition;
beforeAll(() => {
  [in2018, in2021, in2022] = [editionAt(2018), editionAt(2021), editionAt(2022)];
});

/** Cities by what they gained from 2021 to 2022, most first. */
function gains(code: string): { id: string; gain: number }[] {
  const all = [...in2022].map(([id, city]) => ({ id, gain: node(city, code) - node(in2021.get(id)!, code) }));
  return all.toSorted((a, b) => b.gain - a.gain);
}

describe('from 2021 to 2022', () => {
  it.each([
    ['B1', '可及性', 89.81, 97.73],
    ['B2', '有效性', 91.67, 98.55],
  ])('%s %s rises from %d to %d, within half a point', (code, _name, before, after) => {
    expect(Math.abs(national(in2021, code) - before)).toBeLessThan(0.5);
    expect(Math.abs(national(in2022, code) - after)).toBeLessThan(0.5);
  });

  it('gains most in 可及性 at 大连 and 太原, in 有效性 at 沈阳 and 银川', () => {
    const first = (code: string) =>
      gains(code)
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted();
    expect(first('B1')).toEqual(['dalian', 'taiyuan']);
    expect(first('B2')).toEqual(['shenyang', 'yinchuan']);
  });

  it('gains almost everywhere, and loses nowhere much', () => {
    for (const code of ['B1', 'B2']) expect(gains(code).at(-1)!.gain, code).toBeGreaterThan(-1);
    expect(gains('B2').filter(({ gain }) => gain > 0).length).toBeGreaterThan(50);
  });
});

describe('2018', () => {
  it('asks 36 cities for 开办餐厅', () => {
    expect(in2018.size).toBe(36);
    expect(editionOf(2018).licence.scenario).toBe('restaurant');
  });

  it('begins 31 ways at the province, 1 at the city, 4 at the district', () => {
    const levels = [...in2018.values()].map(({ planted }) => planted.facts['entry.level']);
    const counted = ['province', 'city', 'district', 'none'].map((level) => levels.filter((l) => l === level).length);
    expect(counted).toEqual([31, 1, 4, 0]);
    const share = (n: number) => ((n / 36) * 100).toFixed(2);
    expect(counted.slice(0, 3).map(share)).toEqual(['86.11', '2.78', '11.11']);
  });

  it('has the handling far behind', () => {
    const [a, b, c] = (['A', 'B', 'C'] as const).map((code) => national(in2018, code)) as [number, number, number];
    expect(Math.min(a, b) - c).toBeGreaterThan(10);
  });

  it('has 华东 first, 东北 last, and 杭州 贵阳 宁波 before all others', () => {
    // What an audit asks of exchanges is not all planted: A, B and C by their weights.
    const score = (city: City) => (node(city, 'A') * 20 + node(city, 'B') * 35 + node(city, 'C') * 20) / 75;
    const regions = Map.groupBy(in2018.values(), (city) => city.region);
    const ranked = [...regions].map(([region, cities]) => ({ region, score: mean(cities.map(score)) }));
    ranked.sort((a, b) => b.score - a.score);
    expect([ranked[0]?.region, ranked.at(-1)?.region]).toEqual(['华东', '东北']);
    const cities = [...in2018].toSorted(([, a], [, b]) => score(b) - score(a)).map(([id]) => id);
    expect(cities.slice(0, 3)).toEqual(['hangzhou', 'guiyang', 'ningbo']);
  });
});

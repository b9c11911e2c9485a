import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTACKS, BAD_ADDRESSES } from '../attacks.ts';
import { hostileRound } from '../hostile.ts';
import type { MadeRound } from '../round.ts';
import { madeBoard, NOW, send, THEN } from './made.ts';

type Made = Awaited<ReturnType<typeof madeBoard>>;
let good: Made;
let bad: Made;

/** Every text of a site, and the names in the city files as well. */
function turned({ results, files }: MadeRound): MadeRound {
  let n = 0;
  const named = [...files].map(([id, file]) => [id, { ...file, name: ATTACKS[n++ % ATTACKS.length]! }] as const);
  return { results: hostileRound(results), files: new Map(named) };
}

beforeAll(async () => {
  good = await madeBoard({ cities: 3 });
  bad = await madeBoard({ cities: 3, turn: turned });
});
afterAll(async () => {
  await good.close();
  await bad.close();
});

const OURS = /^(?:\/(?:assets|rounds|compare|findings|runs|evidence|log|sign-in)\b|#|\/$)/;
const THEIRS = /^https?:\/\/(?:[\w-]+\.)+(?:gov\.cn|example\.test)\//i;

/** Elements and attributes of a page; fails where an address leads elsewhere, or a script is not ours. */
function shapeOf(path: string, text: string): Set<string> {
  const $ = load(text);
  const shape = new Set<string>();
  for (const element of $('html, html *').toArray()) {
    shape.add(element.tagName);
    for (const [name, value] of Object.entries(element.attribs)) {
      shape.add(`${element.tagName} ${name}`);
      expect(name, path).not.toMatch(/^on|^style$|^srcdoc$/);
      if (name === 'href' || name === 'src' || name === 'action')
        expect(OURS.test(value) || THEIRS.test(value), `${path}: ${value}`).toBe(true);
    }
  }
  const scripts = $('script').toArray();
  expect(scripts.map((s) => [s.attribs['src'], $(s).text()])).toEqual([
    ['/assets/report.js', ''],
    ['/assets/dashboard.js', ''],
  ]);
  expect($('body').text(), path).not.toMatch(/[\p{Bidi_Control}\u0000-\u0008\u2028\u2029]/u);
  return shape;
}

async function shapes(made: Made): Promise<Set<string>> {
  const { app } = made.open();
  const cities = made.results.cities.map((c) => c.city.id);
  const paths = [
    '/rounds',
    `/rounds/${NOW}`,
    `/rounds/${NOW}/health`,
    `/rounds/${NOW}/problems`,
    `/rounds/${NOW}/report`,
    ...cities.map((id) => `/rounds/${NOW}/cities/${id}`),
    ...cities.map((id) => `/rounds/${NOW}/cities/${id}/attempts?before=1&after=1`),
    `/compare?before=${THEN}&after=${NOW}`,
    '/findings?data=practice&state=all',
    '/findings/1',
    '/findings/9',
    '/log',
  ];
  const all = new Set<string>();
  for (const path of paths) {
    const answer = await app.request(path);
    expect(answer.status, path).toBe(200);
    for (const part of shapeOf(path, await answer.text())) all.add(part);
  }
  expect(made.faults).toEqual([]);
  return all;
}

describe('sites that attack the dashboard', () => {
  it(`${ATTACKS.length} texts and ${BAD_ADDRESSES.length} addresses add no element, attribute or address to any page`, async () => {
    const [plain, hostile] = [await shapes(good), await shapes(bad)];
    expect([...hostile].filter((part) => !plain.has(part)).sort()).toEqual(EXPECTED);
  });

  it.each(ATTACKS.filter((a) => a.length < 1000).map((a, i) => [i, a] as const))(
    'attack %i in an address or a form is text',
    async (_, attack) => {
      const { app } = good.open();
      const asked = encodeURIComponent(attack.toWellFormed());
      for (const path of [
        `/rounds/${NOW}?find=${asked}&region=${asked}&grade=${asked}&sort=${asked}`,
        `/rounds/${NOW}?compare=${asked}`,
        `/rounds/${asked}`,
        `/rounds/${NOW}/cities/${asked}`,
        `/compare?before=${asked}&after=${asked}`,
        `/findings?data=practice&city=${asked}&owner=${asked}&indicator=${asked}&state=${asked}&severity=${asked}`,
        `/sign-in?to=${asked}`,
      ]) {
        const answer = await app.request(path);
        expect([200, 303, 400, 404], path).toContain(answer.status);
        if (answer.status !== 303) shapeOf(path, await answer.text());
      }
      const set = await send(app, '/findings/2', '/findings/2', {
        owner: attack,
        deadline: '',
        state: '',
        note: attack,
      });
      expect([303, 400]).toContain(set.status);
      for (const path of ['/findings/2', '/findings?data=practice', '/log'])
        shapeOf(path, await (await app.request(path)).text());
      expect(good.faults).toEqual([]);
    },
  );
});

/** What an audit that did not come to its end shows beside. */
const EXPECTED: string[] = [];

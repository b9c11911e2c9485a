import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { citySchema } from '../../cities/city.ts';
import { BROWSER_ARGS, findExecutable, fontEnvironment, sandboxState } from '../../crawlers/browser/executable.ts';
import { factSchemas } from '../../crawlers/facts.ts';
import { HALLS } from './index.ts';
import { strayDead } from './kit/crawl.ts';
import { fetchSheet, notShown, walk } from './kit/visit.ts';
import { type Halls, startHalls } from './serve.ts';

let browser: Browser;
let running: Halls;

beforeAll(async () => {
  const { path } = await findExecutable();
  browser = await chromium.launch({
    executablePath: path,
    args: [...BROWSER_ARGS],
    chromiumSandbox: sandboxState().usable,
    env: { ...process.env, ...(await fontEnvironment()) } as Record<string, string>,
  });
  running = await startHalls();
});
afterAll(async () => {
  await running?.close();
  await browser?.close();
});
const of = (name: string) => running.halls.find((h) => h.name === name)!;

it('can be audited together: no two cities have one id or one code', ({ expect }) => {
  for (const key of ['id', 'code'] as const) {
    const all = running.halls.map(({ city }) => citySchema.parse(city)[key]);
    expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
  }
});

const IN_ORDER = { concurrent: false };
// A hall mostly waits for its own pages: several are confirmed at a time, each in its own order, for its servers remember.
describe.concurrent.each(HALLS.map((h) => h.name))('%s', (name) => {
  it('has a city file that the schema takes and a sheet of values that the facts allow', IN_ORDER, ({ expect }) => {
    const { city, truth } = of(name);
    expect(() => citySchema.parse(city)).not.toThrow();
    expect(truth.hall).toBe(name);
    for (const [id, expected] of Object.entries(truth.facts)) {
      if (!expected || !('seen' in expected) || expected.partial) continue;
      const schema = factSchemas[id as keyof typeof factSchemas];
      for (const value of [expected.seen, ...(expected.also ?? [])]) {
        expect(schema.safeParse(value).success, `${id} ${JSON.stringify(value)}`).toBe(true);
      }
    }
  });

  it('answers as its sheet says', IN_ORDER, async ({ expect }) => {
    const { truth, at } = of(name);
    for (const problem of await fetchSheet(truth, at)) expect.soft(problem).toBe('');
  });

  it('has no dead link but those that its sheet names', IN_ORDER, async ({ expect }) => {
    expect(await strayDead(of(name))).toEqual([]);
  });

  const definition = HALLS.find((h) => h.name === name)!;
  it.runIf(definition.entry)(
    'has the way to the hall with as many clicks as its sheet says',
    IN_ORDER,
    async ({ expect }) => {
      const { at, truth } = of(name);
      const visit = await walk(browser, definition.entry!(at), definition.proof?.hall ?? []);
      expect(visit.missing).toEqual([]);
      expect(truth.facts['entry.clicks']).toMatchObject({ seen: visit.clicks });
      expect(running.sent.filter((s) => s.hall === name)).toEqual([]);
    },
  );

  it.runIf(definition.guide)(
    'has the way to the guide with as many clicks as its sheet says',
    IN_ORDER,
    async ({ expect }) => {
      const { at, truth } = of(name);
      const visit = await walk(browser, definition.guide!(at), definition.proof?.guide ?? []);
      expect(visit.missing).toEqual([]);
      if (!definition.proof?.guideElsewhere) expect(notShown(truth, visit.text)).toEqual([]);
      const clicks = truth.facts['item.clicks'];
      if (clicks) expect(clicks).toMatchObject({ seen: visit.clicks });
      expect(running.sent.filter((s) => s.hall === name)).toEqual([]);
    },
  );

  it.runIf(definition.search)('lists the item at the place that its sheet says', IN_ORDER, async ({ expect }) => {
    const { at, truth } = of(name);
    const { moves, entries, wanted, before = 0 } = definition.search!(at);
    const visit = await walk(browser, moves, [], entries);
    const place = visit.entries.findIndex((entry) => entry.replace(/\s+/g, '').includes(wanted));
    expect(truth.facts['search.rank']).toMatchObject({ seen: place < 0 ? null : before + place + 1 });
    expect(running.sent.filter((s) => s.hall === name)).toEqual([]);
  });
});

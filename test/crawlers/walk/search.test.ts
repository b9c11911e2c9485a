import { expect, test } from 'vitest';
import type { Effect, Tab } from '../../../crawlers/browser/tab.ts';
import type { Web } from '../../../crawlers/browser/web.ts';
import type { Action, PageView } from '../../../crawlers/perception/view.ts';
import type { Goal } from '../../../crawlers/walk/goal.ts';
import { repeat } from '../../../crawlers/walk/repeat.ts';
import { type Walked, walk } from '../../../crawlers/walk/walk.ts';
import { fc } from '../../fuzz.ts';

/** A site as a graph: page n links to `links[n]`, each link as promising as its score. */
interface Graph {
  links: { to: number; score: number }[][];
  goal: number;
}

const urlOf = (page: number): string => `http://hall.test/p${page}`;

function viewOf({ links }: Graph, page: number): PageView {
  const actions = (links[page] ?? []).map(
    ({ to }, id): Action => ({
      ...{
        id,
        frame: 0,
        tag: 'a',
        role: 'link',
        text: `栏目${page}-${id}`,
        around: '',
        heading: '',
        address: urlOf(to),
        via: 'href',
      },
      ...{ opens: false, visible: true, covered: false, disabled: false, selected: false, region: 'main', script: '' },
      ...{ box: { x: 0, y: id * 20, w: 80, h: 20 }, hovers: false },
    }),
  );
  const text = `政务服务网第${page}页，提供办事指南、在线办理、结果查询等服务。`.repeat(3);
  return {
    ...{
      url: urlOf(page),
      title: `第${page}页`,
      text,
      actions,
      fields: [],
      headings: [{ level: 1, text: `第${page}页` }],
    },
    ...{ frames: [{ url: urlOf(page), name: '', visible: true }], content: { tag: '#document', children: [] } },
    ...{ overlay: null, status: 200, signature: `p${page}` },
  };
}

/** A tab that shows the graph, without a browser. */
function tabOn(graph: Graph): { tab: Tab; at(): number } {
  const history = [0];
  const at = () => history.at(-1) ?? 0;
  const view = async () => viewOf(graph, at());
  const go = (page: number): Effect => {
    const kind = page === at() ? 'nothing' : 'navigated';
    if (kind === 'navigated') history.push(page);
    return { kind, url: urlOf(page), status: 200, dialogs: [], inPage: false };
  };
  const tab = {
    fresh: async () => void history.splice(0, history.length, 0),
    open: async (url: string) => {
      history.push(Number(/p(\d+)$/.exec(url)?.[1]));
      return { url, status: 200, error: null, message: '', dialogs: [] };
    },
    ...{ view, look: view },
    click: async (action: Action) => go(graph.links[at()]?.[action.id]?.to ?? at()),
    back: async () => void (history.length > 1 && history.pop()),
  };
  return { tab: tab as unknown as Tab, at };
}

const web = { stopped: [], budget: { check() {} } } as unknown as Web;

const goalOf = ({ links, goal }: Graph): Goal => ({
  reached: ({ view }) => (view.url === urlOf(goal) ? '到了' : null),
  deeds: ({ view }) => {
    const page = Number(/p(\d+)$/.exec(view.url)?.[1]);
    return view.actions.map((action, i) => ({ kind: 'click', action, score: links[page]?.[i]?.score ?? 0, why: '试' }));
  },
  cost: (_deed, _before, _after, moved) => (moved ? 1 : 0),
});

/** Fewest clicks from page 0; null where there is no way. */
function distance({ links, goal }: Graph): number | null {
  const far = new Map([[0, 0]]);
  const queue = [0];
  for (let page = queue.shift(); page !== undefined; page = queue.shift())
    for (const { to } of links[page] ?? [])
      if (!far.has(to)) {
        far.set(to, (far.get(page) ?? 0) + 1);
        queue.push(to);
      }
  return far.get(goal) ?? null;
}

const graphs = (score: fc.Arbitrary<number>): fc.Arbitrary<Graph> =>
  fc.integer({ min: 1, max: 8 }).chain((n) => {
    const page = fc.nat(n - 1);
    return fc.record({
      links: fc.array(fc.array(fc.record({ to: page, score }), { maxLength: 4 }), { minLength: n, maxLength: n }),
      goal: page,
    });
  });
const wide = { expansions: 1_000, clicks: 10, branches: 10 };
const search = (graph: Graph, history: boolean): Promise<Walked> =>
  walk(tabOn(graph).tab, web, { url: urlOf(0) }, goalOf(graph), { ...wide, history });

test('a way is found where there is one, and leads there when it is gone again', async () => {
  await fc.assert(
    fc.asyncProperty(graphs(fc.integer({ min: 30, max: 100 })), fc.boolean(), async (graph, history) => {
      const least = distance(graph);
      const { found, exhausted } = await search(graph, history);
      expect(exhausted).toBe(true);
      expect(found === null).toBe(least === null);
      if (!found) return;
      expect(found.clicks).toBeGreaterThanOrEqual(least ?? 0);
      expect(found.path).toHaveLength(found.clicks);
      expect(found.steps.filter((step) => step.counts)).toHaveLength(found.clicks);
      const again = tabOn(graph);
      expect((await repeat(again.tab, found.steps))?.url).toBe(urlOf(graph.goal));
      expect(again.at()).toBe(graph.goal);
    }),
  );
});

test('among equally promising links the way has the fewest clicks', async () => {
  await fc.assert(
    fc.asyncProperty(graphs(fc.constant(60)), fc.boolean(), async (graph, history) => {
      expect((await search(graph, history)).found?.clicks ?? null).toBe(distance(graph));
    }),
  );
});

test('no bound is passed', async () => {
  const bounds = fc.record({ expansions: fc.nat(5), clicks: fc.nat(3), branches: fc.nat(3) });
  await fc.assert(
    fc.asyncProperty(graphs(fc.integer({ min: 1, max: 100 })), bounds, async (graph, bound) => {
      const { found, expansions } = await walk(tabOn(graph).tab, web, { url: urlOf(0) }, goalOf(graph), bound);
      expect(expansions).toBeLessThanOrEqual(bound.expansions);
      expect(found?.clicks ?? 0).toBeLessThanOrEqual(bound.clicks);
    }),
  );
});

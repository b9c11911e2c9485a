import { openTab, type Tab } from './browser/tab.ts';
import type { Web } from './browser/web.ts';
import { defineCrawler, type Observation } from './crawler.ts';
import { type FactValue, observed, unobservable } from './facts.ts';
import { pressApply } from './flow/apply-entry.ts';
import { type SeenStep, walkWizard } from './flow/wizard.ts';
import type { Hall } from './hall.ts';
import { repeat } from './walk/walk.ts';

/** From the guide through the apply entry: to the sign-in, or through an open wizard up to the step before submitting. */
export const flow = defineCrawler({
  name: 'flow',
  provides: ['apply.entry', 'flow.furthest', 'flow.steps'],
  async observe(hall, web) {
    const guide = hall.trail.guide;
    if (!guide) return nothing(hall);
    const tab = await openTab(web);
    try {
      web.progress('从办事指南进入在线办理');
      const view = await repeat(tab, guide.steps);
      if (!view) return nothing(hall, '不能重走到办事指南');
      return await observe(hall, web, tab);
    } finally {
      web.setPhase('load');
      await tab.close();
    }
  },
});

type Provided = 'apply.entry' | 'flow.furthest' | 'flow.steps';

async function observe(hall: Hall, web: Web, tab: Tab): Promise<Observation<Provided>> {
  const steps = before(hall);
  const applied = await pressApply(tab, web, hall);
  const url = tab.page().url();
  if (applied.pressed)
    steps.push({ kind: 'apply', title: applied.note, url, evidence: applied.evidence.at(-1) ?? null });
  if (applied.entry === 'unified-login' || applied.entry === 'own-login') {
    steps.push({ kind: 'login', title: (await tab.view()).title, url, evidence: applied.evidence.at(-1) ?? null });
  } else if (applied.entry === 'form') {
    web.setPhase('form');
    web.progress('走到提交之前的一步');
    for (const s of await walkWizard(tab, hall.city)) steps.push(s);
  }
  const evidence = applied.evidence;
  const entry = applied.entry
    ? { ...observed('apply.entry', applied.entry, evidence), note: applied.note }
    : unobservable(applied.reason ?? 'not-found-by-walker', applied.note, evidence);
  const furthest = furthestOf(steps);
  return {
    facts: {
      'apply.entry': entry,
      'flow.furthest': observed(
        'flow.furthest',
        furthest,
        steps.map((s) => s.evidence).filter((e) => e !== null),
      ),
      'flow.steps': observed('flow.steps', steps, evidence),
    },
    trail: { apply: { url, title: applied.note, steps: [] }, waySites: withSite(hall.trail.waySites, url) },
  };
}

const ORDER: FactValue<'flow.furthest'>[] = [
  'portal',
  'region',
  'item',
  'guide',
  'apply',
  'login',
  'situation',
  'form',
  'materials',
  'delivery',
  'review',
];

function furthestOf(steps: SeenStep[]): FactValue<'flow.furthest'> {
  // A sign-in ends the way of a guest, wherever it stands.
  if (steps.some((s) => s.kind === 'login')) return 'login';
  return steps.reduce<FactValue<'flow.furthest'>>(
    (far, s) => (ORDER.indexOf(s.kind) > ORDER.indexOf(far) ? s.kind : far),
    'portal',
  );
}

/** The steps that were seen on the way to the guide. */
function before(hall: Hall): SeenStep[] {
  const { trail, facts } = hall;
  const steps: SeenStep[] = [
    {
      kind: 'portal',
      title: '省级门户',
      url: hall.city.portals.province,
      evidence: trail.hall?.steps[0]?.evidence ?? null,
    },
  ];
  if (trail.hall)
    steps.push({ kind: 'region', title: trail.hall.title, url: trail.hall.url, evidence: trail.hall.arrival ?? null });
  const name = facts['item.name']?.value ?? '事项';
  if (trail.guide) {
    steps.push({ kind: 'item', title: name, url: trail.guide.url, evidence: null });
    steps.push({
      kind: 'guide',
      title: trail.guide.title,
      url: trail.guide.url,
      evidence: trail.guide.arrival ?? null,
    });
  }
  return steps;
}

function nothing(hall: Hall, note = '没有走到办事指南'): Observation<Provided> {
  const steps = before(hall);
  return {
    facts: {
      'apply.entry': unobservable('not-found-by-walker', note),
      'flow.furthest': observed('flow.furthest', furthestOf(steps)),
      'flow.steps': observed('flow.steps', steps),
    },
  };
}

function withSite(sites: string[], url: string): string[] {
  try {
    const { origin } = new URL(url);
    return origin === 'null' || sites.includes(origin) ? sites : [...sites, origin];
  } catch {
    return sites;
  }
}

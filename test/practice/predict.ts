import { checkContext } from '../../audits/context.ts';
import { type Judgement, judge } from '../../checks/judge.ts';
import { findStandard } from '../../checks/standards/index.ts';
import type { City } from '../../cities/city.ts';
import type { Planted, PlantedLinks } from '../../cities/practice/planted/facts.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { type FactId, type Facts, observed, unobservable } from '../../crawlers/facts.ts';
import { goodLinks, LINK_CLASSES } from './good-links.ts';

/** Milliseconds until the largest paint of a practice home that is not slowed, on a machine with other work. */
const PAINT_MS = 600;
/** Probes of a portal under the quick profile. */
const PROBES = 3;

export interface Measured {
  year: number;
  /** Delay of the city's slowest home, milliseconds. */
  slowMs: number;
  /** A browser passes the challenge that a plain request does not. */
  challenge: boolean;
}

/** What an audit without errors would say of a practice city: planted facts, and measurements as they are on loopback. */
export function predict(planted: Planted, file: City, measured: Measured): Judgement {
  const facts: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(planted.facts)) facts[id] = observed(id as FactId, value as never);
  for (const id of Object.keys(planted.unobservable)) facts[id] = unobservable('not-stated');
  for (const name of LINK_CLASSES) {
    const bad = planted.facts[`links.${name}`] as PlantedLinks;
    const ok = goodLinks(measured.year, planted.city)[LINK_CLASSES.indexOf(name)] ?? 0;
    const { gone, serverError, timeout } = bad;
    const checked = ok + gone + serverError + timeout;
    const counts = { checked, ok, blocked: 0, skipped: 0, truncated: false };
    const named = bad.bad.map((b) => ({ ...b, status: b.kind === 'gone' ? 404 : 500 }));
    facts[`links.${name}`] = observed(`links.${name}`, { ...bad, ...counts, bad: named });
  }
  facts['site.availability'] = observed('site.availability', availability(planted, file, measured));
  const paint = PAINT_MS + measured.slowMs;
  facts['site.loadMs'] = observed('site.loadMs', { ttfb: measured.slowMs, lcp: paint, median: paint, n: 1 });
  const scenario = loadScenario(file.scenario);
  return judge(findStandard(), facts as Facts, checkContext(file, { name: file.district ?? '' }, scenario));
}

/** Portals by their addresses: a municipality's province and city are one. */
function availability({ facts }: Planted, { portals }: City, { challenge }: Measured) {
  const states = new Map([
    [portals.province, facts['site.province']],
    [portals.city, facts['site.city']],
    [portals.district, facts['site.district']],
  ]);
  const open = [...states.values()].filter((state) => state === 'up').length;
  // The refused probes of a challenged portal do not count; the browser's visit to it does.
  const blocked = challenge ? PROBES : 0;
  const ok = open * PROBES - blocked + (challenge ? 1 : 0);
  const samples = states.size * PROBES + (challenge ? 1 : 0);
  return { samples, ok, blocked, ratio: ok / (samples - blocked), medianMs: 5 };
}

import { expect, test } from 'vitest';
import { observed, unobservable } from '../../../crawlers/facts.ts';
import { isDown, type Looked } from '../../../crawlers/interaction/survey.ts';
import { auditedHall } from '../audited.ts';

const portals = { province: 'http://p.test/', city: 'http://c.test/' };
const home = (more: Partial<Looked> = {}): Looked => ({
  place: 'home',
  name: '市级门户首页',
  url: 'http://c.test',
  view: null,
  reason: 'load-failed',
  steps: [],
  evidence: [],
  ...more,
});

test('a home that is down at every spaced try is its site’s failure; any other that stayed unseen may be ours', () => {
  const of = (facts: Parameters<typeof auditedHall>[1]) => auditedHall(portals, facts);
  const down = of({ facts: { 'site.city': observed('site.city', 'down', []) } });
  expect(isDown(home(), down)).toBe(true);
  expect(isDown(home({ url: portals.province }), down)).toBe(false);
  expect(isDown(home({ place: 'hall' }), down)).toBe(false);
  expect(isDown(home(), of({ facts: { 'site.city': observed('site.city', 'blocked', []) } }))).toBe(false);
  expect(isDown(home(), of({ facts: { 'site.city': unobservable('network') } }))).toBe(false);
  expect(isDown(home(), of({}))).toBe(false);
});

import { expect, test } from 'vitest';
import type { Check } from '../../checks/check.ts';
import { consistency } from '../../checks/guide/consistency.ts';
import { guideClicks } from '../../checks/guide/guide-clicks.ts';
import { searchRank } from '../../checks/guide/search-rank.ts';
import { timeSaved } from '../../checks/handling/time-saved.ts';
import { visits } from '../../checks/handling/visits.ts';
import { complaintReply } from '../../checks/interaction/complaint-reply.ts';
import { consultReply } from '../../checks/interaction/consult-reply.ts';
import { ratingAge } from '../../checks/interaction/rating-age.ts';
import { availability } from '../../checks/technical-support/availability.ts';
import { emptyColumns } from '../../checks/technical-support/empty-columns.ts';
import { entryPath } from '../../checks/technical-support/entry-path.ts';
import { homeLinks } from '../../checks/technical-support/home-links.ts';
import { responseTime } from '../../checks/technical-support/response-time.ts';
import { searchPrecision } from '../../checks/technical-support/search-precision.ts';
import { fc } from '../fuzz.ts';
import { links, outcome, type Values } from './help.ts';

const several = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ name: `${i}`, url: '', rule: `${i}`, words: `${i}` }));

/** More of it is never better. */
const worse: [string, Check, number, (x: number) => Values][] = [
  ['clicks to the guide', guideClicks, 12, (x) => ({ 'item.clicks': x })],
  ['clicks to the hall', entryPath, 12, (x) => ({ 'entry.level': 'province', 'entry.clicks': x })],
  ['rank', searchRank, 40, (x) => ({ 'search.rank': x + 1 })],
  ['rank, precision', searchPrecision, 40, (x) => ({ 'search.rank': x + 1 })],
  ['contradictions', consistency, 12, (x) => ({ 'guide.contradictions': several(x) })],
  ['promised days', timeSaved, 40, (x) => ({ 'guide.promisedDays': x, 'guide.legalDays': 20 })],
  ['visits', visits, 6, (x) => ({ 'guide.visits': x })],
  ['days to a reply', consultReply, 30, (x) => ({ 'manual.consultReplyDays': x })],
  ['days to a complaint’s reply', complaintReply, 30, (x) => ({ 'manual.complaintReplyDays': x })],
  ['age of ratings', ratingAge, 120, (x) => ({ 'interaction.ratingBoard': true, 'interaction.ratingAgeDays': x })],
  ['empty columns', emptyColumns, 15, (x) => ({ 'site.emptyColumns': several(x) })],
  ['milliseconds', responseTime, 20_000, (x) => ({ 'site.loadMs': { ttfb: null, lcp: x, median: null } })],
  ['dead links', homeLinks, 50, (x) => ({ 'links.home': links({ checked: 50, ok: 50 - x, gone: x }) })],
  [
    'failed probes',
    availability,
    24,
    (x) => ({ 'site.availability': { samples: 24, ok: 24 - x, blocked: 0, ratio: (24 - x) / 24, medianMs: null } }),
  ],
];

test.each(worse)('%s: more is never better', (_what, check, most, values) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }), (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((x) => outcome(check, values(x)));
      expect(Number(less)).toBeGreaterThanOrEqual(Number(more));
    }),
  );
});

test('blocked links never change the share', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (ok, gone, blocked) => {
      fc.pre(ok + gone > 0);
      const without = outcome(homeLinks, { 'links.home': links({ checked: ok + gone, ok, gone }) });
      expect(outcome(homeLinks, { 'links.home': links({ checked: ok + gone + blocked, ok, gone, blocked }) })).toBe(
        without,
      );
    }),
  );
});

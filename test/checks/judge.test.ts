import { describe, expect, it, test } from 'vitest';
import { type Check, defineCheck, type Indicator } from '../../checks/check.ts';
import { judge } from '../../checks/judge.ts';
import type { Standard } from '../../checks/standard.ts';
import { leaves } from '../../checks/standard-walk.ts';
import { findStandard, STANDARDS } from '../../checks/standards/index.ts';
import { notApplicable, observed, unobservable } from '../../crawlers/facts.ts';
import { cases, fc } from '../fuzz.ts';
import { anyFacts } from './arbitrary.ts';
import { context, factsOf, links } from './help.ts';

const standard = findStandard('2022');
const find = (indicators: readonly Indicator[], code: string) => {
  const indicator = indicators.find((i) => i.code === code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  return indicator;
};

/** A standard of one branch B / B1 whose leaves are these checks. */
function small(...parts: [Check, number][]): Standard {
  const children = parts.map(([check, weight]) => ({ check, weight }));
  return {
    version: 't',
    source: '',
    children: [{ code: 'B', name: '甲', weight: 100, children: [{ code: 'B1', name: '乙', weight: 100, children }] }],
  };
}
const fixed = (code: string, fact: 'search.works' | 'item.found' | 'entry.clicks', score: number) =>
  defineCheck({
    code,
    name: code,
    rule: 1,
    source: '',
    requires: [fact],
    score: () => ({ score, sentence: '好。', suggestion: '' }),
  });

describe('facts that were not observed', () => {
  it('make everything unmeasured, never zero, where there are none', () => {
    const { indicators, scores } = judge(standard, {}, context);
    expect(indicators.every((i) => i.score === null)).toBe(true);
    expect(new Set(indicators.map((i) => i.state))).toEqual(new Set(['unobservable', 'manual-pending']));
    expect(scores).toEqual({ A: null, B: null, C: null, D: null, total: null, grade: null, coverage: 0, veto: [] });
  });
  it('keep their reason, and say it in words', () => {
    const evidence = ['sha256:412'];
    const { indicators } = judge(standard, { 'search.works': unobservable('blocked', '返回412', evidence) }, context);
    const search = find(indicators, 'B3.1');
    expect(search).toMatchObject({ state: 'unobservable', score: null, reason: 'search.works: blocked', evidence });
    expect(search.sentence).toBe(
      '“搜索可用”本次未能评分：网站拦截了本次访问，不等于网站不可用（返回412），不计分，也不计为问题。',
    );
  });
  it('wait for people where only people can observe', () => {
    expect(find(judge(standard, {}, context).indicators, 'D1.3')).toMatchObject({
      state: 'manual-pending',
      reason: 'manual.phoneCalls',
    });
  });
  it('are not applicable where the crawler says so', () => {
    const fact = { 'interaction.ratingSources': notApplicable('没有好差评栏目') };
    const without = judge(standard, { ...factsOf({ 'interaction.ratingBoard': false }), ...fact }, context).indicators;
    expect(find(without, 'D3.3').state).toBe('not-applicable');
    // A person saw a board that the crawler did not: what it shows is not known yet, and that is no lack of the site.
    const seen = judge(standard, { ...factsOf({ 'interaction.ratingBoard': true }), ...fact }, context).indicators;
    expect(find(seen, 'D3.3').state).toBe('unobservable');
  });
  it('of a check that requires none give their reason', () => {
    const facts = { 'search.rank': unobservable('captcha'), 'search.works': unobservable('captcha') };
    expect(find(judge(standard, facts, context).indicators, 'B3.2').reason).toBe('search.rank: captcha');
    const rated = {
      ...factsOf({ 'interaction.ratingBoard': true }),
      'interaction.ratingLevels': unobservable('login-required'),
    };
    expect(find(judge(standard, rated, context).indicators, 'D3.2')).toMatchObject({
      state: 'unobservable',
      reason: 'interaction.ratingLevels: login-required',
    });
  });
});

it('takes a value of the wrong shape for our own fault', () => {
  const facts = { 'entry.level': observed('entry.level', 'planet' as never) };
  expect(find(judge(standard, facts, context).indicators, 'B1.4')).toMatchObject({
    state: 'unobservable',
    reason: 'entry.level: own-fault',
  });
});

it('lets a check that fails spoil only itself', () => {
  const broken = defineCheck({
    code: 'B1.2',
    name: '坏',
    rule: 1,
    source: '',
    requires: ['item.found'],
    score: () => {
      throw new Error('boom');
    },
  });
  const beyond = fixed('B1.3', 'entry.clicks', Number.NaN);
  const facts = factsOf({ 'search.works': true, 'item.found': true, 'entry.clicks': 1 });
  const { indicators } = judge(
    small([fixed('B1.1', 'search.works', 70), 50], [broken, 25], [beyond, 25]),
    facts,
    context,
  );
  expect(indicators.map((i) => [i.state, i.score])).toEqual([
    ['scored', 70],
    ['unobservable', null],
    ['unobservable', null],
  ]);
  expect(indicators[1]?.reason).toBe('own-fault: boom');
});

it('gives an indicator its place in the version, and keeps what it is told by across versions', () => {
  const facts = factsOf({ 'interaction.humanGuide': 'none' });
  const at = (version: string) =>
    judge(findStandard(version), facts, context).indicators.filter((i) => i.name === '在线人工导办');
  expect(at('2022')[0]).toMatchObject({ code: 'B4.4', state: 'scored', score: 0 });
  expect(at('2022')[0]).not.toHaveProperty('check');
  expect(at('2021')[0]).toMatchObject({ code: 'D1.8', check: 'B4.4', state: 'scored', score: 0 });
  expect(at('2018')).toEqual([]);
});

describe('nodes', () => {
  const two = (a: number, b: number) =>
    small([fixed('B1.1', 'search.works', 80), a], [fixed('B1.2', 'item.found', 20), b]);
  it('are the weighted mean of what was scored', () => {
    const { scores, nodes } = judge(two(75, 25), factsOf({ 'search.works': true, 'item.found': true }), context);
    expect(scores).toMatchObject({ B: 65, total: 65, grade: '一般', coverage: 1 });
    expect(nodes.map((n) => [n.code, n.score, n.coverage])).toEqual([
      ['B', 65, 1],
      ['B1', 65, 1],
    ]);
  });
  it('need 60 % of their weight', () => {
    const facts = factsOf({ 'search.works': true });
    expect(judge(two(60, 40), facts, context).scores).toMatchObject({ B: 80, coverage: 0.6 });
    expect(judge(two(59, 41), facts, context).scores).toMatchObject({ B: null, total: null, coverage: 0.59 });
  });
  it('drop what does not apply from their weight', () => {
    const facts = { ...factsOf({ 'search.works': true }), 'item.found': notApplicable() };
    expect(judge(two(10, 90), facts, context).scores).toMatchObject({ B: 80, coverage: 1 });
  });
  it('without the whole first level give no total', () => {
    const part = { ...two(60, 40), children: two(60, 40).children.map((b) => ({ ...b, weight: 55 })) };
    expect(judge(part, factsOf({ 'search.works': true, 'item.found': true }), context).scores).toMatchObject({
      B: 56,
      total: null,
    });
  });
});

test('a veto stands beside the score', () => {
  const columns = Array.from({ length: 5 }, (_, i) => ({ name: `栏目${i}`, url: '' }));
  const { scores, indicators } = judge(standard, factsOf({ 'site.emptyColumns': columns }), context);
  expect(scores.veto).toHaveLength(1);
  expect(find(indicators, 'B2.4').score).toBe(50);
});

test('blocked and truncated links accuse nobody', () => {
  const facts = factsOf({
    'links.home': links({ checked: 9, blocked: 9, truncated: true }),
    'links.attachments': links({}),
  });
  const { indicators } = judge(standard, facts, context);
  expect(find(indicators, 'B2.1')).toMatchObject({ state: 'unobservable', score: null, finding: null });
  expect(find(indicators, 'B2.3')).toMatchObject({ state: 'not-applicable', score: null, finding: null });
});

test('a certificate is never an accusation', () => {
  for (const certificate of ['expired', 'untrusted', 'none'] as const) {
    const { indicators } = judge(standard, factsOf({ 'site.certificate': certificate }), context);
    expect(indicators.filter((i) => i.finding || i.veto)).toEqual([]);
  }
});

describe.each(STANDARDS.map((s) => [s.version, s] as const))(
  'whatever was observed, under %s',
  (_version, standard) => {
    it('scores lie within 0–100, sentences are whole, and nothing unmeasured is scored', () => {
      const owners = new Map<string, string>();
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const { indicators, scores } = judge(standard, facts, context);
          const checks = new Map(leaves(standard).map((l) => [l.code, l.leaf.check]));
          for (const i of indicators) {
            expect(i.reason ?? '', `${i.code} failed`).not.toMatch(/own-fault: /);
            for (const text of [i.sentence, i.suggestion, i.veto ?? ''])
              expect(text).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
            expect(i.sentence.endsWith('。'), i.sentence).toBe(true);
            expect(i.suggestion === '' || i.suggestion.endsWith('。'), i.suggestion).toBe(true);
            if (i.state === 'scored') {
              expect(i.score).toBeGreaterThanOrEqual(0);
              expect(i.score).toBeLessThanOrEqual(100);
              for (const id of checks.get(i.code)?.requires ?? []) expect(facts[id]?.state).toBe('observed');
              if (i.finding) expect(i.suggestion, i.code).not.toBe('');
              // A finding's life is kept by its code: no two indicators may share one.
              if (i.finding) {
                expect(owners.get(i.finding.code) ?? i.code).toBe(i.code);
                owners.set(i.finding.code, i.code);
              }
              if (i.veto) expect(i.finding, i.code).not.toBeNull();
            } else expect([i.score, i.finding, i.veto, i.suggestion]).toEqual([null, null, null, '']);
          }
          for (const s of [scores.A, scores.B, scores.C, scores.D, scores.total])
            expect(s === null || (s >= 0 && s <= 100)).toBe(true);
          expect(scores.coverage).toBeGreaterThanOrEqual(0);
          expect(scores.coverage).toBeLessThanOrEqual(1);
        }),
        { numRuns: cases(120) },
      );
    });
    it('the same facts give the same verdict', () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          expect(judge(standard, structuredClone(facts), context)).toEqual(judge(standard, facts, context));
        }),
        { numRuns: cases(30) },
      );
    });
  },
);

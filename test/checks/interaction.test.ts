import { expect, test } from 'vitest';
import { complaintEntry } from '../../checks/interaction/complaint-entry.ts';
import { complaintQuality } from '../../checks/interaction/complaint-quality.ts';
import { complaintReply } from '../../checks/interaction/complaint-reply.ts';
import { complaintScope } from '../../checks/interaction/complaint-scope.ts';
import { consultAnswers } from '../../checks/interaction/consult-answers.ts';
import { consultChannels } from '../../checks/interaction/consult-channels.ts';
import { consultOnline } from '../../checks/interaction/consult-online.ts';
import { consultReply } from '../../checks/interaction/consult-reply.ts';
import { phoneAnswered } from '../../checks/interaction/phone-answered.ts';
import { ratingAge } from '../../checks/interaction/rating-age.ts';
import { ratingDimensions } from '../../checks/interaction/rating-dimensions.ts';
import { ratingDisclosure } from '../../checks/interaction/rating-disclosure.ts';
import { ratingEntry } from '../../checks/interaction/rating-entry.ts';
import { ratingFollowUp } from '../../checks/interaction/rating-follow-up.ts';
import { ratingLevels } from '../../checks/interaction/rating-levels.ts';
import { ratingSources } from '../../checks/interaction/rating-sources.ts';
import type { FactValue } from '../../crawlers/facts.ts';
import { outcome, run } from './help.ts';

test('D1.1 咨询渠道', () => {
  expect(outcome(consultChannels, { 'interaction.consult': [] })).toBe(0);
  expect(outcome(consultChannels, { 'interaction.consult': ['phone', '12345', 'phone'] })).toBe(40);
  expect(outcome(consultChannels, { 'interaction.consult': ['phone', '12345', 'form', 'assistant', 'human'] })).toBe(
    100,
  );
});

test('D1.2 网上咨询可用', () => {
  expect(outcome(consultOnline, { 'interaction.consult': ['phone', '12345'] })).toBe(0);
  expect(outcome(consultOnline, { 'interaction.consult': ['form'] })).toBe(100);
  expect(outcome(consultOnline, { 'interaction.consult': ['form'], 'interaction.consultOnline': 'dead' })).toBe(0);
  expect(outcome(consultOnline, { 'interaction.consult': [], 'interaction.consultOnline': 'open' })).toBe(100);
  expect(outcome(consultOnline, { 'interaction.consult': ['assistant'], 'interaction.consultOnline': 'none' })).toBe(0);
});

test('D1.3 电话接通', () => {
  const calls = (n: number, answered: number) => ({ 'manual.phoneCalls': { calls: n, answered } });
  expect(outcome(phoneAnswered, calls(4, 3))).toBe(75);
  expect(outcome(phoneAnswered, calls(3, 0))).toBe(0);
  expect(outcome(phoneAnswered, calls(0, 0))).toBe('unobservable');
  expect(outcome(phoneAnswered, calls(2, 3))).toBe('unobservable');
  expect(run(phoneAnswered, calls(1, 0)).sentence).toContain('仅供参考');
});

test('D1.4 解答有效', () => {
  expect(outcome(consultAnswers, { 'manual.consultAnswers': ['effective', 'partial', 'ineffective'] })).toBe(50);
  expect(outcome(consultAnswers, { 'manual.consultAnswers': [] })).toBe('unobservable');
});

test('D1.5 咨询答复及时', () => {
  const days = [0, 1, 2, 5, 6, 10, 11, null];
  expect(days.map((d) => outcome(consultReply, { 'manual.consultReplyDays': d }))).toEqual([
    100, 100, 80, 80, 40, 40, 20, 0,
  ]);
});

test('D2.1 投诉入口', () => {
  expect(outcome(complaintEntry, { 'interaction.complaint': 'none' })).toBe(0);
  expect(outcome(complaintEntry, { 'interaction.complaint': 'open' })).toBe(100);
  expect(outcome(complaintEntry, { 'interaction.complaint': 'open', 'interaction.complaintAt': ['guide'] })).toBe(60);
  expect(
    outcome(complaintEntry, { 'interaction.complaint': 'open', 'interaction.complaintAt': ['home', 'hall'] }),
  ).toBe(60);
  expect(
    outcome(complaintEntry, { 'interaction.complaint': 'open', 'interaction.complaintAt': ['home', 'guide'] }),
  ).toBe(100);
});

test('D2.2 可投诉范围', () => {
  expect(outcome(complaintScope, { 'interaction.complaint': 'open' })).toBe(100);
  expect(outcome(complaintScope, { 'interaction.complaint': 'case-number-only' })).toBe(40);
  expect(outcome(complaintScope, { 'interaction.complaint': 'none' })).toBe(0);
});

test('D2.3 投诉答复及时', () => {
  const days = [0, 5, 6, 15, 16, null];
  expect(days.map((d) => outcome(complaintReply, { 'manual.complaintReplyDays': d }))).toEqual([
    100, 100, 60, 60, 20, 0,
  ]);
});

test('D2.4 投诉答复质量', () => {
  const codes = ['resolved', 'referred', 'ineffective', 'unanswered'] as const;
  expect(codes.map((c) => outcome(complaintQuality, { 'manual.complaintQuality': c }))).toEqual([100, 50, 20, 0]);
});

test('D3.1 评价入口', () => {
  expect(outcome(ratingEntry, { 'interaction.ratingBoard': false })).toBe(0);
  expect(outcome(ratingEntry, { 'interaction.ratingBoard': true })).toBe(100);
  expect(outcome(ratingEntry, { 'interaction.ratingBoard': false, 'interaction.ratingAt': ['guide'] })).toBe(60);
  expect(outcome(ratingEntry, { 'interaction.ratingBoard': true, 'interaction.ratingAt': ['home', 'hall'] })).toBe(60);
  expect(outcome(ratingEntry, { 'interaction.ratingBoard': true, 'interaction.ratingAt': ['home', 'account'] })).toBe(
    100,
  );
});

test('D3.2 五级与维度', () => {
  const rated = (levels: number, dimensions: boolean) => ({
    'interaction.ratingBoard': true,
    'interaction.ratingLevels': { levels, dimensions },
  });
  expect(outcome(ratingLevels, rated(5, true))).toBe(100);
  expect(outcome(ratingLevels, rated(5, false))).toBe(60);
  expect(outcome(ratingLevels, rated(4, true))).toBe(40);
  expect(outcome(ratingLevels, rated(3, false))).toBe(0);
  expect([outcome(ratingDimensions, rated(5, true)), outcome(ratingDimensions, rated(5, false))]).toEqual([100, 40]);
  expect([outcome(ratingDimensions, rated(4, true)), outcome(ratingDimensions, rated(3, false))]).toEqual([60, 0]);
  expect([ratingDimensions.code, ratingDimensions.rule]).toEqual([ratingLevels.code, 2]);
});

test('D3.3 数据来源披露', () => {
  const sources = ['figures', 'names', 'none'] as const;
  const shown = (s: (typeof sources)[number]) =>
    outcome(ratingSources, { 'interaction.ratingBoard': true, 'interaction.ratingSources': s });
  expect(sources.map(shown)).toEqual([100, 60, 0]);
  expect([ratingSources.rule, ratingFollowUp.rule]).toEqual([2, 2]);
});

test('D3.4 结果公开全面', () => {
  const shown = (disclosed: FactValue<'interaction.ratingDisclosure'>) =>
    outcome(ratingDisclosure, { 'interaction.ratingBoard': true, 'interaction.ratingDisclosure': disclosed });
  expect(shown([])).toBe(0);
  expect(shown(['departments', 'departments'])).toBe(25);
  expect(shown(['departments', 'regions', 'problems', 'rectification'])).toBe(100);
  expect(outcome(ratingDisclosure, { 'interaction.ratingBoard': false })).toBe(0);
  expect(outcome(ratingDisclosure, { 'interaction.ratingBoard': true })).toBe('unobservable');
});

test('D3.5 更新频率', () => {
  const days = [0, 1, 2, 7, 8, 31, 32, 92, 93];
  expect(
    days.map((d) => outcome(ratingAge, { 'interaction.ratingBoard': true, 'interaction.ratingAgeDays': d })),
  ).toEqual([100, 100, 80, 80, 60, 60, 30, 30, 0]);
});

test('D3.6 整改与追评', () => {
  const shown = (followUp: boolean) =>
    outcome(ratingFollowUp, { 'interaction.ratingBoard': true, 'interaction.ratingFollowUp': followUp });
  expect(shown(true)).toBe(100);
  expect(shown(false)).toBe(0);
});

test('D3.2, D3.3, D3.5 and D3.6 do not apply without a board, and wait where it was not read', () => {
  for (const check of [ratingLevels, ratingDimensions, ratingSources, ratingAge, ratingFollowUp]) {
    expect(outcome(check, { 'interaction.ratingBoard': false })).toBe('not-applicable');
    expect(outcome(check, { 'interaction.ratingBoard': true })).toBe('unobservable');
  }
});

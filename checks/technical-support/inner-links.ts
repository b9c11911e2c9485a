import { defineCheck } from '../check.ts';
import { judgeLinks, withholdLinks } from './link-validity.ts';

/** B2.2 内页链接有效率: share of valid links among the pages up to two links deeper. */
export const innerLinks = defineCheck({
  code: 'B2.2',
  name: '内页链接有效率',
  rule: 1,
  source: '全国政府网站普查评分表“链接可用性”；两层以内、至多300个',
  requires: ['links.inner'],
  withhold: ({ 'links.inner': links }) => withholdLinks('内页链接有效率', '内页链接', links),
  score: ({ 'links.inner': links }) => judgeLinks('内页链接', 'dead-inner-links', links),
});

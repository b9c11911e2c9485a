import { defineCheck } from '../check.ts';
import { judgeLinks, withholdLinks } from './link-validity.ts';

/** B2.1 首页链接有效率: share of valid links among the rendered homes. */
export const homeLinks = defineCheck({
  code: 'B2.1',
  name: '首页链接有效率',
  rule: 1,
  source: '全国政府网站普查评分表“链接可用性”；时限15秒见国办秘函〔2019〕19号',
  requires: ['links.home'],
  withhold: ({ 'links.home': links }) => withholdLinks('首页链接有效率', '首页链接', links),
  score: ({ 'links.home': links }) => judgeLinks('首页链接', 'dead-home-links', links),
});

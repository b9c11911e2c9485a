import { defineCheck } from '../check.ts';
import { judgeLinks, withholdLinks } from './link-validity.ts';

/** B2.6 外链有效率: share of valid links among the links to other hosts. */
export const externalLinks = defineCheck({
  code: 'B2.6',
  name: '外链有效率',
  rule: 1,
  source: '美国总务署 Site Scanning 的链接状态口径',
  requires: ['links.external'],
  withhold: ({ 'links.external': links }) => withholdLinks('外链有效率', '外部链接', links),
  score: ({ 'links.external': links }) => judgeLinks('外部链接', 'dead-external-links', links),
});

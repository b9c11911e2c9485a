import { defineCheck } from '../check.ts';
import { judgeLinks, withholdLinks } from './link-validity.ts';

/** B2.3 附件有效率: share of valid links among the documents and archives. */
export const attachments = defineCheck({
  code: 'B2.3',
  name: '附件有效率',
  rule: 1,
  source: '全国政府网站普查评分表“附件下载”',
  requires: ['links.attachments'],
  withhold: ({ 'links.attachments': links }) => withholdLinks('附件有效率', '附件链接', links),
  score: ({ 'links.attachments': links }) => judgeLinks('附件链接', 'dead-attachments', links),
});

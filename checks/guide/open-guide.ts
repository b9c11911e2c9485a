import { defineCheck } from '../check.ts';

/** A1.4 免登录可读: the guide can be read without signing in. */
export const openGuide = defineCheck({
  code: 'A1.4',
  name: '免登录可读',
  rule: 1,
  source: '国务院令第716号第六条：办事指南须在一体化在线平台公布',
  requires: ['guide.open'],
  score: ({ 'guide.open': open }) =>
    open
      ? { score: 100, sentence: '不登录即可阅读办事指南。', suggestion: '' }
      : {
          score: 0,
          sentence: '办事指南须登录后才能阅读。',
          suggestion: '请公开办事指南，阅读时不要求登录。',
          finding: { code: 'guide-behind-login', severity: 'high' },
        },
});

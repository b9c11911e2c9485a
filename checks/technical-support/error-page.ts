import { defineCheck } from '../check.ts';

/** B2.5 错误页规范: a made-up address must be answered as an error. */
export const errorPage = defineCheck({
  code: 'B2.5',
  name: '错误页规范',
  rule: 1,
  source: '美国总务署 Site Scanning 的 404 测试：访问随机地址，看是否返回真正的404',
  requires: ['site.softNotFound'],
  score: ({ 'site.softNotFound': soft }) =>
    soft
      ? {
          score: 40,
          sentence: '访问一个并不存在的地址时，网站仍按正常页面返回，没有给出“页面不存在”的提示。',
          suggestion: '请对不存在的地址返回404状态，并在提示页提供搜索和返回首页的入口。',
          finding: { code: 'soft-not-found', severity: 'low' },
        }
      : { score: 100, sentence: '访问一个并不存在的地址时，网站正确提示页面不存在。', suggestion: '' },
});

import { defineCheck } from '../check.ts';
import { quote, unmeasured } from '../wording.ts';

/** B3.4 单点登录: the apply entry leads to the unified identity platform, not to an account of its own. */
export const singleSignOn = defineCheck({
  code: 'B3.4',
  name: '单点登录',
  rule: 1,
  source: '国务院令第716号第五条：统一身份认证，一次认证、全网通办',
  requires: ['apply.entry'],
  uses: ['apply.loginHost'],
  withhold: ({ 'apply.entry': entry }) =>
    entry === 'unified-login' || entry === 'own-login'
      ? null
      : {
          state: 'unobservable',
          reason: 'not-measured',
          sentence: unmeasured('单点登录', '从申报入口没有见到登录页'),
        },
  score: ({ 'apply.entry': entry, 'apply.loginHost': host }) => {
    if (entry === 'unified-login')
      return { score: 100, sentence: '申报入口使用统一身份认证平台登录。', suggestion: '' };
    const government = host !== undefined && /\.gov\.cn(:\d+)?$/u.test(host);
    const where = host === undefined ? '' : `（主机${quote(host)}）`;
    return {
      score: government ? 50 : 20,
      sentence: `申报入口转到${government ? '另一政府网站的登录页' : '自建账号的登录页'}${where}，未见使用统一身份认证平台。`,
      suggestion: '请接入省级统一身份认证平台，取消单独注册账号，做到一次登录、全网通办。',
      finding: { code: 'own-login', severity: government ? 'low' : 'medium' },
    };
  },
});

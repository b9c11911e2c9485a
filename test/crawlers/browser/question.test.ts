import { expect, test } from 'vitest';
import { forbiddenQuestion } from '../../../crawlers/browser/question.ts';

test.each([
  '确定提交申请吗？',
  '您确定要提交吗?',
  '是否提交？',
  '确认无误后提交',
  '是否删除该记录？',
  '您确定要退出登录吗？',
  '确定保存草稿吗？',
  '确认支付？',
  '提示：是否暂存？',
  '确定要撤回申请吗？',
])('no to %s', (message) => expect(forbiddenQuestion(message)).not.toBeNull());

test.each([
  '您即将离开本网站，是否继续？',
  '确定进入办理页面吗？',
  '是否保存当前区划为默认站点？',
  '是否选择云溪区？',
  '该事项需要登录后办理，是否前往登录？',
  '请阅读办事须知，提交材料时请携带原件，确定已阅读并继续办理该事项吗？',
  '确定',
  '药品经营许可证注销，是否继续？',
])('yes to %s', (message) => expect(forbiddenQuestion(message)).toBeNull());

import { expect, test } from 'vitest';
import { COMMITS, confirmedIn } from '../../../crawlers/flow/layer-questions.ts';
import type { Action } from '../../../crawlers/perception/view.ts';

const press = (text: string, role = 'button'): Action => ({ text, role }) as Action;
const layer =
  (...buttons: Action[]) =>
  (text: string) =>
    confirmedIn(buttons, text);

test('a question of yes and no is answered; answers that a button of its own takes are a step', () => {
  const going = layer(press('继续办理'), press('取消'))('您即将进入统一申报系统，是否继续办理？');
  expect(going).toMatchObject({ is: 'more', action: { text: '继续办理' } });
  expect(layer(press('是'), press('否'))('您的经营地址是否在本区？')).toMatchObject({
    is: 'more',
    action: { text: '是' },
  });
  expect(layer(press('是'), press('否'), press('取 消'), press('下一步'))('是否仅经营乙类非处方药？')).toBeNull();
  expect(layer(press('是', 'radio'), press('否', 'radio'), press('取消'))('是否仅经营乙类非处方药？')).toBeNull();
});

test.each(['请对本次服务作出评价', '您对办理结果是否满意？', '我要投诉', '满意度问卷', '在线留言', '请选择咨询类型'])(
  '%s is no question of an application',
  (text) => expect(COMMITS.test(text)).toBe(true),
);
test.each([
  '是否已通过环境影响评价？',
  '请确认您代表谁办理，咨询电话：0530-1234567',
  '如有疑问请咨询 12345',
  '投诉电话',
])('%s may be one', (text) => expect(COMMITS.test(text)).toBe(false));

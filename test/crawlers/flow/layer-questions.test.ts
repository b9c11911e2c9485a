import { expect, test } from 'vitest';
import { confirmedIn } from '../../../crawlers/flow/layer-questions.ts';
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

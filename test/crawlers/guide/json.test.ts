import { expect, test } from 'vitest';
import { readGuideJson } from '../../../crawlers/guide/json.ts';

test('reads the national field names, also through JSON in a string', () => {
  const inner = JSON.stringify({
    taskName: '药品经营许可证核发',
    taskCode: '11990103MB1',
    promiseDay: 5,
    anticipateDay: '20',
    limitSceneNum: 0,
    materials: [{ materialName: '申请表' }, { materialName: '营业执照' }, { materialName: '申请表' }],
  });
  expect(readGuideJson({ code: 200, data: inner })).toEqual({
    values: { name: '药品经营许可证核发', taskCode: '11990103MB1', promiseLimit: '5', legalLimit: '20', visits: '0' },
    materials: ['申请表', '营业执照'],
  });
});

test.each([[null], ['<html>出错了</html>'], [{ errCode: 0, msg: '未找到匹配的信息' }], [[1, 2, 3]]])(
  'says nothing of %j',
  (answer) => {
    expect(readGuideJson(answer)).toBeNull();
  },
);

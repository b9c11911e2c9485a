import { expect, test } from 'vitest';
import { readHandling } from '../../../crawlers/guide/handling.ts';
import { stated } from '../../../crawlers/guide/statement.ts';
import { ALSO_ON_PAPER } from '../../../crawlers/language/guide-values.ts';

const shared = (text: string): boolean | null => {
  const delivery = { ways: [], electronicLicence: false };
  return readHandling({ materials: [], raw: [], materialsText: text, delivery, depth: null, text })[
    'handling.licenceShared'
  ].value;
};

test.each<[string, boolean | null]>([
  ['营业执照通过数据共享获取，无需提交。', true],
  ['申请人不再提交营业执照。', true],
  ['营业执照 免提交', true],
  ['系统自动调取营业执照信息。', true],
  ['目前营业执照已实现共享。', true],
  ['暂不支持营业执照共享。', null],
  ['营业执照无法通过共享获取的，由申请人上传。', null],
  ['尚未实现自动获取营业执照。', null],
  ['即将实现营业执照共享调用。', null],
  ['营业执照共享正在试点。', null],
  ['其他业务中营业执照免提交。', null],
  ['营业执照是否共享：否', null],
  ['营业执照可以免提交吗？', null],
  ['问：顾客在网店购物能看到营业执照吗？答：可以，营业执照信息共享展示。', null],
  ['根据《营业执照共享应用办法》制定。', null],
])('the licence: %s', (text, wanted) => {
  expect(shared(text)).toBe(wanted);
});

test.each<[string, boolean]>([
  ['网上提交后，还需邮寄纸质材料一份', true],
  ['不再要求上传电子材料并同时提交纸质材料', false],
  ['上传电子材料后是否还需提交纸质材料？', false],
  ['过去须上传电子材料并提交纸质材料', false],
  ['其他部门上传电子件后还须提交纸质原件', false],
])('paper beside: %s', (text, wanted) => {
  expect(stated(text, ALSO_ON_PAPER) !== null).toBe(wanted);
});

test('a guide of a hundred thousand cells is read in its stride', () => {
  const cells = '须知 '.repeat(150_000);
  expect(stated(`${cells}上传电子材料后，还需邮寄纸质材料一份`, ALSO_ON_PAPER)).not.toBeNull();
});

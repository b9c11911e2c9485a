import { describe, expect, it } from 'vitest';
import { whoseIs } from '../../../crawlers/item/whose.ts';
import { opensRegions, switchesSomething } from '../../../crawlers/language/navigation.ts';
import {
  chinesePart,
  entryRegion,
  isKindOfDivision,
  looksLikeRegion,
  namesRegion,
  otherCityIn,
} from '../../../crawlers/language/regions.ts';
import { auditedHall } from '../audited.ts';

describe('a zone', () => {
  it('goes by its short kinds', () => {
    for (const text of ['金谷经开区', '金谷经济技术开发区', '经开区', '金谷开发区'])
      expect(namesRegion(text, '金谷经济技术开发区'), text).toBe('exact');
    expect(namesRegion('金谷高新区政务服务网', '金谷高新技术产业开发区')).toBe('site');
    expect(namesRegion('金谷高新区', '金谷经济技术开发区')).toBeNull();
    expect(namesRegion('开发区', '金谷经济技术开发区')).toBeNull();
  });
  it('does not go by the name of its city', () => {
    for (const text of ['金谷', '金谷政务服务网', '金谷市政务服务网'])
      expect(namesRegion(text, '金谷工业园区'), text).toBeNull();
  });
  it('leaves new districts that bear a name of their own as they are', () => {
    expect(namesRegion('滨河政务服务网', '滨河新区')).toBe('site');
  });
});

it('titles of lists are no divisions', () => {
  for (const text of ['开发区', '经济功能区', '区县', '国家级开发区']) {
    expect(isKindOfDivision(text), text).toBe(true);
    expect(looksLikeRegion(text), text).toBe(false);
  }
});

it('an entry of a list may offer the shop of a place', () => {
  for (const text of ['吉羊区 进入旗舰店', '吉羊区旗舰店', '吉羊区政务服务旗舰店'])
    expect(entryRegion(text), text).toBe('吉羊区');
});

it('an empty place of one level opens it', () => {
  for (const text of ['请选择市', '请选择区县', '请选择县（市、区）', '选择所在街道', '-请选择区-'])
    expect(opensRegions(text), text).toBe(true);
  for (const text of ['请选择部门', '请选择事项类型', '请选择市场主体类型'])
    expect(opensRegions(text), text).toBe(false);
});

it('a district that is a city itself is no other city', () => {
  const { city } = auditedHall({ province: 'http://p.test/', city: 'http://c.test/' });
  const district = { name: '桐溪市' };
  expect(otherCityIn('桐溪市 政务服务网', city, district)).toBeNull();
  expect(otherCityIn('白石市 鼓楼区', city, district)).toBe('白石市');
  expect(otherCityIn('桐溪市 政务服务网', city, { name: '云溪区' })).toBe('桐溪市');
  expect(whoseIs('药品经营许可证核发 桐溪市市场监督管理局', city, district)).toBe('district');
  expect(whoseIs('药品经营许可证核发 白石市市场监督管理局', city, district)).toBe('elsewhere');
});

describe('a bilingual name', () => {
  it('goes by its Chinese part, wherever the second language stands', () => {
    for (const text of [
      '禾兰地区 Holan Aymak',
      '禾兰地区Holan Aymak',
      'Holan Aymak 禾兰地区',
      '禾兰地区/Holan',
      '禾兰地区ئۈرۈمچى شەھىرى',
      'ལྷ་ས་གྲོང་ཁྱེར། 禾兰地区',
      '禾兰地区 ᠬᠥᠬᠡᠬᠣᠲᠠ',
      '연길시 禾兰地区',
      '禾兰地区 Holan Aymak 进入',
    ]) {
      expect(entryRegion(text), text).toBe('禾兰地区');
      expect(namesRegion(text, '禾兰地区'), text).not.toBe('contains');
    }
  });
  it('is no name where nothing Chinese is left, or letters are part of it', () => {
    expect(chinesePart('Holan Aymak')).toBe('Holan Aymak');
    expect(chinesePart('A区')).toBe('A区');
    expect(looksLikeRegion('切换地区')).toBe(false);
    expect(looksLikeRegion('所在地区')).toBe(false);
  });
});

it('a field of a form and a kind of area are no prefectures', () => {
  for (const text of [
    ...[
      '国家/地区',
      '户籍地区',
      '工作地区',
      '居住地区',
      '注册地区',
      '发证地区',
      '港澳台地区',
      '少数民族地区',
      '沿海地区',
    ],
    ...['京津冀地区', '长三角地区', '国家（地区）', '该地区', '所在国家地区', '经济发达地区', '高原地区'],
  ]) {
    expect(looksLikeRegion(text), text).toBe(false);
    expect(entryRegion(text), text).toBeNull();
  }
  for (const text of [
    '大兴安岭地区',
    '塔城地区',
    '阿里地区',
    '喀什地区',
    '和田地区',
    '阿克苏地区',
    '阿勒泰地区',
    '禾兰地区',
  ])
    expect(entryRegion(text), text).toBe(text);
});

it('what is chosen in a business is no switch of the portal', () => {
  for (const text of ['更换频道 ▾', '切换到其他窗口', '更换网点', '选择分厅'])
    expect(switchesSomething(text), text).toBe(true);
  for (const text of [
    '变更登记',
    '变更经营范围',
    '换证',
    '换领许可证',
    '选择材料',
    '选择支付方式',
    '更换执照',
    '切换语言',
  ])
    expect(switchesSomething(text), text).toBe(false);
});

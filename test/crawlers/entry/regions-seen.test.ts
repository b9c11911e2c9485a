import { describe, expect, it } from 'vitest';
import { type Sighting, sight, unsettled } from '../../../crawlers/entry/regions-seen.ts';
import { asksForRegion, opensRegions } from '../../../crawlers/language/navigation.ts';
import { entryRegion, looksLikeRegion, regionsInLine } from '../../../crawlers/language/regions.ts';
import type { Action, PageView } from '../../../crawlers/perception/view.ts';
import { auditedHall } from '../audited.ts';

const { city, district } = auditedHall({ province: 'http://province.test/', city: 'http://city.test/' });
const nothing: Sighting = {
  under: false,
  chooser: false,
  cities: false,
  districts: false,
  cityOpen: false,
  ours: { city: null, district: null },
  turned: null,
};
const open = (part: Partial<Sighting>[], idle: { text: string; plain: boolean }[] = []) =>
  unsettled(
    part.map((p) => ({ ...nothing, ...p })),
    { idle },
    city,
    district,
  );

describe('what a search that found nothing proves', () => {
  it('stands where nothing offers to choose a region', () => expect(open([{}])).toBeNull());
  it('does not where a chooser never showed its list', () => expect(open([{ chooser: true }])).not.toBeNull());
  it('stands where the list of cities was seen without a way to ours', () =>
    expect(open([{ chooser: true }, { chooser: true, cities: true }])).toBeNull());
  it('does not where ours can be pressed there and was never entered', () =>
    expect(open([{ chooser: true, cities: true, cityOpen: true }])).not.toBeNull());
  it('asks for the districts once our city was entered', () => {
    const entered = { under: true, chooser: true };
    expect(open([{ cities: true }, { ...entered, cities: true }])).not.toBeNull();
    expect(open([{ cities: true }, { ...entered, districts: true }])).toBeNull();
  });
  it('does not where our district was pressed and nothing is known of why nothing came', () => {
    expect(open([{}], [{ text: '云溪区', plain: false }])).not.toBeNull();
    expect(open([{}], [{ text: '云溪区', plain: true }])).toBeNull();
  });
});

const page = (text: string, actions: Partial<Action>[] = [], painted = false): PageView =>
  ({
    url: 'http://province.test/',
    title: '',
    text,
    headings: [],
    fields: [],
    content: { tag: '#document', children: painted ? [{ tag: 'canvas', painted: true, children: [] }] : [] },
    actions: actions.map((a) => ({
      visible: true,
      disabled: false,
      around: '',
      heading: '',
      region: 'main',
      address: null,
      box: { x: 0, y: 300, w: 50, h: 20 },
      ...a,
    })),
  }) as never;
const seen = (view: PageView) => sight({ view, steps: [] }, city, district, 'province');

describe('what a page says of regions', () => {
  it('sees a list that is plain words, ours among them', () => {
    expect(seen(page('各市州大厅：白石市　青石市（正在建设）'))).toMatchObject({ cities: true, cityOpen: false });
  });
  it('takes no news for a list', () => {
    expect(seen(page('我市召开会议，白石市、黑石市、红石市代表参加交流发言'))).toMatchObject({ cities: false });
  });
  it('leaves the links of the footer out', () => {
    const links = ['白石市', '黑石市'].map((text) => ({ text, region: 'footer' as const }));
    expect(seen(page('友情链接：白石市 黑石市', links))).toMatchObject({ cities: false });
  });
  it('knows a painted map and a switch as something to choose from', () => {
    expect(seen(page('', [], true)).chooser).toBe(true);
    expect(seen(page('点击地图进入各市政务服务网')).chooser).toBe(true);
    expect(seen(page('', [{ text: '[切换]', around: '青石市 [切换]' }])).chooser).toBe(true);
    expect(seen(page('', [{ text: '切换', around: '账号密码登录 切换' }])).chooser).toBe(false);
    expect(seen(page('省级服务')).chooser).toBe(false);
  });
});

it('a switch of regions is known in brackets and in another order of words', () => {
  for (const text of ['[ 更换 ]', '【切换站点】', '地区选择', '选择地市 ▾', '换个城市'])
    expect(opensRegions(text), text).toBe(true);
  expect(opensRegions('[修改]', '当前所在：青石省 [修改]')).toBe(true);
  for (const text of ['修改', '切换到适老版面向全体老年人的无障碍阅读与浏览模式', '材料更换说明'])
    expect(opensRegions(text), text).toBe(false);
  expect(asksForRegion('请选择您所在的地区')).toBe(true);
});

it('the name of a kind of division is no division', () => {
  for (const text of ['地级市', '县级市', '镇街', '街道', '区县', '全市', '各区', '功能区', '各园区'])
    expect(looksLikeRegion(text), text).toBe(false);
  for (const text of ['全州县', '城区', '市中区', '云溪区']) expect(looksLikeRegion(text), text).toBe(true);
});

it('names without a blank between them are told apart', () => {
  expect(regionsInLine('荔湾区天河区')).toEqual(['荔湾区', '天河区']);
  expect(regionsInLine('地级市镇街')).toEqual([]);
});

it('an entry of a list is known by the division in it', () => {
  for (const text of [
    '吉羊区 进入',
    '吉羊区政务服务网',
    '进入吉羊区',
    '吉羊区（未开通）',
    '吉羊区网上办事大厅 »',
    '吉羊区',
  ])
    expect(entryRegion(text), text).toBe('吉羊区');
  for (const text of ['政务服务', '吉羊区召开会议', '进入', '功能区分厅']) expect(entryRegion(text), text).toBeNull();
});

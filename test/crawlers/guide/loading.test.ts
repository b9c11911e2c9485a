import { expect, test } from 'vitest';
import { notLoaded } from '../../../crawlers/guide/loading.ts';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import { content } from './content.ts';

test.each([
  '数据加载失败，请稍后重试！',
  '加载失败',
  '加载失败，点击重新加载',
  '内容加载出错了，请刷新页面',
  '依据信息获取失败',
  '数据请求超时，请稍后再试',
  '网络异常',
  '网络不给力，请检查网络后重试',
  '当前网络繁忙，请稍候再试',
  '服务器开小差了~请稍后再试',
  '系统繁忙，请稍后重试',
  '抱歉，系统内部错误',
  '很抱歉，接口调用异常（错误码：500）',
  '提示：请求失败',
  '连接超时',
  '正在加载...',
  '内容加载中…',
  '正在加载，请稍候...',
  '数据读取中，请耐心等待',
  '请稍候……',
  '暂无数据，请稍后再试',
  'Loading...',
  'Failed to load data',
  'Internal Server Error',
  '[object Object]',
  '{{ item.basis }}',
  'NaN',
])('%s says that nothing loaded', (text) => {
  expect(notLoaded(text)).toBe(true);
});

test.each([
  '',
  '无',
  '暂无',
  '暂无数据',
  '不收费',
  '待定',
  '详见附件',
  '请咨询窗口',
  '可网上办理',
  '页面加载失败时，请更换浏览器后重新登录，仍不能打开的拨打0577-88880001。',
  '系统异常的，可到窗口办理',
  '《网络安全法》第二十一条',
  '网上查询',
  '网络或系统故障期间不计入办理时限',
  '受理、审查、决定、送达',
  '请稍后到窗口领取证件',
])('%s is what the guide says, or an empty place', (text) => {
  expect(notLoaded(text)).toBe(false);
});

const OPTIONS = {
  scenario: { names: [['药品经营许可证核发']], codes: [], name: '药品经营许可证核发' },
  today: '2026-11-27',
};
const guide = (basis: string, condition: string) =>
  readGuide(
    [
      content(
        `<h2>药品经营许可证核发</h2><table><tr><th>实施主体</th><td>云溪区市场监督管理局</td></tr><tr><th>法定办结时限</th><td>20个工作日</td></tr><tr><th>承诺办结时限</th><td>10个工作日</td></tr></table><h3>设定依据</h3><div>${basis}</div><h3>受理条件</h3><div>${condition}</div>`,
      ),
    ],
    OPTIONS,
  ).facts;
const CONDITION = '有依法经过资格认定的药师或者其他药学技术人员。';
const BASIS = '《中华人民共和国药品管理法》第五十一条';

test('a basis that did not load is neither there nor lacking, and nobody can say that it is in force', () => {
  const facts = guide('数据加载失败，请稍后重试！', CONDITION);
  expect(facts['guide.elements'].value?.['legalBasis']).toMatchObject({ state: 'empty', reason: 'load-failed' });
  expect(facts['guide.repealedBasis']).toMatchObject({ state: 'unobservable', reason: 'load-failed' });
  expect(facts['guide.vague'].value).toEqual([]);
});

test('conditions that did not load may be vague', () => {
  const facts = guide(BASIS, '网络异常，请刷新重试');
  expect(facts['guide.vague']).toMatchObject({ state: 'unobservable', reason: 'load-failed' });
  expect(facts['guide.repealedBasis'].value).toEqual([]);
});

test('what was found stands, whatever else did not load', () => {
  const facts = guide('加载失败', '符合《药品流通监督管理办法》规定的条件。');
  expect(facts['guide.repealedBasis'].value).toHaveLength(1);
});

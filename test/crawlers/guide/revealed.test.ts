import { expect, test } from 'vitest';
import { wantedBusiness } from '../../../crawlers/guide/business.ts';
import { guideContent, withinGuide } from '../../../crawlers/guide/layer.ts';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import type { Action, ContentNode } from '../../../crawlers/perception/view.ts';
import { content } from './content.ts';

const options = {
  scenario: { name: '药品经营许可证核发', codes: [], names: [['药品经营许可证核发']] },
  today: '2026-11-22',
};
const state = (panel: string, title?: string): ContentNode => ({
  ...content(
    `<h1>药品经营许可证核发</h1><ul><li><a>基本信息</a></li><li><a>受理条件</a></li><li><a>申请材料</a></li><li><a>办理流程</a></li></ul><div id="panel">${panel}</div>`,
  ),
  ...(title ? { title } : {}),
});

test('a panel that takes the place of another is named by the tab that was pressed', () => {
  const { facts } = readGuide(
    [
      state(
        '<table><tr><td>实施主体</td><td>云溪区行政审批局</td></tr><tr><td>承诺办结时限</td><td>3个工作日</td></tr></table>',
      ),
      state('<p>具有药师和营业场所。</p>', '受理条件'),
      state('<ul><li>药品经营许可证申请表（电子）</li><li>营业执照（免提交）</li></ul>', '申请材料'),
      state('<img src="/upload/1.png">', '办理流程'),
    ],
    options,
  );
  const elements = facts['guide.elements'].value!;
  expect(elements['condition']).toEqual({ state: 'present', value: '具有药师和营业场所。' });
  expect(elements['process']?.state).toBe('image');
  expect(elements['dept']?.value).toBe('云溪区行政审批局');
  expect(facts['guide.materials'].value).toMatchObject([
    { name: '药品经营许可证申请表', medium: 'electronic', isForm: true },
    { name: '营业执照', waived: true },
  ]);
  expect(facts['handling.licenceShared'].value).toBe(true);
});

test('what was cut off gives way to the whole, and rows behind 查看更多 are added', () => {
  const page = (condition: string, rows: string): ContentNode =>
    content(
      `<div class="row"><div>受理条件</div><div>${condition}</div></div><h3>申请材料</h3><table><tr><th>材料名称</th><th>材料形式</th></tr><tr><td>申请表</td><td>电子</td></tr>${rows}</table>`,
    );
  const { facts } = readGuide(
    [
      page('企业应当具有药师，具有与经营…', ''),
      page('企业应当具有药师，具有与经营药品相适应的场所。', '<tr><td>平面图</td><td>纸质</td></tr>'),
    ],
    options,
  );
  expect(facts['guide.elements'].value?.['condition']?.value).toBe('企业应当具有药师，具有与经营药品相适应的场所。');
  expect(facts['guide.materials'].value?.map((m) => m.name)).toEqual(['申请表', '平面图']);
});

const chip = (text: string, x: number, more: Partial<Action> = {}): Action => ({
  id: x,
  frame: 0,
  tag: 'span',
  role: 'button',
  text,
  around: '',
  heading: '',
  address: null,
  via: null,
  opens: false,
  visible: true,
  covered: false,
  disabled: false,
  selected: false,
  region: 'main',
  script: '',
  box: { x, y: 100, w: 60, h: 20 },
  hovers: false,
  ...more,
});
const words = { wantedActions: ['核发', '新办'], otherActions: ['变更', '换发', '注销'], exclude: ['批发'] };

test('of several businesses on one page the wanted one is chosen', () => {
  const actions = [chip('变更', 10, { selected: true }), chip('核发', 80), chip('注销', 150)];
  expect(wantedBusiness(actions, words)?.text).toBe('核发');
  expect(wantedBusiness([chip('变更', 10), chip('核发', 80, { selected: true })], words)).toBeNull();
  expect(wantedBusiness([chip('核发', 80)], words)).toBeNull();
  const links = [chip('变更', 10, { address: 'http://x/1' }), chip('核发', 80, { address: 'http://x/2' })];
  expect(wantedBusiness(links, words)).toBeNull();
  // Another item in a list that stands behind the guide.
  expect(wantedBusiness([chip('药品（零售）变更', 10), chip('药品（批发）核发', 80)], words)).toBeNull();
});

test('a guide in a layer over a list of items, or in a frame in it, is read by itself, and only what is in it is pressed', () => {
  const words = (text: string): ContentNode => ({ tag: 'p', children: [{ tag: '#text', text, children: [] }] });
  const page = (...held: ContentNode[]) => {
    const layer: ContentNode = { tag: 'div', layer: true, children: held };
    const content: ContentNode = { tag: '#document', children: [words('第一项 实施主体 设定依据'), layer] };
    const actions = [
      chip('承诺办结时限', 10),
      chip('申请材料', 80, { region: 'overlay' }),
      chip('办理流程', 90, { frame: 1 }),
      chip('食品经营许可', 100, { frame: 2 }),
    ];
    return { overlay: { text: '关闭' }, content, actions, layer };
  };
  const guide = words('药品零售 实施主体 云溪区市场监督管理局 承诺办结时限 5个工作日 设定依据 药品管理法');
  const drawer = page(guide);
  expect(guideContent(drawer).children).toEqual([drawer.layer]);
  expect(withinGuide(drawer).map((a) => a.text)).toEqual(['申请材料']);
  const framed = page({ tag: 'iframe', children: [{ tag: '#document', frame: 1, children: [guide] }] });
  expect(guideContent(framed).children).toEqual([framed.layer]);
  expect(withinGuide(framed).map((a) => a.text)).toEqual(['申请材料', '办理流程']);
  const notice = page(words('公告：申请材料已精简。'));
  expect(guideContent(notice)).toBe(notice.content);
  expect(withinGuide(notice)).toBe(notice.actions);
});

import { expect, it } from 'vitest';
import { readMaterials } from '../../../crawlers/guide/materials.ts';
import { readPairs } from '../../../crawlers/guide/pairs.ts';
import type { ContentNode } from '../../../crawlers/perception/view.ts';

const node = (tag: string, ...children: (ContentNode | string)[]): ContentNode => ({
  tag,
  children: children.map((c) => (typeof c === 'string' ? { tag: '#text', text: c, children: [] } : c)),
});
const spans = (...words: string[]): ContentNode => node('div', ...words.map((w) => node('span', w)));
const read = (...parts: ContentNode[]) => {
  return readTree(node('#document', node('body', node('h2', '申请材料'), node('div', ...parts))));
};
const readTree = (tree: ContentNode) => {
  return readMaterials([tree], readPairs(tree));
};
const card = (name: string, source: string): ContentNode =>
  node('div', node('p', name), node('p', `来源渠道：${source}`), node('p', '材料形式：电子'));

it('rows of number, name, badges and control are a material each', () => {
  const { materials } = read(
    node('div', spans('1', '开业申请表', '必要', '展开')),
    node('div', spans('2', '营业执照', '必要', '免提交', '展开')),
    node('div', spans('3', '营业场所、仓库平面布局图', '非必要', '展开')),
  );
  expect(materials.map(({ name, required, waived }) => ({ name, required, waived }))).toEqual([
    { name: '开业申请表', required: true, waived: false },
    { name: '营业执照', required: true, waived: true },
    { name: '营业场所、仓库平面布局图', required: false, waived: false },
  ]);
});

it('of a list of folds the open one tells more, and the title above a list with its control is no material', () => {
  const open = node(
    'div',
    spans('1', '开业申请表', '必要', '收起'),
    node('p', '来源渠道：申请人自备'),
    node('p', '材料形式：电子'),
  );
  const folds = read(
    open,
    node('div', spans('2', '营业执照', '必要', '展开')),
    node('div', spans('3', '平面图', '必要', '展开')),
  );
  expect(folds.materials.map((m) => [m.name, m.source])).toEqual([
    ['开业申请表', '申请人自备'],
    ['营业执照', null],
    ['平面图', null],
  ]);
  const cards = read(
    node('div', spans('办理材料目录', '展开全部')),
    node('div', card('开业申请表', '申请人自备'), card('营业执照', '政府部门核发'), card('平面图', '申请人自备')),
  );
  expect(cards.materials.map((m) => m.name)).toEqual(['开业申请表', '营业执照', '平面图']);
});

it('forms at the end of a guide belong to the materials whose names they bear', () => {
  const link = (href: string, text: string): ContentNode => ({ ...node('a', text), href });
  const { templates } = readTree(
    node(
      'body',
      node('h2', '申请材料'),
      node('p', '1. 药品零售企业经营许可申请表（原件1份）'),
      node('p', '2. 营业执照（复印件1份）'),
      node('h2', '咨询电话'),
      node('p', '0931-8822001'),
      node('h2', '相关附件'),
      node('p', '附件1：', link('/upfiles/sqb.doc', '药品零售企业经营许可申请表.doc')),
      node('p', link('/upfiles/zz.doc', '营业执照管理办法.doc')),
    ),
  );
  expect(templates.map(({ material, url }) => [material, url])).toEqual([
    ['药品零售企业经营许可申请表', '/upfiles/sqb.doc'],
  ]);
});

it('forms at the end are told by the names of materials, whatever numbers and additions they bear', () => {
  const link = (text: string, href: string): ContentNode => ({ ...node('a', text), href });
  const row = (tag: string, ...cells: string[]): ContentNode => node('tr', ...cells.map((c) => node(tag, c)));
  const { templates } = readTree(
    node(
      '#document',
      node('h2', '申请材料'),
      node(
        'table',
        row('th', '序号', '材料名称', '材料形式'),
        row('td', '1', '药品经营许可证申请表', '纸质'),
        row('td', '2', '质量管理制度目录', '纸质'),
        row('td', '3', '营业执照', '纸质'),
        row('td', '4', '房屋租赁合同文本', '纸质'),
      ),
      node('h2', '常见问题'),
      node('p', '问：住宅能否开办药店？答：不能。'),
      node('p', link('1．药品经营许可证申请表', './P1.doc')),
      node('p', link('2．质量管理制度目录（参考样式）', './P2.doc')),
      node('p', link('3．房屋租赁合同文本', './P3.doc')),
    ),
  );
  expect(templates.map((t) => [t.material, t.url, t.kind])).toEqual([
    ['药品经营许可证申请表', './P1.doc', 'blank'],
    ['质量管理制度目录', './P2.doc', 'sample'],
    ['房屋租赁合同文本', './P3.doc', 'blank'],
  ]);
});

it('a file of which only the unfolded list tells the place is taken from there', () => {
  const list = (href?: string): ContentNode => {
    const blank = { ...node('a', '空白表格'), act: 1, ...(href ? { href } : {}) };
    const rows = [node('td', '开业申请表', blank), node('td', '营业执照')].map((cell) => node('tr', cell));
    return node('#document', node('h2', '申请材料'), node('table', node('tr', node('th', '材料名称')), ...rows));
  };
  const trees = [list(), list('/blank/1.doc')];
  const { templates } = readMaterials(trees, trees.flatMap(readPairs));
  expect(templates).toMatchObject([{ material: '开业申请表', url: '/blank/1.doc' }]);
});

it('round buttons offer one of several, square ones tell what is ticked; what cannot be taken is not offered', () => {
  const option = (words: string, control: Partial<ContentNode>): ContentNode => ({
    ...node('label', words),
    children: [{ tag: 'input', role: 'radio', children: [], ...control }, ...node('label', words).children],
  });
  const medium = (...options: ContentNode[]) => {
    const card = node(
      'div',
      node('p', '1. 开业申请表'),
      node('p', '来源渠道：申请人自备'),
      node('p', '提交形式：', ...options),
    );
    return read(
      card,
      node('div', node('p', '2. 营业执照'), node('p', '来源渠道：政府部门核发'), node('p', '提交形式：电子')),
    ).materials[0]?.medium;
  };
  expect(medium(option('电子', { checked: true }), option('纸质', {}))).toBe('either');
  expect(medium(option('电子', { disabled: true }), option('纸质', { checked: true }))).toBe('paper');
  expect(medium(option('电子', { disabled: true, checked: true }), option('纸质', { disabled: true }))).toBe(
    'electronic',
  );
  const box = { role: 'checkbox' };
  expect(medium(option('电子', { ...box, checked: true }), option('纸质', box))).toBe('electronic');
  expect(medium(option('电子', { ...box, checked: true }), option('纸质', { ...box, checked: true }))).toBe('both');
});

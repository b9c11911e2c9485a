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

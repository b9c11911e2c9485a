import { expect, test } from 'vitest';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import { content } from './content.ts';

const options = {
  scenario: { name: '药品经营许可证核发', codes: [], names: [['药品经营许可证核发']] },
  today: '2026-11-22',
};
const read = (html: string) => readGuide([content(`<h1>药品经营许可证核发</h1>${html}`)], options).facts;
const materials = (html: string) => read(html)['guide.materials'].value;

test('a row below a material that spans the columns says more of it, and holds its blank', () => {
  const row = (name: string, more: string) =>
    `<tr><td>${name}</td><td>必要</td><td><span>收起</span></td></tr><tr><td colspan="3">${more}</td></tr>`;
  const head = '<tr><th>材料名称</th><th>是否必要</th><th>操作</th></tr>';
  expect(
    materials(
      `<h3>申请材料</h3><table>${head}${row('开办申请书', '<div><b>提交方式</b>纸质</div><div><b>来源渠道</b>申请人自备</div><div><b>空白表格</b><a href="/f/1.doc">点击下载</a></div>')}${row('岗位职责文本', '<dl><dt>材料形式</dt><dd>电子</dd><dt>材料来源</dt><dd>申请人自备</dd></dl>')}${row('学历证书', '<table><tr><td>材料形式</td><td>纸质或电子</td><td>来源</td><td>其他</td></tr></table>')}</table>`,
    ),
  ).toMatchObject([
    { name: '开办申请书', required: true, medium: 'paper', source: '申请人自备' },
    { name: '岗位职责文本', required: true, medium: 'electronic', source: '申请人自备' },
    { name: '学历证书', required: true, medium: 'either', source: '其他' },
  ]);
});

test('one cell may say all that a material has to be', () => {
  const row = (name: string, says: string) => `<tr><td>${name}</td><td>${says}</td></tr>`;
  expect(
    materials(
      `<h3>申请材料</h3><table><tr><td>材料名称</td><td>材料说明</td></tr>${row('开办申请书', '<p>材料来源：申请人自备；材料形式：电子</p><p>材料必要性：必要</p>')}${row('平面图', '材料形式：电子<br>纸质份数：0份<br>来源：政府部门核发<br>必要性：必要')}</table>`,
    ),
  ).toMatchObject([
    { name: '开办申请书', required: true, medium: 'electronic', source: '申请人自备', waived: false },
    { name: '平面图', required: true, medium: 'electronic', source: '政府部门核发', waived: false },
  ]);
});

test('a small table for each material, a group of rows for each, or a table that lies', () => {
  const expected = [
    { name: '开办申请书', required: true, medium: 'electronic', source: '申请人自备' },
    { name: '营业执照', required: false, medium: 'paper', source: '政府部门核发' },
  ];
  const given = [
    ['开办申请书', '必要', '电子', '申请人自备'],
    ['营业执照', '非必要', '纸质', '政府部门核发'],
  ] as const;
  const small = given.map(
    ([name, need, form, source], i) =>
      `<table><tr><td colspan="4">资料${i + 1}</td></tr><tr><td>材料名称</td><td>${name}</td><td>材料必要性</td><td>${need}</td></tr><tr><td>材料形式</td><td>${form}</td><td>材料来源</td><td>${source}</td></tr></table>`,
  );
  expect(materials(`<h3>申请材料</h3>${small.join('')}`)).toMatchObject(expected);
  const groups = given.map(
    ([name, need, form, source]) =>
      `<tr><td rowspan="3">${name}</td><td>材料必要性</td><td>${need}</td></tr><tr><td>材料形式</td><td>${form}</td></tr><tr><td>来源渠道</td><td>${source}</td></tr>`,
  );
  expect(materials(`<h3>申请材料</h3><table>${groups.join('')}</table>`)).toMatchObject(expected);
  const lying = ['材料名称', '材料必要性', '材料形式', '来源渠道'].map(
    (label, n) => `<tr><th>${label}</th>${given.map((m) => `<td>${m[n]}</td>`).join('')}</tr>`,
  );
  expect(materials(`<h3>申请材料</h3><table>${lying.join('')}</table>`)).toMatchObject(expected);
});

test('a table of the guide itself that says 备注 and 说明 is no material', () => {
  const facts = read(
    '<table><tr><td>事项名称</td><td>药品经营许可证核发</td></tr><tr><td>实施主体</td><td>云溪区市场监督管理局</td></tr><tr><td>承诺办结时限</td><td>5个工作日</td></tr><tr><td>备注</td><td>无</td></tr><tr><td>说明</td><td>以窗口为准</td></tr></table>',
  );
  expect(facts['guide.materials'].state).toBe('unobservable');
});

test('a material whose name speaks of posts and duties is no row of titles', () => {
  const row = (n: number, name: string) =>
    `<tr><td>${n}</td><td>${name}</td><td>1</td><td>0</td><td>必要</td><td>自备</td></tr>`;
  expect(
    materials(
      `<h3>申请材料</h3><table><tr>${['序号', '材料名称', '纸质份数', '电子份数', '必要性', '来源'].map((t) => `<td>${t}</td>`).join('')}</tr>${row(1, '申请书')}${row(2, '岗位职责')}${row(3, '审查标准文本')}</table>`,
    )?.map((m) => [m.name, m.medium]),
  ).toEqual([
    ['申请书', 'paper'],
    ['岗位职责', 'paper'],
    ['审查标准文本', 'paper'],
  ]);
});

test('entries with titles of their own stay below the title of their box', () => {
  const entry = (name: string, form: string) =>
    `<li><div><h4>${name}</h4><p><i>必要</i> <i>材料形式：${form}</i> <i>来源渠道：申请人自备</i></p></div></li>`;
  expect(
    materials(
      `<div><div>申请材料</div><div><ul>${entry('1. 开办申请书', '电子')}${entry('2. 平面图', '纸质')}</ul></div></div>`,
    ),
  ).toMatchObject([
    { name: '开办申请书', required: true, medium: 'electronic' },
    { name: '平面图', required: true, medium: 'paper' },
  ]);
});

test('steps that are written one after the other are added up where each says what it takes', () => {
  const broken = (html: string, promise = '3个工作日') =>
    read(`<p>承诺办结时限：${promise}</p><h3>办理流程</h3>${html}<h3>收费标准</h3><p>不收费</p>`)[
      'guide.contradictions'
    ].value?.map((c) => c.rule);
  const listed = (steps: [string, string][]) =>
    `<ol>${steps.map(([n, t]) => `<li><strong>${n}</strong><em>${t}</em></li>`).join('')}</ol>`;
  const long: [string, string][] = [
    ['受理', '办理时限：1个工作日'],
    ['审查', '办理时限：3个工作日'],
    ['决定', '办理时限：1个工作日'],
    ['送达', '办理时限：1个工作日'],
  ];
  expect(broken(listed(long))).toEqual(['steps-over-promise']);
  // Sending the licence out is not part of the promise.
  expect(broken(listed(long), '5个工作日')).toEqual([]);
  expect(broken('<p>受理（1个工作日）</p><p>审核（4个工作日）</p><p>办结（当日）</p>')).toEqual(['steps-over-promise']);
  // What a step may take at the most for something else is not what it takes.
  expect(broken('<p>1.受理：材料不齐的5个工作日内一次性告知</p><p>2.审核：审查材料</p><p>3.办结</p>')).toEqual([]);
  expect(
    broken('<p>受理：5个工作日内告知补正，1个工作日受理</p><p>审核：书面审查，4个工作日</p><p>办结：当日</p>'),
  ).toEqual([]);
});

test('a bar of tabs says nothing of the parts that it names', () => {
  const bar = ['基本信息', '受理条件', '办理流程', '收费与结果', '设定依据', '办理地点'];
  const elements = read(
    `<ul>${bar.map((t) => `<li>${t}</li>`).join('')}</ul><div><p>受理机构：云溪区行政审批局</p></div>`,
  )['guide.elements'].value;
  expect(elements?.['process']?.state).toBe('missing');
  expect(elements?.['place']?.state).toBe('missing');
});

test('a step may end its name with a full stop', () => {
  const facts = read(
    '<h3>办理流程</h3><p>（一）申请。申请人登录系统填报。</p><p>（二）受理。窗口在1个工作日内核对材料。</p><p>（三）决定。分管负责人在2个工作日内作出决定。</p><h3>收费标准</h3><p>不收费</p>',
  );
  expect(facts['guide.steps'].value?.map((s) => s.name)).toEqual(['申请', '受理', '决定']);
});

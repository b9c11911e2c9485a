import { expect, test } from 'vitest';
import { mediumOf, parseMedium } from '../../../crawlers/guide/medium.ts';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import { ticked } from '../../../crawlers/guide/text.ts';
import { content } from './content.ts';

const options = {
  scenario: { name: '药品经营许可证核发', codes: [], names: [['药品经营许可证核发']] },
  today: '2026-11-22',
};
const read = (html: string) => readGuide([content(`<h1>药品经营许可证核发</h1>${html}`)], options).facts;

test('titles and cells one after the other, laid out by the style alone, are a table of materials', () => {
  const titles = ['序号', '材料名称', '必要性', '提交要求', '来源渠道'];
  const cells = [
    ['1', '药品经营许可申请表', '必要', '在线填写后签章，无需纸质件', '申请人自备'],
    ['2', '经营场所平面图', '非必要', '提交纸质原件', ''],
  ];
  const box = (words: readonly string[]) => words.map((w) => `<div>${w}</div>`).join('');
  const expected = [
    { name: '药品经营许可申请表', required: true, medium: 'electronic', source: '申请人自备', isForm: true },
    { name: '经营场所平面图', required: false, medium: 'paper', source: null, isForm: false },
  ];
  const flat = read(`<h3>申请材料</h3><div>${box(titles)}${cells.map(box).join('')}</div>`);
  expect(flat['guide.materials'].value).toMatchObject(expected);
  const titled = read(`<h3>申请材料</h3><div><div>${box(titles)}</div>${cells.map(box).join('')}</div>`);
  expect(titled['guide.materials'].value).toMatchObject(expected);
});

test('tabs laid out as the cells of a table are no label and value', () => {
  const tabs = ['申请材料', '办理流程', '收费情况', '设定依据', '常见问题'];
  const panels = [
    '',
    '<p>受理、审查、决定</p>',
    '<p>不收费</p>',
    '<p>《药品管理法》第五十一条</p>',
    '<p>问：几天？</p>',
  ];
  const facts = read(
    `<table><tr>${tabs.map((t, i) => `<td onclick="tab(${i})">${t}</td>`).join('')}</tr></table>${panels.map((p, i) => `<div${i ? ' style="display:none"' : ''}>${p}</div>`).join('')}`,
  );
  expect(facts['guide.elements'].value).toMatchObject({
    legalBasis: { state: 'present', value: '《药品管理法》第五十一条' },
    faq: { state: 'present', value: '问：几天？' },
    fee: { state: 'present', value: '不收费' },
  });
});

test('badges in spans beside the name in its cell belong to the row, not to the name', () => {
  const row = (name: string, badges: string[]) =>
    `<div><div><span>${name}</span>${badges.map((b) => `<span>${b}</span>`).join('')}</div><div>申请人自备</div><div>电子</div></div>`;
  const facts = read(
    `<h3>申请材料</h3><div><div><span>材料名称</span><span>来源渠道</span><span>材料形式</span></div>${row('申请表', ['必要'])}${row('营业执照', ['必要', '免提交'])}${row('授权委托书', ['非必要'])}</div>`,
  );
  expect(facts['guide.materials'].value).toMatchObject([
    { name: '申请表', required: true, waived: false },
    { name: '营业执照', required: true, waived: true },
    { name: '授权委托书', required: false, waived: false },
  ]);
});

test('what a step called 送达 gives out is not what the item gives out', () => {
  const step = (name: string, result: string) => `<li><h3>${name}</h3><p>1个工作日</p><p>办理结果：${result}</p></li>`;
  const facts = read(
    `<h2>办理流程</h2><ol>${step('受理', '受理通知书')}${step('决定', '决定书')}${step('送达', '送达记录')}</ol><h2>审批结果</h2><dl><dt>审批结果名称</dt><dd>药品经营许可证</dd></dl>`,
  );
  expect(facts['guide.elements'].value?.['result']?.value).toBe('药品经营许可证');
});

test('the code of the item as a body carries it out is no code of the catalogue', () => {
  const code = '11945203MB1F52203C4000172111003';
  const facts = read(
    `<table><tr><td>权力编码</td><td>000172111003</td></tr><tr><td>实施编码</td><td>${code}</td></tr></table>`,
  );
  expect(facts['guide.elements'].value?.['taskCode']?.value).toBe(code);
});

test('a figure of paper copies in the row below its label still speaks of paper', () => {
  const card = (name: string) =>
    `<details><summary>${name}</summary><dl><dt>材料形式</dt><dd>电子</dd><dt>纸质材料份数</dt><dd>0份</dd><dt>来源渠道</dt><dd>政府部门核发</dd></dl></details>`;
  const facts = read(`<h3>申请材料</h3><div>${card('执业药师注册证')}${card('学历证书')}</div>`);
  expect(facts['guide.materials'].value).toMatchObject([
    { name: '执业药师注册证', waived: false },
    { name: '学历证书', waived: false },
  ]);
});

test('badges beside one another tell of a material what columns would', () => {
  const card = (name: string, badges: string[]) =>
    `<div><div>${name}</div><div>${badges.map((b) => `<span>${b}</span>`).join('')}</div><div>来源渠道：申请人自备</div></div>`;
  const facts = read(
    `<h3>申请材料</h3><div>${card('1. 开办申请书', ['必要', '电子件'])}${card('2. 营业执照', ['必要', '免提交', '电子件'])}${card('3. 学历证书', ['非必要', '纸质件或电子件', '复印件1份'])}</div>`,
  );
  expect(facts['guide.materials'].value).toMatchObject([
    { name: '开办申请书', required: true, medium: 'electronic', waived: false },
    { name: '营业执照', required: true, medium: 'electronic', waived: true },
    { name: '学历证书', required: false, medium: 'either', waived: false },
  ]);
});

test('what stands beside a tab is another tab, and an arrow beside a title is no value', () => {
  const facts = read(
    `<div role="tablist"><div role="tab">办理流程</div><div role="tab">依据与窗口</div></div><div><div class="h">法律依据 <i>▾</i></div><div><p>《中华人民共和国药品管理法》第五十一条</p></div></div>`,
  );
  expect(facts['guide.elements'].value!['process']?.state).toBe('missing');
  expect(facts['guide.elements'].value!['legalBasis']?.value).toContain('第五十一条');
});

test('titles over the whole width part one table into groups, known words or not', () => {
  const row = (k: string, v: string) => `<tr><td>${k}</td><td>${v}</td></tr>`;
  const group = (k: string) => `<tr><td colspan="2"><b>${k}</b></td></tr>`;
  const elements = read(
    `<table>${group('办 理 结 果')}${row('结果名称：', '药品经营许可证')}${group('窗 口 导 览')}${row('窗口地址：', '云溪区市民之家三楼')}${row('办公时间：', '工作日9:00-17:00')}</table>`,
  )['guide.elements'].value!;
  expect(elements['result']?.value).toBe('药品经营许可证');
  expect(elements['place']?.value).toBe('云溪区市民之家三楼');
  expect(elements['time']?.value).toBe('工作日9:00-17:00');
});

test('a part that is still being loaded is empty', () => {
  const elements = read('<h3>办理流程</h3><div>内容加载中…</div><h3>申请材料</h3><div>正在加载，请稍候...</div>')[
    'guide.elements'
  ].value!;
  expect(elements['process']?.state).toBe('empty');
  expect(elements['materials']?.state).toBe('empty');
});

test.each([
  ['原件，电子，1份', 'electronic'],
  ['复印件；电子件', 'electronic'],
  ['原件1份，电子版1份', 'both'],
  ['原件和电子件', 'both'],
  ['原件，纸质，1份', 'paper'],
])('%s is %s', (text, medium) => {
  expect(parseMedium(text)).toBe(medium);
});

test.each([
  ['☑窗口领取　☐邮寄送达　☑电子证照', '窗口领取、电子证照'],
  ['窗口领取√ 邮寄送达× 电子证照√', '窗口领取、电子证照'],
  ['□窗口领取 □邮寄送达', '□窗口领取 □邮寄送达'],
  ['窗口领取、邮寄', '窗口领取、邮寄'],
])('of %s only what is ticked counts', (text, expected) => {
  expect(ticked(text)).toBe(expected);
});

test('figures on paper and electronically outweigh that it is an original, also where the head is a table of its own', () => {
  const head = ['材料名称', '材料类型', '来源渠道', '纸质份数', '电子份数'];
  const rows = [
    ['药品经营许可证申请表', '原件', '', '1', '1'],
    ['经营场所平面图', '原件', '', '0', '1'],
    ['设备目录', '原件', '', '1', '0'],
  ];
  const cells = (tag: string, words: readonly string[]) =>
    `<tr>${words.map((w) => `<${tag}>${w}</${tag}>`).join('')}</tr>`;
  const facts = read(
    `<h3>申请材料</h3><div><table><thead>${cells('th', head)}</thead></table></div><div><table>${rows.map((r) => cells('td', r)).join('')}</table></div>`,
  );
  expect(facts['guide.materials'].value).toMatchObject([
    { medium: 'both', source: null },
    { medium: 'electronic', source: null },
    { medium: 'paper', source: null },
  ]);
});

test('as many tabs as panels are no table', () => {
  const tabs = ['受理条件', '办理流程', '设定依据'];
  const panels = [
    '药师在职在岗，场所与设备符合要求。',
    '受理、审查、决定、送达。',
    '《中华人民共和国药品管理法》第五十一条',
  ];
  const facts = read(
    `<div><div role="tablist">${tabs.map((t) => `<div role="tab">${t}</div>`).join('')}</div><div>${panels.map((p, i) => `<div role="tabpanel"${i ? ' hidden' : ''}><p>${p}</p></div>`).join('')}</div></div>`,
  );
  const elements = facts['guide.elements'].value!;
  expect(['condition', 'process', 'legalBasis'].map((key) => elements[key]?.value)).toEqual(panels);
});

test('of two ways the process is both, not the name of the second', () => {
  const facts = read(
    `<h3>办理流程</h3><ul><li>网上办理流程</li><li>窗口办理流程</li></ul><div><table><tr><th>环节名称</th><th>办理时限</th></tr><tr><td>受理</td><td>1个工作日</td></tr><tr><td>书面审查</td><td>4个工作日</td></tr></table></div><div hidden><p>到窗口取号后提交。</p></div>`,
  );
  expect(facts['guide.elements'].value!['process']).toMatchObject({ state: 'present' });
  expect(facts['guide.elements'].value!['process']?.value).toContain('书面审查');
});

test('a picture in a folded panel is a picture, not nothing', () => {
  const hidden = 'style="display:none"';
  const facts = read(
    `<div><h2>审批流程 <i>▸</i></h2><div ${hidden}><img ${hidden} src="/upload/lct.svg"></div></div><div><h2>许可条件 <i>▾</i></h2><div><p>药师在职在岗。</p></div></div>`,
  );
  expect(facts['guide.elements'].value!['process']?.state).toBe('image');
});

test('the control beside the title of a fold is neither its value nor a tab', () => {
  const fold = (title: string, body: string, open: boolean) =>
    `<div><div><span>${title}</span><span>${open ? '收起' : '展开'}</span></div><div ${open ? '' : 'style="display:none"'}>${body}</div></div>`;
  const elements = read(
    `<div>${fold('办理流程', '<img src="/upload/lct.svg">', true)}${fold('设定依据', '《药品管理法》第五十一条', false)}${fold('行政复议与诉讼', '可在六十日内申请行政复议。', false)}</div>`,
  )['guide.elements'].value!;
  expect(elements['process']?.state).toBe('image');
  expect(elements['legalBasis']?.value).toBe('《药品管理法》第五十一条');
  expect(elements['remedy']?.value).toBe('可在六十日内申请行政复议。');
});

test('a menu of parts beside its panels is no table, and a part whose title stands again in it has that value', () => {
  const parts: [string, string, string][] = [
    ['受理条件', '受理条件', '有依法经过资格认定的药师。'],
    ['办理流程', '办理流程', '申请、受理、审查、决定、送达'],
    ['咨询监督', '咨询电话', '0530-1234567'],
  ];
  const table = (label: string, value: string) => `<table><tr><th>${label}</th><td>${value}</td></tr></table>`;
  const elements = read(
    `<div><div>${parts.map(([title]) => `<div>${title}</div>`).join('')}</div><div>${parts
      .map(([title, label, value]) => `<div><h4>${title}</h4><div>${table(label, value)}</div></div>`)
      .join('')}</div></div>`,
  )['guide.elements'].value!;
  expect(elements['condition']?.value).toBe('有依法经过资格认定的药师。');
  expect(elements['process']?.value).toBe('申请、受理、审查、决定、送达');
  expect(elements['consult']?.value).toBe('0530-1234567');
});

test('a fold that is called like the first of its elements holds each by itself', () => {
  const elements = read(
    '<details><summary>办理地点</summary><dl><dt>办理地点</dt><dd>火炬西街21号一楼3号窗口</dd><dt>办理时间</dt><dd>工作日9:00-17:00</dd></dl></details><details><summary>收费</summary><dl><dt>是否收费</dt><dd>不收费</dd></dl></details>',
  )['guide.elements'].value!;
  expect(elements['place']?.value).toBe('火炬西街21号一楼3号窗口');
  expect(elements['time']?.value).toBe('工作日9:00-17:00');
});

test('a column of copies and form together names the form', () => {
  expect(mediumOf('', '', '电子件（系统自动调取）', '')).toBe('electronic');
  expect(mediumOf('', '', '纸质原件1份', '')).toBe('paper');
  expect(mediumOf('', '', '纸质0份', '')).toBeNull();
});

test('a part that lists several elements gives each its own', () => {
  const elements = read(
    '<h3>结果送达</h3><div><div>结果名称：药品经营许可证</div><div>送达方式：窗口领取、电子证照下载</div></div>',
  )['guide.elements'].value!;
  expect(elements['delivery']?.value).toBe('窗口领取、电子证照下载');
  expect(elements['result']?.value).toBe('药品经营许可证');
});

test('what guides ask in the words of a citizen are labels too', () => {
  const row = (k: string, v: string) => `<tr><td>${k}</td><td>${v}</td></tr>`;
  const facts = read(
    `<table>${row('在哪办', '云溪区市民之家三楼')}${row('多久能办好', '5个工作日')}${row('最多跑几次', '最多跑1次')}${row('受理条件', '有药师')}</table>`,
  );
  expect(facts['guide.elements'].value!['place']?.value).toBe('云溪区市民之家三楼');
  expect(facts['guide.promisedDays'].value).toBe(5);
  expect(facts['guide.visits'].value).toBe(1);
});

test('the name of the main item is not the name of the item', () => {
  const labels = '<tr><th>主项名称</th><td>药品零售企业经营许可</td></tr>';
  expect(read(`<table>${labels}</table>`)['guide.elements'].value!['name']?.value).toBe('药品经营许可证核发');
  const untitled = readGuide([content(`<table>${labels}</table>`)], options).facts;
  expect(untitled['guide.elements'].value!['name']?.value).toBe('药品零售企业经营许可');
});

test('a part of the guide that holds the fee and the way to pay is not the fee', () => {
  const row = (k: string, v: string) => `<div style="display:flex"><span>${k}</span><span>${v}</span></div>`;
  const facts = read(
    `<h3>基本信息</h3>${row('承诺时限', '5个工作日')}<h3>收费信息</h3><div>${row('收费标准', '不收费')}${row('是否支持网上支付', '是')}</div>`,
  );
  expect(facts['guide.elements'].value?.['fee']).toEqual({ state: 'present', value: '不收费' });
});

test('a title over one wide cell ends with it: the rows below speak for themselves', () => {
  const group = (title: string, rows: [string, string][]) =>
    rows
      .map(
        ([k, v], i) =>
          `<tr>${i === 0 ? `<td rowspan="${rows.length}">${[...title].join('<br>')}</td>` : ''}<td>${k}</td><td colspan="3">${v}</td></tr>`,
      )
      .join('');
  const materials =
    '<table><tr><td>序号</td><td>材料名称</td><td>材料形式</td></tr><tr><td>1</td><td>申请审批表</td><td>纸质</td></tr></table>';
  const facts = read(
    `<table>${group('办理时限', [
      ['法定期限', '20个工作日'],
      ['承诺期限', '8个工作日'],
    ])}<tr><td colspan="5">申请材料</td></tr><tr><td colspan="5">${materials}</td></tr>${group('办理流程', [
      ['申请受理', '窗口工作人员5日内决定是否受理'],
      ['颁证', '通知申请人到窗口领取'],
    ])}<tr><td colspan="2">收费标准</td><td colspan="3">不收费</td></tr>${group('联系方式', [
      ['办理地点', '云溪区政务服务中心一楼'],
      ['咨询电话', '0530-1234567'],
    ])}</table>`,
  );
  expect(facts['guide.elements'].value).toMatchObject({
    fee: { state: 'present', value: '不收费' },
    place: { state: 'present', value: '云溪区政务服务中心一楼' },
    consult: { state: 'present', value: '0530-1234567' },
    process: { state: 'present' },
  });
  expect(facts['guide.materials'].value?.map((m) => m.name)).toEqual(['申请审批表']);
});

test("hours beside the place of the window are the window's, though the group speaks of asking, too", () => {
  const rows = (place: string) =>
    `<table><tr><td>服务对象</td><td>企业法人</td><td>办件类型</td><td>承诺件</td></tr><tr><td rowspan="3">窗口咨询</td><td>${place}</td><td colspan="2">云溪路1号二楼</td></tr><tr><td>工作时间</td><td colspan="2">工作日9:00-17:00</td></tr><tr><td>联系电话</td><td colspan="2">0530-1234567</td></tr></table>`;
  expect(read(rows('受理地点'))['guide.elements'].value?.time).toEqual({ state: 'present', value: '工作日9:00-17:00' });
  expect(read(rows('所属单位'))['guide.elements'].value?.time?.state).toBe('missing');
});

test('a row whose value is blank takes nothing from the rows below it', () => {
  const row = ([label, value]: string[]) =>
    `<div class="kv"><span>${label}</span><span style="margin-left:20px">${value}</span></div>`;
  const rows = [
    ['法定办结时限', '20个工作日'],
    ['承诺办结时限', '6个工作日'],
    ['通办范围', '全市'],
    ['是否支持自助终端办理', ''],
    ['是否进驻政务大厅', '是'],
    ['咨询电话', '0959-2678812'],
  ];
  const elements = read(`<h3>基本信息</h3><div>${rows.map(row).join('')}</div>`)['guide.elements'].value!;
  expect(elements['terminal']).toMatchObject({ state: 'empty' });
  expect(elements['consult']).toMatchObject({ value: '0959-2678812' });
});

const element = (html: string, key: string) => read(html)['guide.elements'].value![key];

test('labels and values in turn are no titles of a table of materials', () => {
  const facts = read(
    '<h3>申请材料</h3><table><tr><th>序号</th><th>材料名称</th><th>材料形式</th></tr><tr><td>1</td><td>申请表</td><td>电子</td></tr></table><h3>办理结果</h3><table><tr><td>结果名称</td><td>药品经营许可证</td><td>结果类型</td><td>证照</td></tr><tr><td>领取方式</td><td colspan="3">窗口领取、邮寄送达</td></tr></table>',
  );
  expect(facts['guide.materials'].value!.map(({ name }) => name)).toEqual(['申请表']);
  expect(facts['guide.delivery'].value).toEqual(['post', 'window']);
  expect(facts['guide.elements'].value!['result']).toMatchObject({ value: '药品经营许可证' });
});

test('a list of parts beside as many parts in boxes is no table of them', () => {
  const parts: [string, string][] = [
    ['基本信息', '<div><div>实施主体</div><div>云溪区市场监督管理局</div></div>'],
    ['受理条件', '<div>有依法经过资格认定的药师</div>'],
    ['申请材料', ''],
    ['收费信息', ''],
  ];
  const list = `<div>${parts.map(([name]) => `<div>${name}</div>`).join('')}</div>`;
  const drawn = parts.map(([name, html]) => `<div>${html ? `<div>${name}</div>${html}` : ''}</div>`).join('');
  const elements = read(`<div>${list}<div>${drawn}</div></div>`)['guide.elements'].value;
  expect(elements).toMatchObject({
    dept: { state: 'present', value: '云溪区市场监督管理局' },
    condition: { state: 'present', value: '有依法经过资格认定的药师' },
  });
});

test('rows of boxes that unfold what is said of their material are a table, as many boxes as its columns though it has', () => {
  const row = (cells: string[]) => `<div>${cells.map((c) => `<div>${c}</div>`).join('')}</div>`;
  const said = [
    ['来源渠道', '政府部门核发'],
    ['免提交', '是'],
    ['填报须知', '系统自动调取'],
    ['空白表格', '无'],
    ['示例样表', '无'],
  ].map(row);
  const html = `<h3>申请材料</h3><div>${row(['序号', '材料名称', '必要性', '提交形式', '详情'])}
    <div>${row(['1', '营业执照', '必要', '电子', '<b></b>'])}<div><div>${said.join('')}</div></div></div>
    <div>${row(['2', '开业申请表', '必要', '纸质', '<b></b>'])}<div></div></div></div>`;
  expect(read(html)['guide.materials'].value).toMatchObject([
    { name: '营业执照', required: true, medium: 'electronic', source: '政府部门核发', waived: true },
    { name: '开业申请表', required: true, medium: 'paper', source: null, isForm: true },
  ]);
});

test('a section of one row is no bar of tabs for the questions and hidden answers of another', () => {
  const question = (asked: string, answer: string) =>
    `<div><div onclick="x()">${asked}<svg></svg></div><div style="display:none">${answer}</div></div>`;
  const html = `<div><div><div>收费信息</div><div><div><div>是否收费</div><div>不收费</div></div></div></div>
    <div><div>常见问题</div><div><div>${question('可以先试营业吗？', '不可以。')}${question('证书可以自己打印吗？', '可以。')}</div></div></div></div>`;
  const elements = read(html)['guide.elements'].value;
  expect(elements?.fee).toMatchObject({ state: 'present', value: '不收费' });
  expect(elements?.faq?.value).toContain('可以先试营业吗？ 不可以。');
});

test('what explains the source is no source, and what waives the full text waives no material', () => {
  const html = `<h3>申请材料</h3><table><tr><th>材料名称</th><th>来源渠道</th><th>来源渠道说明</th><th>材料必要性</th><th>填报须知</th></tr>
    <tr><td>质量管理制度目录</td><td>申请人自备</td><td></td><td>必要</td><td>只需目录，不必提交制度全文</td></tr>
    <tr><td>营业执照</td><td>政府部门核发</td><td>市场监督管理部门</td><td>必要</td><td>无需提交</td></tr></table>`;
  expect(read(html)['guide.materials'].value).toMatchObject([
    { name: '质量管理制度目录', source: '申请人自备', waived: false },
    { name: '营业执照', source: '政府部门核发', waived: true },
  ]);
});

test('tabs that stand in one line are no labels of one another', () => {
  const tabs = ['受理条件', '申请材料', '收费情况', '设定依据', '办理结果', '窗口与电话', '常见问题'];
  const bar = `<section><div>${tabs.map((t) => `<span>${t}</span>`).join('')}</div><div></div></section>`;
  const elements = read(bar)['guide.elements'].value;
  for (const key of ['condition', 'fee', 'result', 'legalBasis'] as const)
    expect(elements?.[key]?.state).toBe('missing');
  const row =
    '<div><span>法定办结时限</span><span>20个工作日</span><span>承诺办结时限</span><span>8个工作日</span></div>';
  expect(read(row)['guide.promisedDays'].value).toBe(8);
});

test('the names of tabs in boxes of their own are no labels of one another', () => {
  const tabs = ['受理条件', '办理流程', '结果与收费', '办理窗口'];
  const html = `<div>${tabs.map((t) => `<div><div role="tab">${t}</div></div>`).join('')}</div><p>符合规定</p>`;
  expect(element(html, 'process')).toMatchObject({ state: 'missing' });
});

test('a part that is called like two elements says nothing for the one whose own row is empty', () => {
  const rows = '<dl><dt>咨询电话</dt><dd>0940-62110388</dd><dt>监督投诉电话</dt><dd>—</dd></dl>';
  expect(element(`<h3>咨询投诉</h3>${rows}`, 'complain')).toMatchObject({ state: 'empty' });
  expect(element(`<h3>咨询投诉</h3>${rows}`, 'consult')).toMatchObject({ value: '0940-62110388' });
});

test('both ways of redress, every law in a row of its own, and the department with its place are read whole', () => {
  const redress = '<h3>法律救济</h3><p>行政复议：向区政府申请行政复议。</p><p>行政诉讼：向区法院提起行政诉讼。</p>';
  expect(element(redress, 'remedy')?.value).toMatch(/申请行政复议.*提起行政诉讼/);
  const laws = ['《药品管理法》第五十一条', '《药品经营许可证管理办法》第三条'].map(
    (law) => `<tr><td>设定依据</td><td>${law}</td></tr>`,
  );
  expect(element(`<table>${laws.join('')}</table>`, 'legalBasis')?.value).toMatch(/第五十一条 .*第三条/);
  const office = '<p>受理机构：市场监督管理局</p><p>实施主体：嫩源市鹤坪区市场监督管理局</p>';
  expect(element(office, 'dept')).toMatchObject({ value: '嫩源市鹤坪区市场监督管理局' });
});

test('rows of boxes below a line and a row of titles, with names of groups between them, are a table', () => {
  const row = (cells: readonly string[]) => `<div>${cells.map((c) => `<div>${c}</div>`).join('')}</div>`;
  const facts = read(
    `<h3>申请材料</h3><div><p>当前情形：新开办单体药店，共需2份材料</p>${row(['材料名称', '来源渠道', '材料形式', '材料下载'])}<div>通用材料</div>${row(['营业执照', '政府部门核发', '电子', '无'])}<div>人员情形材料</div>${row(['学历证明', '申请人自备', '纸质', '无'])}</div>`,
  );
  expect(facts['guide.materials'].value).toMatchObject([
    { name: '营业执照', medium: 'electronic', source: '政府部门核发' },
    { name: '学历证明', medium: 'paper', source: '申请人自备' },
  ]);
});

import { expect, test } from 'vitest';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import { content } from './content.ts';

const options = {
  scenario: { name: '药品经营许可证核发', codes: [], names: [['药品经营许可证核发']] },
  today: '2026-11-28',
};
const read = (html: string) => readGuide([content(`<h1>药品经营许可证核发</h1>${html}`)], options).facts;

test('a heading asks as people do and has the official word beside it', () => {
  const elements = read(
    `<h2>谁能办<em>申请条件</em></h2><ol><li>有依法经过资格认定的药师</li></ol>
     <h2>按这个顺序来<em>办理流程</em></h2><p>受理、审查、决定</p>
     <h2>凭什么办</h2><p>《中华人民共和国药品管理法》第五十一条</p>
     <h2>收不收钱</h2><p>不收费</p>
     <h2>去哪里、什么时候办</h2><div><b>办理地点</b><span>云溪路8号</span></div><div><b>办理时间</b><span>工作日9:00—17:00</span></div>`,
  )['guide.elements'].value!;
  expect(elements).toMatchObject({
    condition: { state: 'present', value: '有依法经过资格认定的药师' },
    process: { state: 'present', value: '受理、审查、决定' },
    legalBasis: { state: 'present' },
    fee: { state: 'present', value: '不收费' },
    place: { state: 'present', value: '云溪路8号' },
    time: { state: 'present', value: '工作日9:00—17:00' },
  });
});

test('a row without a value takes nothing from the rows below it, also where the labels are bold', () => {
  const row = (label: string, value: string) => `<div><b>${label}</b><span>${value}</span></div>`;
  const elements = read(
    `<div>${row('实施主体', '云溪区市场监督管理局')}${row('权力来源', '法定本级行使')}${row('联办机构', '')}${row('办件类型', '承诺件')}${row('通办范围', '全市通办')}${row('是否进驻政务大厅', '是')}</div>`,
  )['guide.elements'].value!;
  expect(elements).toMatchObject({
    jointDept: { state: 'empty' },
    projectType: { state: 'present', value: '承诺件' },
    scope: { state: 'present', value: '全市通办' },
    hall: { state: 'present', value: '是' },
  });
});

test('a field that asks for a name names nothing', () => {
  const facts = read(
    '<div><form>事项名称：<input type="text"> <input type="image" alt="搜索"></form><span>政务服务热线：12345</span></div><table><tr><th>事项名称</th><td>药品经营许可证（零售）核发</td></tr></table>',
  );
  expect(facts['guide.elements'].value?.name).toEqual({ state: 'present', value: '药品经营许可证（零售）核发' });
});

test('a bar of steps over what is said of them is read as the steps', () => {
  const bar = ['申请|0个工作日', '受理|1个工作日', '制证送达|2个工作日'].map((step, i) => {
    const [name, days] = step.split('|');
    return `<li><i>${i + 1}</i><b>${name}</b><span>${days}</span></li>`;
  });
  const facts = read(
    `<h3>办理流程</h3><ul>${bar.join('')}</ul><div><p>受理：材料齐全、符合法定形式的予以受理，5日内一次告知</p></div>`,
  );
  expect(facts['guide.steps'].value).toEqual([
    { name: '申请', days: 0, detail: null },
    { name: '受理', days: 1, detail: '1个工作日 材料齐全、符合法定形式的予以受理，5日内一次告知' },
    { name: '制证送达', days: 2, detail: null },
  ]);
});

test('of a file shown page by page the bar above the picture is no text of the process', () => {
  const bar = '<div>服务流程.pdf　<button>上一页</button> <span>1</span> / 3 <button>下一页</button></div>';
  const image = read(`<h3>办理流程</h3><div>${bar}<div><img src="/lc/1.png"></div></div>`)['guide.elements'].value!;
  expect(image['process']?.state).toBe('image');
  const unseen = read(`<h3>办理流程</h3><div>${bar}<div></div></div>`)['guide.elements'].value!;
  expect(unseen['process']).toMatchObject({ state: 'empty', reason: 'not-found-by-walker' });
});

test('what is said of the whole list of materials is none of them', () => {
  const paper = (name: string) =>
    `<div><div><span>${name}</span></div><div><p><span>来源渠道</span><span>申请人自备</span></p><p><span>材料形式</span><span>电子</span></p></div></div>`;
  const html = `<h3>申请材料</h3><div><p>共2项材料，点击材料名称展开或收起</p>${paper('开业申请表')}${paper('授权委托书')}</div>`;
  const tree = content(`<h1>药品经营许可证核发</h1>${html}`);
  const { facts } = readGuide([content('<h1>药品经营许可证核发</h1>'), tree], options);
  expect(facts['guide.materials'].value?.map((m) => m.name)).toEqual(['开业申请表', '授权委托书']);
});

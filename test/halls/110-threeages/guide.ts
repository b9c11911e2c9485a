import { DISTRICT, NAME } from './items.ts';

export const OFFICE = `${DISTRICT.name}市场监督管理局`;
export const CODE = '11937604MB1C20337X4000172111003';
export const PHONE = '0947-6620835';
export const PLACE = '鹤鸣区白鹭路36号区政务服务中心二楼综合受理区C05、C06号窗口';
export const TIME = '星期一至星期五上午8:30—12:00，下午14:30—17:30（法定节假日除外）';
export const BUS = '乘3路、17路、环城二线至“区政务中心”站下车';
export const BASIS = [
  [
    '《中华人民共和国药品管理法》',
    '（2019年8月26日修订）第五十一条第一款：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  ],
  [
    '《药品经营许可证管理办法》',
    '（原国家食品药品监督管理局令第6号）第三条第二款：设区的市级食品药品监督管理机构或者县级食品药品监督管理机构负责本辖区内药品零售企业《药品经营许可证》发证、换证、变更和日常监督管理等工作。',
  ],
] as const;
export const CONDITIONS = [
  '具有依法经过资格认定的药师或者其他药学技术人员，营业时间在岗提供药学服务',
  '具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境，经营面积不少于60平方米',
  '具有与所经营药品相适应的质量管理人员，且近三年内无药品管理法律法规禁止从业的情形',
  '具有保证药品质量的规章制度和覆盖购进、储存、销售全过程的计算机管理系统',
];
export interface Paper {
  name: string;
  original: string;
  copy: string;
  form: string;
  source: string;
  need: '是' | '否';
  annex?: number;
}
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    original: '2',
    copy: '0',
    form: '纸质和电子',
    source: '申请人自备',
    need: '是',
    annex: 1,
  },
  { name: '营业执照', original: '0', copy: '1', form: '纸质', source: '政府部门核发', need: '是' },
  {
    name: '拟任法定代表人、企业负责人、质量负责人的身份证明和学历证明',
    original: '0',
    copy: '1',
    form: '纸质',
    source: '申请人自备',
    need: '是',
  },
  { name: '执业药师资格证书及注册证', original: '0', copy: '1', form: '纸质', source: '政府部门核发', need: '是' },
  {
    name: '从业人员情况一览表',
    original: '1',
    copy: '0',
    form: '纸质和电子',
    source: '申请人自备',
    need: '是',
    annex: 2,
  },
  {
    name: '营业场所、仓库的平面布置图及房屋产权或者使用权证明',
    original: '0',
    copy: '1',
    form: '纸质',
    source: '申请人自备',
    need: '是',
  },
  { name: '药品质量管理制度目录', original: '1', copy: '0', form: '纸质', source: '申请人自备', need: '是', annex: 3 },
  { name: '授权委托书', original: '1', copy: '0', form: '纸质', source: '申请人自备', need: '否' },
  { name: '法律、法规规定的其他材料', original: '1', copy: '0', form: '纸质', source: '其他', need: '否' },
];
const W = '/wsbs/bmfw/scjdglj/202403/';
/** Attachments of the article, named as the CMS names what is pasted with a text. */
export const ANNEXES: { name: string; file: string; gone?: true }[] = [
  { name: '药品经营许可证申请表', file: `${W}W020240318387712940651.doc` },
  { name: '从业人员情况一览表', file: `${W}W020240318387713092284.xls` },
  { name: '药品质量管理制度目录（参考样式）', file: `${W}W020240318387713118807.doc`, gone: true },
];
export const STEPS: [name: string, text: string][] = [
  ['申请', '申请人登录网上审批系统填报，或者到区政务服务中心窗口递交材料。'],
  ['受理', '窗口在1个工作日内对材料是否齐全、是否符合法定形式进行核对，作出受理或者一次性告知补正的决定。'],
  ['审查', '药品科在4个工作日内完成书面审查，并组织两名以上检查员到营业场所现场验收。'],
  ['决定', '分管负责人在2个工作日内作出准予或者不予许可的书面决定。'],
  ['制证', '窗口在1个工作日内打印许可证并通知申请人。'],
];
export const RESULT = '药品经营许可证（正、副本），有效期五年';
export const DELIVERY = '窗口领取或者邮政快递寄送，由申请人在申请时选定';
export const FAQ: [string, string][] = [
  ['一名执业药师可以同时在两家门店注册吗？', '不可以。执业药师只能在一个执业单位注册，并在该单位执业。'],
  ['租用的住宅能否开办药店？', '不能。营业场所应当与生活区分开，房屋规划用途应当为商业或者综合用途。'],
];

const span = (text: string, font = '仿宋_GB2312'): string =>
  `<span style="font-size: 16pt; font-family: ${font}; mso-bidi-font-family: 宋体">${text}</span>`;
const p = (text: string): string =>
  `<p class="MsoNormal" style="text-indent: 32pt; line-height: 28pt; margin: 0cm 0cm 0pt">${span(text)}</p>`;
const head = (text: string): string =>
  `<p class="MsoNormal" style="text-indent: 32pt; line-height: 28pt; margin: 0cm 0cm 0pt">${span(`<b>${text}</b>`, '黑体')}</p>`;
const td = (text: string, more = ''): string =>
  `<td${more} style="border: windowtext 1pt solid; padding: 0cm 5.4pt"><p class="MsoNormal" style="margin: 0cm 0cm 0pt"><span style="font-size: 12pt; font-family: 宋体">${text}</span></p></td>`;
const c = (text: string, more = ''): string => td(text, ` align="center"${more}`);
const tr = (...cells: string[]): string => `<tr style="mso-yfti-irow: 1">${cells.join('')}</tr>`;
const table = (rows: string): string =>
  `<div align="center"><table class="MsoNormalTable" cellspacing="0" cellpadding="0" border="1" style="border-collapse: collapse; mso-border-alt: solid windowtext .5pt"><tbody>${rows}</tbody></table></div>`;

const BASIC = table(
  tr(c('事项<br>信息', ' rowspan="5" width="60"'), c('事项名称'), td(NAME, ' colspan="3"')) +
    tr(c('事项类型'), td('行政许可'), c('办件类型'), td('承诺件')) +
    tr(c('事项编码'), td(CODE, ' colspan="3"')) +
    tr(c('实施机关'), td(OFFICE), c('申请主体'), td('企业法人、个体工商户')) +
    tr(c('行使层级'), td('县级'), c('权力来源'), td('法定本级行使')) +
    tr(c('时限<br>收费', ' rowspan="3"'), c('法定时限'), td('20个工作日'), c('承诺时限'), td('8个工作日')) +
    tr(c('是否收费'), td('不收费'), c('办理形式'), td('窗口办理、网上办理')) +
    tr(c('数量限制'), td('无数量限制'), c('通办范围'), td('全区')) +
    tr(c('联系<br>方式'), c('咨询电话'), td(PHONE), c('监督电话'), td('&nbsp;')),
);
const papers = PAPERS.map((m, n) => {
  const [before, after] = [PAPERS[n - 1], PAPERS.slice(n)];
  const run = after.findIndex((o) => o.source !== m.source);
  const height = run < 0 ? after.length : run;
  const source = before?.source === m.source ? '' : c(m.source, height > 1 ? ` rowspan="${height}"` : '');
  const note = m.annex ? `见附件${m.annex}` : '&nbsp;';
  return tr(c(String(n + 1)), td(m.name), c(m.original), c(m.copy), c(m.form), source, c(m.need), c(note));
}).join('');
const MATERIALS = table(
  tr(
    c('材料<br>目录', ' width="50"'),
    `<td style="border: windowtext 1pt solid; padding: 4pt">${table(
      tr(
        c('序号', ' rowspan="2"'),
        c('材料名称', ' rowspan="2"'),
        c('份数', ' colspan="2"'),
        c('材料形式', ' rowspan="2"'),
        c('来源渠道', ' rowspan="2"'),
        c('是否必要', ' rowspan="2"'),
        c('备注', ' rowspan="2"'),
      ) +
        tr(c('原件'), c('复印件')) +
        papers,
    )}</td>`,
  ) +
    tr(
      c('填写<br>说明'),
      td(
        '纸质材料统一用A4纸，复印件须注明“与原件一致”并签名或者盖章；形式为“纸质和电子”的，除纸质外还须在网上审批系统上传电子版。',
      ),
    ),
);
/** The body as it came out of Word. */
export const BODY = `<p class="MsoNormal" align="center" style="text-align: center; line-height: 32pt">${span(`<b>${NAME}</b>`, '方正小标宋简体')}</p><p class="MsoNormal" align="center" style="text-align: center">${span('服 务 指 南', '楷体_GB2312')}</p>
${head('一、基本情况')}${BASIC}
${head('二、设定依据')}${BASIS.map(([law, text], n) => p(`（${'一二'[n]}）${law}${text}`)).join('')}
${head('三、受理条件')}${CONDITIONS.map((t, n) => p(`${n + 1}．${t}；`)).join('')}
${head('四、申请材料')}${MATERIALS}
${head('五、办理流程')}${STEPS.map(([name, text], n) => p(`（${'一二三四五'[n]}）${name}。${text}`)).join('')}
${head('六、审批结果与送达')}${p(`（一）审批结果：${RESULT}`)}${p(`（二）送达方式：${DELIVERY}`)}
${head('七、办理地点和时间')}${p(`（一）办理地点：${PLACE}`)}${p(`（二）办理时间：${TIME}`)}${p(`（三）乘车路线：${BUS}`)}
${head('八、常见问题')}${FAQ.map(([q, a]) => p(`问：${q}`) + p(`答：${a}`)).join('')}
<p class="MsoNormal">&nbsp;</p>${ANNEXES.map((a, n) => `<p class="MsoNormal" style="text-indent: ${n === 0 ? 32 : 80}pt">${n === 0 ? span('附件：') : ''}<a href="./${a.file.slice(W.length)}" oldsrc="${a.file.slice(W.length)}">${span(`${n + 1}．${a.name}`)}</a></p>`).join('')}`;

export const NAME = '药品经营许可证核发（零售）';
export const ID = '75jk0418';
export const ZONE = '金祁经济技术开发区';
export const DEPT = '金祁市市场监督管理局经济技术开发区分局';
/** The same number for questions and for complaints. */
export const PHONE = '0975-8370112';

/** A group is a cell that spans its lines; a line holds one or two labels. */
type Pair = [key: string, label: string, value: string];
const GROUPS: [string, Pair[][]][] = [
  [
    '基本信息',
    [
      [['name', '事项名称', NAME]],
      [
        ['catalogCode', '基本编码', '000172111003'],
        ['itemType', '事项类型', '行政许可'],
      ],
      [['taskCode', '实施编码', '11997571MB1A2B3C4D4000172111003']],
      [
        ['dept', '实施主体', DEPT],
        ['implType', '实施主体性质', '法定机关'],
      ],
      [
        ['useLevel', '行使层级', '县级'],
        ['target', '服务对象', '企业法人'],
      ],
      [
        ['projectType', '办件类型', '承诺件'],
        ['handleForm', '办理形式', '窗口办理、网上办理'],
      ],
    ],
  ],
  [
    '办理时限',
    [
      [
        ['legalLimit', '法定办结时限', '20个工作日'],
        ['promiseLimit', '承诺办结时限', '12个工作日（不含现场检查和整改时间）'],
      ],
    ],
  ],
  [
    '网上办理',
    [
      [
        ['onlineDepth', '网上办理深度', 'Ⅲ级（互联网预审）'],
        ['visits', '到办事现场次数', '1次'],
      ],
      [['visitReason', '必须到现场原因', '核验纸质材料原件并领取许可证']],
    ],
  ],
  [
    '收费结果',
    [
      [
        ['fee', '是否收费', '不收费'],
        ['result', '审批结果名称', '药品经营许可证'],
      ],
      [['delivery', '结果送达方式', '窗口领取、邮寄送达']],
    ],
  ],
];
const CONTACT: Pair[][] = [
  [['place', '办理地点', '金祁市经开区迎宾大道66号经开区政务服务中心A厅9号窗口']],
  [['time', '办理时间', '工作日上午9:00-12:00，下午14:30-18:00']],
  [
    ['consult', '咨询电话', PHONE],
    ['complain', '监督投诉电话', PHONE],
  ],
];
export const PAIRS: Pair[] = [...GROUPS.flatMap(([, lines]) => lines.flat()), ...CONTACT.flat()];

export const CONDITION: [string, string[]][] = [
  ['申请人应当是在金祁经济技术开发区内依法登记的企业', []],
  [
    '人员条件',
    ['具有依法经过资格认定的药师或者其他药学技术人员', '企业法定代表人、质量负责人无药品管理法规定的禁止从业情形'],
  ],
  [
    '场所条件',
    ['具有与所经营药品相适应的营业场所、设备、陈列和仓储条件', '在超市等其他场所内从事零售的，应当有独立的经营区域'],
  ],
  ['具有保证所经营药品质量的规章制度', []],
];
export const STEPS: [string, string][] = [
  ['申请', '申请人在网上提交预审，预审通过后将纸质材料送交窗口'],
  ['受理', '2个工作日内决定是否受理，材料不全的一次性告知补正内容'],
  ['审查', '6个工作日内完成资料审查，并派两名检查员到场检查'],
  ['决定', '3个工作日内作出准予或者不予许可的书面决定'],
  ['送达', '1个工作日内制证并通知申请人领取'],
];
export const BASIS = [
  '《中华人民共和国药品管理法》（2019年修订）第五十一条',
  '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第八条、第十条',
];

export interface Paper {
  name: string;
  source: string;
  form: '纸质' | '电子' | '纸质和电子';
  copies: string;
  need: '必要' | '非必要';
  blank: string;
  sample: string;
}
const paper = (
  name: string,
  form: Paper['form'],
  copies: string,
  source = '申请人自备',
  blank = '',
  sample = '',
  need: Paper['need'] = '必要',
): Paper => ({ name, source, form, copies, need, blank, sample });
export const FILES = {
  form: '/bgxz/files/20200917ypls01.doc',
  formSample: '/bgxz/files/20200917ypls01yb.doc',
  list: '/bgxz/files/20200917ypls07.xls',
};
export const PAPERS: Paper[] = [
  paper('药品经营许可证（零售）申请表', '纸质和电子', '2', '申请人自备', FILES.form, FILES.formSample),
  paper('营业执照复印件', '纸质', '1', '政府部门核发'),
  paper('药师执业资格证书及聘用合同', '纸质', '1'),
  paper('经营场所和仓库平面布置图', '纸质和电子', '1'),
  paper('房屋产权证明或者租赁协议', '纸质', '1'),
  paper('质量管理文件及主要设施设备目录', '电子', '0', '申请人自备', FILES.list),
  paper('法律、法规规定的其他材料', '纸质', '1', '其他', '', '', '非必要'),
];

const half = ([, label, value]: Pair, wide: boolean): string =>
  `<td width="120" class="bt" nowrap>${label}</td><td${wide ? ' colspan="3"' : ' width="260"'}>${value}</td>`;
const group = (title: string, lines: string[]): string =>
  lines
    .map(
      (line, i) =>
        `<tr>${i === 0 ? `<td class="zl" rowspan="${lines.length}" width="26" align="center">${title.split('').join('<br>')}</td>` : ''}${line}</tr>`,
    )
    .join('');
const lines = (pairs: Pair[][]): string[] => pairs.map((line) => line.map((p) => half(p, line.length === 1)).join(''));
const one = (label: string, html: string): string => `<td class="bt" nowrap>${label}</td><td colspan="3">${html}</td>`;

const papers = (): string =>
  `<ol class="clml">${PAPERS.map((p) => {
    const files = [
      p.blank && `<a href="javascript:downFile('${p.blank}')">空白表格</a>`,
      p.sample && `<a href="javascript:downFile('${p.sample}')">示例样表</a>`,
    ].filter(Boolean);
    return `<li><b>${p.name}</b><ul><li>来源渠道：${p.source}</li><li>材料形式：${p.form}</li><li>纸质份数：${p.copies}份</li><li>材料必要性：${p.need}</li>${files.length > 0 ? `<li>附件：${files.join('　')}</li>` : ''}</ul></li>`;
  }).join('')}</ol>`;

/** One table for all: groups that stand upright at the left, and lists within lists in its cells. */
export const guide = (): string =>
  `<table class="zn" width="960" border="1" bordercolor="#C8B48C" cellspacing="0" cellpadding="6"><caption>${NAME}<br><font size="2">办 事 指 南</font></caption>
${GROUPS.map(([title, pairs]) => group(title, lines(pairs))).join('')}
${group('申请须知', [
  one(
    '受理条件',
    `<ol type="1">${CONDITION.map(([c, subs]) => `<li>${c}${subs.length > 0 ? `：<ol type="a">${subs.map((s) => `<li>${s}；</li>`).join('')}</ol>` : '；'}</li>`).join('')}</ol>`,
  ),
  one('申请材料', papers()),
  one('办理流程', `<ol>${STEPS.map(([n, s]) => `<li>${n}<ul><li>${s}</li></ul></li>`).join('')}</ol>`),
  one('设定依据', BASIS.map((b, i) => `${i + 1}. ${b}<br>`).join('')),
])}
${group('窗口咨询', lines(CONTACT))}</table>
<p align="center"><a href="javascript:sb('${ID}')"><img src="/images/btn_wssb.svg" border="0" alt="网上申报"></a>　<a href="javascript:window.print()">[打印]</a>　<a href="javascript:window.close()">[关闭]</a></p>`;

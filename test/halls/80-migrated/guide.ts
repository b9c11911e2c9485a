import { NAME } from './items.ts';

type Line = [key: string, label: string, value: string];
const CONDITION = [
  '一、具有依法经过资格认定的药师或者其他药学技术人员；',
  '二、具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；',
  '三、具有与所经营药品相适应的质量管理机构或者人员；',
  '四、具有保证药品质量的规章制度，并建立药品追溯系统。',
];
export const BASIS = [
  '《中华人民共和国药品管理法》第五十一条',
  '《药品经营许可证管理办法》（原国家食品药品监督管理局令第6号）第三条',
];
const STEPS = [
  '收件：网上收件，0.5个工作日',
  '受理：出具受理通知书，0.5个工作日',
  '审查：资料审查和现场核查，1个工作日',
  '决定：作出许可决定，0.5个工作日',
  '颁证：生成电子证照并推送，0.5个工作日',
];
/** The sheet of the items' own system: a group's name stands once beside its lines. */
export const GROUPS: [string, Line[]][] = [
  [
    '基本信息',
    [
      ['name', '事项名称', NAME],
      ['itemType', '事项类型', '行政许可'],
      ['catalogCode', '基本编码', '000172111003'],
      ['taskCode', '实施编码', '11998004MB2F52210D4000172111003'],
      ['dept', '实施主体', '泊川市南浦区行政审批服务局'],
      ['useLevel', '行使层级', '县级'],
      ['target', '服务对象', '企业法人、个体工商户'],
    ],
  ],
  [
    '审批信息',
    [
      ['projectType', '办件类型', '即办件'],
      ['legalLimit', '法定办结时限', '20个工作日'],
      ['promiseLimit', '承诺办结时限', '3个工作日'],
      ['visits', '到办事现场次数', '0次'],
      [
        'onlineDepth',
        '网上办理深度',
        '互联网咨询,互联网收件,互联网预审,互联网受理,互联网办理,互联网办理结果信息反馈,互联网电子证照反馈',
      ],
      ['handleForm', '办理形式', '网上办理、窗口办理、快递申请'],
      ['condition', '受理条件', CONDITION.join('<br>')],
      ['process', '办理流程', STEPS.join('<br>')],
    ],
  ],
  [
    '结果信息',
    [
      ['result', '审批结果名称', '药品经营许可证'],
      ['delivery', '结果送达方式', '电子证照下载、邮寄送达'],
    ],
  ],
  ['收费信息', [['fee', '收费标准', '']]],
  ['设定依据', [['legalBasis', '设定依据', BASIS.join('<br>')]]],
  [
    '办理信息',
    [
      ['place', '办理地点', '泊川市南浦区滨河南街12号政务服务中心三层16号综合窗口'],
      ['time', '办理时间', '工作日上午8:30—12:00，下午13:30—17:30'],
      ['consult', '咨询方式', '0980-3312016'],
      ['complain', '监督投诉方式', '12345'],
    ],
  ],
];
export interface Paper {
  name: string;
  form: '电子' | '纸质或电子';
  source: string;
  need: string;
  free: string;
  file: string;
}
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    form: '电子',
    source: '申请人自备',
    need: '必要',
    free: '否',
    file: '/sxgl/attach/get?guid=80a1',
  },
  { name: '营业执照', form: '电子', source: '政府部门核发', need: '必要', free: '是', file: '' },
  { name: '法定代表人身份证明', form: '电子', source: '政府部门核发', need: '必要', free: '是', file: '' },
  { name: '药师资格证明文件', form: '电子', source: '政府部门核发', need: '必要', free: '否', file: '' },
  { name: '营业场所平面布置图', form: '纸质或电子', source: '申请人自备', need: '必要', free: '否', file: '' },
  {
    name: '申请材料真实性承诺书',
    form: '电子',
    source: '申请人自备',
    need: '非必要',
    free: '否',
    file: '/sxgl/attach/get?guid=80a6',
  },
];

const group = ([title, lines]: [string, Line[]]): string =>
  lines
    .map(
      ([, label, value], n) =>
        `<tr>${n === 0 ? `<td class="grp" rowspan="${lines.length}">${title}</td>` : ''}<td class="lab">${label}</td><td class="val">${value}</td></tr>`,
    )
    .join('');

/** The page of 政务服务事项管理系统 that the new version shows in a frame; 我要办理 tells the page around it. */
export const sheet = (): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>实施清单查看-政务服务事项管理系统</title><style>body{margin:0;padding:10px;font:13px/22px "Microsoft YaHei";color:#333}table{width:100%;border-collapse:collapse;margin-bottom:14px}td{border:1px solid #9fb6cd;padding:5px 8px}.grp{width:36px;background:#dce8f4;text-align:center;font-weight:bold}.lab{width:150px;background:#f2f7fc}.cap{background:#dce8f4;font-weight:bold}.bar{overflow:hidden;padding-bottom:8px}.bar a{float:right;background:#d9480f;color:#fff;padding:4px 24px;text-decoration:none}</style></head><body><div class="bar"><b>政务服务事项实施清单</b><a href="javascript:void(0)" onclick="wyb()">我要办理</a></div><table>${GROUPS.map(group).join('')}</table><p><b>申请材料</b>（共${PAPERS.length}项）</p>${PAPERS.map(
    (p, i) =>
      `<table class="mat"><tr><td class="cap" colspan="4">材料${i + 1}</td></tr><tr><td class="lab">材料名称</td><td>${p.name}</td><td class="lab">材料必要性</td><td>${p.need}</td></tr><tr><td class="lab">材料形式</td><td>${p.form}</td><td class="lab">来源渠道</td><td>${p.source}</td></tr><tr><td class="lab">是否免提交</td><td>${p.free}</td><td class="lab">空白表格</td><td>${p.file ? `<a href="${p.file}">下载</a>` : '无'}</td></tr></table>`,
  ).join(
    '',
  )}<p style="color:#999">数据来源：河阳省政务服务事项管理系统　版本号：7　发布日期：2026-08-11</p><script>function wyb(){parent.postMessage({act:'apply',guid:'80'},'*')}</script></body></html>`;

/** The old version's guide: kept, labelled, and no longer true. */
export const OLD_GUIDE =
  '<h2>药品经营许可证（零售）核发</h2><p style="color:#c00">旧版指南，内容更新至2024年12月31日，此后不再维护，请以新版为准。</p><p>办理单位：泊川市南浦区食品药品监督管理局</p><p>承诺时限：15个工作日</p><p>联系电话：0980-3300000</p><p>所需材料：书面申请、营业执照复印件、验收申请书各两份。</p>';

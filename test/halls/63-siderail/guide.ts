export const NAME = '《药品经营许可证》（零售）核发';
export const CODE = '11960305MB2D15730U4000172111003';
export const DEPT = '鹭江市云沙区市场监督管理局';
export const DEPTH =
  '互联网咨询，互联网收件，互联网预审，互联网受理，互联网办理，互联网办理结果信息反馈，互联网电子证照反馈';

/** Key of assessment notes 6.2 (or none), label, value: the table 基本信息, two pairs a row. */
export const BASIC: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['itemType', '事项类型', '行政许可'],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', CODE],
  ['handleItemCode', '业务办理项编码', '11960305MB2D15730U400017211100301'],
  ['dept', '实施主体', DEPT],
  ['implType', '实施主体性质', '法定机关'],
  ['useLevel', '行使层级', '县级'],
  ['powerSource', '权力来源', '法定本级行使'],
  ['target', '服务对象', '企业法人，非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20（工作日）'],
  ['promiseLimit', '承诺办结时限', '5（工作日）'],
  ['visits', '到办事现场次数', '0次'],
  ['handleForm', '办理形式', '窗口办理，网上办理'],
  ['onlineDepth', '网上办理深度', DEPTH],
  ['scope', '通办范围', '全市'],
  ['appoint', '是否支持预约办理', '是'],
  ['payOnline', '是否支持网上支付', '否'],
  ['express', '是否支持物流快递', '是'],
  ['terminal', '是否支持自助终端办理', '否'],
  ['hall', '是否进驻政务大厅', '是'],
  ['delivery', '送达方式', '电子证照下载、邮政快递、窗口领取'],
  ['result', '审批结果名称', '药品经营许可证'],
];
export const CONDITION =
  '（一）有依法经过资格认定的药师或者其他药学技术人员；（二）有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；（三）有与所经营药品相适应的质量管理机构或者人员；（四）有保证药品质量的规章制度，并符合国务院药品监督管理部门依据《中华人民共和国药品管理法》制定的药品经营质量管理规范要求。';
export const ADDRESS = '鹭江市云沙区滨河大道1288号区政务服务中心二楼C区商事登记专区15-22号窗口';
export const HOURS = '工作日：上午9:00-12:00，下午14:00-17:45（法定节假日除外）';
export const CONSULT = '0984-26625033';
export const COMPLAIN = '0984-26626912';
/** Name, medium as shown, 必要性, source, 免提交, file of the blank. */
export const MATERIALS: [string, string, string, string, string, string][] = [
  ['药品经营许可证申请表', '电子化', '必要', '申请人自备', '否', '/a/2026/03/11/yppjjyxkzsqb.doc'],
  ['营业执照', '电子化', '必要', '政府部门核发', '是（已关联电子证照）', ''],
  ['法定代表人身份证', '电子化', '必要', '政府部门核发', '是（已关联电子证照）', ''],
  ['执业药师注册证', '纸质或电子化', '必要', '政府部门核发', '否', ''],
  ['拟设营业场所、仓库平面布置图及房屋产权或使用权证明', '纸质或电子化', '必要', '申请人自备', '否', ''],
  [
    '质量管理文件目录及主要设施、设备目录',
    '纸质或电子化',
    '必要',
    '申请人自备',
    '否',
    '/a/2026/03/11/zlglwjml_sample.doc',
  ],
  ['授权委托书', '纸质或电子化', '非必要', '申请人自备', '否', '/a/2026/03/11/sqwts.doc'],
];
/** The picture of the licence. */
export const SAMPLE = '/a/2026/03/11/ypjyxkz.jpg';
const STEPS: [string, string, string][] = [
  ['申请', '0', '申请人登录岭湾省政务服务网或到窗口提出申请'],
  ['受理', '1', '材料齐全的出具《受理通知书》，需要补正的一次性告知'],
  ['审查', '2', '书面审查，并由两名以上检查员实施现场检查'],
  ['决定', '1', '分管负责人作出准予许可或者不予许可的书面决定'],
  ['制证与送达', '1', '生成电子证照并推送至申请人账户，可选邮寄纸质证'],
];

const table = (rows: [string, string][]): string =>
  `<table class="matters-table">${rows
    .map(([k, v]) => `<tr><th>${k}</th><td><p class="matters-truncate">${v}</p></td></tr>`)
    .join('')}</table>`;

/** The sections of the scroll-spy: title and HTML. */
export function sections(host: string): [string, string][] {
  let attached = 0;
  const file = (path: string, word: string) => {
    attached += 1;
    const at = JSON.stringify([{ FILEPATH: `//${host}${path}`, ATTACHNAME: path.split('/').pop() }]);
    return `<a class="matters-detail-attach" data-attach='${at}' href="javascript:downloadFlow(${attached});">${word}</a>`;
  };
  const pairs: string[] = [];
  const rows = [
    ...BASIC,
    ['', '审批结果类型', '证照'],
    ['', '审批结果样本', `<a href="//${host}${SAMPLE}" target="_blank">药品经营许可证样本.jpg</a>`],
  ] as const;
  for (let i = 0; i < rows.length; i += 2) {
    const cells = rows
      .slice(i, i + 2)
      .map(([, k, v]) => `<th><p>${k}</p></th><td><p class="matters-truncate">${v}</p></td>`);
    pairs.push(`<tr>${cells.join('')}</tr>`);
  }
  const head = ['序号', '材料名称', '材料形式', '材料必要性', '来源渠道', '是否免提交', '空白表格/示例样表'];
  return [
    ['基本信息', `<table class="matters-table">${pairs.join('')}</table>`],
    ['受理条件', `<p class="matters-truncate">${CONDITION}</p>`],
    [
      '办理流程',
      `<h3>网上办理流程</h3><div class="flow">${STEPS.map(
        ([n, d, t]) => `<dl><dt>${n}</dt><dd>${t}</dd><dd style="color:#999">时限：${d}个工作日</dd></dl>`,
      ).join('')}</div><h3>特殊环节</h3>${table([['现场检查', '2个工作日，计入承诺办结时限']])}`,
    ],
    [
      '申请材料',
      `<table class="matters-table"><thead><tr>${head
        .map((h, i) => `<th${i ? '' : ' style="width:56px"'}>${h}</th>`)
        .join('')}</tr></thead><tbody>${MATERIALS.map(
        ([n, form, need, source, free, path], i) =>
          `<tr><td>${i + 1}</td><td>${n}</td><td>${form}</td><td>${need}</td><td>${source}</td><td>${free}</td><td>${path ? file(path, path.includes('sample') ? '示例样表' : '空白表格') : '无'}</td></tr>`,
      ).join('')}</tbody></table>`,
    ],
    [
      '咨询监督',
      table([
        ['咨询电话', CONSULT],
        ['监督投诉电话', COMPLAIN],
      ]),
    ],
    [
      '窗口办理',
      table([
        ['办理地点', ADDRESS],
        ['办公时间', HOURS],
        ['交通指引', '乘坐B7路、312路公交车到区政务中心站，或地铁5号线云沙湾站C出口步行300米'],
      ]),
    ],
    ['许可收费', table([['是否收费', '不收费']])],
    ['中介服务', '<p>无</p>'],
    [
      '设定依据',
      table([
        ['法律法规名称', '《中华人民共和国药品管理法》'],
        ['依据文号', '中华人民共和国主席令第三十一号'],
        ['条款号', '第五十一条第一款'],
        [
          '条款内容',
          '从事药品批发活动，应当经所在地省、自治区、直辖市人民政府药品监督管理部门批准，取得药品经营许可证。从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。无药品经营许可证的，不得经营药品。',
        ],
        ['颁布机关', '全国人民代表大会常务委员会'],
        ['实施日期', '2019-12-01'],
      ]),
    ],
    [
      '权利与义务',
      '<p class="matters-truncate">申请人依法享有知情权、陈述权、申辩权；应当如实提交材料和反映真实情况，并对申请材料的真实性负责。</p>',
    ],
    [
      '法律救济',
      '<p class="matters-truncate">对许可决定不服的，可自收到决定之日起六十日内向鹭江市云沙区人民政府申请行政复议，或者在六个月内向云沙区人民法院提起行政诉讼。</p>',
    ],
    ['常见问题', '<p>问：药品经营许可证的有效期是几年？答：五年。有效期届满前六个月至两个月之间申请换发。</p>'],
  ];
}

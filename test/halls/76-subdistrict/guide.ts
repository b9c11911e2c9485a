import { NAME, WANTED } from './items.ts';

type Cell = [key: string, label: string, value: string];
/** Each line of four is a table of its own: labels in its head, values beneath. */
export const SHEETS: Cell[][] = [
  [
    ['name', '事项名称', NAME],
    ['catalogCode', '基本编码', '000172111003'],
    ['itemType', '事项类型', '行政许可'],
    ['useLevel', '行使层级', '县级'],
  ],
  [
    ['dept', '实施主体', '铜江市珠溪区市场监督管理局'],
    ['target', '服务对象', '企业法人、个体工商户'],
    ['projectType', '办件类型', '即办件'],
    ['scope', '通办范围', '全市通办'],
  ],
  [
    ['legalLimit', '法定办结时限', '20个工作日'],
    ['promiseLimit', '承诺办结时限', '7个工作日'],
    ['visits', '到办事现场次数', '0次'],
    ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ],
  [
    ['fee', '是否收费', '不收费'],
    ['result', '审批结果', '药品经营许可证'],
    ['delivery', '结果送达方式', '电子证照、邮寄送达、窗口领取'],
    ['appoint', '是否支持预约', '支持'],
  ],
];
export const WINDOW: Cell[] = [
  ['place', '办理地点', '珠溪区府前路9号区政务服务中心三楼市场准入区21号窗口'],
  ['time', '办理时间', '周一至周五上午8:30-12:00、下午14:00-17:30'],
  ['consult', '咨询电话', '0976-6620311'],
  ['complain', '监督投诉电话', '0976-6620345'],
];
export const CONDITION = [
  '具有依法经过资格认定的药师或者其他药学技术人员',
  '具有与所经营药品相适应的营业场所、设备、仓储设施、卫生环境',
  '具有与所经营药品相适应的质量管理机构或者人员',
  '具有保证所经营药品质量的规章制度',
];
/** Stage, step, who, days, what comes of it; a stage without a name goes on with the one above. */
export const STEPS: [string, string, string, string, string][] = [
  ['受理', '申请与受理', '窗口首席代表', '1个工作日', '受理通知书或者补正告知书'],
  ['审查', '书面审查', '药品监管股', '1个工作日', '审查意见'],
  ['', '现场检查', '药品检查员两名', '3个工作日', '现场检查记录表'],
  ['决定', '审批', '分管局长', '1个工作日', '准予或者不予许可决定书'],
  ['送达', '制证送达', '窗口首席代表', '1个工作日', '药品经营许可证'],
];
export const BASIS = [
  '《中华人民共和国药品管理法》第五十一条第一款：从事药品零售活动，应当经所在地县级以上地方人民政府药品监督管理部门批准',
  '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第四条、第九条',
];
export const FAQ: [string, string][] = [
  ['连锁门店由谁提出申请？', '由连锁总部提出，在“药品零售连锁企业门店经营许可证核发”中办理。'],
  ['药师可以同时在两家药店注册吗？', '不可以，药师只能在一个执业单位注册。'],
];
/** Name, form, copies, need, source, blank, sample, remark. */
export const MATERIALS: [string, string, string, string, string, string, string, string][] = [
  ['药品经营许可证申请表', '电子', '1', '必要', '申请人自备', 'sqb.doc', 'sqb_yb.doc', '系统内在线填写'],
  ['营业执照', '电子', '0', '必要', '政府部门核发', '', '', '通过数据共享获取，免提交'],
  ['企业负责人、质量负责人的执业药师资格证书', '电子', '1', '必要', '政府部门核发', '', '', ''],
  ['经营场所平面布置图', '纸质或电子', '1', '必要', '申请人自备', '', 'pmt_yb.doc', ''],
  ['房屋产权或者使用权证明', '纸质或电子', '1', '必要', '申请人自备', '', '', ''],
  ['药品质量管理文件目录', '电子', '1', '必要', '申请人自备', 'zlml.doc', '', ''],
  ['委托代理书', '纸质或电子', '1', '非必要', '申请人自备', 'wtdl.doc', '', '由本人办理的不需要'],
];
export const FILES = ['sqb.doc', 'sqb_yb.doc', 'pmt_yb.doc', 'zlml.doc', 'wtdl.doc', `bszn${WANTED}.doc`];

const file = (name: string, word: string): string =>
  name ? `<a href="/r/files/10233/${name}" target="_blank">${word}</a>` : '—';
const sheet = (cells: Cell[]): string =>
  `<table class="tb"><thead><tr>${cells.map(([, label]) => `<td>${label}</td>`).join('')}</tr></thead><tbody><tr>${cells.map(([, , value]) => `<td>${value}</td>`).join('')}</tr></tbody></table>`;

const papers = (): string =>
  `<table class="tb"><thead><tr><td rowspan="2">序号</td><td rowspan="2">材料名称</td><td colspan="3">材料要求</td><td rowspan="2">来源渠道</td><td colspan="2">附件</td><td rowspan="2">备注</td></tr><tr><td>形式</td><td>份数</td><td>必要性</td><td>空表</td><td>样表</td></tr></thead><tbody>${MATERIALS.map(
    ([name, form, copies, need, source, blank, sample, remark], i) =>
      `<tr><td>${i + 1}</td><td>${name}</td><td>${form}</td><td>${copies}</td><td>${need}</td><td>${source}</td><td>${file(blank, '下载')}</td><td>${file(sample, '查看')}</td><td>${remark}</td></tr>`,
  ).join('')}</tbody></table>`;

const steps = (): string =>
  `<table class="tb"><thead><tr><td>环节</td><td>步骤</td><td>办理人</td><td>时限</td><td>结果</td></tr></thead><tbody>${STEPS.map(
    ([stage, ...rest], i) => {
      const next = STEPS.findIndex(([s], n) => n > i && s !== '');
      const span = (next < 0 ? STEPS.length : next) - i;
      return `<tr>${stage ? `<td rowspan="${span}">${stage}</td>` : ''}${rest.map((r) => `<td>${r}</td>`).join('')}</tr>`;
    },
  ).join('')}</tbody></table><p><img src="/r/cms/lct.svg" alt="流程图" width="640"></p>`;

const TABS: [string, () => string][] = [
  ['基本信息', () => SHEETS.map(sheet).join('')],
  ['受理条件', () => `<ol>${CONDITION.map((c) => `<li>${c}；</li>`).join('')}</ol>`],
  ['申请材料', papers],
  ['办理流程', steps],
  ['设定依据', () => BASIS.map((b) => `<p>${b}</p>`).join('')],
  ['窗口信息', () => sheet(WINDOW)],
  ['常见问题', () => FAQ.map(([q, a]) => `<p><b>问：${q}</b><br>答：${a}</p>`).join('')],
];

/** A title, documents beside it, and tabs that jQuery would turn. */
export const guide = (): string =>
  `<h2 class="bt">${NAME}</h2><p class="fj">办事指南下载：<a href="/r/files/10233/bszn${WANTED}.doc">Word版</a>　<a href="/r/files/10233/bszn${WANTED}.pdf">PDF版</a></p><p class="an"><a href="/sbxt/step1.jspx?ywid=${WANTED}" target="_blank" class="btn">在线申办</a>　<a href="/zxq/wyzx.jspx" class="btn2">我要咨询</a>　<a href="/hcp/pj.jspx" class="btn2">我要评价</a></p>
<div class="tab_box"><ul class="tab_menu">${TABS.map(([t], i) => `<li${i === 0 ? ' class="selected"' : ''}>${t}</li>`).join('')}</ul><div class="tab_con">${TABS.map(([, body], i) => `<div${i > 0 ? ' class="hide"' : ''}>${body()}</div>`).join('')}</div></div>`;

export type Line = [key: string, label: string, value: string];
export const OFFICE = '常浦市天虞区行政审批局';
/** Businesses of the item, each with a guide of its own; the first that is shown is not the wanted one. */
export const BUSINESSES = [
  '药品经营许可证（零售）变更',
  '药品经营许可证（零售）核发',
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）注销',
];
export const WANTED = 1;
export const BASIC: Line[] = [
  ['', '事项编码', '1132040201412345X7400017211100301'],
  ['dept', '实施机关', OFFICE],
  ['', '实施主体性质', '法定机关'],
  ['', '权力类型', '行政许可'],
  ['target', '办理对象', '企业法人,个体工商户'],
  ['', '办件类型', '承诺件'],
  ['useLevel', '行使层级', '县级'],
  ['legalLimit', '法定期限', '20个工作日'],
  ['promiseLimit', '承诺期限', '7个工作日'],
  ['limitNote', '承诺期限说明', '自受理之日起，不含现场检查和整改时间'],
  ['visits', '到办事现场次数', '不超过1次'],
  ['onlineDepth', '网办深度', '三级'],
  ['', '是否进驻中心', '是'],
  ['appoint', '预约办理', '支持'],
];
export const CONDITION = [
  '1.在江泾省行政区域内从事药品零售活动的企业或者个体工商户；',
  '2.配备依法经过资格认定的药师，处方审核人员应当为执业药师；',
  '3.营业场所与药品储存、办公、生活辅助及其他区域分开；',
  '4.建立覆盖药品采购、验收、储存、销售全过程的计算机管理系统。',
];
export const PAPERS: [name: string, kind: string, medium: string, need: string, from: string, file: string][] = [
  ['药品经营许可证申请表', '原件1份', '电子文件', '必需', '申请人自备', 'a95001'],
  ['营业执照', '复印件1份', '电子文件', '必需', '政府部门（市场监管部门）', ''],
  ['法定代表人（企业负责人）、质量负责人的身份证及资格证书', '复印件1份', '电子文件', '必需', '政府部门', ''],
  ['企业营业场所的方位图、内部布局图', '原件1份', '电子文件', '必需', '申请人自备', 'a95004'],
  ['房屋租赁协议或房产证明', '复印件1份', '纸质或电子文件', '必需', '申请人自备', ''],
  ['企业质量管理文件目录', '原件1份', '电子文件', '非必需', '申请人自备', 'a95006'],
];
export const GONE = 'a95006';
export const STEPS: [string, string, string][] = [
  ['申请', '申请人通过江泾政务服务网或窗口提交申请', '0个工作日'],
  ['受理', '材料齐全且符合法定形式的予以受理', '1个工作日'],
  ['现场核查', '组织核查人员到现场核查', '3个工作日'],
  ['审批', '作出准予或者不予许可的决定', '2个工作日'],
  ['发证', '制作并送达药品经营许可证', '1个工作日'],
];
export const RESULT: Line[] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['', '审批结果类型', '证照'],
  ['delivery', '送达方式', '自行领取；邮政快递'],
];
export const FEE: Line[] = [['fee', '是否收费', '不收费']];
export const BASIS = [
  '《中华人民共和国药品管理法》第五十一条：从事药品批发活动，应当经省级药品监督管理部门批准；从事药品零售活动，应当经县级以上地方人民政府药品监督管理部门批准，取得药品经营许可证。',
  '《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第三条。',
];
export const PLACE: Line[] = [
  ['place', '办理地点', '常浦市天虞区珠江路288号天虞区政务服务中心二楼B区15-18号窗口'],
  ['time', '办公时间', '夏令时：9:00-12:00,13:30-17:30；冬令时：9:00-12:00,13:30-17:00（双休日、法定节假日除外）'],
  ['consult', '咨询方式', '0979-52778801'],
  ['complain', '监督投诉方式', '0979-12345'],
];
const dl = (lines: Line[]): string =>
  `<ul class="xx">${lines.map(([, k, v]) => `<li><em>${k}</em><span>${v}</span></li>`).join('')}</ul>`;
const part = (id: string, title: string, html: string): string =>
  `<div class="mod" id="${id}"><div class="mod-t"><i></i>${title}</div><div class="mod-c">${html}</div></div>`;
const table = (heads: string[], rows: string[][]): string =>
  `<table class="tb"><tbody><tr>${heads.map((h) => `<td class="h">${h}</td>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** The parts of the guide in one long page, with a menu that follows. */
export const body = (): string =>
  `<div class="fix">${['基本信息', '受理条件', '申请材料', '办理流程', '审批结果', '收费信息', '法律依据', '办理地点', '常见问题'].map((t, n) => `<a href="javascript:;" onclick="gotoMod(${n})">${t}</a>`).join('')}</div>${[
    part('m0', '基本信息', dl(BASIC)),
    part('m1', '受理条件', CONDITION.map((c) => `<p>${c}</p>`).join('')),
    part(
      'm2',
      '申请材料',
      table(
        ['序号', '材料名称', '原件/复印件', '材料介质', '必要性', '来源', '空表下载'],
        PAPERS.map(([n, k, m, need, from, f], i) => [
          `${i + 1}`,
          n,
          k,
          m,
          need,
          from,
          f ? `<a href="javascript:void(0)" onclick="downloadFile('/jszwfw/file/','${f}')">下载</a>` : '-',
        ]),
      ),
    ),
    part(
      'm3',
      '办理流程',
      table(
        ['步骤', '内容', '时限'],
        STEPS.map((s) => [...s]),
      ),
    ),
    part('m4', '审批结果', `${dl(RESULT)}<p><img src="/jszwfw/img/yb.svg" alt="结果样本" width="300"></p>`),
    part('m5', '收费信息', dl(FEE)),
    part('m6', '法律依据', BASIS.map((b) => `<p>${b}</p>`).join('')),
    part('m7', '办理地点', dl(PLACE)),
    part('m8', '常见问题', '<p class="none">暂无常见问题！</p>'),
  ].join('')}`;

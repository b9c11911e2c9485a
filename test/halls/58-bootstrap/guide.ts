export const NAME = '药品零售经营许可（首次申请）';

/** Pairs of a horizontal list of terms. */
export const TERMS: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['catalogCode', '权力基本码', '000172111003'],
  ['itemType', '权力类型', '行政许可'],
  ['dept', '主管部门', '平漠市红柳区市场监督管理局'],
  ['target', '面向对象', '企业法人、非法人企业'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办理时限', '20个工作日'],
  ['promiseLimit', '承诺办理时限', '7个工作日'],
  ['visits', '办事者到办事现场次数', '1次'],
  ['visitReason', '必须现场办理原因', '窗口须核对执业药师资格证书原件'],
  ['onlineDepth', '服务深度', 'Ⅱ级（网上预约）'],
  ['handleForm', '办理渠道', '窗口办理、网上预约'],
  ['fee', '收费情况', '不收费'],
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '结果送达', '窗口领取、邮政快递送达'],
];
export const WHERE: [string, string, string][] = [
  ['place', '窗口地址', '平漠市红柳区胡杨路77号市民服务中心B座1层市场准入12号窗口'],
  ['time', '办公时间', '夏季：9:30-13:30，16:00-19:30；冬季：10:00-14:00，15:30-19:00（周末及法定节假日除外）'],
  ['traffic', '乘车路线', '乘2路、9路公交车到市民服务中心站下车'],
  ['consult', '联系电话', '0977-2861203'],
  ['complain', '监管投诉渠道', '0977-2861244'],
];
export const CONDITION = [
  '依法登记的企业或者个体工商户；',
  '有执业药师或者其他依法经过资格认定的药学技术人员；',
  '营业场所、设备、仓储设施和卫生环境与拟经营药品相适应；',
  '质量管理规章制度完备。',
];
const STEPS: [string, string, string][] = [
  ['受理', '1个工作日', '窗口核对材料，出具受理决定书'],
  ['审核', '3个工作日', '审查材料并到场检查，形成检查报告'],
  ['审批', '1个工作日', '负责人签批'],
  ['办结', '1个工作日', '制作许可证'],
  ['送达', '1个工作日', '通知领取或者交寄'],
];
/** Name, need, medium, source, note, blank form. */
export const MATERIALS: [string, string, string, string, string, string][] = [
  ['药品经营许可证申请表', '必要', '纸质', '申请人自备', '原件1份', '/pub/files/2026/yp-sqb.docx'],
  ['营业执照', '必要', '电子', '政府部门核发', '免提交，窗口通过数据共享核验', ''],
  ['法定代表人、企业负责人、质量负责人身份证明', '必要', '纸质', '申请人自备', '复印件1份', ''],
  ['执业药师资格证书', '必要', '纸质', '政府部门核发', '复印件1份，交验原件', ''],
  ['经营场所地理位置图、平面布置图', '必要', '纸质', '申请人自备', '原件1份', '/pub/files/2026/yp-pmt.xls'],
  ['授权委托书', '非必要', '纸质', '申请人自备', '委托他人办理时提供', '/pub/files/2026/wts.docx'],
];

const dl = (rows: [string, string, string][]): string =>
  `<dl class="dl-horizontal">${rows.map(([, k, v]) => `<dt>${k}</dt><dd>${v}</dd>`).join('')}</dl>`;
const panel = (title: string, html: string): string =>
  `<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${title}</h3></div><div class="panel-body">${html}</div></div>`;

/** Panels one below the other; a material is a block of a heading, badges and a line of small print. */
export const guide = (): string =>
  `<div class="page-header"><h2>${NAME} <small>红柳区</small></h2></div><p><a class="btn btn-primary" href="/hl/yuyue/index?itemId=hlyp7">预约办理</a> <button class="btn btn-default" disabled="disabled" title="该事项暂不支持">在线申报</button> <button class="btn btn-default" onclick="window.print()"><span class="glyphicon glyphicon-print"></span> 打印</button></p>${panel('事项信息', dl(TERMS))}${panel('申请条件', `<ol>${CONDITION.map((c) => `<li>${c}</li>`).join('')}</ol>`)}${panel(
    '申请材料目录',
    MATERIALS.map(
      ([name, need, form, source, note, file], i) =>
        `<div class="media"><div class="media-left">${i + 1}</div><div class="media-body"><h4 class="media-heading">${name}</h4><p><span class="label label-info">${need}</span> <span class="label label-default">${form}</span></p><p class="small text-muted">来源渠道：${source}　提交要求：${note}${file ? `　<a href="${file}"><span class="glyphicon glyphicon-download-alt"></span>空白表格</a>` : ''}</p></div></div>`,
    ).join(''),
  )}${panel(
    '办理程序',
    `<table class="table table-bordered"><thead><tr><th>环节</th><th>时限</th><th>办理内容</th></tr></thead><tbody>${STEPS.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  )}${panel('实施依据', '<p>《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第七条、第八条；《中华人民共和国药品管理法》第五十一条。</p>')}${panel('窗口信息', dl(WHERE))}${panel('结果样本', '<p><a href="/pub/img/yb.svg"><img src="/pub/img/blank.gif" data-src="/pub/img/yb.svg" class="lazy img-thumbnail" width="200" height="140" alt="药品经营许可证样本"></a></p>')}${panel('常见问题解答', '<p><strong>问：</strong>同时经营食品怎么办？</p><p><strong>答：</strong>另行办理食品经营许可或者备案，两件可以在同一窗口受理。</p>')}`;

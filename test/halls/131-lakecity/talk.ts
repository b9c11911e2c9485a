import type { Ask, Reply } from '../kit/site.ts';
import { type Ground, page, pager, plainPage, trail } from './frame.ts';
import { rowsOf, unique } from './items.ts';
import { DISTRICT, TOWNS } from './sites.ts';

/** Days since the board's figures and its latest rating. */
export const AGE = 4;
const day = (ago: number): string => {
  const then = new Date(Date.now() + 8 * 3_600_000 - ago * 86_400_000);
  return then.toISOString().slice(0, 10);
};
const field = (label: string, input: string, must = true): string =>
  `<p><label>${must ? '<span class="req">*</span>' : ''}${label}</label>${input}</p>`;
const text = (hint = ''): string => `<input class="form-control" placeholder="${hint}">`;
const select = (values: string[]): string =>
  `<select class="form-control">${values.map((v) => `<option>${v}</option>`).join('')}</select>`;
const ASKED: [string, string, string][] = [
  ['个体户转企业，原来的营业执照要先注销吗？', '可以直接办理“个转企”变更登记，不必先注销。', '市场监督管理局'],
  ['在外地工作，社保卡丢了怎么补？', '可在“云泽办”申请补换，支持邮寄到家。', '人力资源和社会保障局'],
  ['药店换了质量负责人要办什么手续？', '请办理许可证登记事项变更，3个工作日内办结。', '市场监督管理局'],
  ['二手房过户需要夫妻双方到场吗？', '共有产权的应当共同申请，可以委托一方办理。', '自然资源局'],
];
function consult(g: Ground): string {
  const offices = unique(rowsOf(g.area).map((r) => r.office));
  return plainPage(
    g,
    '我要咨询',
    `<p>您可以拨打事项的咨询电话或者12345，也可以在线提交咨询，5个工作日内答复。<button type="button" class="btn btn-primary" onclick="wyzx()">我要咨询</button></p><table class="table"><thead><tr><th>咨询内容</th><th>答复</th><th>答复单位</th><th>日期</th></tr></thead><tbody>${ASKED.map(([q, a, o], n) => `<tr><td>${q}</td><td>${a}</td><td>${g.area.name}${o}</td><td>${day(9 + n * 6)}</td></tr>`).join('')}</tbody></table><form id="zxForm" class="frm" style="display:none" method="post" action="${g.f}/portal/hd/saveZx.do">${field('咨询部门', select(offices))}${field('姓名', text())}${field('联系电话', text())}${field('咨询标题', text('不超过30字'))}${field('咨询内容', '<textarea class="form-control"></textarea>')}<p><label></label><button class="btn btn-primary">提交</button></p></form>`,
    '互动交流',
  );
}
const RULES = [
  '投诉应当实名，反映的情况应当真实，不得捏造事实、诬告陷害他人。',
  '受理范围：服务态度、办事效率、乱收费、不予受理又不说明理由等政务服务问题，咨询中、办理中和已办结的均可投诉。',
  '不受理：已经进入诉讼、仲裁、行政复议程序的，以及应当通过信访渠道反映的事项。',
  '收到投诉后1个工作日内转交承办单位，10个工作日内答复，情况复杂的可延长5个工作日。',
  '紧急情况请直接拨打12345政务服务便民热线。',
];
function complaint(g: Ground): string {
  return plainPage(
    g,
    '我要投诉',
    `<div id="tsXz"><h4>投诉须知</h4><div class="rules">${RULES.map((r, n) => `<p>${n + 1}．${r}</p>`).join('')}</div><p><label><input type="checkbox" id="agree"> 我已阅读并同意以上须知</label></p><p><button type="button" class="btn btn-primary" id="tsNext" disabled>下一步</button></p></div><form id="tsForm" class="frm" style="display:none" method="post" action="${g.f}/portal/hd/saveTs.do">${field('被投诉单位', select(unique(rowsOf(g.area).map((r) => r.office))))}${field('申报号', text('已有办件的请填写，没有可不填'), false)}${field('投诉人姓名', text())}${field('手机号码', text())}${field('投诉标题', text())}${field('投诉内容', '<textarea class="form-control"></textarea>')}<p><label></label><button class="btn btn-primary">提交投诉</button></p></form>`,
    '互动交流',
  );
}
const HELPERS = ['周丽萍', '胡志强', '彭小芳', '熊伟', '夏艳', '鲁刚'];
function helpers(g: Ground): string {
  const towns = g.area === DISTRICT ? TOWNS : ['政务服务中心一楼', '政务服务中心二楼', '政务服务中心三楼'];
  return plainPage(
    g,
    '帮办代办',
    `<p>为老年人、残疾人、企业和重点项目提供免费帮办代办服务。服务时间：工作日9:00-12:00、13:30-17:00，可直接致电帮办员。</p><table class="table"><thead><tr><th>服务点</th><th>帮办员</th><th>联系电话</th><th>服务范围</th></tr></thead><tbody>${towns.map((t, n) => `<tr><td>${t}${g.area === DISTRICT ? '便民服务中心' : ''}</td><td>${HELPERS[n]}</td><td>0939-33${20600 + n * 117 + Number(g.area.code.slice(-2))}</td><td>${n % 2 ? '社保、民政、卫健事项' : '市场准入、不动产、税务事项'}</td></tr>`).join('')}</tbody></table>`,
    '互动交流',
  );
}
const WORDS = ['办事很快，窗口人员耐心', '一次就办好了', '系统好用，不用跑路', '还可以', '态度很好，点赞', '默认好评'];
const LEVELS = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'];

function ratings(g: Ground, ask: Ask): string {
  const rows = rowsOf(g.area);
  const total = 46213 + Number(g.area.code.slice(-3)) * 17;
  const counts = [total - 1862, 1640, 207, 11, 4];
  const board = unique(rows.map((r) => r.office))
    .map((o, n) => ({ o, votes: 7400 - n * 480, good: (99.98 - n * 0.07).toFixed(2) }))
    .map((b, n) => `<tr><td>${n + 1}</td><td>${b.o}</td><td>${b.votes}</td><td>${b.good}%</td></tr>`);
  const now = Math.max(1, Number(ask.query.get('pageNo')) || 1);
  const single = Array.from({ length: 38 }, (_, n) => {
    const row = rows[(n * 5 + 1) % rows.length];
    const level = n % 6 === 3 ? 2 : n % 4 === 1 ? 1 : 0;
    return `<tr><td>${row?.name}</td><td>${row?.office}</td><td><span class="star">${'★'.repeat(5 - level)}</span> ${LEVELS[level]}</td><td>${WORDS[n % 6]}</td><td>${day(AGE + Math.floor(n / 5))}</td></tr>`;
  });
  return page(
    g,
    '好差评',
    `<div class="container">${trail('好差评')}<div class="panel"><div class="panel-heading">总体评价<small>数据截至${day(AGE)}</small></div><div class="panel-body"><p>累计收到评价 <b>${total}</b> 条。评价来自大厅窗口评价器、云泽政务服务网、“云泽办”手机端、自助终端和12345热线回访。</p>${counts.map((c, n) => `<p><span class="lv">${LEVELS[n]}</span><span class="bar"><i style="width:${Math.max(1, Math.round((c * 100) / total))}%"></i></span>　${c}条</p>`).join('')}</div></div><div class="panel"><div class="panel-heading">部门排名</div><div class="panel-body"><table class="table"><thead><tr><th>排名</th><th>部门</th><th>评价数</th><th>好评率</th></tr></thead><tbody>${board.join('')}</tbody></table></div></div><div class="panel"><div class="panel-heading">最新评价</div><div class="panel-body"><table class="table"><thead><tr><th>事项</th><th>部门</th><th>评价等级</th><th>评价内容</th><th>评价时间</th></tr></thead><tbody>${single.slice(now * 8 - 8, now * 8).join('')}</tbody></table>${pager(`${g.f}/portal/hcp/index.do`, {}, now, single.length, 8)}</div></div></div>`,
    '好差评',
  );
}
/** 互动交流 and 好差评. */
export function talk(g: Ground, ask: Ask, path: string): Reply {
  if (path === '/portal/hd/zixun.do') return consult(g);
  if (path === '/portal/hd/tousu.do') return complaint(g);
  if (path === '/portal/hd/bangban.do') return helpers(g);
  if (path === '/portal/hcp/index.do') return ratings(g, ask);
  if (path !== '/portal/hd/index.do') return null;
  return plainPage(
    g,
    '互动交流',
    `<div class="grid"><a href="${g.f}/portal/hd/zixun.do">我要咨询</a><a href="${g.f}/portal/hd/tousu.do">我要投诉</a><a href="${g.f}/portal/hd/bangban.do">帮办代办</a><a href="${g.f}/portal/hcp/index.do">好差评</a></div><p>政务服务便民热线：12345（24小时）</p>`,
    '互动交流',
  );
}

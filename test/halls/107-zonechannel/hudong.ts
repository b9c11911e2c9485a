import type { Addresses } from '../kit/hall.ts';
import type { Reply } from '../kit/site.ts';
import { crumb } from './channel.ts';
import { BRANCH, CHANNELS, type Channel, listOf, unique } from './channels.ts';
import { paper } from './frame.ts';

export const AGE = 12;
const TICKETS: [no: string, title: string, to: string, asked: string, replied: string, q: string, a: string][] = [
  [
    'ZX20261103007',
    '药店招牌需要单独审批吗',
    BRANCH,
    '2026-11-03',
    '2026-11-05',
    '新开药店，门头招牌要不要另外申请？',
    '设置门头招牌由经开区行政审批局办理户外广告设施备案，不属于药品经营许可的内容。',
  ],
  [
    'ZX20261029012',
    '工伤认定材料邮寄地址',
    '经开区社会事务局',
    '2026-10-29',
    '2026-10-30',
    '公司在外地，可以寄材料吗？',
    '可以，寄至企业服务中心二楼社会事务窗口，请在信封上注明联系电话。',
  ],
  [
    'ZX20261021003',
    '个体户转企业是否保留字号',
    BRANCH,
    '2026-10-21',
    '2026-10-26',
    '想把个体户转成公司，字号能保留吗？',
    '在不与他人已登记名称近似的前提下可以保留，须先办理名称申报。',
  ],
  ['ZX20261014020', '仓库消防验收预约', '经开区行政审批局', '2026-10-14', '', '仓库改造完工，怎么约消防验收？', ''],
  [
    'ZX20260928015',
    '外籍员工来华工作许可续期',
    '经开区社会事务局',
    '2026-09-28',
    '2026-10-09',
    '许可下个月到期，可以提前多久续？',
    '应当在许可届满三十日前提出，逾期的须重新申请。',
  ],
];
export function consultPages(at: Addresses, channel: Channel, page: string): Reply {
  const p = (title: string, body: string) => paper(at, channel, title, crumb(channel, title) + body, '互动咨询');
  if (page === 'zxlist.shtml')
    return p(
      '互动咨询',
      `<p><a class="btn" href="zxadd.shtml">我要咨询</a>　咨询一般在五个工作日内答复，也可拨打12345。</p><table class="lst"><tr><th>咨询编号</th><th>标题</th><th>咨询部门</th><th>提问日期</th><th>答复日期</th></tr>${TICKETS.map(([no, title, to, asked, replied]) => `<tr><td>${no}</td><td><a href="zx_${no}.shtml">${title}</a></td><td>${to}</td><td>${asked}</td><td>${replied || '办理中'}</td></tr>`).join('')}</table>`,
    );
  if (page === 'zxadd.shtml')
    return p(
      '我要咨询',
      `<form class="fm" action="/hudong/zxSave.do" method="post"><p><label>咨询部门</label><input name="bm"></p><p><label>标题</label><input name="bt"></p><p><label>内容</label><textarea name="nr" rows="6"></textarea></p><p><label>姓名</label><input name="xm"></p><p><label>手机</label><input name="sj"></p><p><input type="submit" style="width:120px" value="提交"></p></form>`,
    );
  const ticket = TICKETS.find(([no]) => page === `zx_${no}.shtml`);
  if (ticket) {
    const [no, title, to, asked, replied, q, a] = ticket;
    return p(
      title,
      `<div class="art"><h1>${title}</h1><p>编号：${no}　提问日期：${asked}</p><p><b>问：</b>${q}</p>${a ? `<p><b>${to}答复（${replied}）：</b>${a}</p>` : '<p>正在办理，请耐心等待。</p>'}</div>`,
    );
  }
  return null;
}
/** The red and the black list, and where the ratings come from without a number. */
export function ratingPage(at: Addresses, channel: Channel): string {
  const day = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const depts = unique(listOf(channel.key).map((i) => i.dept));
  const row = (d: string, n: number, rate: number, extra = '') =>
    `<tr><td>${n + 1}</td><td>${d}</td><td>${rate.toFixed(2)}%</td>${extra}</tr>`;
  const reasons = ['窗口排队等候时间长', '电话咨询无人接听', '一次性告知不到位'];
  return paper(
    at,
    channel,
    '服务评价红黑榜',
    `${crumb(channel, '服务评价红黑榜')}<p>统计日期：${day}　评价数据由窗口评价器、政务服务网、短信、扫码四种渠道归集。</p><div class="rb"><div class="red"><h3>红榜（好评率靠前部门）</h3><table class="pt"><tr><th>名次</th><th>部门</th><th>好评率</th></tr>${depts
      .slice(0, 3)
      .map((d, n) => row(d, n, 99.97 - n * 0.04))
      .join(
        '',
      )}</table></div><div class="blk"><h3>黑榜（好评率靠后部门）</h3><table class="pt"><tr><th>名次</th><th>部门</th><th>好评率</th><th>差评原因</th></tr>${depts
      .slice(-3)
      .map((d, n) => row(d, n, 97.2 - n * 0.8, `<td>${reasons[n]}</td>`))
      .join(
        '',
      )}</table></div></div><p>收到差评的部门应当在十五个工作日内回复评价人；评价人对处理不满意的，可以登录个人中心追加评价一次（追评）。</p>`,
    '服务评价',
  );
}
export const DEAD_FORM = '/attach/bg/2019/gtgs_zx.doc';
export function sharedPages(at: Addresses, path: string): Reply {
  const city = CHANNELS[0] as Channel;
  const p = (title: string, body: string) =>
    paper(at, city, title, `${crumb(city, title)}<div class="art">${body}</div>`);
  if (path === '/hudong/tsdh.shtml')
    return p(
      '投诉电话',
      '<p>企业和群众对政务服务不满意的，可以拨打下列电话反映，工作时间有专人接听。</p><table class="pt"><tr><th>单位</th><th>电话</th></tr><tr><td>岬州市政务服务管理办公室</td><td>0958-2267110</td></tr><tr><td>经开区管委会效能办</td><td>0958-8826110</td></tr></table>',
    );
  if (path === '/hudong/bbdb.shtml')
    return p(
      '帮办代办',
      '<p>各频道设有企业服务专员，免费为企业提供帮办代办服务。</p><table class="pt"><tr><th>频道</th><th>专员</th><th>电话</th><th>服务时间</th></tr><tr><td>岬州经开区</td><td>祝敏、戚海洋</td><td>0958-8826066</td><td>工作日9:00-17:00</td></tr><tr><td>岬州高新区</td><td>温岚</td><td>0958-8831066</td><td>工作日9:00-17:00</td></tr></table>',
    );
  if (path === '/bgxz.shtml')
    return p(
      '表格下载',
      `<ul><li><a href="/attach/bg/2024/wtsqs.doc">授权委托书（通用）</a></li><li><a href="${DEAD_FORM}">个体工商户注销登记申请书</a></li></ul>`,
    );
  if (path === '/about.shtml')
    return p('关于本站', '<p>岬州政务服务网由岬州市人民政府办公室主办，市大数据服务中心承办，2019年上线运行。</p>');
  return null;
}

import type { Ask } from '../kit/site.ts';
import { card, crumb, type View } from './frame.ts';
import { mattersOf, unique } from './items.ts';
import { DISTRICT, type Region } from './regions.ts';

export const AGE = 6;
const wrap = (region: Region, title: string, body: string): View => ({
  title,
  body: `<div class="container">${crumb(region, title)}${body}</div>`,
});
const field = (label: string, must: boolean, area = false): string =>
  `<div class="ant-form-item"><label>${must ? '<i>*</i> ' : ''}${label}</label>${area ? '<textarea class="ant-input" rows="5" style="height:auto" aria-label="textarea"></textarea>' : '<input class="ant-input" type="text">'}</div>`;
const form = (kind: string, note: string, fields: string[]): string =>
  `<p>${note}</p><form class="ant-form js-letter" data-kind="${kind}" onsubmit="return false">${fields.join('')}<button type="button" class="ant-btn ant-btn-primary" disabled>提 交</button></form>`;

function rating(region: Region): View {
  const day = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const depts = unique(mattersOf(region).map((m) => m.dept));
  const rows = depts
    .map(
      (d, n) =>
        `<tr><td>${n + 1}</td><td>${d}</td><td>${2310 - n * 137}</td><td>${(99.98 - n * 0.11).toFixed(2)}%</td></tr>`,
    )
    .join('');
  return wrap(
    region,
    '好差评',
    card(
      `${region.name}政务服务好差评`,
      `<p>累计评价 28,406 件，好评率 99.61%。数据更新时间：${day}</p><table class="ant-table"><thead><tr><th>排名</th><th>部门</th><th>评价数</th><th>好评率</th></tr></thead><tbody>${rows}</tbody></table><p>办件办结后，可以在“澹江办”手机应用的“我的办件”中作出评价。</p>`,
    ),
  );
}
export function talkOf(region: Region, { path }: Ask): View | null {
  const code = region.code;
  if (path === '/rating') return rating(region);
  if (path === '/policy') {
    const none = region === DISTRICT;
    return wrap(
      region,
      '惠企政策',
      card(
        '惠企政策',
        none
          ? '<div class="ant-empty"><p class="ant-empty-description">暂无数据</p></div>'
          : `<ul class="news"><li>${region.name}关于支持个体工商户发展的若干政策</li><li>${region.name}小微企业一次性扩岗补助实施办法</li><li>${region.name}首贷续贷中心服务指引</li></ul>`,
      ),
    );
  }
  if (path === '/interact')
    return wrap(
      region,
      '互动交流',
      card(
        '互动交流',
        `<div class="tiles"><a href="/interact/consult?region=${code}">我要咨询</a><a href="/interact/complain?region=${code}">投诉举报</a><a href="/interact/faq?region=${code}">常见问答</a><a href="/rating?region=${code}">好差评</a></div>`,
      ),
    );
  if (path === '/interact/faq')
    return wrap(
      region,
      '常见问答',
      card(
        '常见问答',
        '<p><b>网上提交后多久能收到受理结果？</b></p><p>一般在一个工作日内，以短信告知为准。</p><p><b>忘记用户名怎么办？</b></p><p>可以在登录窗口选择刷脸登录后查看。</p>',
      ),
    );
  if (path === '/interact/consult')
    return wrap(
      region,
      '我要咨询',
      card(
        '我要咨询',
        form('consult', '您的咨询将在三个工作日内由业务部门答复，答复以短信方式告知。', [
          field('咨询标题', true),
          field('咨询部门', false),
          field('咨询内容', true, true),
          field('手机号码', true),
        ]),
      ),
    );
  if (path === '/interact/complain')
    return wrap(
      region,
      '投诉举报',
      card(
        '投诉举报',
        form(
          'complain',
          '本栏目只受理对具体办件的投诉，请先填写办件编号（受理通知书左上角18位编号），核对无误后再填写投诉内容。',
          [field('办件编号', true)],
        ).replace('提 交', '核 对'),
      ),
    );
  if (path === '/help')
    return wrap(
      region,
      '使用帮助',
      card(
        '使用帮助',
        '<ol><li>1. 点击页面上方的区域名称，选择所在的市、县（区）；</li><li>2. 在搜索框输入事项名称，或者从办事服务中选择；</li><li>3. 阅读办事指南后在线申报。</li></ol>',
      ),
    );
  if (path === '/about')
    return wrap(
      region,
      '关于我们',
      card(
        '关于我们',
        '<p>澹江政务服务是全省一体化政务服务平台的总门户，2026年3月完成改版，省、市、县三级统一入口。</p>',
      ),
    );
  return null;
}
/** The assistant has words for everything and a link to nothing. */
export function answer(text: string): string {
  if (/材料/.test(text))
    return '一般需要申请表、身份证明、经营场所证明等材料，不同事项要求不同，请在办事指南的“申请材料”中查看。';
  if (/药/.test(text))
    return '您咨询的是药品经营许可方面的业务，由县（市、区）市场监督管理部门办理，请在页面上方搜索事项名称后查看办事指南。';
  return '您的问题小澹已经记下了，换一种问法试试，或者拨打12345。';
}

import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "滇航": the province only names its cities; the city's hall page leaves for another host through a layer of its own; GBK by header. */
const columns = press(
  ['州市动态', '通知公告', '政策图解'],
  (n) => `/zx/lm${n}.jspx`,
  (n, m) => `/zx/lm${n}/nr${m}.jspx`,
);
const items = catalogue({
  count: 43,
  offset: 18,
  prefix: 'yn',
  decoys: DECOYS.filter((d) => !d.includes('批发')),
  wanted: [{ place: 29, item: { id: 'ynyp9', name: '药品零售企业经营许可（县级）' } }],
});
const DISTRICTS: [string, string][] = [
  ['wh', '五华区'],
  ['pl', '盘江区'],
  ['gd', '官渡区'],
  ['xs', '西山区'],
  ['cg', '呈贡区'],
];
const html = (title: string, body: string): Reply => ({
  headers: { 'content-type': 'text/html; charset=GBK' },
  encoding: 'gbk',
  body: `<html><head><title>${title}</title><style>body{font:13px/1.9 SimSun;width:1000px;margin:0 auto}.cd{display:inline-block;width:170px;height:64px;line-height:64px;text-align:center;margin:6px;background:#eef;cursor:pointer}#lv{position:fixed;top:0;left:0;width:100%;height:100%;background:rgba(0,0,0,.5);display:none}#lv table{margin:180px auto;background:#fff;width:420px}td{padding:6px 10px}.lb{background:#f2f2f2;width:150px}input[readonly]{border:0;width:320px}</style></head><body><p>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' | ')}</p>${body}<p>彩云省人民政府办公厅主办</p></body></html>`,
});
const common = (ask: Ask): Reply => {
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html) : null;
};

const FIELDS: [string, string, string][] = [
  ['name', '实施清单名称', '药品零售企业经营许可（县级）'],
  ['taskCode', '实施编码', '11530103MB1234567K4000172111003'],
  ['dept', '实施机构', '春明市盘江区市场监督管理局'],
  ['target', '服务对象', '企业法人、个体工商户'],
  ['legalLimit', '法定办结期限', '20工作日'],
  ['promiseLimit', '承诺期限', '8工作日'],
  ['visits', '承诺到窗口最多次数', '1次'],
  ['visitReason', '必须到现场原因', '领取许可证正副本'],
  ['fee', '收费情况', '不收费'],
  ['place', '办公地址', '春明市盘江区龙泉路新迎大厦三楼'],
  ['time', '办公时间', '9:00—12:00，13:00—17:00'],
  ['consult', '咨询窗口', '0871-63180011'],
  ['complain', '投诉电话', '0871-63180099'],
  ['delivery', '结果领取方式', '窗口领取，邮寄'],
];
const MATERIALS: [string, string, string][] = [
  ['药品经营许可证申请表', '纸质和电子', '必要'],
  ['营业执照复印件', '纸质', '必要'],
  ['依法经过资格认定的药师资格证明', '电子', '必要'],
  ['拟经营药品的范围', '电子', '必要'],
  ['委托书', '纸质', '非必要'],
];

function hallSite(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    const here = DISTRICTS.find(([s]) => path.startsWith(`/${s}/`));
    if (!here) return common(ask);
    const [slug, name] = here;
    if (path === `/${slug}/index.jspx`)
      return html(
        `${name}网上政务大厅`,
        `<h1>春明市${name}网上政务大厅</h1><p>所在区划：${name}</p><p>搜索事项：<input id="ss" size="30"> <button type="button" onclick="location.href='/${slug}/ss.jspx?w='+encodeURIComponent(document.getElementById('ss').value)">检索</button></p><table><tr><td><a href="/${slug}/fr.jspx">企业办事</a></td><td><a href="/${slug}/gr.jspx">个人办事</a></td><td><a href="/${slug}/hd.jspx?t=ts">投诉建议</a></td><td><a href="/${slug}/hd.jspx?t=bb">帮办代办</a></td></tr></table>`,
      );
    const list = path === `/${slug}/fr.jspx` ? '法人' : path === `/${slug}/gr.jspx` ? '个人' : '';
    if (list) {
      const own = items.filter((i) => i.audience === list);
      const n = Number(query.get('p') ?? 1);
      return html(
        '事项',
        `<p>所在区划：${name}</p><table>${own
          .slice((n - 1) * 12, n * 12)
          .map((i) => `<tr><td>${i.name}</td><td><a href="/${slug}/zn/${i.id}.jspx">指南</a></td></tr>`)
          .join(
            '',
          )}</table><p>${n > 1 ? `<a href="${path}?p=${n - 1}">上一页</a>` : ''} ${n * 12 < own.length ? `<a href="${path}?p=${n + 1}">下一页</a>` : ''} 第${n}页</p>`,
      );
    }
    if (path === `/${slug}/ss.jspx`)
      return html(
        '检索',
        `<p>所在区划：${name}</p>${findByName(items, query.get('w') ?? '', 0.5)
          .map((i) => `<div class="jg"><a href="/${slug}/zn/${i.id}.jspx">${i.name}</a></div>`)
          .join('')}`,
      );
    if (path === `/${slug}/hd.jspx`)
      return query.get('t') === 'ts'
        ? html('投诉建议', '<h2>投诉建议</h2><p>投诉请拨打：0871-63180099。网上投诉功能建设中，敬请期待。</p>')
        : html('帮办代办', '<h2>帮办代办</h2><p>请点击<a href="weixin://dl/business">这里</a>联系帮办员。</p>');
    const item = items.find((i) => path === `/${slug}/zn/${i.id}.jspx`);
    if (item?.id === 'ynyp9' && slug === 'pl') return html(item.name, guide(at));
    if (item)
      return html(
        item.name,
        `<h2>${item.name}</h2><table><tr><td class="lb">实施机构</td><td>春明市${name}${item.dept}</td></tr><tr><td class="lb">承诺期限</td><td>16工作日</td></tr></table>`,
      );
    if (path === `/${slug}/fj.jspx`) return wordDocument('ypsqb.doc');
    return null;
  };
}
const guide = (at: Addresses): string =>
  `<h2>药品零售企业经营许可（县级）</h2><p><a href="###" id="sb">网上申报</a></p><script>document.getElementById('sb').onclick=function(){fetch('/pl/token.json').then(function(r){return r.json()}).then(function(d){window.open('${at['biz']}/'+d.p)});return false}</script><table width="100%" border="1">${FIELDS.map(([, k, v]) => `<tr><td class="lb">${k}</td><td><input readonly value="${v}"></td></tr>`).join('')}<tr><td class="lb">许可条件</td><td><textarea readonly rows="4" cols="60">有药师；有营业场所、设备；有质量管理机构或者人员；有规章制度。</textarea></td></tr><tr><td class="lb">办理依据</td><td>《中华人民共和国药品管理法》第五十一条；《药品流通监督管理办法》第三条</td></tr><tr><td class="lb">办事流程</td><td>受理→审查→现场检查→决定→发证</td></tr></table><h4>材料清单</h4><table border="1"><tr><td>序号</td><td>材料名称</td><td>材料形式</td><td>材料必要性</td><td>格式文本</td></tr>${MATERIALS.map(([n, f, r], i) => `<tr><td>${i + 1}</td><td>${n}</td><td>${f}</td><td>${r}</td><td>${n.includes('申请表') ? '<a href="/pl/fj.jspx?fid=7">格式文本</a>' : '无'}</td></tr>`).join('')}</table>`;

const truth = (at: Addresses): Truth => ({
  hall: 'h27-leaving',
  about:
    '省站只列市州名称而无链接（从市站才能进入）、卡片经自制“您即将离开”层确认后新窗口到另一主机、GBK 仅由响应头声明且无 meta、指南值在只读 input/textarea、取令牌后 window.open 自有账号登录、投诉栏“建设中”、帮办入口只有 weixin: 链接',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('city'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(10),
    'item.found': seen(true),
    'item.name': seen('药品零售企业经营许可（县级）'),
    'item.url': seen(`${at['hall']}/pl/zn/ynyp9.jspx`),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(1),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.vague': { mentions: [] },
    'apply.entry': seen('own-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    // Its one link is another program's (weixin:), which nobody here can follow.
    'interaction.humanGuide': seen('entry-only', { orUnseen: ['not-found-by-walker', 'not-measured'] }),
    'interaction.consult': seen(['phone'], { set: true, also: [['phone', 'human']] }),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': { notApplicable: true },
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    condition: present('有药师；有营业场所、设备；有质量管理机构或者人员；有规章制度。'),
    legalBasis: holds('药品管理法》第五十一条'),
    process: present('受理→审查→现场检查→决定→发证'),
    materials: holds('药品经营许可证申请表', '委托书'),
  }),
  materials: MATERIALS.map(([name, form, need]) => ({
    name,
    medium: form === '电子' ? 'electronic' : form === '纸质' ? 'paper' : 'both',
    required: need === '必要',
    isForm: name.includes('申请表'),
    template: name.includes('申请表') ? 'ok' : 'none',
  })),
  refutable: [
    { fact: 'entry.level', value: 'province', why: 'The province only names the cities, in words.' },
    { fact: 'entry.clicks', value: 1, why: 'The layer wants to be confirmed.' },
    { fact: 'interaction.complaint', value: 'open', why: 'There is no form: “建设中”.' },
    { fact: 'interaction.humanGuide', value: 'usable', why: 'The entry opens another program or nothing.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The sign-in is the approval system’s own.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['city']}/` },
  { do: 'click' as const, target: '.cd:text-is("盘江区")', counts: true as const },
  { do: 'click' as const, target: '#lv .continue', counts: true as const, opens: true as const },
];
export const hall: HallDefinition = {
  name: 'h27-leaving',
  origins: ['province', 'city', 'hall', 'biz'],
  sites: (at) => ({
    province: (ask) => {
      if (ask.path === '/')
        return html(
          '彩云政务服务网',
          `<h1>彩云政务服务网</h1><p>州市政务服务网：春明市、曲州市、玉江市、大石州（各州市网站建设情况见通知公告）</p><p>${items
            .slice(6, 16)
            .map((i) => `<a href="/sj/${i.id}.jspx">${i.name}</a>`)
            .join(' ')}</p>`,
        );
      const up = /^\/sj\/(\w+)\.jspx$/.exec(ask.path);
      const upper = up ? provincial(items, up[1] ?? '') : null;
      return upper ? html(upper.title, upper.html) : common(ask);
    },
    city: (ask) =>
      ask.path === '/'
        ? html(
            '春明市政务服务网',
            `<h1>春明市政务服务网</h1><p>所在区划：春明市</p><h3>县（市）区大厅</h3><div id="cards">${DISTRICTS.map(([s, n]) => `<div class="cd" data-out="${at['hall']}/${s}/index.jspx">${n}</div>`).join('')}</div><div id="lv"><table><tr><td>您即将离开春明市政务服务网，前往第三方页面，是否继续？</td></tr><tr><td align="center"><span class="continue">继续访问</span>　　<span class="abandon">放弃</span></td></tr></table></div><script>var out='';document.onclick=function(e){var t=e.target;if(t.getAttribute&&t.getAttribute('data-out')){out=t.getAttribute('data-out');document.getElementById('lv').style.display='block'}else if(t.className==='continue'){window.open(out);document.getElementById('lv').style.display='none'}else if(t.className==='abandon')document.getElementById('lv').style.display='none'}</script>`,
          )
        : common(ask),
    hall: (ask) => (ask.path === '/pl/token.json' ? json({ p: 'approve/login.do?tk=77ab' }, 500) : hallSite(at)(ask)),
    biz: (ask) =>
      ask.path === '/approve/login.do'
        ? {
            headers: { 'content-type': 'text/html; charset=GBK' },
            encoding: 'gbk',
            body: '<html><head><title>行政审批系统</title></head><body><h2>盘江区行政审批系统</h2><p>用户名 <input name="u"></p><p>密　码 <input type="password" name="p"></p><p><button type="button">登 录</button>　还没有账号？<a href="/approve/reg.do">立即注册</a></p></body></html>',
          }
        : ask.path === '/approve/reg.do'
          ? '<!doctype html><meta charset="utf-8"><title>注册</title><h2>账号注册须知</h2><p>注册账号请携带营业执照到窗口办理。</p>'
          : null,
  }),
  city: (at) => ({
    id: 'h27-leaving',
    name: '春明市',
    code: '530400',
    province: '彩云省',
    region: '西南',
    district: '盘江区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'type', target: '#ss', value: '药品经营许可证核发' },
    { do: 'click', target: 'button', counts: true },
    { do: 'click', target: '.jg a:text-is("药品零售企业经营许可（县级）")', counts: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: '#ss', value: '药品经营许可证核发' },
      { do: 'click', target: 'button' },
    ],
    entries: '.jg',
    wanted: '药品零售企业经营许可（县级）',
  }),
  proof: {
    hall: ['所在区划：盘江区', '春明市盘江区网上政务大厅'],
    guide: ['药品零售企业经营许可（县级）'],
    guideElsewhere: true,
  },
};

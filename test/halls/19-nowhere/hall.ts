import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, gbkQuery, type Reply } from '../kit/site.ts';
import { elements, holds, missing, notApplicable, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "冀通": GB18030 that nobody declares, addresses in javascript: links, a confirm() before every departure, a sign-in after an alert; robots.txt forbids all. */
const columns = press(
  ['冀地要闻', '公告栏', '图片新闻'],
  (n) => `/news/lm${n}.htm`,
  (n, m) => `/news/lm${n}_${m}.htm`,
  8,
);
const items = catalogue({
  count: 37,
  offset: 22,
  dept: '行政审批局',
  prefix: 'HB',
  wanted: [{ place: 20, item: { id: 'HBYP', name: '药品零售企业经营许可（县级）' } }],
});
/** No charset anywhere: a person's browser guesses it from the bytes. */
const bare = (body: string): Answer => ({ body, encoding: 'gb18030', headers: { 'content-type': 'text/html' } });
const AREAS = '长安区\n桥西区\n新华区\n裕华区\n藁城区';
const SLUGS = ['changan', 'qiaoxi', 'xinhua', 'yuhua', 'gaocheng'];

const html = (
  title: string,
  body: string,
  at: Addresses,
) => `<html><head><title>${title}</title></head><body><center><h1>${title}</h1><p>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' ')} <a href="${at['other']}/">省图书馆</a></p></center>${body}<script>
function openUrl(u,n){window.location.href=u}
(function(){var a=document.links;for(var i=0;i<a.length;i++){if(a[i].host&&a[i].host!=location.host)a[i].onclick=function(){return confirm('您将离开本网站，确定继续吗？')}}})();
</script></body></html>`;
const common = (ask: Ask, at: Addresses): Reply => {
  if (ask.path === '/robots.txt')
    return { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /\n' };
  const page = printed(columns, ask.path);
  return page ? bare(html(page.title, page.html, at)) : null;
};
const ROWS: [string, string][] = [
  ['实施清单名称', '药品零售企业经营许可（县级）'],
  ['业务办理项编码', '00017211100301'],
  ['决定机构', '石门市裕华区行政审批局'],
  ['法定办结期限', '20日'],
  ['承诺期限', '当场办结'],
  ['予以受理的条件', '申请材料齐全、符合法定形式'],
  ['审批流程', '申请—受理—决定'],
  ['收费标准', '不收费'],
  ['办理依据', '药品管理法第五十一条'],
  ['办公地址', '石门市裕华区槐安东路100号'],
  ['办公时间', '夏季 9:00-12:00 14:00-17:30'],
  ['电话咨询', '0311-86578001'],
  ['投诉电话', '0311-86578002'],
  ['审批结果及送达方式', '电子证照；窗口'],
  ['承诺到窗口最多次数', '0次'],
];

const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const slug = SLUGS.findIndex((s) => path.startsWith(`/${s}/`));
    const name = AREAS.split('\n')[slug] ?? '';
    if (path === '/') return bare(html('石门市政务服务大厅', '<p>市本级服务</p>', at));
    if (path === '/yuhua/index.htm') {
      return bare(
        html(
          '裕华区政务服务大厅',
          `<p>现在位置：裕华区</p><form action="/yuhua/so.htm"><input name="wd"><input type="submit" value="检索"></form><table>${items
            .slice(0, 24)
            .map(
              (i) =>
                `<tr><td><a href="javascript:openUrl('/yuhua/bszn.htm?id=${i.id}','${i.dept}')">${i.name}</a></td><td>${i.dept}</td></tr>`,
            )
            .join('')}</table><p><a href="javascript:openUrl('/yuhua/all.htm')">更多&gt;&gt;</a></p>`,
          at,
        ),
      );
    }
    if (slug >= 0 && path.endsWith('/index.htm'))
      return bare(
        html(
          `${name}政务服务大厅`,
          `<p>现在位置：${name}</p><p>事项目录更新中，请到大厅办理，具体时间见公告栏。</p>`,
          at,
        ),
      );
    if (path === '/yuhua/all.htm')
      return bare(
        html(
          '全部事项',
          items
            .map((i) => `<p><a href="javascript:openUrl('/yuhua/bszn.htm?id=${i.id}','')">${i.name}</a></p>`)
            .join(''),
          at,
        ),
      );
    if (path === '/yuhua/so.htm') {
      const q = [gbkQuery(ask.url).get('wd') ?? '', query.get('wd') ?? ''];
      const rows = q.map((t) => findByName(items, t, 0.4)).find((r) => r.length > 0) ?? [];
      return bare(
        html(
          '检索结果',
          rows.map((i) => `<div class="x"><a href="/yuhua/bszn.htm?id=${i.id}">${i.name}</a></div>`).join('') ||
            '<p>未检索到</p>',
          at,
        ),
      );
    }
    if (path === '/yuhua/bszn.htm') {
      const item = items.find((i) => i.id === query.get('id'));
      if (!item) return null;
      const rows =
        item.id === 'HBYP'
          ? ROWS
          : [
              ['决定机构', `石门市裕华区${item.dept}`],
              ['承诺期限', '12日'],
            ];
      return bare(
        html(
          item.name,
          `<input type="button" value="立即办理" onclick="alert('您还未登录，请先登录后再进行操作！');location.href='${at['sso']}/hbjis/login?backUrl=x'"><table border="1">${rows.map(([k, v]) => `<tr><td bgcolor="#eee">${k}</td><td>${v}</td></tr>`).join('')}${item.id === 'HBYP' ? '<tr><td bgcolor="#eee">申请材料目录</td><td>药品经营许可申请表、营业执照、药师证书（均为电子材料，营业执照由数据共享获取，申请人免提交）</td></tr>' : ''}</table>`,
          at,
        ),
      );
    }
    return common(ask, at);
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h19-nowhere',
  about:
    'GB18030 未声明任何字符集、javascript: 链接带地址、脚本数组区划、离站 confirm、先 alert 再登录、robots 全禁（不得爬链接，但人走的路可走）',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    // Choosing the district, and confirming that one leaves.
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(10),
    'item.found': seen(true),
    'item.name': seen('药品零售企业经营许可（县级）'),
    'item.url': seen(`${at['city']}/yuhua/bszn.htm?id=HBYP`),
    'item.clicks': seen(3, { also: [4] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(0),
    'guide.visits': seen(0),
    'guide.onlineDepth': unseen('not-stated', 'not-found-by-walker'),
    'guide.delivery': seen(['electronic', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false, { orUnseen: ['not-stated'] }),
    'handling.licenceShared': seen(true, { orUnseen: ['not-stated'] }),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': notApplicable(),
  },
  links: {
    'links.home': { bad: [], orUnseen: ['robots'] },
    'links.inner': { bad: [], orUnseen: ['robots'] },
    'links.external': { bad: [], orUnseen: ['robots'] },
  },
  elements: elements({
    name: present('药品零售企业经营许可（县级）'),
    handleItemCode: present('00017211100301'),
    dept: present('石门市裕华区行政审批局'),
    legalLimit: present('20日'),
    promiseLimit: present('当场办结'),
    condition: present('申请材料齐全、符合法定形式'),
    process: present('申请—受理—决定'),
    fee: present('不收费'),
    legalBasis: present('药品管理法第五十一条'),
    place: present('石门市裕华区槐安东路100号'),
    time: holds('9:00-12:00'),
    consult: present('0311-86578001'),
    complain: present('0311-86578002'),
    delivery: present('电子证照；窗口'),
    visits: present('0次'),
    materials: holds('药品经营许可申请表', '药师证书'),
    onlineDepth: missing,
    faq: missing,
  }),
  materials: [
    { name: '药品经营许可申请表', isForm: true },
    { name: '营业执照', isForm: false },
    { name: '药师证书', isForm: false },
  ],
  refutable: [
    { fact: 'entry.level', value: 'none', why: 'The province’s list is written by a script; 裕华区 can be chosen.' },
    { fact: 'item.name', why: 'Garbled: the pages are GB18030 without a declaration.' },
    { fact: 'links.home', why: 'robots.txt forbids everything: no link may be judged.' },
  ],
});

export const hall: HallDefinition = {
  name: 'h19-nowhere',
  origins: ['province', 'city', 'sso', 'other'],
  forbidden: [/\/news\/lm\d_\d\.htm/],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? bare(
            html(
              '冀地政务服务网',
              `<div id="local_other"><p>石门市：</p><div id="qx"></div></div><h3>省级</h3>${items
                .slice(0, 9)
                .map((i) => `<p><a href="javascript:openUrl('/sj/${i.id}')">${i.name}（省级）</a></p>`)
                .join('')}<script src="/script/1/1709071000079031.js"></script>`,
              at,
            ),
          )
        : ask.path === '/script/1/1709071000079031.js'
          ? {
              encoding: 'gb18030',
              headers: { 'content-type': 'application/javascript; charset=gb2312' },
              body: `var names=${JSON.stringify(AREAS)}.split('\\n'),slugs=${JSON.stringify(SLUGS)};for(var i=0;i<names.length;i++){var s=document.createElement('span');s.innerHTML=names[i]+'　';s.style.cursor='pointer';s.u='${at['city']}/'+slugs[i]+'/index.htm';s.onclick=function(){if(confirm('您将前往石门市站点，确定继续吗？'))location.href=this.u};document.getElementById('qx').appendChild(s)}`,
            }
          : ask.path.startsWith('/sj/')
            ? ((upper) => (upper ? bare(html(upper.title, upper.html, at)) : null))(
                provincial(items, ask.path.slice(4)),
              )
            : common(ask, at),
    city: city(at),
    sso: (ask) =>
      ask.path === '/hbjis/login'
        ? '<!doctype html><meta charset="utf-8"><title>登录</title><h3>冀地省统一身份认证</h3><p>法人登录</p><input name="u"><input type="password">'
        : null,
    other: (ask) =>
      ask.path === '/'
        ? '<!doctype html><meta charset="utf-8"><title>图书馆</title><h1>省图书馆</h1><p>欢迎来到省图书馆，开放时间每周二至周日。</p>'
        : null,
  }),
  city: (at) => ({
    id: 'h19-nowhere',
    name: '石门市',
    code: '130100',
    province: '冀地省',
    region: '华北',
    district: '裕华区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  // The confirm() that guards the way is a dialogue of the browser, confirmed with the click that raised it.
  entry: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: '#qx span >> nth=3', counts: true },
    { do: 'wait', target: '300', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['province']}/` },
    { do: 'click', target: '#qx span >> nth=3', counts: true },
    { do: 'wait', target: '300', counts: true },
    { do: 'click', target: 'a:text-is("药品零售企业经营许可（县级）")', counts: true },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/yuhua/index.htm` },
      { do: 'type', target: 'input[name=wd]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[type=submit]' },
    ],
    entries: '.x',
    wanted: '药品零售企业经营许可（县级）',
  }),
  proof: { hall: ['现在位置：裕华区'], guide: ['石门市裕华区行政审批局'] },
};

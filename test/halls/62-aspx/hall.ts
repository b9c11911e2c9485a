import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "越软": one form around every page, posted at every step (`__doPostBack`); guides in a frame in a layer over the list; labels in a citizen's words; an alert, then the sign-in; complaints that are gone. */
const columns = press(
  ['政务资讯', '公示公告'],
  (n) => `/news.aspx?c=${n}`,
  (n, m) => `/n${n}/${m}.html`,
);
const NAME = '药品零售企业许可（新办）';
const items = catalogue({
  count: 34,
  offset: 2,
  prefix: 'as',
  wanted: [{ place: 22, item: { id: 'asyp', name: NAME } }],
});
const GUIDE: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['taskCode', '实施编码', '11330702MB1A'],
  ['dept', '实施主体', '婺江市金西区市场监督管理局'],
  ['legalLimit', '法定时限', '20个工作日'],
  ['promiseLimit', '承诺时限', '即办'],
  ['condition', '申请条件', '有药师、场所、设备与制度。'],
  ['legalBasis', '法律依据', '《中华人民共和国药品管理法》第五十一条'],
  ['process', '审批流程', '申请→受理→决定→送达'],
  ['fee', '收费', '不收费'],
  ['delivery', '结果送达', '邮寄；窗口领取'],
  ['visits', '最多跑几次', '最多跑1次'],
  ['place', '受理地点', '婺江市金西区政务中心2号窗口'],
  ['time', '受理时间', '工作日8:30-17:00'],
  ['consult', '咨询电话', '0579-83120011'],
  ['complain', '监督电话', '0579-83120022'],
];
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 sans-serif}.w{width:1060px;margin:0 auto}.nav a{margin-right:22px}.ly{position:fixed;left:12%;top:60px;width:76%;height:640px;background:#fff;border:1px solid #999;z-index:1989}.ly iframe{width:100%;height:590px;border:0}td,th{border:1px solid #ccc;padding:5px}table{border-collapse:collapse;width:100%}</style></head><body><form method="post" id="aspnetForm" action=""><input type="hidden" name="__VIEWSTATE" value="dDwtMTA4"><input type="hidden" name="__EVENTTARGET"><input type="hidden" name="__EVENTARGUMENT">${body}</form><script>function __doPostBack(t,a){var f=document.getElementById('aspnetForm');f.__EVENTTARGET.value=t;f.__EVENTARGUMENT.value=a;f.submit()}</script><div class="w" style="color:#888">婺江市行政服务中心　咨询：0579-82200000</div></body></html>`;
const site =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query, cookies } = ask;
    const b = new URLSearchParams(ask.body);
    const area = cookies['AREA'] ?? '';
    const head = `<div class="w nav"><a href="/default.aspx">首页</a><a href="/list.aspx">办事事项</a><a href="/news.aspx?c=0">政务资讯</a><a href="/zx.aspx">我要咨询</a><a href="/ts.aspx">我要投诉</a><a href="/pj.aspx">满意度评价结果</a></div>`;
    const show = (t: string, x: string) => page(t, `${head}<div class="w">${x}</div>`);
    if (path === '/') return { status: 302, headers: { location: '/default.aspx' } };
    if (path === '/default.aspx') {
      if (b.get('__EVENTTARGET') === 'ddlArea') {
        const to = b.get('ddlArea') ?? '';
        return { status: 302, headers: { location: '/default.aspx', 'set-cookie': `AREA=${to}; Path=/` } };
      }
      const names: Record<string, string> = { '994956': '金西区', '994957': '婺城区' };
      return page(
        area ? `婺江市${names[area]}政务服务` : '婺江市政务服务网',
        `${head}<div class="w"><h1>${area ? `婺江市${names[area]}政务服务` : '婺江市政务服务网'}</h1>区域：<select name="ddlArea" onchange="javascript:setTimeout('__doPostBack(\\'ddlArea\\',\\'\\')',0)"><option value="">婺江市</option>${Object.entries(
          names,
        )
          .map(([c, n]) => `<option value="${c}"${c === area ? ' selected' : ''}>${n}</option>`)
          .join(
            '',
          )}</select><p><input name="txtKey" placeholder="请输入事项名称"> <input type="button" value="查 询" onclick="__doPostBack('btnQuery','')"></p>${
          area
            ? '<h3>常办事项</h3>' +
              items
                .slice(0, 8)
                .map((i) => `<a href="javascript:__doPostBack('item','${i.id}')">${i.name}</a>　`)
                .join('')
            : '<p>请选择区域</p>'
        }</div>`,
      )
        .replace('action=""', `action="${area ? '/list.aspx' : '/default.aspx'}"`)
        .replace(
          /setTimeout\('__doPostBack/g,
          `document.getElementById('aspnetForm').action='/default.aspx';setTimeout('__doPostBack`,
        );
    }
    if (path === '/list.aspx') {
      const key = b.get('txtKey') ?? '';
      const found = key ? findByName(items, key, 0.4) : items;
      const p = b.get('__EVENTTARGET') === 'pager' ? Number(b.get('__EVENTARGUMENT')) : 1;
      const w =
        b.get('__EVENTTARGET') === 'pager'
          ? b.get('hidKey')
            ? findByName(items, b.get('hidKey')!, 0.4)
            : items
          : found;
      const rows = w.slice((p - 1) * 8, p * 8);
      return show(
        '办事事项',
        `<input type="hidden" name="hidKey" value="${key || (b.get('hidKey') ?? '')}"><p>共 ${w.length} 项，第 ${p} 页</p><table>${rows.map((i) => `<tr><td>${i.name}</td><td>金西区${i.dept}</td><td><a href="javascript:void(0)" onclick="openLayer('/guide.aspx?id=${i.id}')">查看指南</a></td></tr>`).join('')}</table><p>${p > 1 ? `<a href="javascript:__doPostBack('pager','${p - 1}')">上一页</a> ` : ''}${p * 8 < w.length ? `<a href="javascript:__doPostBack('pager','${p + 1}')">下一页</a>` : ''}</p><script>function openLayer(u){var d=document.createElement('div');d.className='ly';d.innerHTML='<div style="text-align:right;padding:4px"><a href="javascript:;" onclick="this.parentNode.parentNode.remove()">关闭</a></div><iframe src="'+u+'"></iframe>';document.body.appendChild(d)}</script>`,
      );
    }
    if (path === '/guide.aspx') {
      const i = items.find((x) => x.id === query.get('id'));
      if (!i) return '<!doctype html><meta charset="utf-8"><p>该事项已下线</p>';
      const doc = (x: string) =>
        `<!doctype html><html><head><meta charset="utf-8"><title>指南</title><style>td,th{border:1px solid #ccc;padding:5px}</style></head><body>${x}</body></html>`;
      if (i.id !== 'asyp')
        return doc(
          `<h3>${i.name}</h3><table><tr><th>事项名称</th><td>${i.name}</td></tr><tr><th>实施主体</th><td>金西区${i.dept}</td></tr><tr><th>承诺时限</th><td>9个工作日</td></tr></table>`,
        );
      return doc(
        `<h3>${NAME}</h3><p><input type="button" value="在线申请" onclick="alert('请先登录统一身份认证平台');top.location.href='${at['uc']}/idp/authcenter?back='+encodeURIComponent(top.location.href)"></p><table>${GUIDE.map(([, l, v]) => `<tr><th width="120">${l}</th><td>${v}</td></tr>`).join('')}</table><h4>申报材料</h4><ol><li>药品经营许可证申请表（电子，必要，<a href="/down.aspx?attachid=31">空表下载</a>）</li><li>营业执照（电子，必要，免提交）</li><li>平面布置图（纸质1份，非必要）</li></ol>`,
      );
    }
    if (path === '/down.aspx') return wordDocument('a.doc');
    if (path === '/zx.aspx')
      return show(
        '我要咨询',
        `<h2>我要咨询</h2><p>标题 <input name="bt"></p><p>内容 <textarea name="nr"></textarea></p><p><input type="button" value="提交" onclick="__doPostBack('btnSubmit','')"></p>`,
      );
    if (path === '/ts.aspx') return { status: 404, body: '<h1>“/”应用程序中的服务器错误。无法找到资源。</h1>' };
    if (path === '/pj.aspx')
      return show(
        '满意度评价结果',
        '<h2>满意度评价结果公示</h2><p>总体满意度 99.2%，评价 8,211 件</p><table><tr><th>单位</th><th>评价数</th><th>满意率</th></tr><tr><td>税务局</td><td>2,210</td><td>99.9%</td></tr><tr><td>公安局</td><td>1,820</td><td>99.4%</td></tr></table>',
      );
    const art = printed(columns, ask.url.startsWith('/news') ? ask.url : path);
    return art ? show(art.title, art.html) : null;
  };
const truth = (at: Addresses): Truth => ({
  hall: 'h62-aspx',
  about:
    'ASP.NET：整页一个表单，选区、检索、翻页全是 __doPostBack 提交；指南在列表上方弹层的 iframe 里；“最多跑几次”等口语标签；材料为有序列表；先 alert 再到统一登录；投诉页 404',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(0),
    'guide.visits': seen(1),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.singleForm': seen(true),
    'handling.licenceShared': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments']),
  },
  links: {
    'links.home': { bad: [{ url: `${at['city']}/ts.aspx`, kinds: ['gone'], why: '404' }] },
    'links.inner': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([k, , v]) => [k, present(v)])),
    materials: holds('药品经营许可证申请表'),
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'electronic', required: true, isForm: true },
    { name: '营业执照', medium: 'electronic', required: true, waived: true, isForm: false },
    { name: '平面布置图', medium: 'paper', required: false, isForm: false },
  ],
  refutable: [
    { fact: 'guide.elements', why: 'The layer over the list holds a frame, and the frame the guide.' },
    { fact: 'search.works', value: false, why: 'A search may be posted.' },
  ],
});
const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("婺江市")', counts: true as const },
  { do: 'choose' as const, target: 'select[name=ddlArea]', value: '994956', counts: true as const },
  { do: 'wait' as const, target: '800' },
];
export const hall: HallDefinition = {
  name: 'h62-aspx',
  origins: ['province', 'city', 'uc'],
  reads: [/\/(default|list)\.aspx/],
  sites: (at) => ({
    province: (ask): Reply =>
      ask.path === '/'
        ? `<!doctype html><meta charset="utf-8"><title>越江政务服务网</title><h1>越江政务服务网</h1><p>地市：<a href="${at['city']}/">婺江市</a> <a href="/d/1.html">瓯海市</a> <a href="/d/2.html">绍山市</a></p>`
        : /^\/d\/[12]\.html$/.test(ask.path)
          ? `<!doctype html><meta charset="utf-8"><title>地市</title><h2>${ask.path.includes('1') ? '瓯海市' : '绍山市'}</h2><p>${ask.path.includes('1') ? '瓯海市分厅共六百项，全部网办。' : '绍山市分厅正在改版，请稍后。'}</p>`
          : null,
    city: site(at),
    uc: (ask) =>
      ask.path === '/idp/authcenter'
        ? '<!doctype html><meta charset="utf-8"><title>登录</title><h2>越江省统一身份认证平台</h2><p>用户名<input></p><p>密码<input type="password"></p><button>登录</button>'
        : null,
  }),
  city: (at) => ({
    id: 'h62-aspx',
    name: '婺江市',
    code: '994958',
    province: '越江省',
    region: '华东',
    district: '金西区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'type', target: '[name=txtKey]', value: '药品零售' },
    { do: 'click', target: '[value="查 询"]', counts: true },
    { do: 'click', target: `tr:has-text("${NAME}") a`, counts: true },
    { do: 'wait', target: '500' },
  ],
  proof: { hall: ['婺江市金西区政务服务'], guide: ['0579-83120022'] },
};

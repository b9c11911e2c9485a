import { readFileSync } from 'node:fs';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Ask, json, type Reply, redirect, script } from '../kit/site.ts';
import { CITIES, PROVINCE } from './areas.ts';
import { find, PROVINCE_ROWS, type Row, unique } from './items.ts';
import { PROVINCE_CSS } from './style.ts';

const MAIN = readFileSync(new URL('./prov.script', import.meta.url), 'utf8');
const CHAT = `.wd{max-width:760px;margin:30px auto;background:#fff;border-radius:12px;padding:20px}#wdlist{height:420px;overflow:auto}#wdlist div{margin:10px 0;padding:10px 16px;border-radius:10px;background:#eef3ff;max-width:80%}#wdlist .wo{background:#d8f5e3;margin-left:20%}#wdform{display:flex;gap:10px}#wdform input{flex:1;height:42px;padding:0 12px}#wdform button{width:100px;border:0;background:#0c4ccb;color:#fff}`;
const offices = unique(PROVINCE_ROWS.map((r) => r.dept));
const link = (r: Row) => `<a href="/item/detail.do?id=${r.id}" target="_blank">${r.name}</a>`;
const section = (title: string, html: string) => `<div class="sec ct"><h3>${title}</h3>${html}</div>`;

function page(at: Addresses, title: string, body: string): string {
  const cards = CITIES.map(
    ([name, key, note]) =>
      `<div class="zd-card" data-href="${key === 'fn' ? `${at['city']}/default.aspx` : `/zd/${key}.do`}"><b>${name}</b><span>${note}</span></div>`,
  );
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}-${PROVINCE.name}政务服务网</title><style>${PROVINCE_CSS}</style></head><body><div class="bar"><div class="ct"><a class="logo" href="/">${PROVINCE.name}政务服务网</a><span class="zd-cur">省本级 ▾ 切换站点</span><nav><a href="/item/list.do?dx=个人">个人服务</a><a href="/item/list.do?dx=法人">企业服务</a><a href="/item/list.do?bm=全部">部门服务</a><a href="/help/zn.do">使用帮助</a><a href="${at['sso']}/uaa/login.do?appid=syzwfw" rel="nofollow">登录</a></nav></div></div>
${body}
<div class="zd-mask"><div class="zd-drawer"><span class="x">✕</span><h4>选择市（州）站点</h4><div class="zd-grid">${cards.join('')}</div><p>县（市、区）窗口请进入所属市（州）站点后选择。</p></div></div><div class="xs">小朔<br>智能问答</div>
<div class="ft">${friends(at['ext'], 6)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<p>主办：${PROVINCE.name}人民政府办公厅　服务热线：12345</p></div><script src="/assets/app.2023.js"></script></body></html>`;
}
const grid = (rows: Row[]) => `<div class="g">${rows.map(link).join('')}</div>`;

function home(at: Addresses): string {
  const cards = [
    ['个人服务', '社保、户籍、就业', '/item/list.do?dx=个人'],
    ['企业服务', '开办、准营、工程', '/item/list.do?dx=法人'],
    ['部门服务', `${offices.length}个省级部门`, '/item/list.do?bm=全部'],
    ['高效办成一件事', '多件事一次办', '/yjs/index.do'],
  ];
  const hot = PROVINCE_ROWS.slice(6, 15);
  return page(
    at,
    '首页',
    `<div class="hero"><h2>朔原政务 · 一网好办</h2><form action="/search/index.do"><input name="q" placeholder="请输入省级事项名称"><button>搜索</button></form></div><div class="cards ct">${cards.map(([b, s, u]) => `<a class="card" href="${u}"><b>${b}</b><span>${s}</span></a>`).join('')}</div>${section('省级热门事项', grid(hot))}${section('新闻公告', '<p><a href="/news/2023.do">朔原省政务服务网新版上线公告</a>　2023-09-28</p>')}`,
  );
}
const TEXTS: Record<string, [string, string]> = {
  '/yjs/index.do': ['高效办成一件事', '首批上线企业开办、新生儿出生、退休等13个“一件事”，由各市（州）站点受理。'],
  '/help/zn.do': [
    '使用帮助',
    '点击页面顶部“切换站点”，选择市（州）后进入该市网上办事大厅，再选择县（市、区）窗口办理本地事项。',
  ],
  '/news/2023.do': ['朔原省政务服务网新版上线公告', '新版门户自2023年9月28日起启用，原有市县窗口系统保持不变。'],
};
/** The assistant of 2023 answers in words and knows no addresses. */
function answer(question: string): string {
  if (/材料/.test(question) && /药/.test(question))
    return '您好，办理药品经营许可证（零售）核发一般需要申请表、人员资质、场所证明和质量管理制度，以所在县（市、区）窗口公布的为准。';
  if (/药/.test(question))
    return '您好，药品零售许可由县（市、区）市场监督管理部门办理，请切换到所在市站点，进入县（市、区）窗口查看。';
  return '您好，小朔暂时没有学会这个问题，您可以换个说法。';
}

export function prov(at: Addresses, ask: Ask): Reply {
  const { path, query } = ask;
  if (path === '/') return home(at);
  if (path === '/index.do') return redirect('/');
  if (path === '/assets/app.2023.js') return script(MAIN);
  if (path === '/znwd/index.do')
    return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>小朔智能问答</title><style>${PROVINCE_CSS}${CHAT}</style></head><body><div class="wd"><h3>小朔智能问答</h3><div id="wdlist"><div class="ta">您好，我是小朔，请输入您要咨询的问题。</div></div><form id="wdform"><input id="wdtext" placeholder="请输入问题" autocomplete="off"><button>发送</button></form></div><script src="/assets/app.2023.js"></script></body></html>`;
  if (path === '/znwd/ask.do') return json({ code: 0, hd: answer(new URLSearchParams(ask.body).get('wt') ?? '') }, 600);
  if (path === '/search/index.do') {
    const q = (query.get('q') ?? '').replace(/[<>"&]/g, '');
    const rows = find(PROVINCE_ROWS, q);
    return page(
      at,
      '搜索',
      section(
        `省级事项中与“${q}”相关的结果（${rows.length}）`,
        rows.length ? grid(rows) : '<p>没有找到相关省级事项，市县事项请切换站点后搜索。</p>',
      ),
    );
  }
  if (path === '/item/list.do') {
    const [dx, bm] = [query.get('dx'), query.get('bm')];
    if (bm === '全部')
      return page(
        at,
        '部门服务',
        section(
          '省级部门',
          `<div class="g">${offices.map((o) => `<a href="/item/list.do?bm=${o}">省${o.replace('局', '厅')}</a>`).join('')}</div>`,
        ),
      );
    const rows = PROVINCE_ROWS.filter((r) => (dx ? r.audience === dx : r.dept === bm));
    return rows.length ? page(at, dx ?? bm ?? '', section(`${dx ?? bm}（省级）`, grid(rows))) : null;
  }
  if (path === '/item/detail.do') {
    const shown = provincial(PROVINCE_ROWS, query.get('id') ?? '');
    return shown ? page(at, shown.title, section('事项详情', shown.html)) : null;
  }
  const place = CITIES.find(([, key]) => path === `/zd/${key}.do`);
  if (place)
    return page(
      at,
      place[0],
      section(
        `${place[0]}站点`,
        `<p>${place[0]}（${place[2]}）网上办事大厅由${place[0]}政务服务中心建设，办事电话：12345。</p>`,
      ),
    );
  const text = TEXTS[path];
  return text ? page(at, text[0], section(text[0], `<p>${text[1]}</p>`)) : null;
}

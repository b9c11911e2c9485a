import { COMMON_ITEMS, catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, picture, type Reply, redirect } from '../kit/site.ts';
import { answer } from './api.ts';
import { unique } from './items.ts';
import { areaOf, CITIES, CITY, DISTRICT, PROVINCE, TOWNS } from './sites.ts';

export const ART_DEAD = '/lwq/ztzl/hyjjn/list.html';
const ITEMS = catalogue({
  count: 34,
  offset: 11,
  decoys: ['药品批发企业经营许可', '药品生产许可证核发', '医疗机构制剂许可'],
  prefix: 'ch',
});
const CSS = `*{box-sizing:border-box}body{margin:0;font:15px/1.8 "Microsoft YaHei",sans-serif;color:#333;background:#f5f7fa}a{color:#1c4f8f;text-decoration:none}.c{width:1180px;margin:0 auto}.hd{background:linear-gradient(90deg,#1c4f8f,#3a86c8);color:#fff;padding:26px 0}.hd .c{display:flex;align-items:center;gap:24px}.hd b{font-size:28px}.zd{position:relative;border:1px solid #fff8;border-radius:4px;padding:2px 14px;cursor:pointer}.zd ul{display:none;position:absolute;top:36px;left:0;width:360px;background:#fff;margin:0;padding:12px;list-style:none;z-index:9;box-shadow:0 6px 18px #0003}.zd.on ul{display:flex;flex-wrap:wrap}.zd li{width:33%;padding:6px}.hd form{margin-left:auto;display:flex}.hd input{width:300px;height:38px;border:0;padding:0 12px}.hd button{border:0;background:#f29b38;color:#fff;padding:0 22px}.nv{background:#fff;box-shadow:0 1px 6px #0001}.nv a{display:inline-block;padding:12px 26px}.p{background:#fff;padding:18px 24px;margin-top:18px}.p h3{margin:0 0 10px;border-left:4px solid #1c4f8f;padding-left:10px}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}.g a{background:#f2f6fb;padding:12px}.l{list-style:none;padding:0}.l li{display:flex;justify-content:space-between;border-bottom:1px dotted #ddd;padding:7px 0}form.f p{display:flex}form.f label{width:110px}form.f input,form.f textarea{flex:1;padding:6px;border:1px solid #ccc}footer{text-align:center;color:#888;padding:26px;font-size:13px}`;
const page = (title: string, head: string, body: string, foot: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${CSS}</style></head><body>${head}<div class="c">${body}</div><footer>${foot}</footer></body></html>`;
const box = (title: string, html: string): string => `<div class="p"><h3>${title}</h3>${html}</div>`;
const form = (labels: string[]): string =>
  `<form class="f" method="post" action="/hd/save">${labels.map((l) => `<p><label>${l}</label><input></p>`).join('')}<p><label>内容</label><textarea rows="5"></textarea></p><p><button>提交</button></p></form>`;

/** The province's portal: pages of a server, by another vendor; districts are the cities' affair. */
export function prov(at: Addresses, { path, query }: Ask): Reply {
  const url = (name: string) => (name === CITY.name ? `${at['city']}/` : `/site/${CITIES.indexOf(name) + 1}/`);
  const head = `<div class="hd"><div class="c"><b>潮海政务服务网</b><div class="zd" onclick="this.classList.toggle('on')">省本级　切换站点 ▾<ul>${CITIES.map((n) => `<li><a href="${url(n)}">${n}</a></li>`).join('')}</ul></div><form action="/so"><input name="q" placeholder="请输入省级事项名称"><button>搜索</button></form></div></div><div class="nv"><div class="c"><a href="/">首页</a><a href="/sx">省级事项</a><a href="/hd/tsjy">投诉建议</a><a href="${at['sso']}/auth/index?client=prov">登录</a></div></div>`;
  const foot = `友情链接：${friends(at['ext'], 4)
    .map((f) => `<a href="${f.url}">${f.name}</a>　`)
    .join('')}<br>主办：潮海省人民政府办公厅　潮ICP备11000316号`;
  const show = (title: string, html: string) => page(`${title}-潮海政务服务网`, head, box(title, html), foot);
  const list = (rows: typeof ITEMS) =>
    `<ul class="l">${rows.map((r) => `<li><a href="/sx/${r.id}.html">${r.name}（省级）</a><span>省${r.dept.replace('局', '厅')}</span></li>`).join('')}</ul>`;
  if (path === '/')
    return page(
      '潮海政务服务网',
      head,
      `${box(
        '省级部门',
        `<div class="g">${unique(ITEMS.map((r) => r.dept))
          .map((d) => `<a href="/sx?d=${encodeURIComponent(d)}">省${d.replace('局', '厅')}</a>`)
          .join('')}</div>`,
      )}${box('设区市政务服务', `<p>市、县两级事项请进入设区市站点，再选择县（市、区）办理。</p><div class="g">${CITIES.map((n) => `<a href="${url(n)}">${n}</a>`).join('')}</div>`)}${box('热门省级事项', list(ITEMS.slice(0, 6)))}`,
      foot,
    );
  if (path === '/sx') return show('省级事项', list(ITEMS.filter((r) => !query.get('d') || r.dept === query.get('d'))));
  if (path === '/so') {
    const found = findByName(ITEMS, query.get('q') ?? '', 0.4);
    return show(
      '搜索结果',
      found.length ? list(found) : '<p>没有找到相关省级事项，市、县级事项请进入设区市站点查询。</p>',
    );
  }
  if (path === '/hd/tsjy') return show('投诉建议', form(['姓名', '联系电话', '被投诉单位', '标题']));
  const item = /^\/sx\/(\w+)\.html$/.exec(path)?.[1];
  const shown = item ? provincial(ITEMS, item) : null;
  if (shown) return page(`${shown.title}-潮海政务服务网`, head, `<div class="p">${shown.html}</div>`, foot);
  const city = CITIES[Number(/^\/site\/(\d)\/$/.exec(path)?.[1] ?? 0) - 1];
  if (!city || city === CITY.name) return null;
  const own = COMMON_ITEMS.slice(city.charCodeAt(0) % 40, (city.charCodeAt(0) % 40) + 8);
  return show(
    `${city}政务服务`,
    `<ul class="l">${own.map((r) => `<li><span>${r.name}</span><span>${city}${r.dept}</span></li>`).join('')}</ul>`,
  );
}

const COLUMNS = press(
  ['通知公告', '鹭湾要闻', '政策文件'],
  (n) => `/lwq/c1050${n}/list.html`,
  (n, m) => `/lwq/c1050${n}/2026${String(10 + m)}/${734100 + n * 40 + m}.html`,
);
/** The district's own government site. */
export function gov(at: Addresses, { path }: Ask): Reply {
  const hall = `${at['city']}/area/${DISTRICT.code}`;
  const head = `<div class="hd" style="background:#9b1c22"><div class="c"><b>${DISTRICT.name}人民政府</b></div></div><div class="nv"><div class="c"><a href="/">首页</a>${COLUMNS.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="/lwq/zjlw.html">走进鹭湾</a><a href="${hall}" target="_blank">政务服务</a></div></div>`;
  const foot = `主办：${CITY.name}${DISTRICT.name}人民政府办公室　潮ICP备10022187号　<a href="${at['prov']}/">潮海政务服务网</a>　<a href="${at['city']}/">屿泉市政务服务</a>`;
  const show = (title: string, html: string) => page(`${title}_${DISTRICT.name}人民政府`, head, html, foot);
  if (path === '/')
    return show(
      '首页',
      COLUMNS.map((c) =>
        box(
          c.name,
          `<ul class="l">${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`).join('')}</ul>`,
        ),
      ).join(''),
    );
  if (path === '/lwq/zjlw.html')
    return show(
      '走进鹭湾',
      box(
        '走进鹭湾',
        `<p>鹭湾区位于${PROVINCE}${CITY.name}中部，三面临海，下辖${TOWNS.join('、')}，海岸线长46公里。</p>`,
      ),
    );
  const shown = printed(COLUMNS, path);
  if (!shown) return null;
  const more =
    path === COLUMNS[0]?.articles[1]?.path ? `<p>延伸阅读：<a href="${ART_DEAD}">海洋经济年专题</a></p>` : '';
  return show(shown.title, `<div class="p">${shown.html}${more}</div>`);
}

/** The sign-in of the whole province, also shown within other pages' layers. */
export function sso({ path, query }: Ask): Reply {
  if (path === '/') return redirect('/auth/index');
  if (path === '/auth/captcha.svg') return picture(['9 m 4 T'], 100);
  if (path !== '/auth/index') return null;
  const bare = query.get('embed') === '1';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${PROVINCE}统一身份认证平台</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei";background:${bare ? '#fff' : '#e9f1f8'}}.b{width:400px;margin:${bare ? 0 : 70}px auto;background:#fff;padding:20px 30px}h1{font-size:20px;text-align:center;color:#1c4f8f}.t{display:flex}.t span{flex:1;text-align:center;padding:6px;cursor:pointer;border-bottom:2px solid #eee}.t .on{border-color:#1c4f8f}input{width:100%;height:38px;margin-top:12px;box-sizing:border-box;padding:0 10px;border:1px solid #ccc}button{width:100%;height:40px;margin-top:16px;border:0;background:#1c4f8f;color:#fff}</style></head><body><div class="b"><h1>${PROVINCE}统一身份认证平台</h1><div class="t"><span class="on" onclick="t(0)">个人登录</span><span onclick="t(1)">法人登录</span></div><input id="u" placeholder="手机号或身份证号"><input type="password" placeholder="登录密码"><div style="display:flex;gap:8px;align-items:flex-end"><input placeholder="图形验证码"><img src="/auth/captcha.svg" width="100" height="40" alt="图形验证码"></div><button type="button">登录</button><p>扫码登录　电子营业执照登录　忘记密码</p></div><script>function t(n){var s=document.querySelectorAll('.t span');s[0].className=n?'':'on';s[1].className=n?'on':'';document.getElementById('u').placeholder=n?'统一社会信用代码':'手机号或身份证号'}</script></body></html>`;
}

/** The robot of a supplier, made for frames. */
export function bot(at: Addresses, ask: Ask): Reply {
  const area = areaOf(ask.query.get('tenant'));
  if (ask.path === '/h5/api/dialog' && ask.method === 'POST')
    return answer(at, area, String((JSON.parse(ask.body || '{}') as { text?: string }).text ?? ''));
  if (ask.path === '/h5/api/seat')
    return json(
      { hours: '工作日9:00—12:00，13:30—17:00', waiting: 2, tip: '请直接输入您的问题，坐席按顺序接入。' },
      300,
    );
  if (ask.path !== '/h5/dialog') return null;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>小鹭智能问答</title><style>body{margin:0;font:14px/1.7 "Microsoft YaHei";background:#f4f8f9;height:100vh;display:flex;flex-direction:column}#m{flex:1;overflow:auto;padding:14px}.q,.a{max-width:82%;padding:8px 12px;border-radius:10px;margin-bottom:10px;background:#fff;clear:both}.q{background:#0a7f93;color:#fff;margin-left:auto;width:fit-content}.k{display:flex;gap:8px;padding:8px 12px}.k span{border:1px solid #9fd2d9;color:#0a7f93;border-radius:14px;padding:2px 12px;cursor:pointer;background:#fff}.s{display:flex;background:#fff;border-top:1px solid #e1eaec}.s input{flex:1;border:0;outline:0;height:48px;padding:0 14px}.s div{width:64px;line-height:48px;text-align:center;color:#fff;background:#0a7f93;cursor:pointer}</style></head><body><div id="m"><div class="a">您好，我是小鹭，请问您想办什么事？</div></div><div class="k"><span onclick="seat()">转人工</span><span onclick="document.getElementById('m').innerHTML=''">清屏</span></div><div class="s"><input id="i" placeholder="请输入您的问题"><div id="s">发送</div></div><script>
function put(c,n){var d=document.createElement('div');d.className=c;[].concat(n).forEach(function(x){d.append(x)});m.append(d);m.scrollTop=99999}
var m=document.getElementById('m'),i=document.getElementById('i'),base='/h5/api/';
function ask(){var v=i.value.trim();if(!v)return;i.value='';put('q',v);fetch(base+'dialog?tenant=${area.code}',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({text:v})}).then(function(r){return r.json()}).then(function(j){put('a',[j.say].concat(j.cards.map(function(c){var p=document.createElement('p'),a=document.createElement('a');a.href=c.url;a.target='_blank';a.textContent=c.title;p.append(a,'（'+c.office+'）');return p})))})}
function seat(){fetch(base+'seat').then(function(r){return r.json()}).then(function(j){put('a','人工坐席服务时间：'+j.hours+'。当前排队'+j.waiting+'人，'+j.tip)})}
document.getElementById('s').onclick=ask;i.onkeydown=function(e){if(e.key==='Enter')ask()};
</script></body></html>`;
}

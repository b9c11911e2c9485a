import { type Ask, json, type Reply } from '../kit/site.ts';
import { AREA, CITY, deptsOf } from './data.ts';

export const AGE = 2;
const CSS = `body{margin:0;background:#fafaf7;font:15px/1.9 "Microsoft YaHei",sans-serif;color:#333}a{color:#24695c;text-decoration:none}.b{width:1100px;margin:0 auto}.h{background:#24695c;color:#fff;padding:20px 0}.h h1{margin:0;font-size:26px}.n{background:#1b5146}.n a{display:inline-block;color:#fff;padding:8px 24px}.m{background:#fff;padding:20px 30px;margin-top:18px;min-height:400px}.q{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.q a{background:#eef5f2;padding:24px;text-align:center;font-size:18px}.ch{display:flex;gap:30px;align-items:center;border-bottom:1px solid #eee;padding:14px 0}.ch svg{flex:none}.ch li{list-style:none}.ch table{border-collapse:collapse;flex:1}.ch td,.ch th{border-bottom:1px solid #eee;padding:4px 10px;text-align:left}.nb{display:flex;text-align:center}.nb p{flex:1;margin:6px 0}.nb b{display:block;font-size:24px;color:#c65d1e}input,textarea{width:420px;border:1px solid #ccc;padding:6px}label{display:inline-block;width:110px}`;
const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_瀛北省政务服务互动交流平台</title><style>${CSS}</style></head><body><div class="h"><div class="b"><h1>瀛北省政务服务互动交流平台</h1></div></div><div class="n"><div class="b"><a href="/">首页</a><a href="/zx/add.html">我要咨询</a><a href="/ts/add.html">投诉建议</a><a href="/wd/list.html">政民问答</a><a href="/zj/list.html">民意征集</a><a href="/12345.html">12345热线</a><a href="/hcp/index.html">好差评</a></div></div><div class="b"><div class="m">${body}</div></div></body></html>`;

const HUES = ['#24695c', '#e0a030', '#4b7bd1', '#c65d1e', '#8b94a5', '#6aa84f'];
/** Shares as a ring; what each is stands beside it, as vendors of charts do. */
function ring(shares: number[]): string {
  let from = 0;
  const arcs = shares.map((share, n) => {
    const arc = `<circle cx="90" cy="90" r="60" fill="none" stroke="${HUES[n % HUES.length]}" stroke-width="34" pathLength="100" stroke-dasharray="${share} ${100 - share}" stroke-dashoffset="${-from}"/>`;
    from += share;
    return arc;
  });
  return `<svg width="180" height="180">${arcs.join('')}</svg>`;
}
const bars = (values: number[]): string =>
  `<svg width="300" height="${values.length * 34}">${values.map((v, n) => `<rect x="0" y="${n * 34 + 6}" width="${Math.round((v - 98) * 140)}" height="20" fill="${HUES[0]}"/>`).join('')}</svg>`;
const table = (heads: string[], rows: string[][]): string =>
  `<table><tr>${heads.map((t) => `<th>${t}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;

const SOURCES: [name: string, count: string, share: number][] = [
  ['网上平台', '228,316', 46.72],
  ['移动端', '141,027', 28.86],
  ['大厅评价器', '96,540', 19.75],
  ['短信', '17,804', 3.64],
  ['12345热线', '5,033', 1.03],
];
function board(): string {
  const until = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const depts = deptsOf(AREA).slice(0, 6);
  const deptRates = depts.map((_, n) => 99.98 - n * 0.11);
  const areas = CITY.districts;
  const areaRates = areas.map((_, n) => 99.95 - n * 0.07);
  return `<h2>政务服务“好差评”</h2><p>数据截至：${until}</p><div class="nb"><p><b>488,720</b>评价总数</p><p><b>99.87%</b>好评率</p><p><b>635</b>差评数</p><p><b>100%</b>差评整改率</p></div>
<h3>评价渠道</h3><div class="ch">${ring(SOURCES.map(([, , s]) => s))}<ul>${SOURCES.map(([n, c, s]) => `<li>${n}　${c}条　${s.toFixed(2)}%</li>`).join('')}</ul></div>
<h3>部门好评率排行</h3><div class="ch">${bars(deptRates)}${table(
    ['名次', '部门', '好评率'],
    depts.map((d, n) => [String(n + 1), AREA.name + d, `${deptRates[n]?.toFixed(2)}%`]),
  )}</div>
<h3>区县好评率排行</h3><div class="ch">${bars(areaRates)}${table(
    ['名次', '区县', '好评率'],
    areas.map((d, n) => [String(n + 1), d.name, `${areaRates[n]?.toFixed(2)}%`]),
  )}</div>
<h3>差评整改</h3><div class="ch">${table(
    ['办理事项', '评价内容', '整改结果'],
    [
      ['不动产登记', '取号后等了两个多小时', '增设综合窗口2个，已于10月整改完成并回访'],
      ['食品经营许可', '预审意见两次说法不一样', '修订审查要点，责任人已当面说明并回访'],
    ],
  )}</div><p>对整改结果仍不满意的，可以在收到回访短信后7日内进行追评，追评限1次。</p>`;
}
const QUESTIONS: [id: string, title: string, date: string, answer: string][] = [
  ['20261119', '门店招牌更换要不要审批？', '2026-11-19', '不改变尺寸和位置的无需审批，其他情形向区城市管理局备案。'],
  ['20261112', '跨区迁移户口需要什么？', '2026-11-12', '持户口簿、居民身份证和迁入地房屋证明到派出所办理。'],
  ['20261028', '灵活就业人员怎么参加医保？', '2026-10-28', '可以在线上参保登记，当月缴费次月享受待遇。'],
];
export function hudong({ path, query }: Ask): Reply {
  if (path === '/')
    return page(
      '首页',
      `<div class="q"><a href="/zx/add.html">我要咨询</a><a href="/ts/add.html">投诉建议</a><a href="/robot/index.html">智能问答</a><a href="/12345.html">12345热线</a><a href="/hcp/index.html">好差评</a><a href="/wd/list.html">政民问答</a></div><h3>最新答复</h3><ul>${QUESTIONS.map(([id, t, d]) => `<li><a href="/wd/${id}.html">${t}</a>　${d}</li>`).join('')}</ul>`,
    );
  if (path === '/zx/add.html')
    return page(
      '我要咨询',
      '<h2>我要咨询</h2><p>咨询由事项的实施主体在5个工作日内答复。</p><form action="/letter/save" method="post"><p><label>所在地区</label><input name="dq"></p><p><label>咨询主题</label><input name="zt"></p><p><label>咨询内容</label><textarea name="nr" rows="5"></textarea></p><p><label>联系人</label><input name="lxr"></p><p><label>手机号</label><input name="sjh"></p><p><button type="submit">提交咨询</button></p></form>',
    );
  if (path === '/ts/add.html')
    return page(
      '投诉建议',
      '<h2>投诉建议</h2><p>对政务服务有意见的，请如实填写，工作人员将在3个工作日内与您联系。</p><form action="/letter/save" method="post"><p><label>类型</label><input type="radio" name="lx" style="width:auto" checked>投诉　<input type="radio" name="lx" style="width:auto">建议</p><p><label>被投诉单位</label><input name="dw"></p><p><label>投诉内容</label><textarea name="nr" rows="5"></textarea></p><p><label>办件编号</label><input name="bh" placeholder="如有请填写，没有可以不填"></p><p><label>联系人</label><input name="lxr"></p><p><label>手机号</label><input name="sjh"></p><p><button type="submit">提 交</button></p></form>',
    );
  if (path === '/wd/list.html')
    return page(
      '政民问答',
      `<h2>政民问答</h2><ul>${QUESTIONS.map(([id, t, d]) => `<li><a href="/wd/${id}.html">${t}</a>　${d}</li>`).join('')}</ul>`,
    );
  const asked = QUESTIONS.find(([id]) => path === `/wd/${id}.html`);
  if (asked) return page(asked[1], `<h2>${asked[1]}</h2><p>${asked[2]}</p><p>答复：${asked[3]}</p>`);
  if (path === '/zj/list.html') return page('民意征集', '<h2>民意征集</h2><p>暂无内容</p>');
  if (path === '/12345.html')
    return page(
      '12345热线',
      '<h2>12345政务服务便民热线</h2><p>直接拨打12345，全年7×24小时人工受理；外地拨打请加区号0937。热线受理咨询、求助、投诉、举报和建议，紧急求助请拨打110、119、120。</p>',
    );
  if (path === '/hcp/index.html') return page('好差评', board());
  if (path === '/robot/index.html')
    return page(
      '智能问答',
      `<h2>智能问答“瀛小通”</h2><div id="t" style="height:300px;overflow:auto;border:1px solid #ddd;padding:12px"><p>瀛小通：您好，请输入您想了解的事项。</p></div><p><input id="w" placeholder="输入问题，按回车发送"> <button type="button" id="f">发送</button>　<a href="javascript:void(0)" id="r">转人工</a></p><script>(function(){var t=document.getElementById('t'),w=document.getElementById('w');function put(x){var p=document.createElement('p');p.textContent=x;t.appendChild(p);t.scrollTop=99999}function send(){var v=w.value.trim();if(!v)return;w.value='';put('我：'+v);fetch('/robot/chat?q='+encodeURIComponent(v)).then(function(r){return r.json()}).then(function(d){put('瀛小通：'+d.answer)})}document.getElementById('f').onclick=send;w.onkeydown=function(e){if(e.key==='Enter')send()};document.getElementById('r').onclick=function(){put('瀛小通：人工坐席服务时间为工作日8:30-12:00、13:30-17:30，已为您接入排队，当前排队1人。')}})()</script>`,
    );
  if (path !== '/robot/chat') return null;
  const answer = /药/.test(query.get('q') ?? '')
    ? '办理药品经营许可请准备申请表、营业执照、执业药师注册证，到经营场所所在区县的市场监督管理部门申请。'
    : '没有听懂您的问题，请换一种说法，或者拨打12345。';
  return json({ answer }, 900);
}

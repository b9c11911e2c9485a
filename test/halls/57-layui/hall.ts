import { readFileSync } from 'node:fs';
import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { archive, wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { guide, NAME } from './guide.ts';
import { truth } from './truth.ts';

const DECLARE = readFileSync(new URL('./declare.html', import.meta.url), 'utf8');
const columns = press(
  ['通知公告', '政策法规', '工作动态', '办事问答'],
  (n) => `/article/lists?cid=${n + 3}`,
  (n, m) => `/article/detail?id=${(n + 3) * 1000 + m}`,
  8,
);
const items = catalogue({
  count: 58,
  offset: 40,
  prefix: 'by',
  decoys: DECOYS,
  wanted: [{ place: 33, item: { id: 'bylypyp', name: NAME } }],
});
const AREAS: [string, string][] = [
  ['995702', '桃源里区'],
  ['995703', '北屿区'],
  ['995704', '南屿区'],
  ['995721', '昌陵县'],
];
const cityItems = items.filter((i) => !i.name.includes('零售'));
const RANK = findByName(items, '药品经营许可证核发', 0.4).findIndex((i) => i.name === NAME) + 1;

/** What the framework says for whatever it does not know: status 200, and home after three seconds. */
const JUMP = (words: string): string =>
  `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>跳转提示</title><style>.system-message{padding:24px 48px}.system-message h1{font-size:100px;font-weight:normal;margin:0}.jump{padding-top:10px}</style></head><body><div class="system-message"><h1>:(</h1><p class="error">${words}</p><p class="jump">页面自动 <a id="href" href="/">跳转</a> 等待时间： <b id="wait">3</b></p></div><script>(function(){var w=document.getElementById('wait'),h=document.getElementById('href').href;var t=setInterval(function(){var n=--w.innerHTML;if(n<=0){location.href=h;clearInterval(t)}},1000)})();</script></body></html>`;

const STYLE = `body{margin:0;font:14px/24px "Helvetica Neue",Helvetica,"PingFang SC",Tahoma,Arial,sans-serif;color:#333;background:#f6f6f6}a{color:#333;text-decoration:none}.layui-container{width:1170px;margin:0 auto}.layui-header{background:#23262e;color:#fff}.layui-header a{color:#ddd;line-height:56px;margin-right:26px}.layui-card{background:#fff;margin:14px 0;box-shadow:0 1px 2px rgba(0,0,0,.06)}.layui-card-header{padding:10px 15px;border-bottom:1px solid #f6f6f6;font-weight:bold}.layui-card-body{padding:10px 15px}.layui-table{width:100%;border-collapse:collapse;background:#fff}.layui-table td,.layui-table th{border:1px solid #e6e6e6;padding:9px 15px;text-align:left}.layui-table .lb{background:#fafafa}.layui-btn{display:inline-block;height:34px;line-height:34px;padding:0 16px;background:#16b777;color:#fff;border:0;cursor:pointer}.layui-btn-primary{background:#fff;color:#555;border:1px solid #ccc}.layui-btn-xs{height:22px;line-height:22px;padding:0 6px}.layui-colla-title{background:#fafafa;padding:8px 14px;font-size:15px;margin:0;cursor:pointer}.layui-colla-content{display:none;padding:10px 14px}.layui-show{display:block}.layui-form-select{position:relative;display:inline-block;width:200px}.layui-form-select select{display:none}.layui-form-select .layui-input{width:180px;height:34px;cursor:pointer}.layui-form-select dl{display:none;position:absolute;left:0;top:38px;background:#fff;border:1px solid #eee;z-index:999;margin:0;width:198px}.layui-form-selected dl{display:block}.layui-form-select dd{margin:0;padding:4px 10px;cursor:pointer}.layui-form-select dd.layui-this{background:#16b777;color:#fff}.layui-laypage a,.layui-laypage span{display:inline-block;padding:0 14px;border:1px solid #e2e2e2;background:#fff}.layui-layer-shade{position:fixed;inset:0;background:#000;opacity:.3;z-index:1000}.layui-layer{position:fixed;left:50%;top:180px;margin-left:-210px;width:420px;background:#fff;z-index:1001;box-shadow:1px 1px 50px rgba(0,0,0,.3)}.layui-layer-title{background:#f8f8f8;padding:8px 16px}.layui-layer-content{padding:20px}.layui-layer-btn{text-align:right;padding:0 15px 12px}.layui-layer-btn a{border:1px solid #dedede;padding:4px 15px;margin-left:6px;cursor:pointer}.layui-layer-btn0{background:#1e9fff;color:#fff}.layui-layer-setwin{position:absolute;right:15px;top:8px}.layui-fixbar{position:fixed;right:15px;bottom:15px;list-style:none}.layui-fixbar li{width:50px;height:50px;line-height:50px;text-align:center;background:#9f9f9f;color:#fff;cursor:pointer}`;
const LAYER = `var layer={open:function(t,h,b,f){var d=document.createElement('div');d.innerHTML='<div class="layui-layer-shade"></div><div class="layui-layer layui-layer-dialog"><div class="layui-layer-title">'+t+'</div><div class="layui-layer-content">'+h+'</div><span class="layui-layer-setwin"><a class="layui-layer-ico layui-layer-close" href="javascript:;">×</a></span><div class="layui-layer-btn">'+b.map(function(x,i){return '<a class="layui-layer-btn'+i+'">'+x+'</a>'}).join('')+'</div></div>';document.body.appendChild(d);d.querySelector('.layui-layer-close').addEventListener('click',function(){d.remove()});[].forEach.call(d.querySelectorAll('.layui-layer-btn a'),function(a,i){a.addEventListener('click',function(){d.remove();if(i===0&&f)f()})})},confirm:function(h,f){layer.open('信息',h,['确定','取消'],f)}};`;

const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query, url } = ask;
    const [code, name] = AREAS.find(([c]) => c === query.get('area')) ?? ['995700', '昌陵市'];
    const own = code === '995700' ? cityItems : items;
    const whole = code === '995700' ? name : `昌陵市${name}`;
    const show = (title: string, body: string) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><meta name="renderer" content="webkit"><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1"><style>${STYLE}</style><script>${LAYER}</script><script src="${at['ext']}/hm.js" async></script></head><body><div class="layui-header"><div class="layui-container"><a href="/index/index?area=${code}" style="font-size:22px;color:#fff">${whole}政务服务中心</a><a href="/matter/list?area=${code}&amp;type=2">企业办事</a><a href="/matter/list?area=${code}&amp;type=1">个人办事</a>${columns.map((c) => `<a href="${c.path.replaceAll('&', '&amp;')}">${c.name}</a>`).join('')}<a href="/article/lists?cid=9">图解政策</a><a href="/guestbook/index?area=${code}">网上咨询</a><a href="/download/index">下载中心</a></div></div><div class="layui-container"><div class="layui-form" style="padding:10px 0">当前区划：${name}　<div class="layui-unselect layui-form-select"><select lay-filter="area"><option value="">请选择</option>${AREAS.map(([c, n]) => `<option value="${c}">${n}</option>`).join('')}</select><div class="layui-select-title"><input type="text" placeholder="切换区县" value="" readonly class="layui-input layui-unselect"><i class="layui-edge"></i></div><dl class="layui-anim layui-anim-upbit"><dd lay-value="" class="layui-select-tips">请选择</dd>${AREAS.map(([c, n]) => `<dd lay-value="${c}"${c === code ? ' class="layui-this"' : ''}>${n}</dd>`).join('')}</dl></div>　<input type="text" name="keywords" id="kw" placeholder="输入事项名称" autocomplete="off" class="layui-input" style="height:34px;width:300px"> <button type="button" class="layui-btn" lay-submit lay-filter="so">查询</button></div>${body}</div><div class="layui-container" style="color:#999;padding:20px 0"><p>友情链接：${friends(
        at['ext'],
        20,
      )
        .map((f) => `<a href="${f.url}" target="_blank" rel="noopener">${f.name}</a>`)
        .join(
          ' | ',
        )}</p><p>${whole}政务服务管理办公室　岷ICP备14002231号　<a href="/admin/login" rel="nofollow">后台管理</a></p></div><ul class="layui-fixbar"><li class="layui-icon" title="微信公众号" onmouseover="this.firstElementChild.style.display='block'" onmouseout="this.firstElementChild.style.display='none'"><img src="/static/img/wx.svg" style="display:none;position:absolute;right:52px" width="120" height="120" alt="微信公众号二维码">微</li><li class="layui-icon layui-fixbar-top" onclick="scrollTo(0,0)">▲</li></ul>
<script>(function(){var s=document.querySelector('.layui-form-select');s.querySelector('.layui-select-title').addEventListener('click',function(e){s.classList.toggle('layui-form-selected');e.stopPropagation()});document.addEventListener('click',function(){s.classList.remove('layui-form-selected')});[].forEach.call(s.querySelectorAll('dd[lay-value]'),function(d){d.addEventListener('click',function(){var v=d.getAttribute('lay-value');if(v)location.href='/index/index?area='+v})});
document.querySelector('[lay-filter=so]').addEventListener('click',function(){var k=document.getElementById('kw').value;location.href='/matter/list?area=${code}&keywords='+encodeURIComponent(k)});
document.addEventListener('click',function(e){var a=e.target.closest('.detail');if(a)location.href='/matter/guide?area=${code}&id='+a.getAttribute('data-id')})})()</script></body></html>`;
    if (path === '/robots.txt')
      return {
        headers: { 'content-type': 'text/plain' },
        body: 'User-agent: *\nDisallow: /admin/\nDisallow: /static/tmp/\n',
      };
    if (path === '/' || path === '/index/index')
      return show(
        `${whole}政务服务`,
        `<div class="layui-card"><div class="layui-card-header">${whole}常办事项</div><div class="layui-card-body">${own
          .slice(6, 18)
          .map(
            (i) =>
              `<a href="javascript:;" class="detail" data-id="${i.id}" style="display:inline-block;width:280px">${i.name}</a>`,
          )
          .join('')}</div></div>${columns
          .slice(0, 3)
          .map(
            (c) =>
              `<div class="layui-card"><div class="layui-card-header">${c.name}</div><div class="layui-card-body">${c.articles
                .slice(0, 5)
                .map((a) => `<p><a href="${a.path}">${a.title}</a></p>`)
                .join('')}</div></div>`,
          )
          .join(
            '',
          )}<div class="layui-card"><div class="layui-card-body"><a href="/article/detail?id=9021">关于开展满意度电话回访的公告</a>　<a href="${at['ext']}/bid/" target="_blank">公共资源交易网</a></div></div>${code === '995700' ? `<script>layer.open('公告','<p>因系统扩容，本周日22:00至24:00办件查询可能较慢，请谅解。</p>',['知道了'])</script>` : ''}`,
      );
    if (path === '/matter/list') {
      const words = query.get('keywords');
      const type = query.get('type') === '1' ? '个人' : '法人';
      const fit = words ? findByName(own, words, 0.4) : own.filter((i) => i.audience === type);
      const p = Math.max(1, Number(query.get('page') ?? '1'));
      const turn = (n: number) =>
        `/matter/list?area=${code}&amp;${words ? `keywords=${encodeURIComponent(words)}` : `type=${query.get('type') ?? '2'}`}&amp;page=${n}`;
      const last = Math.max(1, Math.ceil(fit.length / 15));
      return show(
        '事项列表',
        `<table class="layui-table" lay-even><thead><tr><th>序号</th><th>事项名称</th><th>承办机构</th><th>操作</th></tr></thead><tbody>${
          fit
            .slice((p - 1) * 15, p * 15)
            .map(
              (i, n) =>
                `<tr class="row"><td>${(p - 1) * 15 + n + 1}</td><td><a href="javascript:;" class="detail" data-id="${i.id}">${i.name}</a></td><td>${whole}${i.dept}</td><td><a href="javascript:;" class="layui-btn layui-btn-xs detail" data-id="${i.id}">办事指南</a></td></tr>`,
            )
            .join('') || '<tr><td colspan="4" class="layui-none">无数据</td></tr>'
        }</tbody></table><div class="layui-box layui-laypage">${Array.from({ length: last }, (_, n) => (n + 1 === p ? `<span class="layui-laypage-curr"><em>${p}</em></span>` : `<a href="${turn(n + 1)}">${n + 1}</a>`)).join('')}</div>`,
      );
    }
    if (path === '/matter/guide') {
      const item = own.find((i) => i.id === query.get('id'));
      if (item?.name === NAME && code === '995703') return show(NAME, guide(at['apply'] ?? ''));
      if (item)
        return show(
          item.name,
          `<div class="layui-card"><div class="layui-card-header">${item.name}</div><table class="layui-table"><tr><td class="lb">办理项名称</td><td>${item.name}</td></tr><tr><td class="lb">承办机构</td><td>${whole}${item.dept}</td></tr><tr><td class="lb">承诺期限</td><td>${1 + ((item.name.length + Number(code)) % 13)}个工作日</td></tr><tr><td class="lb">编号</td><td>${code}-${item.id}</td></tr></table></div>`,
        );
      return JUMP('未查询到该事项！');
    }
    if (path === '/guestbook/index')
      return show(
        '网上咨询',
        `<div class="layui-card"><div class="layui-card-header">网上咨询</div><div class="layui-card-body"><form class="layui-form" action="/guestbook/add" method="post"><p>咨询部门 <select name="bm"><option>市场监督管理局</option><option>卫生健康局</option><option>教育局</option></select></p><p>咨询问题 <input name="title" lay-verify="required" class="layui-input"></p><p>问题描述 <textarea name="content" class="layui-textarea" rows="4" cols="60"></textarea></p><p>手机号 <input name="tel" class="layui-input"></p><p>验证码 <input name="code" class="layui-input" style="width:90px"> <img src="/static/img/yzm.svg" width="80" height="30" alt="看不清，换一张"></p><p><button type="submit" class="layui-btn">提交咨询</button></p></form><p>咨询答复时限：2个工作日。</p></div></div>`,
      );
    if (path === '/download/index')
      return show(
        '下载中心',
        '<div class="layui-card"><div class="layui-card-header">下载中心</div><div class="layui-card-body"><p><a href="/uploads/20260312/a7c1.doc">药品经营许可证申请表.doc</a></p><p><a href="/uploads/20260105/zlb.zip">企业登记表格（打包）.zip</a></p><p><a href="/uploads/20251111/kfzn.pdf">企业开办指南.pdf</a></p></div></div>',
      );
    if (path === '/article/lists' && query.get('cid') === '9')
      return show(
        '图解政策',
        '<div class="layui-card"><div class="layui-card-header">图解政策</div><div class="layui-card-body"><div class="layui-none">无数据</div></div></div>',
      );
    if (path === '/uploads/20260312/a7c1.doc') return wordDocument('a7c1.doc');
    if (path === '/uploads/20260105/zlb.zip') return archive();
    if (path.startsWith('/uploads/'))
      return {
        status: 404,
        body: '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>',
      };
    if (path === '/static/img/lct_yp.svg')
      return picture(
        [
          '药品经营许可证核发流程图',
          '申请人提交申请 → 窗口受理（5个工作日内）',
          '→ 书面审查 → 现场验收 → 审批决定',
          '→ 颁发《药品经营许可证》',
        ],
        700,
      );
    if (path.startsWith('/static/img/')) return picture([path.includes('wx') ? '关注我们' : '7 K 2 q'], 120);
    if (path === '/favicon.ico') return null;
    const shown = printed(columns, url);
    return shown
      ? show(shown.title, `<div class="layui-card"><div class="layui-card-body">${shown.html}</div></div>`)
      : JUMP(path === '/article/detail' ? '该文章不存在或已被删除！' : '抱歉，您访问的页面不存在！');
  };

const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body style="font:14px/1.9 sans-serif;width:1100px;margin:0 auto"><h1>岷原省网上办事大厅</h1><p><a href="/">首页</a>　<a href="/xm/list">省级事项</a>　<a href="/about">平台介绍</a></p>${body}<p style="color:#888">主办：岷原省政务服务管理局</p></body></html>`;
    if (ask.path === '/')
      return show(
        '岷原省网上办事大厅',
        `<h3>市州大厅</h3><p><a href="/sz/lingdu">岭都市</a>　<a href="${at['city']}/">昌陵市</a>　<a href="/sz/minzhou">岷州自治州</a></p><h3>省级事项</h3>${items
          .slice(20, 36)
          .filter((i) => !i.name.includes('零售'))
          .map((i) => `<p><a href="/xm/${i.id}">${i.name}</a></p>`)
          .join('')}`,
      );
    if (ask.path === '/sz/lingdu')
      return show(
        '岭都市',
        '<h2>岭都市网上办事大厅</h2><p>岭都市大厅进驻部门四十六个，开通一窗受理窗口一百二十个，节假日延时服务。</p>',
      );
    if (ask.path === '/sz/minzhou')
      return show(
        '岷州自治州',
        '<h2>岷州自治州网上办事大厅</h2><p>岷州提供汉、藏、彝三种文字的办事指南，牧区设有马背代办点。</p>',
      );
    if (ask.path === '/about')
      return show(
        '平台介绍',
        '<h2>平台介绍</h2><p>岷原省网上办事大厅于2016年上线，汇集全省二十一个市州的办事入口。</p>',
      );
    if (ask.path === '/xm/list')
      return show(
        '省级事项',
        `<h2>省级事项</h2>${items
          .slice(0, 30)
          .map((i) => `<p><a href="/xm/${i.id}">${i.name}</a></p>`)
          .join('')}`,
      );
    const upper = provincial(items, /^\/xm\/(\w+)$/.exec(ask.path)?.[1] ?? '');
    return upper ? show(upper.title, upper.html) : null;
  };

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("昌陵市")', counts: true as const },
  { do: 'click' as const, target: '.layui-layer-close' },
  { do: 'click' as const, target: '.layui-select-title' },
  { do: 'click' as const, target: 'dd:text-is("北屿区")', counts: true as const },
];
const search = (at: Addresses) => [
  ...toHall(at),
  { do: 'type' as const, target: '#kw', value: '药品经营许可证核发' },
  { do: 'click' as const, target: '[lay-filter=so]', counts: true as const },
];
/** Vendor "昌信": ThinkPHP and layui; a rendered select for the districts, folded panels, a jump page for whatever is gone, an application that asks for no sign-in. */
export const hall: HallDefinition = {
  name: 'h57-layui',
  origins: ['province', 'city', 'apply', 'ext'],
  traps: [/\/guestbook\/add/],
  forbidden: [/\/admin\//, /\/static\/tmp\//],
  sites: (at) => ({
    province: province(at),
    city: city(at),
    apply: (ask) => (ask.path === '/declare/index' ? DECLARE : null),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h57-layui',
    name: '昌陵市',
    code: '995700',
    province: '岷原省',
    region: '西南',
    district: '北屿区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [...search(at), { do: 'click', target: `.row a.detail:text-is("${NAME}")`, counts: true }],
  search: (at) => ({ moves: search(at), entries: 'tr.row', wanted: NAME }),
  proof: { hall: ['当前区划：北屿区', '昌陵市北屿区常办事项'], guide: ['昌陵市北屿区市场监督管理局', '15个工作日'] },
};

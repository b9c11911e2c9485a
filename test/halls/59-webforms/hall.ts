import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, gif, json, picture, type Reply, redirect } from '../kit/site.ts';
import { guide, NAME } from './guide.ts';
import { truth } from './truth.ts';

const columns = press(
  ['时政要闻', '公告公示', '政策文件', '改革动态'],
  (n) => `/News/List.aspx?cid=${11 + n}`,
  (n, m) => `/News/Show.aspx?id=${4300 + n * 20 + m}`,
  7,
);
const items = catalogue({
  count: 50,
  offset: 57,
  prefix: 'wh',
  dept: '行政审批服务局',
  decoys: DECOYS.filter((d) => !d.startsWith('医疗器械')),
  wanted: [{ place: 22, item: { id: 'wh3391', name: NAME } }],
});
const CITIES: [string, string][] = [
  ['995800', '岳溪市'],
  ['995900', '汶河市'],
  ['996100', '石城州市'],
];
const DISTRICTS: [string, string][] = [
  ['995902', '泉城关区'],
  ['995903', '岱阳区'],
  ['995904', '岱阴区'],
  ['995921', '汶上河县'],
];
const RANK = findByName(items, '药品经营许可证核发', 0.4).findIndex((i) => i.id === 'wh3391') + 1;

/** The server's encoding stands in the page only. */
const gb = (body: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body,
  encoding: 'gbk',
});

function frame(at: Addresses, ask: Ask, title: string, place: string, area: string, body: string): Answer {
  const nav: [string, string][] = [
    ['首页', area ? `/Hall/Index.aspx?area=${area}` : '/'],
    ...(area
      ? ([
          ['法人办事', `/Hall/List.aspx?area=${area}&type=2`],
          ['个人办事', `/Hall/List.aspx?area=${area}&type=1`],
        ] as [string, string][])
      : []),
    ...columns.map((c): [string, string] => [c.name, c.path]),
    ['网上调查', '/Survey/List.aspx'],
    ['好差评', `/Evaluate/Index.aspx?area=${area || '995000'}`],
  ];
  return gb(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head id="ctl00_Head1"><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" /><title>${title}</title><style type="text/css">body{margin:0;font:12px/24px 宋体,SimSun;background:#e9f1f7}#main{width:1000px;margin:0 auto;background:#fff;padding:0 10px}.dh{background:#c8102e}.dh a{color:#fff;line-height:36px;margin:0 12px;font-size:14px}.bt{font-size:18px;border-bottom:2px solid #c8102e;margin:12px 0}.lm{border:1px solid #ccd;margin:10px 0;padding:6px 12px}.an{background:#c8102e;color:#fff;padding:6px 22px}.bq{background:#f2f2f2}td,th{padding:4px 8px}.dl{position:absolute;top:150px;left:0;width:90px;height:240px;background:#fbe3e3}</style></head><body><form name="aspnetForm" method="post" action="${ask.url.replaceAll('&', '&amp;')}" id="aspnetForm"><div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTM0Mjk3OTcxNg9kFgJmD2QWAgIDD2QWBgIBDxYCHgRUZXh0BQ/lsrHpmLPljLpkZA==" /></div><script type="text/javascript">
//<![CDATA[
var theForm=document.forms['aspnetForm'];function __doPostBack(t,a){theForm.__EVENTTARGET.value=t;theForm.__EVENTARGUMENT.value=a;theForm.submit()}
//]]>
</script><div id="main"><p>当前区域：<b>${place}</b>　设为首页 | 加入收藏 | <a href="javascript:void(0)">简</a> <a href="javascript:void(0)">繁</a> | <a href="${at['sso']}/login.aspx?ReturnUrl=%2f">用户登录</a></p><div><img src="/images/banner.svg" width="1000" height="90" alt="衡岱政务服务网" /></div><div class="dh">${nav.map(([n, u]) => `<a href="${u.replaceAll('&', '&amp;')}">${n}</a>`).join('')}</div>${body}<div class="lm">友情链接：${friends(
    at['ext'],
    26,
  )
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      ' | ',
    )} | <a href="${at['gov']}/" target="_blank">岱阳区人民政府</a> | <a href="${at['ext']}/jy/" target="_blank">交易中心</a></div><p align="center">主办：衡岱省大数据局　建议使用IE8以上浏览器、1024*768分辨率　政务服务热线：12345</p></div><div class="dl" id="dl"><a href="${at['sso']}/login.aspx?ReturnUrl=%2frobot%2findex.aspx" target="_blank">智能客服</a><br /><img src="/images/wx.svg" width="86" height="86" alt="微信扫一扫" /><br /><a href="javascript:void(0)" onclick="document.getElementById('dl').style.display='none'">关闭</a></div></form><script type="text/javascript">window.onscroll=function(){document.getElementById('dl').style.top=(document.documentElement.scrollTop+150)+'px'}</script></body></html>`);
}

const BOARD = `<div class="bt">岱阳区政务服务“好差评”公示</div><div class="lm">评价总量：41,902 条　好评率：99.89%　截至2026年11月24日</div><table border="1" cellspacing="0" width="100%"><tr><th colspan="3">评价数据来源</th></tr><tr><td>网上大厅</td><td>15,300</td><td>36.51%</td></tr><tr><td>实体大厅</td><td>22,188</td><td>52.95%</td></tr><tr><td>电话短信</td><td>4,414</td><td>10.54%</td></tr></table><br /><table border="1" cellspacing="0" width="100%"><tr><th>排名</th><th>部门</th><th>评价量</th><th>好评率</th></tr><tr><td>1</td><td>区税务局</td><td>12,011</td><td>99.97%</td></tr><tr><td>2</td><td>区行政审批服务局</td><td>9,870</td><td>99.95%</td></tr><tr><td>3</td><td>区人社局</td><td>7,306</td><td>99.81%</td></tr></table><br /><table border="1" cellspacing="0" width="100%"><tr><th>差评主要问题</th><th>件数</th><th>整改情况</th></tr><tr><td>排队时间长</td><td>21</td><td>已整改：增开三个窗口</td></tr><tr><td>要求重复提交材料</td><td>14</td><td>已整改：推行容缺受理</td></tr></table><p><img src="/ChartImg.axd?i=chart_0" width="500" height="200" alt="" /></p>`;
const YELLOW: Answer = {
  status: 500,
  body: '<html><head><title>Runtime Error</title></head><body bgcolor="white"><span><h1>Server Error in \'/\' Application.<hr width=100% size=1></h1><h2><i>Runtime Error</i></h2></span><b>Description:</b> An application error occurred on the server.</body></html>',
};

const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query, url } = ask;
    const code = query.get('area') ?? '';
    const district = DISTRICTS.find(([c]) => c === code);
    const show = (title: string, body: string) =>
      frame(at, ask, title, district?.[1] ?? '衡岱省', district ? code : '', body);
    if (path === '/' || path === '/Default.aspx')
      return show(
        '衡岱政务服务网',
        `<div class="lm">进入地区：<select name="ctl00$ddlCity" id="ddlCity" onchange="getArea(this.value)"><option value="">--请选择市--</option>${CITIES.map(([c, n]) => `<option value="${c}">${n}</option>`).join('')}</select> <select name="ctl00$ddlArea" id="ddlArea"><option value="">--请选择区县--</option></select> <input type="button" value="进 入" onclick="goArea()" />　市级平台：<a href="${at['city']}/" target="_blank">汶河市</a></div><div class="lm"><b>省级事项</b><br />${items
          .slice(0, 18)
          .filter((i) => !i.name.includes('零售'))
          .map((i) => `<a href="/Item/Show.aspx?id=${i.id}">${i.name}</a>　`)
          .join('')}</div>${columns
          .slice(0, 3)
          .map(
            (c) =>
              `<div class="lm"><b>${c.name}</b>${c.articles.map((a) => `<br /><a href="${a.path}">${a.title}</a> [${a.date}]`).join('')}</div>`,
          )
          .join(
            '',
          )}<div class="lm"><a href="/News/Show.aspx?id=3177">关于公布2024年度清单的通知</a></div><script type="text/javascript">
function getArea(p){var x=new XMLHttpRequest();x.open('GET','/Ajax/GetArea.ashx?pid='+p+'&_='+new Date().getTime());x.onload=function(){var d=eval('('+x.responseText+')'),s=document.getElementById('ddlArea');s.options.length=1;for(var i=0;i<d.length;i++)s.options[s.options.length]=new Option(d[i].name,d[i].code)};x.send()}
function goArea(){var v=document.getElementById('ddlArea').value;if(!v){alert('请选择区县！');return}window.location.href='/Hall/Index.aspx?area='+v}</script>`,
      );
    if (path === '/Ajax/GetArea.ashx')
      return json(query.get('pid') === '995900' ? DISTRICTS.map(([c, n]) => ({ code: c, name: n })) : [], 300);
    if (path === '/Hall/Index.aspx' && district)
      return show(
        `汶河市${district[1]}政务服务`,
        `<div class="bt">汶河市${district[1]}网上政务大厅</div><div class="lm"><input type="text" id="txtKey" name="ctl00$txtKey" style="width:360px" /> <input type="image" src="/images/so.svg" alt="搜索" onclick="return so()" id="imgSo" /></div><div class="lm"><b>${district[1]}热点事项</b><br />${items
          .slice(2, 14)
          .map((i) => `<a href="/Hall/Detail.aspx?ItemID=${i.id}&amp;area=${code}">${i.name}</a>　`)
          .join(
            '',
          )}</div><div class="lm"><b>公告公示</b>${columns[1]?.articles.map((a) => `<br /><a href="${a.path}">${a.title}</a>`).join('')}</div><div class="lm"><a href="/DownLoad.ashx?fid=5030">事项清单下载</a>　<a href="/Help/Index.aspx">办事帮助</a></div><script type="text/javascript">function so(){var k=document.getElementById('txtKey').value;if(k==''){alert('请输入关键字');return false}window.location.href='/Hall/Search.aspx?area=${code}&key='+encodeURIComponent(k);return false}</script>`,
      );
    if (path === '/Hall/List.aspx' && district) {
      const fit = items.filter((i) => i.audience === (query.get('type') === '1' ? '个人' : '法人'));
      const p = Number(/Page\$(\d+)/.exec(decodeURIComponent(ask.body))?.[1] ?? '1');
      return show(
        '事项列表',
        `<table cellspacing="0" rules="all" border="1" id="ctl00_ContentPlaceHolder1_gvList" style="width:100%;border-collapse:collapse;"><tr><th>事项名称</th><th>决定机构</th></tr>${fit
          .slice((p - 1) * 12, p * 12)
          .map(
            (i) =>
              `<tr><td><a href="Detail.aspx?ItemID=${i.id}&amp;area=${code}">${i.name}</a></td><td>${district[1]}${i.dept}</td></tr>`,
          )
          .join(
            '',
          )}<tr><td colspan="2">${Array.from({ length: Math.ceil(fit.length / 12) }, (_, n) => (n + 1 === p ? `<span>${p}</span>` : `<a href="javascript:__doPostBack('ctl00$ContentPlaceHolder1$gvList','Page$${n + 1}')">${n + 1}</a>`)).join('&nbsp;')}</td></tr></table>`,
      );
    }
    if (path === '/Hall/Search.aspx' && district) {
      const list = findByName(items, query.get('key') ?? '', 0.4);
      return show(
        '站内搜索',
        `<div class="lm">共 ${list.length} 条记录</div>${list.map((i) => `<div class="lm jg"><a href="Detail.aspx?ItemID=${i.id}&amp;area=${code}">${i.name}</a><br />决定机构：${district[1]}${i.dept}</div>`).join('')}`,
      );
    }
    if (path === '/Hall/Detail.aspx' && district) {
      const item = items.find((i) => i.id === query.get('ItemID'));
      if (item?.id === 'wh3391' && code === '995903') return show(NAME, guide());
      if (item)
        return show(
          item.name,
          `<div class="bt">${item.name}</div><table border="1" cellspacing="0" width="100%"><tr><td class="bq">实施清单名称</td><td>${item.name}</td></tr><tr><td class="bq">决定机构</td><td>汶河市${district[1]}${item.dept}</td></tr><tr><td class="bq">承诺时限</td><td>${2 + ((item.name.length * Number(code.slice(-1))) % 15)}(工作日)</td></tr><tr><td class="bq">清单序号</td><td>${code}${item.id}</td></tr></table>`,
        );
    }
    if (path === '/Apply/NetApply.aspx') return YELLOW;
    if (path === '/Survey/List.aspx')
      return show(
        '网上调查',
        '<div class="bt">网上调查</div><table id="ctl00_ContentPlaceHolder1_gvSurvey" width="100%"><tr><td>暂无调查！</td></tr></table>',
      );
    if (path === '/Help/Index.aspx')
      return show(
        '办事帮助',
        '<div class="bt">办事帮助</div><div class="lm">一、选择地区；二、查找事项；三、阅读指南；四、登录申报；五、查询进度。常用浏览器均可使用。<br /><a href="/Help/Video.aspx?v=2">操作视频</a></div>',
      );
    if (path === '/Evaluate/Index.aspx')
      return show(
        '好差评公示',
        code === '995903'
          ? BOARD
          : `<div class="bt">好差评公示</div><div class="lm">${district?.[1] ?? '全省'}评价数据按季度汇总公布，上季度评价 ${district ? 8000 + Number(code.slice(-2)) : 1200345} 条。</div>`,
      );
    if (path === '/DownLoad.ashx' && ['5021', '5030'].includes(query.get('fid') ?? '')) return wordDocument('file.doc');
    if (path === '/ChartImg.axd') return picture(['2026年评价量月度走势'], 500);
    if (path.startsWith('/images/'))
      return path === '/images/wx.svg'
        ? gif()
        : picture([path.includes('so') ? '搜 索' : '衡岱政务服务网'], path.includes('so') ? 80 : 1000);
    if (path === '/Item/Show.aspx') {
      const upper = provincial(items, query.get('id') ?? '');
      if (upper) return show(upper.title, upper.html);
    }
    if (path === '/Error/404.aspx')
      return show(
        '出错啦',
        '<div class="lm" style="text-align:center;padding:60px"><h2>出错啦</h2><p>您访问的页面不存在或已删除</p></div>',
      );
    if (path === '/favicon.ico') return null;
    const shown = printed(columns, url);
    // <customErrors mode="On"> sends every error to one page that answers 200.
    return shown
      ? show(shown.title, shown.html)
      : redirect(`/Error/404.aspx?aspxerrorpath=${encodeURIComponent(path)}`);
  };

const CLOSED =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>系统公告</title></head><body><div style="width:600px;margin:120px auto;text-align:center"><h2>系统维护公告</h2><p>尊敬的用户：</p><p>汶河市政务服务平台正在进行系统升级维护，维护时间为2026年11月20日至12月5日，期间暂停服务，请通过省级平台办理业务。由此带来的不便，敬请谅解！</p></div></body></html>';
const WALL: Answer = {
  status: 403,
  headers: { 'content-type': 'text/html; charset=utf-8', server: 'WAF' },
  body: '<!DOCTYPE html><html><head><meta charset="utf-8"><title>访问被拦截</title></head><body><h3>很抱歉，您的访问被拦截</h3><p>您的请求疑似含有攻击行为，如有疑问请联系网站管理员。事件ID：20261127-88123</p></body></html>',
};

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'choose' as const, target: '#ddlCity', value: '995900', counts: true as const },
  { do: 'wait' as const, target: '800' },
  { do: 'choose' as const, target: '#ddlArea', value: '995903', counts: true as const },
  { do: 'click' as const, target: 'input[value="进 入"]', counts: true as const },
];
const search = (at: Addresses) => [
  ...toHall(at),
  { do: 'type' as const, target: '#txtKey', value: '药品经营许可证核发' },
  { do: 'click' as const, target: '#imgSo', counts: true as const },
];
/** Vendor "岱软": WebForms in GB2312, two selects of which the second is fetched, a city under repair, a government site behind a firewall, an application that falls over. */
export const hall: HallDefinition = {
  name: 'h59-webforms',
  origins: ['province', 'city', 'gov', 'sso', 'ext'],
  reads: [/\/Hall\/List\.aspx/],
  sites: (at) => ({
    province: province(at),
    city: () => CLOSED,
    gov: () => WALL,
    sso: (ask) =>
      ask.path === '/login.aspx'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>用户登录</title></head><body><h2>衡岱省统一身份认证平台</h2><p>个人用户　法人用户</p><p>登录名 <input name="u"></p><p>密码 <input type="password" name="p"></p><p><button type="button">登录</button></p><p>首次使用请先注册。</p></body></html>'
        : null,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h59-webforms',
    name: '汶河市',
    code: '995900',
    province: '衡岱省',
    region: '华北',
    district: '岱阳区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [...search(at), { do: 'click', target: `.jg a:text-is("${NAME}")`, counts: true }],
  search: (at) => ({ moves: search(at), entries: '.jg', wanted: NAME }),
  proof: {
    hall: ['当前区域：岱阳区', '汶河市岱阳区网上政务大厅'],
    guide: ['汶河市岱阳区行政审批服务局', '0939-5518688'],
  },
};

import { COMMON_ITEMS, catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply } from '../kit/site.ts';
import { MATERIALS, NAME, SIMPLE, WHOLE } from './guide.ts';
import { DISTRICTS, frame } from './pages.ts';
import { truth } from './truth.ts';

const columns = press(
  ['新闻动态', '通知公告', '政策法规'],
  (n) => `/xwdt/00${n + 1}/list.html`,
  (n, m) => `/xwdt/00${n + 1}/2026${String(9 - n).padStart(2, '0')}${10 + m}/7c1e${n}${m}0a-b2f4-4d1c.html`,
  9,
);
const items = catalogue({
  count: 54,
  offset: 33,
  prefix: 'cc',
  decoys: [
    '药品批发企业许可',
    '药品零售连锁企业总部许可',
    '药品零售企业许可（变更）',
    '药品零售企业许可（换证）',
    '药品零售企业许可（注销）',
    '第二类精神药品零售许可',
    '医疗器械经营许可',
  ],
  wanted: [
    { place: 12, item: { id: 'cc-zz', name: '公司营业执照遗失、损毁补领' } },
    { place: 29, item: { id: 'cc-yplk', name: NAME } },
  ],
});
const THEMES = [...new Set(COMMON_ITEMS.map((i) => i.theme))];
/** The search looks for the whole words in the name, as SQL's LIKE does. */
const like = (words: string) => items.filter((i) => words !== '' && i.name.includes(words));

const small = (body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>事项</title><style>body{font:14px/1.9 "Microsoft YaHei";margin:10px}.ewb-theme{display:inline-block;width:150px;height:70px;line-height:70px;text-align:center;border:1px solid #ddd;margin:8px;cursor:pointer}.ewb-row{border-bottom:1px dashed #ccc;padding:7px;cursor:pointer}</style></head><body>${body}</body></html>`;

const detail = (
  base: string,
  guid: string,
): string => `<div class="ewb-box"><h2 id="bt">加载中...</h2><p><span class="ewb-btn hidden" id="zxbl">在线办理</span></p><p class="ewb-tab"><a class="current" data-v="0">简版指南</a><a data-v="1">完整版指南</a></p><table class="ewb-tb" id="jb"></table><div id="wz" class="hidden"><table class="ewb-tb" id="wb"></table><h3>申报材料</h3><table class="ewb-tb" id="cl"></table></div></div><div class="ewb-mask" id="ewm"><div class="ewb-pop"><img src="/images/ewm.svg" width="180" height="180" alt="二维码"><p>该事项请使用“澄川e办”APP扫码办理</p><p><a href="javascript:void(0)" id="gb">关闭</a></p></div></div><script>
var x=new XMLHttpRequest();x.open('POST','/rest/audittask/detail');x.setRequestHeader('Content-Type','application/json;charset=utf-8');x.onload=function(){var d=JSON.parse(x.responseText).custom,e=function(i){return document.getElementById(i)};if(!d){e('bt').innerHTML='未查询到该事项';return}
function rows(l){return l.map(function(r){return '<tr><td class="tt">'+r[0]+'</td><td>'+r[1]+'</td></tr>'}).join('')}
e('bt').innerHTML=d.taskname;e('jb').innerHTML=rows(d.simple);e('wb').innerHTML=rows(d.whole);e('cl').innerHTML='<tr><th>材料名称</th><th>材料必要性</th><th>材料形式</th><th>来源渠道</th><th>空表下载</th></tr>'+d.materials.map(function(m){return '<tr><td>'+m[0]+'</td><td>'+m[1]+'</td><td>'+m[2]+'</td><td>'+m[3]+'</td><td>'+(m[4]?'<a href="/rest/attach/read?attachguid='+m[4]+'" target="_blank">下载</a>':'无')+'</td></tr>'}).join('');
if(d.whole.length)e('zxbl').className='ewb-btn';};x.send(JSON.stringify({params:{taskguid:'${guid}',areapath:'${base}'}}));
[].forEach.call(document.querySelectorAll('.ewb-tab a'),function(a){a.onclick=function(){[].forEach.call(document.querySelectorAll('.ewb-tab a'),function(b){b.className=b===a?'current':''});document.getElementById('wz').className=a.getAttribute('data-v')==='1'?'':'hidden'}});
document.getElementById('zxbl').onclick=function(){document.getElementById('ewm').style.display='block'};document.getElementById('gb').onclick=function(){document.getElementById('ewm').style.display='none'};</script>`;

const portal =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const here = DISTRICTS.find(([, , , p]) => path.startsWith(`/${p}/`));
    const base = here?.[3] ?? '';
    const place = here?.[2] ?? '澄川市';
    const show = (title: string, body: string) => frame(at, place, base, title, body);
    if (path === '/' || path === '/index.html')
      return show(
        '澄川市政务服务网',
        `<div class="ewb-box"><h3>市级热门事项</h3>${items
          .filter((i) => !i.name.includes('零售'))
          .slice(5, 21)
          .map((i) => `<a href="/sjsx/${i.id}.html" style="display:inline-block;width:280px">${i.name}</a>`)
          .join('')}</div>${columns
          .map(
            (c) =>
              `<div class="ewb-box"><h3>${c.name}</h3>${c.articles
                .slice(0, 6)
                .map((a) => `<p><a href="${a.path}" target="_blank">${a.title}</a> ${a.date}</p>`)
                .join('')}</div>`,
          )
          .join(
            '',
          )}<div class="ewb-box"><a href="/xwdt/002/20240103/0011aa-77.html">2024年元旦放假通知</a>　<a href="${at['ext']}/ggzy/index.jhtml">公共资源交易平台</a>　<a href="/rest/attach/read?attachguid=zwml">政务服务事项目录.xls</a></div>`,
      );
    if (path === '/sjsx/index.html')
      return show(
        '市级事项',
        `<div class="ewb-box"><h2>市级事项</h2>${items
          .filter((i) => !i.name.includes('零售'))
          .map((i) => `<p><a href="/sjsx/${i.id}.html">${i.name}</a></p>`)
          .join('')}</div>`,
      );
    if (path === '/xwdt/sjgk/index.html')
      return show(
        '数据公开',
        '<div class="ewb-box"><h2>数据公开</h2><ul id="sj"></ul><p id="no">暂无数据</p><script>setTimeout(function(){fetch("/xwdt/sjgk/list.json").then(function(r){return r.json()}).then(function(d){document.getElementById("no").style.display="none";document.getElementById("sj").innerHTML=d.map(function(t){return "<li>"+t+"</li>"}).join("")})},400)</script></div>',
      );
    if (path === '/xwdt/sjgk/list.json')
      return json(
        ['2026年10月办件量统计', '2026年9月办件量统计', '2026年8月办件量统计', '各区网办率通报（三季度）'],
        700,
      );
    if (path === '/rest/audittask/detail') {
      const { taskguid = '', areapath = '' } =
        (JSON.parse(ask.body || '{}') as { params?: { taskguid?: string; areapath?: string } }).params ?? {};
      const item = items.find((i) => i.id === taskguid);
      const area = DISTRICTS.find(([, , , p]) => p === areapath);
      if (!item || !area) return json({ status: { code: 0 } });
      const pairs = (rows: [string, string, string][]) => rows.map(([, k, v]) => [k, v]);
      return json(
        {
          status: { code: 1 },
          custom:
            item.name === NAME && areapath === 'linhe'
              ? { taskname: NAME, simple: pairs(SIMPLE), whole: pairs(WHOLE), materials: MATERIALS }
              : {
                  taskname: item.name,
                  simple: [
                    ['事项名称', item.name],
                    ['受理机构', `澄川市${area[2]}${item.dept}`],
                    ['服务承诺', `${2 + ((item.name.length + area[2].length) % 12)}个工作日`],
                  ],
                  whole: [],
                  materials: [],
                },
        },
        500,
      );
    }
    if (path === '/rest/attach/read')
      return ['5f2c-sqb', '5f2c-cns', 'zwml'].includes(query.get('attachguid') ?? '')
        ? wordDocument('attach.doc')
        : { status: 404, body: 'Not Found' };
    if (path.startsWith('/images/')) return picture(['扫一扫'], 180);
    if (here) {
      const rest = path.slice(base.length + 1);
      if (rest === '/index.html')
        return show(
          `${place}政务服务`,
          `<div class="ewb-box">当前区划：<b>${place}</b>　<input id="wd" class="ewb-search" placeholder="请输入事项名称" style="width:420px;height:32px"><span class="ewb-btn" id="ss">搜索</span></div><iframe class="ewb-main-frame" name="mainframe" src="/${base}/frame/themes.html" title="事项"></iframe><div class="ewb-box"><h3>通知公告</h3>${columns[1]?.articles
            .slice(0, 4)
            .map((a) => `<p><a href="${a.path}">${a.title}</a></p>`)
            .join(
              '',
            )}<p><a href="/${base}/help/index.html">新手指引</a></p></div><script>document.getElementById('ss').onclick=function(){var k=document.getElementById('wd').value;if(k)location.href='/${base}/search.html?wd='+encodeURIComponent(k)}</script>`,
        );
      if (rest === '/frame/themes.html')
        return small(
          `<h3>${place}法人服务·个人服务</h3>${THEMES.map((t, n) => `<div class="ewb-theme" data-n="${n}">${t}</div>`).join('')}<script>document.onclick=function(e){var n=e.target.getAttribute&&e.target.getAttribute('data-n');if(n)location.href='list.html?theme='+n}</script>`,
        );
      if (rest === '/frame/list.html') {
        const theme = THEMES[Number(query.get('theme') ?? '0')];
        return small(
          `<p><a href="themes.html">返回主题</a>　${theme}</p>${items
            .filter((i) => i.theme === theme)
            .map((i) => `<div class="ewb-row" data-guid="${i.id}">${i.name}</div>`)
            .join(
              '',
            )}<script>document.onclick=function(e){var g=e.target.getAttribute&&e.target.getAttribute('data-guid');if(g)parent.location.href='/${base}/eventdetail.html?taskguid='+g}</script>`,
        );
      }
      if (rest === '/search.html')
        return show(
          '搜索',
          `<div class="ewb-box"><h3>搜索结果</h3><div id="jg">正在搜索</div></div><script>fetch('/rest/search/${base}'+location.search).then(function(r){return r.json()}).then(function(l){document.getElementById('jg').innerHTML=l.length?l.map(function(i){return '<p class="hit"><a href="/${base}/eventdetail.html?taskguid='+i.id+'">'+i.name+'</a></p>'}).join(''):'没有找到相关事项'})</script>`,
        );
      if (rest === '/eventdetail.html') {
        const known = items.find((i) => i.id === query.get('taskguid'));
        return known ? show(known.name, detail(base, known.id)) : null;
      }
      if (rest === '/help/index.html')
        return show(
          '新手指引',
          `<div class="ewb-box"><h2>新手指引</h2><p>${place}新手指引：选择区域，按主题查找事项，查看简版或者完整版指南，扫码办理，在“我的办件”查询进度。</p>${base === 'linhe' ? '<p><a href="/linhe/help/yanshi.html">演示视频</a></p>' : ''}</div>`,
        );
      if (rest === '/hdjl/index.html')
        return show(
          '互动交流',
          `<div class="ewb-box"><h2>${place}互动交流</h2><p><a href="/${base}/hdjl/ask.html">在线咨询</a>　<a href="javascript:void(0)" id="ts">我要投诉</a></p><div class="ewb-mask" id="tsm"><iframe src="/${base}/hdjl/complain.html" width="620" height="420" style="display:block;margin:90px auto;background:#fff;border:0" title="我要投诉"></iframe></div></div><script>document.getElementById('ts').onclick=function(){document.getElementById('tsm').style.display='block'}</script>`,
        );
      if (rest === '/hdjl/ask.html')
        return show(
          '在线咨询',
          `<div class="ewb-box"><h2>在线咨询</h2><form action="/${base}/hdjl/addAsk" method="post"><p>咨询标题 <input name="t"></p><p>咨询内容 <textarea name="c" rows="4" cols="60"></textarea></p><p>联系电话 <input name="m"></p><button type="submit">提交</button></form><p>${place}政务服务局在一个工作日内答复。</p></div>`,
        );
      if (rest === '/hdjl/complain.html')
        return small(
          `<h3>我要投诉（${place}）</h3><form action="/${base}/hdjl/addComplaint" method="post"><p>投诉单位 <input name="dw"></p><p>投诉内容 <textarea name="nr" rows="4" cols="50"></textarea></p><p>您的姓名 <input name="xm"> 手机 <input name="sj"></p><button type="submit">提交投诉</button></form>`,
        );
      if (rest === '/hcp/index.html')
        return show(
          '好差评',
          `<div class="ewb-box"><h2>${place}政务服务“好差评”</h2><p>本月评价 ${base.length * 911} 条，好评率 99.9%，五级评价：非常满意、满意、基本满意、不满意、非常不满意。</p><p>数据来源：澄川e办APP、政务服务网、大厅评价器、自助机。统计截止 2026-11-25。</p></div>`,
        );
      return null;
    }
    if (path.startsWith('/rest/search/'))
      return json(
        like(query.get('wd') ?? '').map(({ id, name }) => ({ id, name })),
        400,
      );
    const shown = provincial(items, /^\/sjsx\/([\w-]+)\.html$/.exec(path)?.[1] ?? '') ?? printed(columns, path);
    return shown
      ? show(
          shown.title.replace('省级', '市级'),
          `<div class="ewb-box">${shown.html.replaceAll('省级', '市级').replaceAll('全省', '全市').replaceAll('由省', '由市').replaceAll('省政务', '市政务').replaceAll('厅实施', '局实施')}</div>`,
        )
      : null;
  };

const gov =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const wrap = (title: string, body: string) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body style="width:1000px;margin:0 auto;font:14px/1.9 sans-serif"><h1>澄川市临河区人民政府</h1><p><a href="/">首页</a>　${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('　')}　<a href="${at['portal']}/linhe/index.html">政务服务</a></p>${body}<p>临河区人民政府办公室承办</p></body></html>`;
    if (ask.path === '/')
      return wrap(
        '临河区人民政府',
        `${columns[0]?.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}<p><a href="/zwgk/ndbg/2023.html">政府信息公开年度报告</a></p><p>临河区地处澄川老城西南，因河得名。</p>`,
      );
    const shown = printed(columns, ask.path);
    return shown ? wrap(shown.title, shown.html) : null;
  };

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'hover' as const, target: '.ewb-area-cur' },
  { do: 'click' as const, target: '.ewb-area-pop li:text-is("临河区")', counts: true as const },
];
/** Vendor "澄点": a municipality, districts by their letters in a hover list, items in a frame, a simple and a whole guide by POST, handling by application on the telephone only. */
export const hall: HallDefinition = {
  name: 'h60-frames',
  origins: ['portal', 'gov', 'help', 'ext'],
  reads: [/\/rest\/audittask\/detail/],
  traps: [/\/hdjl\/addAsk/],
  sites: (at) => ({
    portal: portal(at),
    gov: gov(at),
    help: (ask) =>
      ask.path === '/video/'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>人工导办</title></head><body><h2>澄川市政务服务人工导办</h2><p>导办员在线服务时间：工作日9:00-17:00</p><p>您可以通过文字与导办员交流，无需登录。</p><button type="button">开始排队</button></body></html>'
        : null,
    ext: neighbours({
      '/app/':
        '<!doctype html><meta charset="utf-8"><title>澄川e办</title><h1>澄川e办 APP</h1><p>扫码下载安卓版或者苹果版，办理全市高频事项，出示电子证照。</p>',
    }),
  }),
  city: (at) => ({
    id: 'h60-frames',
    name: '澄川市',
    code: '996000',
    province: '澄川市',
    region: '华东',
    district: '临河区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/`, district: `${at['gov']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: '.ewb-theme:text-is("准营准办")', counts: true },
    { do: 'click', target: `.ewb-row:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '1200' },
    { do: 'click', target: 'a:text-is("完整版指南")' },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: '#wd', value: '药品经营许可证核发' },
      { do: 'click', target: '#ss' },
      { do: 'wait', target: '1500' },
    ],
    entries: '#jg',
    wanted: NAME,
  }),
  proof: {
    hall: ['当前区划：临河区', '临河区法人服务·个人服务'],
    guide: ['澄川市临河区市场监督管理局', '0910-8261055'],
  },
};

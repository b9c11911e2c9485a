import type { Item } from '../kit/catalogue.ts';
import type { Addresses } from '../kit/hall.ts';
import type { Answer } from '../kit/site.ts';
import { base, box, frame, grid, newsOf, where } from './frame.ts';
import { type Area, COUNTIES, deptCode, deptsOf, ID, itemsOf, NAME, search, themeCode, themesOf } from './items.ts';

const proinfo = (area: Area, id: string): string => `${base(area)}/icity/proinfo.jsp?id=${id}`;
const listOf = (area: Area, query: string): string => `${base(area)}/public/list.jsp?${query}`;
const themes = (area: Area, audience: Item['audience']): [string, string][] =>
  themesOf(area, audience).map((t) => [
    t,
    listOf(area, `dx=${audience === '法人' ? 'fr' : 'gr'}&amp;zt=${themeCode(area, t)}`),
  ]);
const depts = (area: Area): [string, string][] =>
  deptsOf(area).map((d) => [d, listOf(area, `bm=${deptCode(area, d)}`)]);

/** The two couplets beside the page; the province has one more that drifts about. */
const ADS = (area: Area): string =>
  `<div class="zt_dl" id="dlL" style="left:6px"><a href="/public/zt/ycbh.jsp" target="_blank"><br>一<br>次<br>办<br>好<br><br>改<br>革<br>专<br>题<br><br></a><a href="javascript:void(0)" onclick="document.getElementById('dlL').style.display='none'">关闭</a></div><div class="zt_dl" id="dlR" style="right:6px"><a href="/public/zt/djd.jsp" target="_blank"><br>只<br>需<br>跑<br>一<br>次<br>清<br>单<br><br></a><a href="javascript:void(0)" onclick="document.getElementById('dlR').style.display='none'">关闭</a></div>${
    area.level === 1
      ? `<div id="piao" style="position:absolute;left:0;top:360px;width:150px;height:54px;background:#c00;z-index:9;text-align:center"><a href="/public/zt/mycp.jsp" target="_blank" style="color:#fff">政务服务满意度调查<br>请您参与</a></div><script>(function(){var p=document.getElementById('piao'),x=0,y=360,dx=1,dy=1,t;function go(){x+=dx;y+=dy;if(x<0||x>document.body.clientWidth-160)dx=-dx;if(y<340||y>760)dy=-dy;p.style.left=x+'px';p.style.top=y+'px'}t=setInterval(go,40);p.onmouseover=function(){clearInterval(t)};p.onmouseout=function(){t=setInterval(go,40)}})()</script>`
      : ''
  }`;

export function home(at: Addresses, area: Area): Answer {
  const list = itemsOf(area);
  const p = `${base(area)}/public`;
  const news = newsOf(area);
  const hot = list
    .filter((i) => !/药品/.test(i.name))
    .slice(1, 13)
    .map((i): [string, string] => [i.name, proinfo(area, i.id)]);
  const topics: [string, string][] =
    area.level === 1
      ? [
          ['一次办好改革专题', '/public/zt/ycbh.jsp'],
          ['放管服改革（2017）', '/public/zt/fgf2017/index.jsp'],
          ['减证便民专题', '/public/zt/djd.jsp'],
          ['满意度调查', '/public/zt/mycp.jsp'],
        ]
      : [
          ['只需跑一次清单', '/public/zt/djd.jsp'],
          ['办件统计', '/public/tj/bjtj.jsp'],
          ['一次办好改革专题', '/public/zt/ycbh.jsp'],
        ];
  const counties =
    area.level === 2
      ? box(
          '县市区大厅',
          grid(COUNTIES.map((c): [string, string] => [`${c.name}政务服务大厅`, `${base(c)}/public/index.jsp`])),
        )
      : '';
  return frame(
    at,
    area,
    '首页',
    `<table width="100%" cellspacing="0" cellpadding="0"><tr><td bgcolor="#fff7e6" height="26"><table width="100%"><tr><td width="70"><font color="#c00">公告：</font></td><td><marquee scrollamount="3" onmouseover="this.stop()" onmouseout="this.start()">${(
      news[area.level === 1 ? 1 : 0]?.articles ?? []
    )
      .slice(0, 3)
      .map((a) => `<a href="${a.path}" target="_blank">${a.title}</a>　　`)
      .join('')}</marquee></td></tr></table></td></tr></table>
<table width="100%" cellspacing="0" cellpadding="0"><tr><td width="230" valign="top">${box(
      '办件查询',
      `<form method="post" action="${p}/bjcx.jsp" onsubmit="if(!this.sbh.value){alert('请输入申报号！');return false}">申报号　<input name="sbh" size="16"><br>查询密码<input name="cxmm" size="16"><br><input type="button" class="zt_an" value="查 询" onclick="if(!this.form.sbh.value)alert('请输入申报号！');else this.form.submit()"></form>`,
    )}${box(
      '互动交流',
      `<a href="${p}/hd/zx.jsp">我要咨询</a><br><a href="${p}/hd/ts.jsp">我要投诉</a><br><a href="${p}/hd/jy.jsp">我要建议</a><br><a href="${p}/hcp/index.jsp">服务评价</a>`,
    )}${box('办件数据', `今日受理 ${40 + area.code.charCodeAt(5)} 件<br>本月办结 ${area.level === 1 ? '38,214' : '6,907'} 件<br>累计办结 ${area.level === 1 ? '5,120,668' : '482,915'} 件`)}</td><td width="8"></td><td valign="top">${box(
      `${area.name}法人办事`,
      grid(themes(area, '法人')),
      `${p}/frbs.jsp`,
    )}${box(`${area.name}个人办事`, grid(themes(area, '个人')), `${p}/grbs.jsp`)}${box('热门服务', grid(hot))}${box(
      '部门服务',
      grid(depts(area)),
      `${p}/bmfw.jsp`,
    )}</td></tr></table>${counties}${box('专题专栏', grid(topics))}<table width="100%" cellspacing="0"><tr>${news
      .map(
        (c) =>
          `<td width="33%" valign="top">${box(
            c.name,
            c.articles
              .slice(0, 5)
              .map(
                (a) =>
                  `<div class="zt_xw"><a href="${a.path}" target="_blank">${a.title}</a> [${a.date.slice(5)}]</div>`,
              )
              .join(''),
            c.path,
          )}</td>`,
      )
      .join('')}</tr></table>${ADS(area)}`,
  );
}

export const audience = (at: Addresses, area: Area, who: Item['audience']): Answer =>
  frame(
    at,
    area,
    `${who}办事`,
    `${where(area, `${who}办事`)}${box('按主题', grid(themes(area, who)))}${box('按部门', grid(depts(area)))}`,
  );
export const departments = (at: Addresses, area: Area): Answer =>
  frame(at, area, '部门服务', `${where(area, '部门服务')}${box(`${area.name}各部门`, grid(depts(area)))}`);

/** The pager posts the form of its page again. */
const pager = (total: number, no: number, to: string, fields: Record<string, string>): string => {
  const all = Math.max(1, Math.ceil(total / 10));
  const step = (n: number, word: string) =>
    n < 1 || n > all || n === no ? `${word} ` : `<a href="javascript:goPage(${n})">${word}</a> `;
  return `<form name="pageForm" method="post" action="${to}">${Object.entries(fields)
    .map(([k, v]) => `<input type="hidden" name="${k}" value="${v}">`)
    .join(
      '',
    )}<input type="hidden" name="pageNo" value="${no}"></form><p align="center">共${total}条记录　第${no}/${all}页　${step(1, '首页')}${step(no - 1, '上一页')}${Array.from({ length: all }, (_, n) => step(n + 1, `[${n + 1}]`)).join('')}${step(no + 1, '下一页')}${step(all, '尾页')}</p><script>function goPage(n){document.pageForm.pageNo.value=n;document.pageForm.submit()}</script>`;
};
const pageNo = (query: URLSearchParams): number => Math.max(1, Number(query.get('pageNo')) || 1);
const cut = <T>(list: T[], no: number): T[] => list.slice((no - 1) * 10, no * 10);
const safe = (words: string): string => words.replace(/[<>"'&\\]/g, '');

export function list(at: Addresses, area: Area, query: URLSearchParams): Answer {
  const [dx, zt, bm] = ['dx', 'zt', 'bm'].map((k) => safe(query.get(k) ?? ''));
  const fit = itemsOf(area).filter(
    (i) =>
      (!dx || i.audience === (dx === 'gr' ? '个人' : '法人')) &&
      (!zt || themeCode(area, i.theme) === zt) &&
      (!bm || deptCode(area, i.dept) === bm),
  );
  const no = pageNo(query);
  const title = bm ? fit[0]?.dept : zt ? fit[0]?.theme : `${dx === 'gr' ? '个人' : '法人'}办事`;
  return frame(
    at,
    area,
    '事项列表',
    `${where(area, '事项列表', title ?? '')}<table class="zt_lb"><tr><td class="bt" width="50">序号</td><td class="bt">事项名称</td><td class="bt" width="200">实施部门</td><td class="bt" width="90">服务对象</td></tr>${cut(
      fit,
      no,
    )
      .map(
        (i, n) =>
          `<tr><td align="center">${(no - 1) * 10 + n + 1}</td><td><a href="${proinfo(area, i.id)}" target="_blank">${i.name}</a></td><td>${i.dept}</td><td align="center">${i.audience}</td></tr>`,
      )
      .join('')}</table>${pager(fit.length, no, `${base(area)}/public/list.jsp`, {
      dx: dx ?? '',
      zt: zt ?? '',
      bm: bm ?? '',
    })}`,
  );
}

export function results(at: Addresses, area: Area, query: URLSearchParams): Answer {
  const words = safe(query.get('keyword') ?? '');
  const hits = search(area, words);
  const no = pageNo(query);
  const rows = cut(hits, no)
    .map(
      (i) =>
        `<tr class="ss_jg"><td><a href="javascript:showPro('${i.id}')">${i.name}</a></td><td width="220">${area.full}${i.dept}</td></tr>`,
    )
    .join('');
  return frame(
    at,
    area,
    '搜索结果',
    `${where(area, '搜索结果')}<p>在“${area.full}”中搜索“<font color="#c00">${words}</font>”，共找到 ${hits.length} 条相关事项</p><table class="zt_lb">${rows || '<tr><td>没有查询到相关事项，请更换关键字！</td></tr>'}</table>${pager(hits.length, no, `${base(area)}/public/search.jsp`, { keyword: words })}<script>function showPro(id){window.open('${base(area)}/icity/proinfo.jsp?id='+id)}</script>`,
  );
}

/** A guide: the hall's frame around a page of the second host. */
export function guide(at: Addresses, area: Area, id: string): Answer | null {
  const item = itemsOf(area).find((i) => i.id === id);
  if (!item) return null;
  const p = `${base(area)}/public`;
  return frame(
    at,
    area,
    item.name,
    `${where(area, '办事指南')}<table width="100%" class="zt_lm"><tr><td height="44"><font size="4" color="#0b4d94"><b>　${item.name}</b></font></td><td align="right"><input type="button" class="zt_an" value="申 报" onclick="wssb('${id}')"> <input type="button" class="zt_an" value="咨 询" onclick="location.href='${p}/hd/zx.jsp?id=${id}'"> <input type="button" class="zt_an" value="投 诉" onclick="location.href='${p}/hd/ts.jsp?id=${id}'"> <input type="button" class="zt_an" value="评 价" onclick="location.href='${p}/hcp/pj.jsp?id=${id}'"> <input type="button" class="zt_an" value="打 印" onclick="window.print()">　</td></tr></table><iframe src="${at['fw']}/aaa/org/${id}" id="proFrame" name="proFrame" width="1000" height="${id === ID ? 1900 : 420}" frameborder="0" scrolling="auto"></iframe><script>function wssb(id){window.open('${base(area)}/icity/sb/start.jsp?itemId='+id,'_blank','width=1100,height=700,scrollbars=yes')}</script>${item.name === NAME ? '<p>注：申报前请先注册法人用户并完成实名认证。</p>' : ''}`,
  );
}

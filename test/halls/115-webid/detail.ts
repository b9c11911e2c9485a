import type { Addresses } from '../kit/hall.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { box, crumb, page, paper } from './frame.ts';
import {
  BASIS,
  CONDITIONS,
  COST,
  FACTS,
  FAQ,
  GET,
  type Line,
  PAPERS,
  type Paper,
  PHONE,
  SCORE,
  STEPS,
  WATCH,
  WINDOW,
} from './guide.ts';
import { catalogsOf, type Entry, entryOf, ID, unique } from './items.ts';
import type { WebSite } from './sites.ts';

/** First level: the catalogue's line, its entries under the department that handles them. */
function catalog(at: Addresses, site: WebSite, id: string): Reply {
  const found = catalogsOf(site).find((c) => c.id === id);
  if (!found) return null;
  const depts = unique(found.entries.map((e) => e.dept));
  const rows = (dept: string) =>
    found.entries
      .filter((e) => e.dept === dept)
      .map(
        (e) =>
          `<li><span>${e.name}</span><span><em style="font-style:normal;color:#999">${e.kind}　</em><span class="btn l" onclick="toGuide('${site.webId}','${e.id}')">指南</span></span></li>`,
      )
      .join('');
  return paper(
    at,
    site,
    found.name,
    `<div class="w">${crumb(site, '目录清单', found.name)}<div class="box"><h2 style="margin:0">${found.name}</h2><p>基本目录名称：${found.name}　面向对象：${found.audience}　主题：${found.theme}</p></div>${box('实施清单', `<div class="bmtab">${depts.map((d, n) => `<span class="${n ? '' : 'on'}" onclick="bmTab(this,${n})">${d}（${found.entries.filter((e) => e.dept === d).length}）</span>`).join('')}</div>${depts.map((d, n) => `<ul class="blx${n ? '' : ' on'}">${rows(d)}</ul>`).join('')}`)}</div>`,
  );
}
const kv = (lines: Line[], one = false): string =>
  `<div class="kv${one ? ' one' : ''}">${lines.map(([, label, value]) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`).join('')}</div>`;
const card = (p: Paper, n: number): string => {
  const radio = (m: '电子' | '纸质') => {
    const can = p.media.includes(m);
    return `<label${can ? '' : ' class="off"'}><input type="radio" name="cl${n}"${can ? (m === p.media[0] ? ' checked' : '') : ' disabled'}> ${m}</label>`;
  };
  return `<div class="clk"><h5>${n + 1}. ${p.name}</h5><p>材料必要性：${p.need}</p><p>来源渠道：${p.source}</p><p>材料类型：${p.kind}</p><p>提交形式：${radio('电子')}${radio('纸质')}</p><p>${p.blank ? `空白表格：<a href="${p.blank}">点击下载</a>` : '空白表格：无'}</p></div>`;
};
const SECTIONS: [name: string, html: string][] = [
  ['基本信息', kv(FACTS)],
  ['受理条件', `<ul>${CONDITIONS.map((c, n) => `<li>${n + 1}．${c}。</li>`).join('')}</ul>`],
  ['申请材料', `<div class="cards">${PAPERS.map(card).join('')}</div>`],
  [
    '办理流程',
    `<ul class="lc"><li><b>环节</b><b>时限</b><b>岗位</b><b>审查标准</b></li>${STEPS.map((s) => `<li>${s.map((c) => `<span>${c}</span>`).join('')}</li>`).join('')}</ul>`,
  ],
  ['结果及送达', kv(GET, true)],
  ['收费情况', kv(COST, true)],
  ['设定依据', BASIS.map(([name, article, text]) => `<p><b>《${name}》${article}</b></p><p>${text}</p>`).join('')],
  ['窗口信息', kv(WINDOW, true)],
  ['监督与救济', kv(WATCH, true)],
  ['常见问题', FAQ.map(([q, a]) => `<p><b>问：${q}</b></p><p>答：${a}</p>`).join('')],
];
/** Three ways; the one that is not open is grey. */
const choice = (at: Addresses, site: WebSite, e: Entry): string =>
  `<div class="ui-layer" id="blfs"><span class="x" onclick="hideLayer()">×</span><h4>请选择办理方式</h4><div class="ch"><a ${e.online ? `onclick="zxbl('${e.id}')"` : 'class="off" title="暂未开通"'}>在线办理</a><a onclick="blfs(0)">自助终端</a><a onclick="blfs(1)">窗口办理</a></div><div class="fsnr" style="display:none"><p>本办理项暂不支持自助终端办理。附近的自助服务区：${site.name}行政服务中心一楼24小时自助服务区。</p></div><div class="fsnr" style="display:none"><p>请携带材料到${site.name}行政服务中心办理，可提前<a href="${page(site, 'yuyue')}">预约取号</a>。</p></div></div><script>window.YWTB='${at['ywtb']}'</script>`;
function guide(at: Addresses, site: WebSite, id: string): Reply {
  const found = entryOf(site, id);
  if (!found) return null;
  const { catalog: main, entry } = found;
  const own: [string, string][] =
    id === ID
      ? SECTIONS
      : [
          [
            '基本信息',
            kv([
              ['', '办理项名称', entry.name],
              ['', '实施主体', entry.dept],
              ['', '办件类型', entry.kind],
              ['', '承诺办结时限', entry.kind === '即办件' ? '1个工作日' : `${6 + (entry.heat % 7)}个工作日`],
            ]),
          ],
        ];
  const mark = id === ID ? SCORE : `9.${entry.heat % 10}`;
  return paper(
    at,
    site,
    entry.name,
    `<div class="w">${crumb(site, `<a href="${page(site, 'catalog', `&mlId=${main.id}`)}">${main.name}</a>`, entry.name)}<div class="gd"><div class="md">${own.map(([name], n) => `<a href="#m${n + 1}">${name}</a>`).join('')}</div><div><div class="box" style="margin-top:0"><h2>${entry.name}</h2><p><span class="btn" onclick="showLayer('blfs')">我要办理</span> <span class="btn l" onclick="sc()">收藏</span> <a class="btn l" href="${page(site, 'zixun')}">咨询</a></p></div>${own.map(([name, html], n) => `<div class="box" id="m${n + 1}"><h3>${name}</h3>${html}</div>`).join('')}</div><div class="rb"><p>好评度</p><p class="fs">${mark}分</p><p><a href="${page(site, 'hcp')}">查看评价</a></p><p><img src="/webroot/front/qr.svg?ssqdId=${id}" alt=""><br>扫码用“瀛海通”办理</p><dl><dt>咨询电话</dt><dd>${id === ID ? PHONE : '0957-12345'}</dd></dl><dl><dt>办件量</dt><dd>${entry.heat}</dd></dl></div></div></div>${choice(at, site, entry)}`,
  );
}
export function detailOf(at: Addresses, site: WebSite, { path, query }: Ask): Reply {
  if (path === '/webroot/front/catalog.do') return catalog(at, site, query.get('mlId') ?? '');
  if (path === '/webroot/front/guide.do') return guide(at, site, query.get('ssqdId') ?? '');
  return null;
}

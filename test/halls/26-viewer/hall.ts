import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, picture, type Reply, script } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "湘办": linked drop-downs with a button, grouped search results, the guide in a document viewer's frame, an application in the telephone only. */
const pdf = readFileSync(join(import.meta.dirname, 'guide.pdf'));
const columns = press(
  ['新闻中心', '政策法规', '便民提示'],
  (n) => `/hnzwfw/1/${n}/index.htm`,
  (n, m) => `/hnzwfw/1/${n}/content_${m}.htm`,
);
const items = catalogue({
  count: 39,
  offset: 31,
  prefix: 'hn',
  wanted: [{ place: 25, item: { id: 'hn86a', name: '药品经营许可证核发（零售）' } }],
});
const CITIES: [string, string, [string, string][]][] = [
  [
    '430100',
    '湘麓市',
    [
      ['430102', '芙蓉区'],
      ['430104', '岳浦区'],
      ['430121', '星沙县'],
    ],
  ],
  ['430200', '株田市', [['430203', '芦淞区']]],
  [
    '430600',
    '岳浦市',
    [
      ['430602', '楼台区'],
      ['430603', '云溪区'],
    ],
  ],
];
const html = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/2 "Source Han Sans",sans-serif}.hd{border-bottom:3px solid #b22;padding:8px 0}.c{width:1040px;margin:0 auto}.hd select{padding:4px}.grp h4{background:#fbeeee;padding:2px 10px}.grp li{list-style:none;border-bottom:1px dotted #ccc}.cellphone{position:fixed;top:140px;left:480px;width:320px;background:#fff;border:1px solid #b22;padding:20px;display:none;text-align:center}</style></head><body><div class="hd"><div class="c"><b>三湘政务服务</b>　<select id="s1"><option value="">选择市州</option></select> <select id="s2"><option value="">选择区县</option></select> <input type="button" id="jr" value="进入">　<a href="/">首页</a>　${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('　')}</div></div><div class="c">${body}</div><div class="c" style="color:#aaa">湖湘省行政审批服务局承办</div><script src="/js/linkage.js"></script></body></html>`;
const LINKAGE = `var s1=document.getElementById('s1'),s2=document.getElementById('s2');fetch('/js/xzqh.json').then(function(r){return r.json()}).then(function(l){l.forEach(function(c){s1.add(new Option(c[1],c[0]))});s1.onchange=function(){s2.length=1;l.forEach(function(c){if(c[0]===s1.value)c[2].forEach(function(d){s2.add(new Option(d[1],d[0]))})})}});document.getElementById('jr').onclick=function(){var v=s2.value||s1.value;if(!v){alert('请选择市州');return}location.href='/area/'+v+'000000/index.html'}`;

function portal(_at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/js/linkage.js') return script(LINKAGE);
    if (path === '/js/xzqh.json') return json(CITIES, 300);
    if (path === '/')
      return html(
        '三湘政务服务网',
        `<h1>三湘政务服务网</h1><p>服务区域：湖湘省</p><ul>${items
          .slice(4, 14)
          .map((i) => `<li><a href="/sj/${i.id}.htm">${i.name}</a></li>`)
          .join('')}</ul>`,
      );
    const m = /^\/area\/(\d{6})000000\/([\w/.]+)$/.exec(path);
    if (m) {
      const [, code = '', rest = ''] = m;
      const city = CITIES.find(([c]) => c === code);
      if (city)
        return rest === 'index.html'
          ? html(
              `${city[1]}政务服务`,
              `<h1>${city[1]}政务服务</h1><p>服务区域：${city[1]}</p><p>请在上方选择区县办理具体事项。</p>`,
            )
          : null;
      const parent = CITIES.find(([, , ds]) => ds.some(([d]) => d === code));
      const name = parent?.[2].find(([d]) => d === code)?.[1] ?? '';
      if (!name) return null;
      const base = `/area/${code}000000`;
      if (rest === 'index.html')
        return html(
          `${name}政务服务`,
          `<h1>${parent?.[1]}${name}</h1><p>服务区域：${parent?.[1]}${name}</p><form action="${base}/query.html" target="_blank"><input name="kw" placeholder="查事项 查指南 查政策"><button>查询</button></form><h3>部门窗口</h3>${[
            ...new Set(items.map((i) => i.dept)),
          ]
            .map((d) => `<a href="${base}/bm.html?n=${encodeURIComponent(d)}">${d}</a> `)
            .join('')}<h3>常办事项</h3><ul>${items
            .filter((_, n) => n % 7 === 2)
            .map((i) => `<li><a href="${base}/sx/${i.id}.html">${i.name}</a></li>`)
            .join('')}</ul>`,
        );
      if (rest === 'bm.html')
        return html(
          '部门窗口',
          `<p>服务区域：${name}　${query.get('n')}</p><ul>${items
            .filter((i) => i.dept === query.get('n'))
            .map((i) => `<li><a href="${base}/sx/${i.id}.html">${i.name}</a></li>`)
            .join('')}</ul>`,
        );
      if (rest === 'query.html') {
        const q = query.get('kw') ?? '';
        const list = findByName(items, q, 0.5);
        return html(
          '查询结果',
          `<p>${name} 关于“${q}”的查询结果</p><div class="grp"><h4>办事事项（${list.length}）</h4><ul>${list.map((i) => `<li class="sx"><a href="${base}/sx/${i.id}.html">${i.name}</a> <span>${name}</span></li>`).join('')}</ul><h4>政策文件（1）</h4><ul><li><a href="${columns[1]?.articles[0]?.path}">${columns[1]?.articles[0]?.title}</a></li></ul><h4>常见问答（1）</h4><ul><li><a href="${columns[2]?.articles[1]?.path}">开药店需要多长时间？</a></li></ul></div>`,
        );
      }
      const item = items.find((i) => rest === `sx/${i.id}.html`);
      if (item?.id === 'hn86a' && code === '430104')
        return html(
          item.name,
          `<h2>${item.name}</h2><table border="1" cellpadding="5"><tr><td>事项名称</td><td>药品经营许可证核发（零售）</td><td>实施主体</td><td>湘麓市岳浦区市场监督管理局</td></tr><tr><td>实施编码</td><td>11430104MB0Q87123A4000172111003</td><td>到现场次数</td><td>1次</td></tr></table><p><a href="javascript:void(0)" onclick="document.querySelector('.cellphone').style.display='block'">我要办</a></p><div class="cellphone"><svg width="120" height="120"><rect width="120" height="120" fill="#333"></rect><rect x="20" y="20" width="80" height="80" fill="#fff"></rect></svg><p>该事项仅支持在移动端办理，请使用“湘易办”APP扫码办理</p><a href="javascript:void(0)" onclick="this.parentNode.style.display='none'">关闭</a></div><h3>服务指南全文</h3><iframe src="/pdfjs/web/viewer.html?file=${encodeURIComponent('/wenjian/2026/bszn-86a.pdf')}" width="100%" height="700"></iframe>`,
        );
      return item
        ? html(
            item.name,
            `<h2>${item.name}</h2><table border="1"><tr><td>实施主体</td><td>${parent?.[1]}${name}${item.dept}</td></tr><tr><td>承诺办结时限</td><td>8个工作日</td></tr></table>`,
          )
        : null;
    }
    if (path === '/pdfjs/web/viewer.html')
      return '<!doctype html><html><head><meta charset="utf-8"><title>PDF viewer</title></head><body style="background:#525659;margin:0"><div style="background:#333;color:#fff;padding:4px 12px">1 / 1　<button>－</button><button>＋</button></div><img src="/pdfjs/web/page.svg" alt="" style="display:block;margin:10px auto;background:#fff"></body></html>';
    if (path === '/pdfjs/web/page.svg')
      return picture(['药品经营许可证核发（零售）服务指南', '一、受理条件 …', '承诺办结时限 12个工作日 …']);
    if (path === '/wenjian/2026/bszn-86a.pdf') return { headers: { 'content-type': 'application/pdf' }, body: pdf };
    const up = /^\/sj\/(\w+)\.htm$/.exec(path);
    const upper = up ? provincial(items, up[1] ?? '') : null;
    if (upper) return html(upper.title, upper.html);
    const page = printed(columns, path);
    return page ? html(page.title, page.html) : null;
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h26-viewer',
  about:
    '两级联动下拉框加“进入”（另有同名岳浦市）、分组搜索结果、新窗口结果页、指南在 PDF 查看器 iframe（viewer.html?file=）里而查看器只画图、申报仅移动端扫码',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(3),
    'search.works': seen(true),
    'search.rank': seen(1),
    'item.found': seen(true),
    'item.name': seen('药品经营许可证核发（零售）'),
    'item.url': seen(`${at['portal']}/area/430104000000/sx/hn86a.html`, {
      also: [`${at['portal']}/wenjian/2026/bszn-86a.pdf`],
    }),
    'item.clicks': seen(5),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(12),
    'guide.visits': seen(1),
    'guide.delivery': seen(['window']),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('app-only'),
    'flow.furthest': seen('apply'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': { notApplicable: true },
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] }, 'links.attachments': { bad: [] } },
  elements: elements({
    name: present('药品经营许可证核发（零售）'),
    dept: present('湘麓市岳浦区市场监督管理局'),
    taskCode: present('11430104MB0Q87123A4000172111003'),
    visits: present('1次'),
    condition: holds('依法经过资格认定的药师'),
    legalBasis: holds('第五十一条'),
    materials: holds('药品经营许可证申请表', '营业场所平面布置图'),
    process: holds('申请、受理、审查、决定、送达'),
    legalLimit: holds('20个工作日'),
    promiseLimit: holds('12个工作日'),
    fee: holds('不收费'),
    place: holds('潇湘北路318号'),
    time: holds('9:00-17:00'),
    consult: holds('0731-88850123'),
    complain: holds('0731-88850456'),
    delivery: holds('窗口领取'),
  }),
  materials: [
    { name: '药品经营许可证申请表', isForm: true, medium: 'paper', source: '申请人自备' },
    { name: '执业药师注册证', isForm: false, medium: 'electronic', source: '政府部门核发' },
    { name: '营业场所平面布置图', isForm: false, medium: 'paper', source: '申请人自备' },
  ],
  refutable: [
    { fact: 'apply.entry', value: 'dead', why: 'The layer says: by telephone only.' },
    { fact: 'apply.entry', value: 'none', why: '我要办 stands on the guide.' },
    { fact: 'guide.elements', why: 'The rest stands in the document that the viewer is given.' },
    { fact: 'item.url', why: '岳浦市 is another place than 岳浦区.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'wait' as const, target: '800' },
  { do: 'choose' as const, target: '#s1', value: '430100', counts: true as const },
  { do: 'choose' as const, target: '#s2', value: '430104', counts: true as const },
  { do: 'click' as const, target: '#jr', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h26-viewer',
  origins: ['portal'],
  sites: (at) => ({ portal: portal(at) }),
  city: (at) => ({
    id: 'h26-viewer',
    name: '湘麓市',
    code: '430100',
    province: '湖湘省',
    region: '华中',
    district: '岳浦区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/area/430100000000/index.html` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a:text-is("市场监督管理局")', counts: true },
    { do: 'click', target: 'a:text-is("药品经营许可证核发（零售）")', counts: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name=kw]', value: '药品经营许可证核发' },
      { do: 'click', target: 'form button', opens: true },
    ],
    entries: '.grp li',
    wanted: '药品经营许可证核发（零售）',
  }),
  proof: { hall: ['服务区域：湘麓市岳浦区'], guide: ['湘麓市岳浦区市场监督管理局'], guideElsewhere: true },
};

import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "赣云": the province's list of regions is refused by its firewall; the city's is a tree of layui with main items beyond. */
const columns = press(
  ['要闻速递', '通知公告', '政策文件', '专题专栏'],
  (n) => `/gy/lm${n}/index.html`,
  (n, m) => `/gy/lm${n}/202611/t${500 + m}.html`,
  8,
);
const items = catalogue({
  count: 40,
  offset: 8,
  prefix: 'gy',
  wanted: [{ place: 23, item: { id: 'gy8801', name: '零售药店新开办（药品经营许可）' } }],
});
const AREAS: [string, string][] = [
  ['360602', '月江区'],
  ['360603', '余湖区'],
  ['360681', '贵州溪市'],
];
const HERE = '360603';
const page = (title: string, body: string, script = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/2 sans-serif}.hd{border-bottom:2px solid #1e9fff;padding:0 50px}.hd a{margin-left:22px}.layui-tree-txt{cursor:pointer;padding:0 8px}.layui-layer{position:fixed;left:32%;top:120px;width:480px;min-height:200px;background:#fff;border:1px solid #999;z-index:19891015;padding:16px}.ct{padding:10px 50px}.k{background:#f2f2f2;width:170px}</style></head><body><div class="hd"><b style="font-size:24px">${title}</b><span id="qh" style="cursor:pointer;margin-left:30px"></span>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</div><div class="ct">${body}</div><div class="footer" style="background:#eee;padding:14px 50px">友情链接：<a href="/gy/lm0/index.html?f=1">洪都市</a> <a href="/gy/lm0/index.html?f=2">浔江市</a> <a href="/gy/lm0/index.html?f=3">虔州市</a></div><script>${script}</script></body></html>`;
const news = columns
  .map((c) => `<h4>${c.name}</h4>${c.articles.map((a) => `<div><a href="${a.path}">${a.title}</a></div>`).join('')}`)
  .join('');
const FIELDS: [string, string, string][] = [
  ['name', '办理项名称', '零售药店新开办（药品经营许可）'],
  ['dept', '受理机构', '鹰江市余湖区行政审批局'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定期限', '20个工作日'],
  ['promiseLimit', '承诺期限', '8个工作日'],
  ['visits', '到现场次数', '0次'],
  ['condition', '办理条件', '有药师、场所、设备、机构和制度。'],
  ['process', '办事流程', '申请、受理、审查、决定、送达'],
  ['fee', '收费情况', '不收费'],
  ['legalBasis', '办理依据', '《中华人民共和国药品管理法》第五十一条'],
  ['place', '窗口地址', '鹰江市余湖区果喜大道6号政务服务中心5号窗口'],
  ['time', '办公时间', '工作日9:00-12:00，13:30-17:00'],
  ['consult', '咨询电话', '0701-6330019'],
  ['complain', '投诉电话', '0701-6330029'],
  ['delivery', '送达方式', '电子证照、邮寄'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '电子', '申请人自备', '必要'],
  ['营业执照', '电子', '政府部门核发', '必要'],
  ['房屋产权证明', '电子', '申请人自备', '必要'],
];

function city(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/area/tree')
      return json([{ title: '鹰江市', id: '360600', children: AREAS.map(([id, title]) => ({ id, title })) }], 300);
    if (path === '/')
      return page(
        '鹰江市政务服务网',
        `${news}`,
        `var q=document.getElementById('qh');q.textContent='当前：鹰江市 ▾';q.onclick=function(){if(document.querySelector('.layui-layer'))return;var l=document.createElement('div');l.className='layui-layer';l.innerHTML='<h3>选择区划</h3><div>加载中</div>';document.body.appendChild(l);fetch('/area/tree').then(function(r){return r.json()}).then(function(t){l.lastChild.innerHTML=t.map(function(c){return '<div><i class="ex" style="cursor:pointer;font-style:normal">＋</i><span class="layui-tree-txt">'+c.title+'</span><div class="ch" style="display:none;padding-left:30px">'+c.children.map(function(k){return '<div><span class="layui-tree-txt" data-id="'+k.id+'">'+k.title+'</span></div>'}).join('')+'</div></div>'}).join('');l.addEventListener('click',function(e){if(e.target.className=='ex'){var h=e.target.parentNode.querySelector('.ch');h.style.display=h.style.display=='none'?'':'none';e.target.textContent=h.style.display=='none'?'＋':'－'}else if(e.target.dataset&&e.target.dataset.id)location.href='/hall/'+e.target.dataset.id+'/'})})}`,
      );
    const hall = /^\/hall\/(\d{6})\/(\w*)$/.exec(path);
    const area = AREAS.find(([code]) => code === hall?.[1]);
    if (area && hall) {
      const [code, name] = area;
      const own = code === HERE ? items : items.filter((i) => i.id !== 'gy8801');
      const box = `<form action="/hall/${code}/search"><input name="keyword" placeholder="输入关键词查找服务"> <button>查一查</button></form>`;
      const head = `q=document.getElementById('qh');q.textContent='当前：${name} ▾'`;
      if (hall[2] === '')
        return page(
          '鹰江市政务服务网',
          `${box}<h3>${name}部门服务</h3>${[...new Set(own.map((i) => i.dept))].map((d) => `<a href="/hall/${code}/dept?d=${encodeURIComponent(d)}">${d}</a>　`).join('')}`,
          head,
        );
      const row = (i: (typeof items)[number]) =>
        `<p>${i.name}　<a href="/hall/${code}/guide?id=${i.id}" target="_blank">办事指南</a></p>`;
      if (hall[2] === 'dept')
        return page(
          '鹰江市政务服务网',
          `<h3>${query.get('d')}</h3>${own
            .filter((i) => i.dept === query.get('d'))
            .map(row)
            .join('')}`,
          head,
        );
      if (hall[2] === 'search') {
        const list = findByName(own, query.get('keyword') ?? '', 0.3);
        return page('鹰江市政务服务网', `${box}<p>共${list.length}条</p>${list.map(row).join('')}`, head);
      }
      const item = hall[2] === 'guide' && own.find((i) => i.id === query.get('id'));
      if (!item) return null;
      const wanted = item.id === 'gy8801';
      const fields = wanted
        ? FIELDS.map(([, k, v]) => [k, v])
        : [
            ['办理项名称', item.name],
            ['受理机构', `鹰江市${name}${item.dept}`],
            ['承诺期限', '14个工作日'],
          ];
      return page(
        '鹰江市政务服务网',
        `<h2>${item.name}</h2>${wanted ? `<a href="${at['sso']}/auth2/authorize.do?redirect_uri=x">在线申请</a>` : ''}<table>${fields.map(([k, v]) => `<tr><td class="k">${k}</td><td>${v}</td></tr>`).join('')}</table>${wanted ? `<h3>申报材料</h3><table><tr><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th></tr>${MATERIALS.map((m) => `<tr>${m.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>` : ''}`,
        head,
      );
    }
    const print = printed(columns, path);
    return print ? page(print.title, print.html) : null;
  };
}

const REFUSED = { orUnseen: ['not-found-by-walker' as const, 'blocked' as const, 'load-failed' as const] };
const truth = (at: Addresses): Truth => ({
  hall: 'h42-refused',
  about:
    '省级“切换地区”弹层的区划接口对本程序回 403（防火墙），层里只有“加载失败”；页脚友情链接列着别的市；市级为 layui 树（＋ 展开）',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'entry.level': unseen(),
    'entry.clicks': unseen(),
    'search.works': seen(true),
    'search.rank': seen(findByName(items, '药品经营许可证核发', 0.3).findIndex((i) => i.id === 'gy8801') + 1 || null),
    'item.found': seen(true),
    'item.name': seen('零售药店新开办（药品经营许可）'),
    'item.url': seen(`${at['city']}/hall/${HERE}/guide?id=gy8801`),
    'item.clicks': seen(4, REFUSED),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.complaint': seen('none'),
  },
  links: { 'links.home': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '房屋产权证明'),
  }),
  materials: MATERIALS.map(([name, , source, need]) => ({
    name,
    medium: 'electronic',
    source,
    required: need === '必要',
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The list was refused to us; a person may well get it.' },
    { fact: 'guide.promisedDays', value: 14, why: 'Another item or district.' },
  ],
});
export const hall: HallDefinition = {
  name: 'h42-refused',
  origins: ['province', 'city', 'sso'],
  sites: (at) => ({
    province: (ask) => {
      if (ask.path === '/area/list') return { status: 403, body: '<html><body>您的访问被拦截</body></html>' };
      if (ask.path === '/')
        return page(
          '赣云省政务服务网',
          `<h3>省级服务</h3>${items
            .slice(26, 36)
            .map((i) => `<div><a href="/sheng/${i.id}">${i.name}</a></div>`)
            .join('')}${news}`,
          `var q=document.getElementById('qh');q.textContent='切换地区';q.onclick=function(){var l=document.createElement('div');l.className='layui-layer';l.innerHTML='<h3>切换地区</h3><p>加载中</p>';document.body.appendChild(l);fetch('/area/list').then(function(r){if(!r.ok)throw 1;return r.json()}).catch(function(){l.lastChild.textContent='区划加载失败'})}`,
        );
      const upper = ask.path.startsWith('/sheng/') ? provincial(items, ask.path.slice(7)) : null;
      if (upper) return page(upper.title, upper.html);
      const print = printed(columns, ask.path);
      return print ? page(print.title, print.html) : null;
    },
    city: city(at),
    sso: (ask) =>
      ask.path === '/auth2/authorize.do'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>统一身份认证</title></head><body><h2>赣云省统一身份认证平台</h2><p>法人登录 <input placeholder="账号"><input type="password"></p></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h42-refused',
    name: '鹰江市',
    code: '360600',
    province: '赣云省',
    region: '华东',
    district: '余湖区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
};

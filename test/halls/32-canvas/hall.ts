import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, type Reply, script } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "辽图": the province's regions are painted on a canvas and nowhere written; the city has them in a script's array. */
const columns = press(
  ['振兴动态', '通知公告', '数据发布', '热点问答'],
  (n) => `/lt/channels/${610 + n}.html`,
  (n, m) => `/lt/contents/${610 + n}/${7000 + m}.html`,
  8,
);
const items = catalogue({
  count: 46,
  offset: 20,
  prefix: 'lt',
  wanted: [{ place: 21, item: { id: 'ltyp1', name: '药品零售许可（新办）' } }],
});
const AREAS: [string, string][] = [
  ['haizhou', '海舟区'],
  ['xinqiu', '新丘区'],
  ['lingdong', '岭东区'],
  ['zhangwu', '彰古县'],
];
const HERE = 'lingdong';

const page = (title: string, body: string, place = '', tail = '') =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><style>*{box-sizing:border-box}body{margin:0;font:15px/1.9 "Microsoft YaHei",sans-serif}header{background:linear-gradient(#2b6cb0,#2c5282);color:#fff;padding:18px 60px}header nav a{color:#fff;margin-right:26px;text-decoration:none}article{display:grid;grid-template-columns:2fr 1fr;gap:24px;padding:20px 60px}canvas{border:1px solid #cbd5e0;cursor:pointer}dl.g{display:grid;grid-template-columns:170px 1fr;gap:2px}dl.g dt{background:#edf2f7;padding:6px}dl.g dd{margin:0;padding:6px}.go{background:#dd6b20;color:#fff;border:0;padding:8px 26px}</style></head><body><header><h1>${place || '辽图省'}政务服务网</h1><nav><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</nav></header><article>${body}</article>${tail}<footer style="text-align:center;color:#718096;padding:20px">辽图省营商环境建设局　技术支持：辽图信息</footer></body></html>`;

const press_ = columns
  .map(
    (c) =>
      `<section><h4>${c.name}</h4>${c.articles.map((a) => `<div><a href="${a.path}">${a.title}</a></div>`).join('')}</section>`,
  )
  .join('');

const MAP = (at: Addresses) =>
  `<script>(function(){var c=document.getElementById('map'),g=c.getContext('2d'),R=[['沈岗市',20,20,150,90,''],['阜岭市',180,20,150,90,'${at['city']}/'],['连湾市',20,120,150,90,''],['丹江市',180,120,150,90,'']];g.font='18px sans-serif';R.forEach(function(r,i){g.fillStyle=['#bee3f8','#c6f6d5','#fefcbf','#fed7d7'][i];g.fillRect(r[1],r[2],r[3],r[4]);g.fillStyle='#2d3748';g.fillText(r[0],r[1]+45,r[2]+50)});c.addEventListener('click',function(e){var b=c.getBoundingClientRect(),x=e.clientX-b.left,y=e.clientY-b.top;R.forEach(function(r){if(x>r[1]&&x<r[1]+r[3]&&y>r[2]&&y<r[2]+r[4]&&r[5])location.href=r[5]})})})()</script>`;

const FIELDS: [string, string, string][] = [
  ['name', '实施清单名称', '药品零售许可（新办）'],
  ['catalogCode', '基本编码', '000172111003'],
  ['dept', '实施机构', '阜岭市岭东区市场监督管理局'],
  ['useLevel', '行使层级', '县级'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定时限', '20个工作日'],
  ['promiseLimit', '承诺时限', '5个工作日'],
  ['visits', '到现场次数', '1次'],
  ['condition', '申请条件', '有药师；有营业场所；有质量管理机构；有规章制度。'],
  ['process', '办理程序', '受理→审查→现场验收→决定→送达'],
  ['fee', '收费情况', '不收费'],
  ['legalBasis', '实施依据', '《中华人民共和国药品管理法》第五十一条'],
  ['place', '办理地点', '阜岭市岭东区矿工大街22号政务服务中心一楼B区'],
  ['time', '工作时间', '工作日8:30-11:30，13:00-17:00'],
  ['consult', '联系电话', '0418-3990210'],
  ['complain', '投诉电话', '0418-3990220'],
  ['delivery', '结果送达', '窗口领取、邮寄'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请书', '纸质', '申请人自备', '必要'],
  ['营业执照复印件', '纸质', '申请人自备', '必要'],
  ['营业场所平面图', '纸质', '申请人自备', '必要'],
];

function city(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/js/quyu.js')
      return script(
        `var arrQx=${JSON.stringify(AREAS.map(([s, n]) => ({ n, u: `/${s}/` })))};document.writeln('<div class="qx"><b>区县大厅：</b>'+arrQx.map(function(q){return '<a href="'+q.u+'">'+q.n+'</a>'}).join('　')+'</div>');`,
      );
    if (path === '/')
      return page(
        '阜岭市政务服务网',
        `<div><script src="/js/quyu.js"></script><h3>市级热点</h3>${items
          .slice(0, 12)
          .map((i) => `<div><a href="/shi/${i.id}">${i.name}</a></div>`)
          .join('')}</div><div>${press_}</div>`,
        '阜岭市',
      );
    const upper = path.startsWith('/shi/') ? provincial(items, path.slice(5)) : null;
    if (upper)
      return page(upper.title.replace('省级', '市级'), `<div>${upper.html.replaceAll('省', '市')}</div>`, '阜岭市');
    const within = /^\/(\w+)\/(search|item)?$/.exec(path);
    const area = AREAS.find(([s]) => s === within?.[1]);
    if (area && within) {
      const [slug, name] = area;
      const own = slug === HERE ? items : items.filter((i) => i.id !== 'ltyp1');
      const box = `<form action="/${slug}/search"><input name="wd" placeholder="搜事项"> <button>搜一下</button></form>`;
      if (!within[2])
        return page(
          `${name}政务服务`,
          `<div>${box}<h3>阜岭市${name} · 法人事项</h3>${own.map((i) => `<div><a href="/${slug}/item?iid=${i.id}">${i.name}</a>　<small>${i.dept}</small></div>`).join('')}</div>`,
          `阜岭市${name}`,
        );
      if (within[2] === 'search') {
        const list = findByName(own, query.get('wd') ?? '', 0.3);
        return page(
          '搜索',
          `<div>${box}<p>找到${list.length}项</p><ol>${list.map((i) => `<li><a href="/${slug}/item?iid=${i.id}">${i.name}</a></li>`).join('')}</ol></div>`,
          `阜岭市${name}`,
        );
      }
      const item = own.find((i) => i.id === query.get('iid'));
      if (!item) return null;
      const wanted = item.id === 'ltyp1';
      const fields = wanted
        ? FIELDS.map(([, k, v]) => [k, v])
        : [
            ['实施清单名称', item.name],
            ['实施机构', `阜岭市${name}${item.dept}`],
            ['承诺时限', '16个工作日'],
          ];
      return page(
        item.name,
        `<div><h2>${item.name}</h2>${wanted ? `<button class="go" onclick="location.href='${at['sso']}/ids/custom/login.jsp?surl='+btoa(location.href)">我要办</button>` : ''}<dl class="g">${fields.map(([k, v]) => `<dt>${k}</dt><dd>${v}</dd>`).join('')}</dl>${wanted ? `<h3>所需材料</h3><table border="1"><tr><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th></tr>${MATERIALS.map((m) => `<tr>${m.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>` : ''}</div>`,
        `阜岭市${name}`,
      );
    }
    const print = printed(columns, path);
    return print ? page(print.title, `<div>${print.html}</div>`, '阜岭市') : null;
  };
}

const MAPPED = { orUnseen: ['not-found-by-walker' as const] };
const truth = (at: Addresses): Truth => ({
  hall: 'h32-canvas',
  about:
    '省级门户的地区只画在 canvas 地图上（点图进入市），网页上没有一个地名可读；市级门户由脚本数组写出区县；从省到区有路，只是程序看不见',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province', MAPPED),
    'entry.clicks': seen(2, MAPPED),
    'search.works': seen(true),
    'search.rank': seen(findByName(items, '药品经营许可证核发', 0.3).findIndex((i) => i.id === 'ltyp1') + 1 || null),
    'item.found': seen(true),
    'item.name': seen('药品零售许可（新办）'),
    'item.code': seen('000172111003'),
    'item.url': seen(`${at['city']}/lingdong/item?iid=ltyp1`),
    'item.clicks': seen(3, MAPPED),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(5),
    'guide.visits': seen(1),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.duplicateSubmission': seen(false),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.complaint': seen('none'),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请书', '营业场所平面图'),
  }),
  materials: MATERIALS.map(([name, , source, need]) => ({
    name,
    medium: 'paper',
    source,
    required: need === '必要',
    isForm: name.includes('申请书'),
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'A person sees the map on the provincial home and clicks on 阜岭市.' },
    { fact: 'entry.level', value: 'none', why: 'The city’s portal leads to it in one click.' },
    { fact: 'guide.promisedDays', value: 16, why: 'Another item or district.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  {
    do: 'script' as const,
    target: `document.getElementById('map').dispatchEvent(new MouseEvent('click',{clientX:document.getElementById('map').getBoundingClientRect().left+255,clientY:document.getElementById('map').getBoundingClientRect().top+60}))`,
    counts: true as const,
  },
  { do: 'click' as const, target: 'a:text-is("岭东区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h32-canvas',
  origins: ['province', 'city', 'sso'],
  sites: (at) => ({
    province: (ask) => {
      if (ask.path === '/')
        return page(
          '辽图省政务服务网',
          `<div><h3>区域导航　<small>点击地图进入各市政务服务网</small></h3><canvas id="map" width="350" height="230"></canvas><h3>省级服务</h3>${items
            .slice(25, 37)
            .map((i) => `<div><a href="/sheng/${i.id}">${i.name}</a></div>`)
            .join('')}</div><div>${press_}</div>`,
          '',
          MAP(at),
        );
      const upper = ask.path.startsWith('/sheng/') ? provincial(items, ask.path.slice(7)) : null;
      if (upper) return page(upper.title, `<div>${upper.html}</div>`);
      const print = printed(columns, ask.path);
      return print ? page(print.title, `<div>${print.html}</div>`) : null;
    },
    city: city(at),
    sso: (ask) =>
      ask.path === '/ids/custom/login.jsp'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>统一身份认证</title></head><body><h2>辽图省统一身份认证平台</h2><p>法人登录 <input placeholder="账号"><input type="password"></p></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h32-canvas',
    name: '阜岭市',
    code: '210900',
    province: '辽图省',
    region: '东北',
    district: '岭东区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [...toHall(at), { do: 'click', target: 'a:text-is("药品零售许可（新办）")', counts: true }],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name=wd]', value: '药品经营许可证核发' },
      { do: 'click', target: 'form button' },
      { do: 'wait', target: '500' },
    ],
    entries: 'ol li',
    wanted: '药品零售许可（新办）',
  }),
  proof: { hall: ['阜岭市岭东区 · 法人事项'], guide: ['阜岭市岭东区市场监督管理局'] },
};

import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, empty, holds, missing, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "龙城": component tables with their heads apart, units in the labels, boxes ticked and not, an application of pages (须知, identity, situation) that ends at a sign-in frame. */
const NAME = '药品零售企业经营许可（县级）核发';
const items = catalogue({
  count: 48,
  offset: 40,
  prefix: 'cz',
  wanted: [{ place: 9, item: { id: 'cz900', name: NAME } }],
});
const columns = press(
  ['新闻资讯', '通知公告', '政务公开'],
  (n) => `/c${n}/index.html`,
  (n, m) => `/c${n}/${m}.html`,
);
const AREAS: [string, string][] = [
  ['320402', '天宁湖区'],
  ['320404', '钟楼台区'],
  ['320411', '新北江区'],
];
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.7 "Helvetica Neue",sans-serif;background:#f0f2f5}.hd{background:#1f4e9e;color:#fff;padding:14px 5%}.hd a{color:#fff;margin-right:16px}.ct{width:1100px;margin:12px auto;background:#fff;padding:18px 24px}.ds{display:flex;flex-wrap:wrap;border:1px solid #eee}.ds>div{width:50%;display:flex;border-bottom:1px solid #eee}.ds dt{width:170px;background:#fafafa;padding:6px 10px;margin:0}.ds dd{flex:1;padding:6px 10px;margin:0}.tw table{width:100%;border-collapse:collapse;table-layout:fixed}.tw th,.tw td{border:1px solid #e8e8e8;padding:5px}.bt{background:#1f4e9e;color:#fff;border:0;padding:8px 22px;cursor:pointer;text-decoration:none;display:inline-block}.cd{display:inline-block;width:220px;height:90px;border:1px solid #ccd;margin:10px;padding:16px;cursor:pointer;color:#222;text-decoration:none}iframe{border:1px solid #ddd}</style></head><body><div class="hd">龙城政务服务　<a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</div><div class="ct">${body}</div></body></html>`;

const FIELDS: [string, string, string, string?][] = [
  ['name', '业务办理项名称', NAME],
  ['itemType', '权力类型', '行政许可'],
  ['dept', '决定机构', '龙城市天宁湖区市场监督管理局'],
  ['useLevel', '行使层级', '县级'],
  ['legalLimit', '法定办结时限（工作日）', '20', '20工作日'],
  ['promiseLimit', '承诺办结时限（工作日）', '7', '7工作日'],
  ['visits', '最多跑动次数', '1'],
  ['onlineDepth', '网上办理深度', '互联网咨询、互联网收件、互联网预审、互联网受理'],
  ['intermediary', '中介服务', '无'],
  ['delivery', '结果送达', '☑窗口领取　☐邮寄送达　☑电子证照'],
  ['fee', '收费情况', '不收费'],
  ['promise告知', '是否告知承诺制', '否'],
];
const MATERIALS: [string, string, string, string, string, string][] = [
  ['药品经营许可证申请表', '原件', '', '1', '1', '必要'],
  ['拟设营业场所平面布置图', '原件', '', '0', '1', '必要'],
  ['执业药师注册证', '复印件', '', '0', '1', '必要'],
  ['主要设施设备目录', '原件', '', '1', '0', '非必要'],
];
const STEPS: [string, string, string, string][] = [
  ['收件', '1个工作日', '材料齐全', '收件凭证'],
  ['受理', '1个工作日', '符合法定形式', '受理通知书'],
  ['审查', '3个工作日', '现场检查合格', '审查意见'],
  ['决定与送达', '2个工作日', '符合许可条件', '药品经营许可证'],
];
const headless = (titles: string[], rows: string[][]) =>
  `<div class="tw"><div><table><thead><tr>${titles.map((t) => `<th><div class="cell">${t}</div></th>`).join('')}</tr></thead></table></div><div><table><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td><div class="cell">${c}</div></td>`).join('')}</tr>`).join('')}</tbody></table></div></div>`;
const GUIDE = `<h2>${NAME}</h2><p><a class="bt" href="/wssb/notice?sx=cz900" target="_blank">网上申办</a></p><h3>基本信息</h3><dl class="ds">${FIELDS.map(([, k, v]) => `<div><dt>${k}</dt><dd>${v}</dd></div>`).join('')}</dl>
<h3>受理条件</h3><p>符合《中华人民共和国药品管理法》第五十二条规定的条件，且申请人为企业法人。</p>
<h3>申请材料</h3>${headless(
  ['序号', '材料名称', '材料类型', '来源渠道', '纸质份数', '电子份数', '材料必要性', '空白表格'],
  MATERIALS.map(([n, t, s, p, e, need], i) => [
    String(i + 1),
    n,
    t,
    s,
    p,
    e,
    need,
    i === 0 ? '<a href="/att/a1.doc">下载</a>' : '',
  ]),
)}
<h3>办理流程</h3>${headless(['环节名称', '办理时限', '审查标准', '办理结果'], STEPS)}
<h3>设定依据</h3>${headless(['法律法规名称', '条款号', '条款内容'], [['中华人民共和国药品管理法', '第五十一条', '从事药品零售活动，应当经药品监督管理部门批准']])}
<h3>窗口办理</h3><dl class="ds"><div><dt>窗口名称</dt><dd>市场准入综合窗口</dd></div><div><dt>具体地址</dt><dd>龙城市天宁湖区竹林北路256号政务服务中心一楼</dd></div><div><dt>办公时间</dt><dd>上午：9:00-12:00<br>下午：13:30-17:00</dd></div></dl>
<h3>咨询监督</h3><dl class="ds"><div><dt>咨询电话</dt><dd>0519-69660001</dd></div><div><dt>投诉电话</dt><dd>0519-69660002</dd></div><div><dt>行政复议</dt><dd></dd></div></dl>`;

const hallSite =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return page(
        '龙城政务服务',
        `<h1>龙城政务服务</h1><p>当前：龙城市　切换到：${AREAS.map(([c, n]) => `<a href="/qx/${c}">${n}</a>`).join(' ')}</p><div id="l"></div>${columns[1]?.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}`,
      );
    const area = AREAS.find(([c]) => path === `/qx/${c}`);
    if (area)
      return page(
        `${area[1]}政务服务`,
        `<h1>龙城市${area[1]}政务服务</h1><p>当前区划：${area[1]}</p><form action="/find"><input type="hidden" name="q" value="${area[0]}"><input name="key" placeholder="搜索事项"><button class="bt">搜索</button></form><h3>法人服务</h3><div id="ls">加载中…</div><script>fetch('/api/items?q=${area[0]}').then(function(r){return r.json()}).then(function(l){document.getElementById('ls').innerHTML=l.map(function(i){return '<p><a href="/guide?q=${area[0]}&id='+i.id+'">'+i.name+'</a></p>'}).join('')})</script>`,
      );
    if (path === '/api/items')
      return json(
        items.map(({ id, name }) => ({ id, name })),
        500,
      );
    const here = AREAS.find(([c]) => c === query.get('q'));
    if (path === '/find' && here)
      return page(
        '搜索',
        `<p>当前区划：${here[1]}</p>${
          findByName(items, query.get('key') ?? '', 0.4)
            .map((i) => `<p class="r"><a href="/guide?q=${here[0]}&id=${i.id}">${i.name}</a></p>`)
            .join('') || '<p>没有找到相关事项</p>'
        }`,
      );
    const item = items.find((i) => i.id === query.get('id'));
    if (path === '/guide' && here && item)
      return page(
        item.name,
        item.id === 'cz900' && here[0] === '320402'
          ? `<p>当前区划：${here[1]}</p>${GUIDE}`
          : `<h2>${item.name}</h2><dl class="ds"><div><dt>决定机构</dt><dd>龙城市${here[1]}${item.dept}</dd></div></dl>`,
      );
    if (path === '/wssb/notice')
      return page(
        '办理须知',
        '<h3>办理须知</h3><p>1.请准备好电子材料。</p><p>2.请确保所填信息真实有效。</p><p><button class="bt" id="n" disabled>已阅读，下一步 6s</button></p><script>var s=6,t=setInterval(function(){s--;var n=document.getElementById("n");n.innerText=s>0?"已阅读，下一步 "+s+"s":"已阅读，下一步";if(s<=0){clearInterval(t);n.disabled=false;n.onclick=function(){location.href="/wssb/who?sx=cz900"}}},1000)</script>',
      );
    if (path === '/wssb/who')
      return page(
        '选择身份',
        '<h3>请选择办理身份</h3><a class="cd" href="javascript:void(0)" onclick="alert(\'本事项不面向自然人\')"><b>个人</b><br>持本人身份证办理</a><a class="cd" href="/wssb/case?sx=cz900"><b>企业法人</b><br>持营业执照办理</a>',
      );
    if (path === '/wssb/case')
      return page(
        '选择情形',
        '<h3>情形选择</h3><div class="cd" data-u="1">首次申请</div><div class="cd" data-u="2">原址重新申请</div><p><button class="bt" id="go">下一步</button></p><div id="f"></div><script>var c;document.querySelectorAll(".cd").forEach(function(d){d.onclick=function(){c=d;document.querySelectorAll(".cd").forEach(function(x){x.style.borderColor="#ccd"});d.style.borderColor="#f60"}});document.getElementById("go").onclick=function(){if(!c){alert("请选择情形");return}document.getElementById("f").innerHTML=\'<iframe src="' +
          at['auth'] +
          '/user/login?backUrl=x" width="900" height="420"></iframe>\'}</script>',
      );
    if (path === '/att/a1.doc') return wordDocument('a1.doc');
    const shown = printed(columns, path);
    return shown ? page(shown.title, shown.html) : null;
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h45-descriptions',
  about:
    '组件表格表头另成一表、单位写在标签里、来源一列全空、送达方式以 ☑/☐ 表示，申办为须知（倒计时）、身份、情形三个页面，最后是另一主机的登录框架',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['hall']}/guide?q=320402&id=cz900`),
    'item.clicks': seen(3),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window', 'electronic'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'apply.entry': seen('own-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] }, 'links.attachments': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(
      FIELDS.filter(([key]) => !['legalLimit', 'promiseLimit', 'intermediary', 'delivery'].includes(key)).map(
        ([key, , value]) => [key, present(value)],
      ),
    ),
    legalLimit: holds('20'),
    promiseLimit: holds('7'),
    delivery: holds('窗口领取', '电子证照'),
    condition: holds('第五十二条规定的条件', '企业法人'),
    materials: holds('拟设营业场所平面布置图', '主要设施设备目录'),
    process: holds('收件', '现场检查合格', '决定与送达'),
    legalBasis: holds('中华人民共和国药品管理法', '第五十一条'),
    place: present('龙城市天宁湖区竹林北路256号政务服务中心一楼'),
    time: holds('上午：9:00-12:00', '下午：13:30-17:00'),
    consult: present('0519-69660001'),
    complain: present('0519-69660002'),
    remedy: empty,
    traffic: missing,
  }),
  materials: MATERIALS.map(([name, , , paper, electronic, need]) => ({
    name,
    required: need === '必要',
    medium: paper !== '0' && electronic !== '0' ? 'both' : paper !== '0' ? 'paper' : 'electronic',
    source: null,
    isForm: name.includes('申请表'),
    template: name.includes('申请表') ? 'ok' : 'none',
  })),
  refutable: [
    { fact: 'guide.delivery', value: ['electronic', 'post', 'window'], why: 'The box of 邮寄 is not ticked.' },
    { fact: 'apply.entry', value: 'dead', why: 'Three pages lead to the sign-in.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("龙城市")', counts: true as const },
  { do: 'click' as const, target: 'a:text-is("天宁湖区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h45-descriptions',
  origins: ['province', 'hall', 'auth'],
  sites: (at) => ({
    province: (ask) => {
      if (ask.path === '/')
        return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>吴越省一网通办</title></head><body><h1>吴越省一网通办</h1><p>所在区域：全省</p><ul><li><a href="${at['hall']}/">龙城市</a></li></ul>${items
          .slice(10, 34)
          .map((i) => `<p><a href="/p/${i.id}">${i.name}</a></p>`)
          .join('')}</body></html>`;
      const shown = ask.path.startsWith('/p/') ? provincial(items, ask.path.slice(3)) : null;
      return shown
        ? `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${shown.title}</title></head><body>${shown.html}</body></html>`
        : null;
    },
    hall: hallSite(at),
    auth: (ask) =>
      ask.path === '/user/login'
        ? '<!DOCTYPE html><html><head><meta charset="utf-8"><title>登录</title></head><body><h3>企业用户登录</h3><form method="post" action="/user/doLogin"><p>用户名 <input name="u"></p><p>密码 <input type="password" name="p"></p><button>登录</button></form></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h45-descriptions',
    name: '龙城市',
    code: '320400',
    province: '吴越省',
    region: '华东',
    district: '天宁湖区',
    portals: { province: `${at['province']}/`, city: `${at['hall']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [...toHall(at), { do: 'click', target: `a:text-is("${NAME}")`, counts: true }],
  proof: { hall: ['当前区划：天宁湖区', '龙城市天宁湖区政务服务'], guide: ['0519-69660001'] },
};

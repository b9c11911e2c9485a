import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "浙里": a hidden copy of every header entry first in the DOM, a region layer by initials, texts cut off by the server. */
const columns = press(
  ['之江要闻', '公示', '专题'],
  (n) => `/art/col${n}/index.html`,
  (n, m) => `/art/2026/col${n}/art_${m}.html`,
  6,
);
const items = catalogue({
  count: 44,
  offset: 17,
  prefix: 'zj',
  wanted: [{ place: 26, item: { id: 'zj-8f21', name: '药品零售企业经营许可' } }],
});
const AREAS: [string, string, string][] = [
  ['330102', '上城区', 'S'],
  ['330105', '拱墅区', 'G'],
  ['330106', '西湖区', 'X'],
  ['330108', '滨江区', 'B'],
  ['330109', '萧山区', 'X'],
  ['330110', '余杭区', 'Y'],
];
const LONG_CONDITION =
  '申请人应当同时具备下列条件：一、有依法经过资格认定的药师或者其他药学技术人员；二、有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；三、有与所经营药品相适应的质量管理机构或者人员；四、有保证药品质量的规章制度，并符合国务院药品监督管理部门制定的药品经营质量管理规范要求；五、企业负责人无药品管理法规定的禁止从事药品经营活动的情形。';
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '电子', '申请人自备', '必要'],
  ['营业执照', '电子', '数据共享', '必要'],
  ['药品经营企业筹建完成说明', '纸质和电子', '申请人自备', '必要'],
  ['房屋产权证明', '电子', '申请人自备', '必要'],
  ['质量负责人任命文件', '电子', '申请人自备', '必要'],
  ['药师执业注册证', '电子', '申请人自备', '必要'],
  ['平面布置图', '电子', '申请人自备', '非必要'],
];
const ROWS: [string, string][] = [
  ['权力事项名称', '药品零售企业经营许可'],
  ['实施主体', '临杭市拱墅区市场监督管理局'],
  ['面向对象', '法人'],
  ['法定办结时限', '20个工作日'],
  ['承诺办结时限', '4个工作日'],
  ['到办事现场次数', '0次'],
  ['是否收费', '不收费'],
  ['实施依据', '《中华人民共和国药品管理法》第五十一条'],
  ['办理流程', '收件、受理、审核、审批、办结'],
  ['受理地点', '临杭市拱墅区台州路1号行政服务中心二楼'],
  ['办公时间', '法定工作日 8:30—12:00，13:30—17:30'],
  ['咨询电话', '0571-88259001'],
  ['投诉电话', '0571-88259110'],
  ['结果送达', '电子证照下载、邮寄、窗口领取'],
];

const html = (
  title: string,
  body: string,
  at: Addresses,
  name = '之江省',
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>.hide{display:none}.hd span{cursor:pointer;margin-right:20px}#qhc{position:fixed;inset:80px 25%;background:#fff;border:1px solid #2a6;z-index:9;padding:20px;display:none}#qhc b{cursor:pointer;padding:4px 10px}#qhc a{cursor:pointer;margin:8px}.p{width:1100px;margin:auto;font:14px/1.9 Tahoma}#guide-tip{position:fixed;inset:0;background:#0007;z-index:20}#guide-tip div{background:#fff;width:380px;margin:160px auto;padding:20px}</style></head><body>
<div class="hide hd"><span class="area">切换区划</span><span>个人办事</span><span onclick="location='/nowhere-mobile'">法人办事</span><input class="s" placeholder="搜索"></div>
<div class="p hd"><b>之江政务服务网</b> <span class="area" onclick="document.getElementById('qhc').style.display='block'">切换区划：<i id="now">${name}</i></span><span onclick="window.open('/fw?t=gr','_blank')">个人办事</span><span onclick="window.open('/fw?t=fr','_blank')">法人办事</span><span onclick="location.href='${at['city']}/pj'">好差评</span></div>
<div id="qhc"><p>临杭市　<span onclick="this.parentNode.parentNode.style.display='none'" style="float:right;cursor:pointer">×</span></p><p>${['ABCDEFG', 'HIJKLMN', 'OPQRST', 'UVWXYZ'].map((g) => `<b onclick="zm('${g}')">${g}</b>`).join('')}</p><div id="zmq"></div></div>
<div class="p">${body}</div><div class="p">${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' ')}</div>
<script>var A=${JSON.stringify(AREAS)};function zm(g){document.getElementById('zmq').innerHTML=A.filter(function(a){return g.indexOf(a[2])>=0}).map(function(a){return '<a onclick="qh(\\''+a[0]+'\\',\\''+a[1]+'\\')">'+a[1]+'</a>'}).join('')}
function qh(c,n){sessionStorage.setItem('webId',c);location.href='${at['city']}/site?webId='+c}
function ns(){document.getElementById('guide-tip').remove();document.cookie='guidesStatus18=off;path=/'}</script></body></html>`;
const TIP =
  '<div id="guide-tip"><div><h3>新手引导</h3><p>第 1 步：点击左上角切换区划</p><button onclick="ns()">跳过</button></div></div>';
const common = (ask: Ask, at: Addresses): Reply => {
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html, at) : null;
};

const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const area = AREAS.find(([c]) => c === (query.get('webId') ?? ask.cookies['zj18web']));
    const name = area?.[1] ?? '临杭市';
    if (path === '/') return html('临杭市政务服务', '<h1>临杭市</h1><p>请在页面上方切换区划。</p>', at, '临杭市');
    if (path === '/site') {
      return {
        headers: { 'set-cookie': `zj18web=${area?.[0] ?? ''}; Path=/` },
        body: html(
          `${name}政务服务`,
          `<h1>临杭市${name}政务服务</h1><p>当前区划：${name}</p><form action="/ss" target="_blank"><input name="q" placeholder="请输入关键字"><input type="submit" value="搜"></form><h3>办事</h3><div id="ls"></div><button id="more">加载更多</button><script>var pg=0;function ld(){fetch('/api/items?p='+pg).then(function(r){return r.json()}).then(function(d){d.rows.forEach(function(i){var e=document.createElement('div');e.textContent=i.name;e.setAttribute('url','/item/'+i.id);e.style.cursor='pointer';e.onclick=function(){window.open(this.getAttribute('url'))};document.getElementById('ls').appendChild(e)});pg++;if(!d.more)document.getElementById('more').style.display='none'})}document.getElementById('more').onclick=ld;ld()</script>`,
          at,
          name,
        ),
      };
    }
    if (path === '/fw')
      return html(
        '办事',
        `<p>当前区划：${name}</p>${items
          .filter((i) => (query.get('t') === 'fr' ? i.audience === '法人' : i.audience === '个人'))
          .map((i) => `<p><a target="_blank" href="/item/${i.id}">${i.name}</a></p>`)
          .join('')}`,
        at,
        name,
      );
    if (path === '/api/items') {
      const p = Number(query.get('p') ?? 0);
      return json(
        {
          rows: items.slice(p * 12, p * 12 + 12).map((i) => ({ id: i.id, name: i.name })),
          more: p * 12 + 12 < items.length,
        },
        1200,
      );
    }
    if (path === '/ss')
      return html(
        '搜索结果',
        `<p>当前区划：${name}</p>${
          findByName(items, query.get('q') ?? '', 0.5)
            .map((i) => `<h4><a href="/item/${i.id}">${i.name}</a></h4>`)
            .join('') || '<p>暂无数据</p>'
        }`,
        at,
        name,
      );
    const item = items.find((i) => path === `/item/${i.id}`);
    if (item && item.id !== 'zj-8f21')
      return html(
        item.name,
        `<h2>${item.name}</h2><p>实施主体：临杭市${name}${item.dept}</p><p>承诺办结时限：8个工作日</p>`,
        at,
        name,
      );
    if (item) {
      const rows = ROWS.map(([k, v]) => [k, k === '实施主体' ? `临杭市${area?.[1] ?? ''}市场监督管理局` : v]);
      return html(
        item.name,
        `<h2>${item.name}</h2><div class="bg_box">${rows.map(([k, v]) => `<div class="row"><div class="inner">${k}</div><div class="inner">${v}</div></div>`).join('')}<div class="row"><div class="inner">受理条件</div><div class="inner"><span id="sltj">${LONG_CONDITION.slice(0, 40)}…</span> <a href="javascript:void(0)" onclick="var s=document.getElementById('sltj');var a=this;fetch('/api/full?f=sltj').then(function(r){return r.text()}).then(function(t){s.textContent=t;a.remove()})">展开</a></div></div></div><h3>申请材料目录</h3><table id="cl"><tr><td>材料名称</td><td>材料形式</td><td>来源渠道</td><td>必要性</td></tr>${MATERIALS.slice(
          0,
          3,
        )
          .map((m) => `<tr>${m.map((c) => `<td>${c}</td>`).join('')}</tr>`)
          .join(
            '',
          )}</table><a href="javascript:void(0)" onclick="var a=this;fetch('/api/full?f=cl').then(function(r){return r.json()}).then(function(d){document.getElementById('cl').innerHTML+=d.map(function(m){return '<tr>'+m.map(function(c){return '<td>'+c+'</td>'}).join('')+'</tr>'}).join('');a.remove()})">查看更多材料</a>`,
        at,
        name,
      );
    }
    if (path === '/api/full')
      return query.get('f') === 'cl'
        ? json(MATERIALS.slice(3), 600)
        : { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: LONG_CONDITION, delay: 600 };
    if (path === '/pj')
      return html(
        '好差评',
        '<h2>好差评</h2><p>评价来源：浙里办 62.1%、PC 端 20.4%、窗口 17.5%</p><h3>部门排名</h3><p>1 市场监管局　2 公安局</p><h3>县（市、区）排名</h3><p>1 拱墅区　2 西湖区</p><h3>差评原因分析</h3><p>办理时间长 31%、材料多 22%</p><h3>整改公示</h3><p>差评整改率 100%，可追评一次。</p>',
        at,
        name,
      );
    return common(ask, at);
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h18-truncated',
  about:
    'DOM 中先有一份隐藏的页头（移动版，死入口）、首字母区划层、新手引导遮罩、加载更多、window.open、条件与材料由服务器截断须点“展开”；无申报入口',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(11),
    'item.found': seen(true),
    'item.name': seen('药品零售企业经营许可'),
    'item.url': seen(`${at['city']}/item/zj-8f21`),
    'item.clicks': seen(3, { also: [4] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(4),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('none'),
    'flow.furthest': seen('guide'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    name: present('药品零售企业经营许可'),
    dept: present('临杭市拱墅区市场监督管理局'),
    target: present('法人'),
    legalLimit: present('20个工作日'),
    promiseLimit: present('4个工作日'),
    visits: present('0次'),
    fee: present('不收费'),
    legalBasis: holds('第五十一条'),
    process: present('收件、受理、审核、审批、办结'),
    place: present('临杭市拱墅区台州路1号行政服务中心二楼'),
    time: holds('8:30'),
    consult: present('0571-88259001'),
    complain: present('0571-88259110'),
    delivery: present('电子证照下载、邮寄、窗口领取'),
    condition: holds('企业负责人无药品管理法规定的禁止从事药品经营活动的情形'),
    materials: holds('药品经营许可证申请表', '平面布置图'),
  }),
  materials: MATERIALS.map(([name, form, source, need]) => ({
    name,
    medium: form === '电子' ? 'electronic' : 'both',
    source,
    required: need === '必要',
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'entry.level', value: 'none', why: 'The first header is the hidden mobile copy; the visible one works.' },
    { fact: 'guide.materials', why: 'Four more stand behind 查看更多材料.' },
    { fact: 'apply.entry', value: 'dead', why: 'There is no entry on this guide.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: '#guide-tip button' },
  { do: 'click' as const, target: '.area' },
  { do: 'click' as const, target: '#qhc b:text-is("ABCDEFG")' },
  { do: 'click' as const, target: '#zmq a:text-is("拱墅区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h18-truncated',
  origins: ['province', 'city'],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? html(
            '之江政务服务网',
            `${ask.cookies['guidesStatus18'] ? '' : TIP}<h1>之江政务服务网</h1><ul>${items
              .slice(0, 10)
              .map((i) => `<li><a target="_blank" href="/sj/${i.id}">${i.name}（省级）</a></li>`)
              .join('')}</ul>`,
            at,
          )
        : ask.path.startsWith('/sj/')
          ? ((upper) => (upper ? html(upper.title, upper.html, at) : null))(provincial(items, ask.path.slice(4)))
          : ask.path === '/fw'
            ? html(
                '省级办事',
                `<p>当前区划：之江省</p>${items
                  .slice(0, 10)
                  .map((i) => `<p><a href="/sj/${i.id}">${i.name}（省级）</a></p>`)
                  .join('')}`,
                at,
              )
            : common(ask, at),
    city: city(at),
  }),
  city: (at) => ({
    id: 'h18-truncated',
    name: '临杭市',
    code: '330100',
    province: '之江省',
    region: '华东',
    district: '拱墅区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: '.p.hd span:text-is("法人办事")', counts: true, opens: true },
    { do: 'click', target: 'a:text-is("药品零售企业经营许可")', counts: true, opens: true },
    { do: 'click', target: 'a:text-is("展开")' },
    { do: 'click', target: 'a:text-is("查看更多材料")' },
    { do: 'wait', target: '1500' },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['city']}/site?webId=330105` },
      { do: 'type', target: 'input[name=q]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[type=submit]', opens: true },
    ],
    entries: 'h4',
    wanted: '药品零售企业经营许可',
  }),
  proof: { hall: ['当前区划：拱墅区'], guide: ['临杭市拱墅区市场监督管理局', '平面布置图'] },
};

import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "津云": a municipality whose home is three redirects away, drawn grey, behind a layer; districts stand on a drawn map. */
const columns = press(
  ['市区要闻', '政策速递', '大厅公告'],
  (n) => `/web/col/${n}.shtml`,
  (n, m) => `/web/art/${n}/${m}.shtml`,
);
const items = catalogue({
  count: 38,
  offset: 44,
  prefix: 'tj12',
  wanted: [{ place: 6, item: { id: 'tj12WANT', name: '药品经营许可证核发（零售）' } }],
});
const DISTRICTS: [string, string, string, number, number][] = [
  ['120101', 'heping', '和平区', 60, 60],
  ['120103', 'hexi', '河西区', 170, 60],
  ['120104', 'nankai', '南开区', 280, 60],
  ['120110', 'dongli', '东丽区', 60, 160],
  ['120116', 'binhai', '滨海新区', 170, 160],
  ['120119', 'jizhou', '蓟州区', 280, 160],
];
const STREETS = ['学府街道', '长虹街道', '鼓楼街道', '万兴街道'];

const html = (title: string, body: string, area = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>html{filter:grayscale(100%);-webkit-filter:grayscale(1)}body{margin:0;font:15px/1.9 "Noto Serif CJK SC",serif}.bar{background:#a11;color:#fff;padding:10px 60px}.bar a{color:#fff;margin-left:20px}.in{width:1060px;margin:12px auto}svg g{cursor:pointer}svg g:hover rect{fill:#f6c}.who{position:fixed;inset:0;background:rgba(20,20,20,.65);z-index:99}.who>div{margin:160px auto;width:420px;background:#fff;padding:30px;text-align:center}.who b{display:inline-block;padding:18px 28px;margin:0 12px;border:1px solid #a11;cursor:pointer}.who i{display:block;cursor:pointer;margin-top:12px;color:#888}dl.gd{display:grid;grid-template-columns:180px 1fr;margin:0;border-top:1px solid #ddd}dl.gd dt,dl.gd dd{margin:0;padding:6px 10px;border-bottom:1px solid #ddd}dl.gd dt{background:#faf5f5}.row label{display:inline-block;width:170px;color:#777}.clerk{border:1px dashed #c99;margin:8px 0;padding:6px 14px}</style></head><body><div class="bar">津港市政务一网通${area ? ` · ${area}` : ''}<a href="/main.html">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</div><div class="in">${body}</div><div class="in" style="color:#888">主办单位：津港市政务服务办公室　政务服务便民热线：12345</div></body></html>`;
const WHO = `<div class="who"><div><h3>请选择您的身份</h3><b onclick="who('fr')">企业法人</b><b onclick="who('gr')">个人用户</b><i onclick="who('')">跳过，直接进入</i></div></div><script>function who(v){localStorage.setItem('who23',v||'none');document.querySelector('.who').style.display='none'}if(localStorage.getItem('who23'))document.querySelector('.who').style.display='none';</script>`;

/** Key, label, value: the head is labels with spans, the rest a definition list. */
const HEAD: [string, string, string][] = [
  ['name', '业务办理项名称', '药品经营许可证核发（零售）'],
  ['dept', '受理机构', '津港市南开区市场监督管理局'],
  ['projectType', '办件类型', '承诺件'],
  ['promiseLimit', '办结时限', '法定30个工作日，承诺压缩至5个工作日（不含现场核查）'],
  ['visits', '最多跑动次数', '1次'],
  ['target', '申请主体', '企业法人、非法人企业'],
];
const REST: [string, string, string][] = [
  [
    'condition',
    '办理条件',
    '有依法经过资格认定的药师或者其他药学技术人员；有与所经营药品相适应的营业场所、设备、卫生环境；有保证药品质量的规章制度。',
  ],
  ['process', '办理环节', '收件→受理→现场验收→审批→制证→送达'],
  ['legalBasis', '实施依据', '《中华人民共和国药品管理法》第五十一条第一款'],
  ['fee', '收费标准', '不收费'],
  ['place', '受理地点', '津港市南开区宾水西道332号政务服务中心一层综合窗口'],
  ['time', '受理时间', '周一至周五9:00-12:00,13:30-17:00（法定节假日除外）'],
  ['consult', '业务咨询', '022-87610018'],
  ['complain', '投诉渠道', '022-87610019'],
  ['delivery', '领取方式', '自行领取、EMS邮寄'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证（零售）申请表', '电子', '申请人自备', '必要'],
  ['营业执照副本', '免提交', '政府部门核发', '必要'],
  ['药学技术人员资格证书', '电子', '政府部门核发', '必要'],
  ['经营场所产权证明或租赁合同', '电子', '申请人自备', '必要'],
  ['质量管理文件目录', '电子', '申请人自备', '非必要'],
];

function city(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return '<!doctype html><html><head><meta charset="utf-8"><title>跳转</title><meta http-equiv="refresh" content="0;url=/web/index.shtml"></head><body></body></html>';
    if (path === '/web/index.shtml')
      return '<!doctype html><html><head><meta charset="utf-8"></head><body><script>setTimeout(function(){window.location.replace("main".length?"/main.html":"/")},300)</script></body></html>';
    if (path === '/main.html')
      return html(
        '津港市政务一网通',
        `<h1>津港市政务一网通</h1><p>当前位置：津港市</p><h3>请在地图上点选您所在的区</h3><svg width="420" height="240" xmlns="http://www.w3.org/2000/svg">${DISTRICTS.map(([, s, n, x, y]) => `<g onclick="top.location.href='/qu/${s}/index.shtml'"><rect x="${x - 50}" y="${y - 40}" width="104" height="86" fill="#f0d9d9" stroke="#a11"></rect><text x="${x - 30}" y="${y + 6}" font-size="15">${n}</text></g>`).join('')}</svg>
<h3>市级服务</h3><p>${items
          .slice(10, 20)
          .map((i) => `<a href="/web/sj/${i.id}.shtml">${i.name}</a>`)
          .join('　')}</p>${WHO}`,
      );
    const here = DISTRICTS.find(([, s]) => path.startsWith(`/qu/${s}/`));
    if (here) {
      const [, slug, name] = here;
      const base = `/qu/${slug}`;
      if (path === `${base}/index.shtml`)
        return html(
          `${name}政务服务`,
          `<h1>${name}政务服务</h1><p>当前位置：津港市 &gt; ${name}</p><form action="${base}/find.shtml"><input name="wd" placeholder="想办什么事"><input type="image" alt="搜索" src="/favicon.ico" width="40" height="24"></form>
<h3>街道（乡镇）服务站</h3><p>${(slug === 'nankai' ? STREETS : ['第一街道', '第二街道']).map((s, n) => `<a href="${base}/jd${n}.shtml">${s}</a>`).join('　')}</p><h3>${name}事项</h3>${[
            '法人',
            '个人',
          ]
            .map(
              (side) =>
                `<details><summary>${side}办事</summary>${items
                  .filter((i) => i.audience === side)
                  .map((i) => `<p><a href="${base}/item/${i.id}.shtml">${i.name}</a></p>`)
                  .join('')}</details>`,
            )
            .join(
              '',
            )}<p><a href="${base}/pj.shtml">评价公示</a>　<a href="${base}/ts.shtml">投诉举报</a>　<a href="${base}/zn.shtml">智能小津</a></p>`,
          name,
        );
      const street = /\/jd(\d)\.shtml$/.exec(path);
      if (street)
        return html(
          '街道服务站',
          `<h2>${(slug === 'nankai' ? STREETS : ['第一街道', '第二街道'])[Number(street[1])] ?? ''}</h2><p>本街道便民服务站办理社保、民政等${5 + Number(street[1])}类民生服务，企业许可请到区政务服务中心。</p>`,
          name,
        );
      if (path === `${base}/find.shtml`)
        return html(
          '查找',
          `<p>${name} · 查找结果</p><table>${
            findByName(items, query.get('wd') ?? '', 0.5)
              .map(
                (i) =>
                  `<tr class="fr"><td><a target="_blank" href="${base}/item/${i.id}.shtml">${i.name}</a></td><td>${name}${i.dept}</td></tr>`,
              )
              .join('') || '<tr><td>未检索到相关内容</td></tr>'
          }</table>`,
          name,
        );
      const item = items.find((i) => path === `${base}/item/${i.id}.shtml`);
      if (item?.id === 'tj12WANT' && slug === 'nankai') return html(item.name, guide(at), name);
      if (item)
        return html(
          item.name,
          `<h2>${item.name}</h2><div class="row"><label>受理机构</label><span>津港市${name}${item.dept}</span></div><div class="row"><label>办结时限</label><span>12个工作日</span></div>`,
          name,
        );
      if (path === `${base}/pj.shtml`)
        return html(
          '评价公示',
          `<h2>${name}政务服务评价公示</h2><p>统计截至2026年11月23日</p><p>本区共收到评价20,115条，其中好评20,102条。评价来源包括网上大厅、“津心办”App、大厅评价器和12345热线回访。</p><h3>差评整改情况</h3><p>“材料要求不一致”：已统一告知单，整改完成，办事人可追加评价。</p>`,
          name,
        );
      if (path === `${base}/ts.shtml`)
        return html(
          '投诉举报',
          '<h2>投诉举报</h2><form method="post" action="/web/ts/addComplaint"><p>办件编号（必填） <input name="bjbh" required placeholder="请输入18位办件编号"></p><p>投诉内容 <textarea name="nr" required></textarea></p><p><button>提交</button></p></form><p>没有办件编号的，请拨打12345。</p>',
          name,
        );
      if (path === `${base}/zn.shtml`)
        return html(
          '智能小津',
          `<h2>智能小津</h2><div id="lg"><div>小津：您好，请问有什么可以帮您？</div></div><p><input id="wq" placeholder="请输入问题"> <span role="button" style="cursor:pointer;border:1px solid #a11;padding:2px 12px" onclick="ask23()">发送</span></p><script>function ask23(){var q=document.getElementById('wq').value,l=document.getElementById('lg');document.getElementById('wq').value='';var m=document.createElement('div');m.textContent='我：'+q;l.appendChild(m);fetch('/znapi/chat?q='+encodeURIComponent(q)).then(function(r){return r.json()}).then(function(d){var a=document.createElement('div');a.textContent='小津：';l.appendChild(a);var i=0,t=setInterval(function(){a.textContent='小津：'+d.t.slice(0,i+=3);if(i>=d.t.length)clearInterval(t)},60)})}</script>`,
          name,
        );
      return null;
    }
    if (path === '/znapi/chat')
      return json(
        {
          t: '办理药品零售许可，请准备申请表、营业执照、药学技术人员资格证书和经营场所证明，到南开区政务服务中心或在网上提出申请，五个工作日内办结。',
        },
        700,
      );
    const up = /^\/web\/sj\/(\w+)\.shtml$/.exec(path);
    const upper = up ? provincial(items, up[1] ?? '') : null;
    if (upper) return html(upper.title.replace('省级', '市级'), upper.html.replaceAll('省', '市'));
    const press = printed(columns, path);
    return press ? html(press.title, press.html) : null;
  };
}

const guide = (at: Addresses): string =>
  `<h2>药品经营许可证核发（零售）</h2><p><input type="button" value="我要申报" onclick="sb()"></p>${HEAD.map(([, k, v]) => `<div class="row"><label>${k}</label><span>${v}</span></div>`).join('')}<dl class="gd">${REST.map(([, k, v]) => `<dt>${k}</dt><dd>${v}</dd>`).join('')}<dt>提交材料</dt><dd>${MATERIALS.map(([n, f, s, r], i) => `<div class="clerk"><p>${i + 1}、<strong>${n}</strong></p><p>材料形式：${f}</p><p>来源渠道：${s}</p><p>材料必要性：${r}</p></div>`).join('')}</dd></dl><div id="lay" style="display:none;position:fixed;top:90px;left:280px;width:700px;height:420px;background:#fff;border:2px solid #a11;z-index:50"></div><script>function sb(){var l=document.getElementById('lay');l.innerHTML='<iframe width="100%" height="400" src="${at['yun']}/cas/login?service=aHR0cHM6Ly90ag=="></iframe>';l.style.display='block'}</script>`;

const truth = (at: Addresses): Truth => ({
  hall: 'h23-svgmap',
  about:
    '直辖市，首页经 meta 刷新与 JS 两次跳转、哀悼日灰度、首次访问选身份遮罩；SVG 地图点选区（区下又列街道是陷阱）；指南为 label+span 与 dl/dt/dd；“法定30…承诺压缩至5…”同在一格；登录在层内 iframe；打字机式客服；投诉必填办件编号',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(1),
    'item.found': seen(true),
    'item.name': seen('药品经营许可证核发（零售）'),
    'item.url': seen(`${at['city']}/qu/nankai/item/tj12WANT.shtml`),
    'item.clicks': seen(2, { also: [3] }),
    'guide.legalDays': seen(30),
    'guide.promisedDays': seen(5),
    'guide.visits': seen(1),
    'guide.onlineDepth': unseen(),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('own-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('text-only'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', '12345', 'assistant'], { set: true }),
    'interaction.complaint': seen('case-number-only'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingFollowUp': seen(true),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    ...Object.fromEntries([...HEAD, ...REST].map(([key, , value]) => [key, present(value)])),
    // No label of that name; the days stand under 办结时限.
    legalLimit: { state: ['missing', 'present'] },
    materials: holds('药品经营许可证（零售）申请表', '经营场所产权证明或租赁合同'),
  }),
  materials: MATERIALS.map(([name, form, source, need]) => ({
    name,
    ...(form === '电子' ? { medium: 'electronic' as const } : { waived: true }),
    source,
    required: need === '必要',
    isForm: name.includes('申请表'),
    template: 'none',
  })),
  refutable: [
    { fact: 'site.province', value: 'down', why: 'Two redirects by the page, then the home.' },
    { fact: 'guide.promisedDays', value: 30, why: 'Thirty days are the legal ones; five are promised.' },
    { fact: 'entry.clicks', value: 2, why: 'The streets below the district are not sought.' },
    { fact: 'interaction.complaint', value: 'open', why: 'The form demands a case number.' },
    {
      fact: 'apply.entry',
      value: 'unified-login',
      why: 'The sign-in is the hall’s own and does not call itself unified.',
    },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['city']}/` },
  { do: 'click' as const, target: '.who i' },
  { do: 'click' as const, target: 'svg text:text-is("南开区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h23-svgmap',
  origins: ['city', 'yun'],
  asks: [/GET \/znapi\/chat/],
  sites: (at) => ({
    city: city(at),
    yun: (ask) =>
      ask.path === '/cas/login'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>用户登录</title></head><body><h3>药械审批系统用户登录</h3><p>账号 <input name="u"></p><p>密码 <input type="password" name="p"></p><p><button type="button">登录</button></p></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h23-svgmap',
    name: '津港市',
    code: '120100',
    region: '华北',
    district: '南开区',
    portals: { province: `${at['city']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'summary:text-is("法人办事")' },
    { do: 'click', target: 'a:text-is("药品经营许可证核发（零售）")', counts: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name=wd]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[type=image]' },
    ],
    entries: '.fr',
    wanted: '药品经营许可证核发（零售）',
  }),
  proof: { hall: ['当前位置：津港市>南开区'], guide: ['津港市南开区市场监督管理局', '承诺压缩至5个工作日'] },
};

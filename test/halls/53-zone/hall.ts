import { catalogue } from '../kit/catalogue.ts';
import { archive, wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "蓉开": a development zone under another tab of a layer; base href; a guide of foldouts whose heads are pictures; a sign-in by telephone code in a layer of the page; a person behind the robot after hours; a complaint behind an agreement; a board in a foldout. */
const columns = press(
  ['园区动态', '通知公告', '政策解读'],
  (n) => `/gxq/xw/${['dt', 'gg', 'jd'][n]}/`,
  (n, m) => `/gxq/xw/${['dt', 'gg', 'jd'][n]}/t2026${String(m + 1).padStart(2, '0')}_${n}${m}.html`,
);
const NAME = '药品经营许可证核发（零售）';
const items = catalogue({
  count: 36,
  offset: 40,
  prefix: 'rk',
  dept: '政务服务和行政审批局',
  wanted: [{ place: 16, item: { id: 'rkyp', name: NAME } }],
});
const ZONE = '绵川高新技术产业开发区';
const SECTIONS: [string, [string, string, string][]][] = [
  [
    '基本信息',
    [
      ['name', '事项名称', NAME],
      ['taskCode', '实施编码', '11510700MB1234567X4000172111003'],
      ['dept', '实施主体', '绵川高新技术产业开发区政务服务和行政审批局'],
      ['legalLimit', '法定办结时限', '30（工作日）'],
      ['promiseLimit', '承诺办结时限', '10（工作日）'],
      ['visits', '到办事现场次数', '1'],
      ['onlineDepth', '网上办理深度', '互联网预审'],
    ],
  ],
  [
    '受理条件',
    [
      [
        'condition',
        '受理条件',
        '（一）有药学技术人员；（二）有与所经营药品相适应的营业场所、设备、仓储设施；（三）有质量管理机构或者人员；（四）有规章制度。',
      ],
    ],
  ],
  ['设定依据', [['legalBasis', '设定依据', '《中华人民共和国药品管理法》（2019年修订）第五十一条']]],
  ['办理流程', [['process', '办理流程', '收件→受理→现场核查→审批→制证→发证']]],
  [
    '收费与结果',
    [
      ['fee', '是否收费', '不收费'],
      ['delivery', '结果送达', '自行领取；邮寄'],
    ],
  ],
  [
    '办理地点',
    [
      ['place', '办理地点', '绵川市高新区火炬西街21号高新区政务服务中心一楼3号窗口'],
      ['time', '办理时间', '法定工作日，9:00—12:00、13:00—17:00'],
      ['traffic', '交通指引', '公交4路、9路、22路高新区管委会站'],
    ],
  ],
  [
    '咨询监督',
    [
      ['consult', '咨询方式', '0816-2530011'],
      ['complain', '监督投诉方式', '0816-2530022；绵川市政务服务热线12345'],
    ],
  ],
];
const page = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8">${head}<title>${title}</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei"}.hd{background:#f7f7f7;padding:12px 36px}.hd a,.hd button{margin-right:20px}.bx{width:1060px;margin:12px auto}.modal{display:none;position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:80}.modal>div{width:600px;margin:100px auto;background:#fff;padding:16px}.tab{display:inline-block;padding:6px 16px;cursor:pointer}.tab.cur{border-bottom:2px solid #d22}.opt{display:inline-block;width:170px;padding:5px;cursor:pointer}details{border:1px solid #e5e5e5;margin:6px 0;padding:6px 12px}summary{cursor:pointer}td,th{border:1px solid #ddd;padding:5px 8px}table{border-collapse:collapse}.lg{display:none;position:fixed;left:50%;margin-left:-190px;top:160px;width:380px;background:#fff;border:1px solid #aaa;z-index:90;padding:18px}.fo{display:none}.agree{position:fixed;inset:0;background:rgba(0,0,0,.45);z-index:70}.agree>div{width:620px;margin:120px auto;background:#fff;padding:20px}</style></head><body>${body}<div class="bx" style="color:#999">绵川高新技术产业开发区管理委员会　咨询热线 0816-2530000</div></body></html>`;

const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    if (ask.path === '/')
      return page(
        '蜀南政务服务网',
        `<div class="hd"><b>蜀南政务服务网</b>　<span id="sw" style="cursor:pointer">蜀南省 ▾</span></div><div class="bx"><p>${items
          .slice(0, 12)
          .map((i) => `<a href="/x/${i.id}.html">${i.name}</a>`)
          .join(
            '　',
          )}</p></div><div class="modal" id="md"><div><span class="tab cur" data-t="0">市（州）</span><span class="tab" data-t="1">开发区</span><span class="tab" data-t="2">部门</span><div id="ls">加载中…</div><p style="text-align:right"><button type="button" id="gb">关闭</button></p></div></div><script>
var md=document.getElementById('md'),ls=document.getElementById('ls');
function fill(t){ls.innerHTML='加载中…';fetch('/site/list?type='+t).then(function(r){return r.json()}).then(function(d){ls.innerHTML='';d.data.forEach(function(x){var o=document.createElement('span');o.className='opt';o.innerText=x.n;o.onclick=function(){if(x.u)location.href=x.u;else alert('该站点正在建设中')};ls.appendChild(o)})})}
document.getElementById('sw').onclick=function(){md.style.display='block';fill(0)};document.getElementById('gb').onclick=function(){md.style.display='none'};
document.querySelectorAll('.tab').forEach(function(t){t.onclick=function(){document.querySelectorAll('.tab').forEach(function(o){o.className='tab'+(o===t?' cur':'')});fill(t.dataset.t)}});
</script>`,
      );
    if (ask.path === '/site/list')
      return json(
        {
          code: 0,
          data: [
            [
              { n: '锦城市', u: '/s/jc.html' },
              { n: '绵川市', u: `${at['city']}/` },
              { n: '泸洲市', u: '/s/lz.html' },
            ],
            [
              { n: '天府新区', u: '/s/tf.html' },
              { n: '锦城高新技术产业开发区', u: '/s/jg.html' },
              { n: '绵川经济技术开发区', u: '' },
              { n: ZONE, u: `${at['zone']}/gxq/` },
            ],
            [{ n: '省药品监督管理局', u: '/s/yj.html' }],
          ][Number(ask.query.get('type') ?? 0)],
        },
        500,
      );
    const other: Record<string, string> = {
      jc: '锦城市分站设有二十三个区市县窗口，企业开办半日办结。',
      lz: '泸洲市分站试行“蓉泸通办”，两地互设窗口，事项共九十六个。',
      tf: '天府新区分站实行承诺即入制，公园城市局统一受理。',
      jg: '锦城高新区分站为科技企业提供专员服务，预约电话见公告。',
      yj: '省药品监督管理局负责药品生产和批发环节的许可，零售由市县负责。',
    };
    const key = /^\/s\/(\w+)\.html$/.exec(ask.path)?.[1] ?? '';
    if (other[key]) return page('分站', `<div class="bx"><h2>${other[key].slice(0, 3)}</h2><p>${other[key]}</p></div>`);
    const up = provincial(items, /^\/x\/(\w+)\.html$/.exec(ask.path)?.[1] ?? '');
    return up ? page(up.title, `<div class="bx">${up.html}</div>`) : null;
  };

const zone =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const show = (title: string, body: string, extra = '') =>
      page(
        title,
        `<div class="hd"><a href="./">首页</a><a href="fwqd.html">服务清单</a><a href="zxts.html">咨询投诉</a><a href="hcp.html">好差评</a><a href="xw/dt/">园区动态</a><a href="xw/gg/">通知公告</a><a href="xw/zt/">专题报道</a><a href="zn.html">智能客服</a></div><div class="bx">${body}</div>${extra}`,
        '<base href="/gxq/">',
      );
    if (path === '/' || path === '/gxq') return { status: 302, headers: { location: '/gxq/' } };
    if (path === '/gxq/')
      return show(
        `${ZONE}政务服务`,
        `<h1>${ZONE}政务服务大厅</h1><p>当前站点：${ZONE}</p><form action="so.html"><input name="q" placeholder="输入事项名称"> <input type="image" src="img/s.svg" alt="搜索" width="28" height="24"></form><h3>常用事项</h3><p>${items
          .slice(20, 30)
          .map((i) => `<a href="bszn.html?id=${i.id}">${i.name}</a>`)
          .join(
            '　',
          )}</p><h3>通知公告</h3>${(columns[1]?.articles ?? []).map((a) => `<p><a href="${a.path.slice(5)}">${a.title}</a></p>`).join('')}<p><a href="xw/gg/t202512_99.html">关于启用新版申报系统的公告</a></p><p><a href="old/index.html">旧版入口</a>　<a href="file/zl.zip">表格汇编</a>　<a href="file/zn.pdf">办事指南汇编</a></p>`,
      );
    if (path === '/gxq/img/s.svg')
      return {
        headers: { 'content-type': 'image/svg+xml' },
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="28" height="24"><circle cx="12" cy="11" r="7" stroke="#d22" fill="none"/></svg>',
      };
    if (path === '/gxq/xw/zt/')
      return show(
        '专题报道',
        '<h2>专题报道</h2><div class="list"><ul></ul><p class="nodata">栏目内容正在整理，暂无信息</p></div>',
      );
    if (path === '/gxq/xw/gg/t202512_99.html')
      return show(
        '通知公告',
        '<h2>通知公告</h2><div id="c">加载中</div><script>fetch("/gxq/api/article?id=99").then(function(r){return r.json()}).then(function(d){document.getElementById("c").innerHTML=d.data?d.data.text:"<p>文章不存在或已下架</p>"})</script>',
      );
    if (path === '/gxq/api/article') return json({ code: 0, data: null, msg: 'success' }, 300);
    if (path === '/gxq/old/index.html')
      return '<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/gxq/"><title>跳转</title></head><body></body></html>';
    if (path === '/gxq/file/zl.zip') return archive();
    if (path === '/gxq/file/zn.pdf') return null;
    if (path === '/gxq/file/sqb.doc') return wordDocument('sqb.doc');
    if (path === '/gxq/fwqd.html')
      return show(
        '服务清单',
        `<h2>服务清单</h2><table>${items.map((i) => `<tr><td><a href="bszn.html?id=${i.id}">${i.name}</a></td><td>${ZONE}${i.dept}</td></tr>`).join('')}</table>`,
      );
    if (path === '/gxq/so.html') {
      const found = findByName(items, query.get('q') ?? '', 0.4);
      return show(
        '检索',
        `<p>检索到 ${found.length} 条</p>${found.map((i) => `<p class="r"><a href="bszn.html?id=${i.id}">${i.name}</a></p>`).join('')}`,
      );
    }
    if (path === '/gxq/bszn.html') {
      const item = items.find((i) => i.id === query.get('id'));
      if (!item) return show('提示', '<p>未查询到该事项</p>');
      if (item.id !== 'rkyp')
        return show(
          item.name,
          `<h2>${item.name}</h2><table><tr><th>事项名称</th><td>${item.name}</td></tr><tr><th>实施主体</th><td>${ZONE}${item.dept}</td></tr><tr><th>承诺办结时限</th><td>${2 + (item.name.length % 9)}（工作日）</td></tr></table>`,
        );
      return show(
        NAME,
        `<h2>${NAME}</h2><p><a href="javascript:;" id="sb">我要申报</a>　<a href="hcp.html">评价本事项</a></p>${SECTIONS.map(([title, list], n) => `<details${n ? '' : ' open'}><summary>${title}</summary><dl>${list.map(([, l, v]) => `<dt>${l}</dt><dd>${v}</dd>`).join('')}</dl></details>`).join('')}<details><summary>申请材料</summary><table><tr><th>材料名称</th><th>份数与形式</th><th>是否必要</th><th>表格</th></tr><tr><td>药品经营许可证申请表</td><td>纸质原件1份</td><td>必要</td><td><a href="file/sqb.doc">空表</a></td></tr><tr><td>营业执照</td><td>电子件（系统自动调取，无需提供）</td><td>必要</td><td>-</td></tr><tr><td>法律、法规规定的其他材料</td><td>纸质复印件1份</td><td>非必要</td><td>-</td></tr></table></details><details><summary>中介服务</summary><p>无</p></details>`,
        `<div class="lg" id="lg"><b>用户登录</b><p>您还未登录，请先登录</p><p>手机号 <input name="sj"></p><p>短信验证码 <input name="dx" size="6"> <button type="button">获取验证码</button></p><p>密码 <input type="password"></p><button type="button">登录绵川高新区政务服务平台</button></div><script>document.getElementById('sb').onclick=function(){setTimeout(function(){document.getElementById('lg').style.display='block'},2000)}</script>`,
      );
    }
    if (path === '/gxq/zxts.html')
      return show(
        '咨询投诉',
        `<h2>咨询投诉</h2><div id="fm"></div>`,
        `<div class="agree" id="ag"><div><h3>网上咨询投诉须知</h3><p>本平台受理对高新区政务服务的咨询、投诉和建议，五个工作日内答复，请留下真实的联系方式。</p><p><label><input type="checkbox" id="tk"> 我已阅读并同意</label></p><p><button type="button" id="jr" disabled>进入</button></p></div></div><script>document.getElementById('tk').onchange=function(){document.getElementById('jr').disabled=!this.checked};document.getElementById('jr').onclick=function(){document.getElementById('ag').style.display='none';document.getElementById('fm').innerHTML='<form action="/gxq/tousu/save" method="post"><p>类型 <select><option>咨询</option><option>投诉</option><option>建议</option></select></p><p>标题 <input></p><p>内容 <textarea rows="4" cols="50"></textarea></p><p>电话 <input></p><button>提交</button></form>'}</script>`,
      );
    if (path === '/gxq/hcp.html')
      return show(
        '好差评',
        `<h2>${ZONE}政务服务“好差评”</h2><details open><summary>本月情况</summary><p>本月评价 2,310 条，好评率 99.9%，更新时间：2026-11-24</p></details><details><summary>数据来源</summary><table><tr><th>来源</th><th>条数</th></tr><tr><td>窗口评价器</td><td>1,502</td></tr><tr><td>网上大厅</td><td>620</td></tr><tr><td>短信</td><td>188</td></tr></table></details><details><summary>差评整改情况</summary><table><tr><th>差评原因</th><th>整改情况</th><th>追评</th></tr><tr><td>等待时间长</td><td>增设窗口</td><td>已追评：满意</td></tr></table></details>`,
      );
    if (path === '/gxq/zn.html')
      return show(
        '智能客服',
        `<h2>智能客服</h2><iframe src="${at['kf']}/chat/inner?site=gxq" width="700" height="420" frameborder="0"></iframe>`,
      );
    const article = printed(columns, path);
    return article ? show(article.title, article.html) : null;
  };

const CHAT = `<!doctype html><html><head><meta charset="utf-8"><title>智能客服</title></head><body><rk-chat></rk-chat><script>customElements.define('rk-chat',class extends HTMLElement{connectedCallback(){var s=this.attachShadow({mode:'open'});s.innerHTML='<div class="m" style="height:300px;overflow:auto"><p>您好，我是智能客服小高，您可以问我办事问题。</p></div><textarea rows="2" cols="60" placeholder="请输入您的问题"></textarea><img class="f" alt="发送" src="/send.svg" width="30" height="20" style="cursor:pointer"> <span class="r" style="cursor:pointer">人工服务</span>';var m=s.querySelector('.m'),t=s.querySelector('textarea');function put(h){m.insertAdjacentHTML('beforeend','<p>'+h+'</p>')}s.querySelector('.r').addEventListener('click',function(){put('人工客服服务时间为工作日9:00-17:00，当前为非工作时间，请您留言或在工作时间咨询。')});s.querySelector('.f').addEventListener('click',function(){var v=t.value.trim();if(!v)return;t.value='';put('<b>'+v+'</b>');put('<i>正在输入…</i>');fetch('/chat/question?q='+encodeURIComponent(v)).then(function(r){return r.json()}).then(function(d){m.lastElementChild.remove();put(d.data?d.data:'抱歉，暂时没有找到答案。')})})}})</script></body></html>`;

const truth = (at: Addresses): Truth => ({
  hall: 'h53-zone',
  about:
    '开发区在省级弹层的“开发区”页签里（同名经开区在建）；base href；搜索按钮是图片；指南与好差评全在折叠面板；两秒后弹出本站手机登录；咨询投诉先过须知层；框架里 shadow root 客服只答文字；接口 code:0 而 data 为 null',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['专题报道']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(1, { also: [2] }),
    'search.works': seen(true),
    'search.rank': seen(1),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['zone']}/gxq/bszn.html?id=rkyp`),
    'guide.legalDays': seen(30),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['法律、法规规定的其他材料']] },
    'apply.entry': seen('own-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('text-only'),
    'interaction.humanGuide': unseen('outside-hours', 'not-measured'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], {
      set: true,
      also: [['phone', 'form', 'assistant', 'human']],
    }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['problems', 'rectification'], { set: true, also: [['rectification']] }),
    'interaction.ratingFollowUp': seen(true),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['zone']}/gxq/xw/gg/t202512_99.html`,
          kinds: ['gone'],
          why: 'the interface has no data: 文章不存在或已下架',
        },
      ],
    },
    'links.inner': { bad: [] },
    'links.attachments': { bad: [{ url: `${at['zone']}/gxq/file/zn.pdf`, kinds: ['gone'], why: '404' }] },
    'links.external': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(SECTIONS.flatMap(([, list]) => list.map(([key, , value]) => [key, present(value)]))),
    intermediary: present('无'),
    materials: holds('药品经营许可证申请表', '营业执照'),
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'paper', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'electronic', required: true, waived: true, isForm: false, template: 'none' },
    { name: '法律、法规规定的其他材料', medium: 'paper', required: false, isForm: false, template: 'none' },
  ],
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The layer of the province has a tab of development zones.' },
    { fact: 'apply.entry', value: 'dead', why: 'The sign-in comes after two seconds.' },
    { fact: 'interaction.humanGuide', value: 'none', why: 'It says its hours; now is outside them.' },
    { fact: 'interaction.complaint', value: 'none', why: 'The form stands behind a notice.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: '#sw' },
  { do: 'click' as const, target: '.tab:text-is("开发区")' },
  { do: 'click' as const, target: `.opt:text-is("${ZONE}")`, counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h53-zone',
  origins: ['province', 'city', 'zone', 'kf'],
  asks: [/\/chat\/question/],
  traps: [/\/gxq\/tousu\/save/],
  sites: (at) => ({
    province: province(at),
    zone: zone(at),
    city: (ask): Reply =>
      ask.path === '/'
        ? page(
            '绵川市政务服务网',
            `<div class="bx"><h1>绵川市政务服务网</h1><h3>区县分厅</h3><p><a href="/q/1.html">涪江区</a>　<a href="/q/2.html">游鲜区</a></p><details><summary>功能园区</summary><p><a href="${at['zone']}/gxq/">${ZONE}</a></p></details></div>`,
          )
        : /^\/q\/[12]\.html$/.test(ask.path)
          ? page(
              '分厅',
              `<div class="bx"><p>当前站点：${ask.path.includes('1') ? '涪江区' : '游鲜区'}</p><p>${ask.path.includes('1') ? '涪江区政务大厅一楼为企业开办专区，二楼为工程建设专区。' : '游鲜区推行帮办代办，镇街设便民服务点二十六处。'}</p></div>`,
            )
          : null,
    kf: (ask): Reply => {
      if (ask.path === '/chat/inner') return CHAT;
      if (ask.path === '/send.svg')
        return {
          headers: { 'content-type': 'image/svg+xml' },
          body: '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M2 2L28 10L2 18Z"/></svg>',
        };
      if (ask.path !== '/chat/question') return null;
      return json(
        {
          code: 0,
          data: /药/.test(ask.query.get('q') ?? '')
            ? '办理药品零售许可请准备申请表和营业执照，到高新区政务服务中心一楼3号窗口办理，十个工作日内办结。'
            : null,
        },
        700,
      );
    },
  }),
  city: (at) => ({
    id: 'h53-zone',
    name: '绵川市',
    code: '994953',
    province: '蜀南省',
    region: '西南',
    district: ZONE,
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a:text-is("服务清单")', counts: true },
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name=q]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[type=image]', counts: true },
      { do: 'wait', target: '500' },
    ],
    entries: '.r',
    wanted: NAME,
  }),
  proof: { hall: [`当前站点：${ZONE}`], guide: ['法定办结时限30（工作日）'] },
};

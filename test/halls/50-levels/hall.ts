import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Answer, type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, missing, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "海晏": GBK that nobody declares; addresses encoded in the arguments of `javascript:`; department, theme, main item, sub-item and for each a guide of province, city and county; a search whose interface has no data for anything. */
const columns = press(
  ['政务要闻', '公示公告'],
  (n) => `/hhq/col/${n + 1}/index.html`,
  (n, m) => `/hhq/art/2026/${n * 40 + m + 11}.html`,
);
const items = catalogue({ count: 26, offset: 8, prefix: 'hy', decoys: DECOYS.filter((d) => !d.includes('（零售）')) });
const MAIN = '药品零售企业经营许可';
const SUBS: [string, string][] = [
  ['bg', '药品零售企业经营许可（变更）'],
  ['hf', '药品零售企业经营许可（换发）'],
  ['sc', '药品零售企业经营许可（首次申请）'],
  ['zx', '药品零售企业经营许可（注销）'],
];
const NAME = '药品零售企业经营许可（首次申请）';
const LEVELS: [string, string, string][] = [
  ['1', '省级', '齐海省药品监督管理局'],
  ['2', '市级', '威东市行政审批服务局'],
  ['3', '县级', '威东市环海区行政审批服务局'],
];
const GUIDE: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['dept', '实施机关', '威东市环海区行政审批服务局'],
  ['useLevel', '行使层级', '县级'],
  [
    'condition',
    '受理条件',
    '有依法经过资格认定的药师；有与所经营药品相适应的营业场所、设备、卫生环境；有保证药品质量的规章制度。',
  ],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '6个工作日'],
  ['process', '办理流程', '申请、受理、审查与决定、颁证与送达'],
  ['fee', '收费情况', '不收费'],
  ['delivery', '送达方式', '窗口领取、邮寄'],
  ['visits', '到现场次数', '1次'],
  ['place', '受理地点', '威东市环海区文化中路59号政务服务中心一楼综合窗口'],
  ['time', '受理时间', '工作日上午9:00-12:00，下午13:30-17:00'],
  ['consult', '咨询电话', '0630-5190011'],
  ['complain', '监督电话', '0630-5190088'],
];
/** The old server says nothing of its characters, in header or page. */
const gbk = (title: string, body: string, base = ''): Answer => ({
  headers: { 'content-type': 'text/html' },
  encoding: 'gbk',
  body: `<html><head>${base}<title>${title}</title><style>body{margin:0;font:13px/1.9 SimSun,sans-serif}.w{width:1002px;margin:0 auto}.bt{background:#1b6fb5;padding:8px}.bt a{color:#fff;margin-right:20px}.its-table{border-collapse:collapse;width:100%}.its-table td,.its-table th{border:1px solid #9cc;padding:5px}.tree{float:left;width:270px}.tree li{cursor:pointer;padding:3px}.right{margin-left:290px;min-height:300px}.sub{display:none;margin-left:22px}.main{border-bottom:1px dotted #999;padding:4px}.main>span{cursor:pointer}</style></head><body>${body}<div class="w" style="clear:both;color:#666;text-align:center">威东市环海区人民政府办公室主办　行政审批服务局承办　热线：12345</div></body></html>`,
});
const NAV = (at: Addresses): string =>
  `<div class="bt"><div class="w"><a href="javascript:linkTo('%2Fhhq%2Fpublic%2Findex','_self')">首页</a><a href="javascript:linkTo('%2Fhhq%2Fdept','_self')">按部门</a><a href="javascript:linkTo('%2Fhhq%2Fcol%2F1%2Findex.html','_self')">政务要闻</a><a href="javascript:linkTo('%2Fhhq%2Fcol%2F2%2Findex.html','_self')">公示公告</a><a href="javascript:linkTo('${encodeURIComponent(`${at['city']}/hhq/tsjy.html`)}','_blank')">投诉建议</a></div></div>
<script>function linkTo(u,t){u=decodeURIComponent(u);if(t==='_blank')window.open(u);else location.href=u}function bszn(u){location.href='/hhq/go?to='+encodeURIComponent(u)}function netApply(u,l){if(!l){alert('您还未登录，请先登录齐海省统一身份认证平台后再进行操作！');return false}window.open(decodeURIComponent(u))}</script>`;
const LOST = gbk(
  '提示信息',
  '<div class="w"><p style="padding:90px;text-align:center">对不起，您访问的页面不存在或已被删除！</p><p><a href="/">返回首页</a></p></div>',
);

const dept = '行政审批服务局';
const DEPTS = [dept, ...new Set(items.map((i) => i.dept).filter((d) => d !== '市场监督管理局'))];
const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const show = (title: string, body: string, base = '') => gbk(title, `${NAV(at)}<div class="w">${body}</div>`, base);
    if (path === '/')
      return gbk(
        '威东市政务服务网',
        `${NAV(at)}<div class="w"><h2>威东市政务服务网</h2><table class="its-table"><tr><th>区市导航</th><td>${[
          '环海区',
          '文邓区',
          '荣海市',
          '乳峰市',
        ]
          .map(
            (n, i) =>
              `<a href="javascript:linkTo('${encodeURIComponent(i ? `/qs/${i}.html` : '/hhq/public/index')}','_self')">${n}</a>`,
          )
          .join(
            '　',
          )}</td></tr></table><p>威东市政务服务网汇集市级部门和各区市的政务服务事项，企业和群众可以按照部门、主题查找所需要办理的事项，并查看办事指南。</p></div>`,
      );
    const other = /^\/qs\/(\d)\.html$/.exec(path)?.[1];
    if (other)
      return gbk(
        '区市站点',
        `<div class="w"><h2>${['', '文邓区', '荣海市', '乳峰市'][Number(other)]}</h2><p>当前站点：${['', '文邓区', '荣海市', '乳峰市'][Number(other)]}。本站点共有${200 + Number(other) * 37}个事项，请到政务服务中心${other}号楼咨询。</p></div>`,
      );
    if (path === '/hhq/public/index')
      return show(
        '威东市环海区政务服务网',
        `<h2>威东市环海区政务服务网</h2><p>当前站点：环海区　<a href="javascript:linkTo('%2F','_self')">切换站点</a></p><p><input id="kw" placeholder="请输入事项名称"> <input type="button" id="so" value="搜索"></p><div id="res"></div><h3>最近公告</h3>${(columns[1]?.articles ?? []).map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}<p><a href="/hhq/art/2025/7.html">关于换发证照的公告</a></p><p><a href="/hhq/down?f=sc.doc">办事手册下载</a>　<a href="/hhq/down?f=wt.doc">委托书样式下载</a></p><script>document.getElementById('so').addEventListener('click',function(){var x=new XMLHttpRequest();x.open('POST','/hhq/api/search');x.setRequestHeader('Content-Type','application/json');x.onload=function(){var d=JSON.parse(x.responseText);document.getElementById('res').innerHTML=d.data?d.data.length:'<p>没有查询到相关事项</p>'};x.send(JSON.stringify({title:document.getElementById('kw').value}))})</script>`,
      );
    if (path === '/hhq/api/search') return json({ code: 0, data: null }, 500);
    if (path === '/hhq/dept')
      return show(
        '按部门',
        `<h3>环海区　按部门办事</h3><ul class="tree">${DEPTS.map((d, i) => `<li data-i="${i}">环海区${d}</li>`).join('')}</ul><div class="right" id="r">请选择部门</div><script>
var R=document.getElementById('r');function get(u,f){var x=new XMLHttpRequest();x.open('GET',u);x.onload=function(){f(JSON.parse(x.responseText))};x.send()}
[].forEach.call(document.querySelectorAll('.tree li'),function(l){l.addEventListener('click',function(){R.innerHTML='加载中';get('/hhq/api/themes?d='+l.getAttribute('data-i'),function(t){R.innerHTML='<p>事项主题：</p>'+t.map(function(x){return '<span class="zt" style="cursor:pointer;color:#06c;margin-right:16px">'+x+'</span>'}).join('')+'<div id="lst"></div>';[].forEach.call(R.querySelectorAll('.zt'),function(z){z.addEventListener('click',function(){get('/hhq/api/items?d='+l.getAttribute('data-i')+'&t='+encodeURIComponent(z.innerText),function(h){document.getElementById('lst').innerHTML=h.html;[].forEach.call(document.querySelectorAll('.main>span'),function(m){m.addEventListener('click',function(){var s=m.parentNode.querySelector('.sub');if(s)s.style.display=s.style.display==='block'?'none':'block'})})})})})})})});
</script>`,
      );
    const own = (i: number) => items.filter((x) => (i ? x.dept === DEPTS[i] : x.dept === '市场监督管理局'));
    if (path === '/hhq/api/themes')
      return json([...new Set([...own(Number(query.get('d'))).map((i) => i.theme), '其他'])], 400);
    if (path === '/hhq/api/items') {
      const theme = query.get('t');
      const list = own(Number(query.get('d'))).filter((i) => i.theme === theme);
      const line = (name: string, id: string) =>
        `${name}　${LEVELS.map(([n, l]) => `<a href="javascript:bszn('${encodeURIComponent(`/hhq/proinfo?id=${id}&lv=${n}`)}')">${l}</a>`).join(' ')}`;
      const plain = list.map((i) => `<div class="main">${line(i.name, i.id)}</div>`);
      const main = `<div class="main"><span>${MAIN}　<em>4项</em></span><div class="sub">${SUBS.map(([id, name]) => `<p>${line(name, `yp-${id}`)}</p>`).join('')}</div></div>`;
      return json(
        {
          html:
            (Number(query.get('d')) === 0 && theme === '准营准办'
              ? [...plain.slice(0, 3), main, ...plain.slice(3)]
              : plain
            ).join('') || '<p>暂无事项</p>',
        },
        500,
      );
    }
    if (path === '/hhq/go') {
      const to = query.get('to') ?? '';
      return gbk(
        '页面跳转',
        '<p>正在跳转到办事指南，请稍候……</p>',
        `<meta http-equiv="refresh" content="0;url=${to.replaceAll('"', '')}">`,
      );
    }
    if (path === '/hhq/proinfo') {
      const id = query.get('id') ?? '';
      const [, level, owner] = LEVELS.find(([n]) => n === query.get('lv')) ?? [];
      const name = items.find((i) => i.id === id)?.name ?? SUBS.find(([s]) => `yp-${s}` === id)?.[1];
      if (!name || !level) return LOST;
      if (id !== 'yp-sc' || level !== '县级')
        return show(
          name,
          `<h3>${name}</h3><table class="its-table"><tr><th>事项名称</th><td>${name}</td></tr><tr><th>实施机关</th><td>${owner}</td></tr><tr><th>行使层级</th><td>${level}</td></tr><tr><th>承诺办结时限</th><td>${9 + (name.length % 7)}个工作日</td></tr><tr><th>咨询电话</th><td>0630-51${id.length}${name.length}0${query.get('lv')}</td></tr></table>`,
        );
      return show(
        NAME,
        `<h3>${NAME}</h3><p><a href="javascript:netApply('${encodeURIComponent(`${at['city']}/hhq/sb?id=yp-sc`)}',0)">在线办理</a></p><table class="its-table">${GUIDE.map(([, l, v]) => `<tr><th width="130">${l}</th><td>${v}</td></tr>`).join('')}</table><div id="sqcl"><h4>申请材料</h4><table class="its-table"><tr><th>序号</th><th>材料名称</th><th>材料形式</th><th>材料必要性</th><th>空白表格</th></tr><tr><td>1</td><td>药品经营许可证申请表</td><td>纸质和电子</td><td>必要</td><td><a href="../down?f=sqb.doc">下载</a></td></tr><tr><td>2</td><td>营业执照</td><td>电子</td><td>必要</td><td>无</td></tr><tr><td>3</td><td>执业药师注册证</td><td>电子</td><td>必要</td><td>无</td></tr></table></div>`,
        '<base href="/hhq/static/">',
      );
    }
    if (path === '/hhq/down')
      return query.get('f') === 'wt.doc'
        ? json({ code: 0, msg: '文件不存在', data: null })
        : wordDocument(query.get('f') ?? 'a.doc');
    if (path === '/hhq/tsjy.html')
      return show(
        '投诉建议',
        '<h3>投诉建议</h3><p>您可以拨打便民热线12345，或者到政务服务中心二楼“办不成事”窗口当面反映，工作时间均有人接待。</p>',
      );
    const article = printed(columns, path);
    return article ? show(article.title, article.html) : LOST;
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h50-levels',
  about:
    'GBK 未作任何声明；javascript: 参数里是编码过的地址；部门→主题→主项→子项，每个子项有省、市、县三级指南；检索接口对任何词都是 code:0,data:null；指南经 meta 刷新且有 base；只有 alert 要求登录；软 404',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(false),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['city']}/hhq/proinfo?id=yp-sc&lv=3`),
    'item.via': seen('navigation'),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(6),
    'guide.visits': seen(1),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    // An alert is no page: whoever says that the entry was the last step seen is right as well.
    'flow.furthest': seen('login', { also: ['apply'] }),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', '12345'], { set: true }),
    'interaction.consultOnline': seen('none'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': { notApplicable: true },
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['city']}/hhq/art/2025/7.html`,
          kinds: ['gone'],
          why: 'says 您访问的页面不存在或已被删除, with status 200',
        },
      ],
    },
    'links.inner': { bad: [] },
    'links.attachments': {
      bad: [{ url: `${at['city']}/hhq/down?f=wt.doc`, kinds: ['gone'], why: 'JSON that says 文件不存在' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '执业药师注册证'),
    faq: missing,
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'both', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'electronic', required: true, isForm: false, template: 'none' },
    { name: '执业药师注册证', medium: 'electronic', required: true, isForm: false, template: 'none' },
  ],
  refutable: [
    { fact: 'item.found', value: false, why: 'It is a sub-item of a main item under a theme of the department.' },
    { fact: 'guide.elements', why: 'The county’s guide is the one of the district.' },
    { fact: 'apply.entry', value: 'dead', why: 'An alert asks to sign in.' },
    { fact: 'apply.entry', value: 'own-login', why: 'The alert names the province’s platform.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("威东市")', counts: true as const },
  { do: 'click' as const, target: 'a:text-is("环海区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h50-levels',
  origins: ['province', 'city'],
  reads: [/\/hhq\/api\/search/],
  sites: (at) => ({
    province: (ask): Reply => {
      const doc = (title: string, body: string) =>
        `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body style="font:14px/1.8 sans-serif">${body}<p style="color:#999">齐海省人民政府办公厅主管</p></body></html>`;
      if (ask.path === '/')
        return doc(
          '齐海省政务服务网',
          `<h1>齐海省政务服务网</h1><div><b>各市分厅</b> ${['东青市', '烟岛市', '威东市', '临河市']
            .map(
              (n, i) =>
                `<a href="javascript:toSite('${encodeURIComponent(n === '威东市' ? `${at['city']}/` : `/fz/${i}.html`)}')">${n}</a>`,
            )
            .join(
              '　',
            )}</div><script>function toSite(u){window.location=decodeURIComponent(u)}</script><h3>省级事项</h3><p>${items
            .slice(4, 16)
            .map((i) => `<a href="/x/${i.id}.html">${i.name}</a>`)
            .join('　')}</p>`,
        );
      const branch = /^\/fz\/(\d)\.html$/.exec(ask.path)?.[1];
      if (branch) {
        const name = ['东青市', '烟岛市', '', '临河市'][Number(branch)];
        return doc(
          `${name}`,
          `<h2>${name}分厅</h2><p>${name}分厅进驻${30 + Number(branch)}个部门，设有${100 + Number(branch) * 3}个窗口，实行综合受理。</p>`,
        );
      }
      const up = provincial(items, /^\/x\/(\w+)\.html$/.exec(ask.path)?.[1] ?? '');
      return up ? doc(up.title, up.html) : null;
    },
    city: city(at),
  }),
  city: (at) => ({
    id: 'h50-levels',
    name: '威东市',
    code: '994950',
    province: '齐海省',
    region: '华东',
    district: '环海区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a:text-is("按部门")', counts: true },
    { do: 'click', target: 'li:text-is("环海区行政审批服务局")' },
    { do: 'click', target: '.zt:text-is("准营准办")' },
    { do: 'click', target: '.main>span' },
    { do: 'click', target: `.sub p:has-text("${NAME}") a:text-is("县级")`, counts: true },
  ],
  proof: { hall: ['当前站点：环海区'], guide: ['0630-5190088'] },
};

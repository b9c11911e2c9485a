import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { elements, empty, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "燕北": a municipality; the guide is an article with numbered headings; 须知, identity and situation come in layers before the city's own sign-in host. */
const NAME = '药品零售企业经营许可（新办）';
const items = catalogue({
  count: 66,
  offset: 33,
  prefix: 'bj',
  wanted: [{ place: 12, item: { id: 'bj77', name: NAME } }],
});
const columns = press(
  ['政务公告', '热点服务', '便民提示', '改革动态', '数据发布'],
  (n) => `/column/${n}.html`,
  (n, m) => `/article/${n}-${m}.html`,
);
const AREAS: [string, string][] = [
  ['dc', '东成区'],
  ['xc', '西成区'],
  ['hd', '海甸区'],
  ['ft', '丰苔区'],
  ['sy', '顺意区'],
];
const doc = (title: string, area: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-燕都市政务服务网</title><style>body{margin:0;font:16px/1.9 SimSun,serif;color:#111}nav{border-bottom:3px solid #a00;padding:12px 8%}nav a{margin-right:20px;color:#a00}article{width:84%;margin:0 auto}.two{columns:4;font-size:14px}.two a{display:block}.veil{position:fixed;inset:0;background:#0007;z-index:9}.win{background:#fff;width:620px;margin:110px auto;padding:22px 30px}.win .bar{font-weight:bold;border-bottom:1px solid #ccc}.seg{display:inline-block;border:1px solid #a00;padding:8px 26px;margin:8px;cursor:pointer}.btn{background:#a00;color:#fff;padding:6px 24px;border:0;cursor:pointer}.btn:disabled{background:#bbb}</style></head><body><nav><b>燕都市政务服务网</b>　${area}　<a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</nav><article>${body}</article></body></html>`;

const GUIDE = `<h2>${NAME}</h2><p><button class="btn" id="sb">我要申报</button></p>
<h4>一、事项名称</h4><p>${NAME}</p>
<h4>二、实施主体</h4><p>燕都市海甸区市场监督管理局</p>
<h4>三、设定依据</h4><p>1.《中华人民共和国药品管理法》第五十一条第一款。</p><p>2.《药品经营和使用质量监督管理办法》第九条。</p>
<h4>四、办理条件</h4><p>（一）有药师或者其他药学技术人员；</p><p>（二）有符合规定的场所；</p><p>（三）有质量保证制度。</p>
<h4>五、申请材料目录</h4>
<p>1. 药品经营许可证申请表（原件，电子，1份）<a href="/down/apply.doc">【空白表格】</a><a href="/down/sample.doc">【示范文本】</a></p>
<p>2. 营业场所产权证明或租赁合同（复印件，电子，1份）</p>
<p>3. 企业负责人和质量负责人的个人简历（原件，电子，1份）</p>
<p>4. 营业执照（无需提交，由部门间信息共享获取）</p>
<h4>六、办理时限</h4><p>法定办结时限：20个工作日</p><p>承诺办结时限：5个工作日</p>
<h4>七、收费标准</h4><p>不收费</p>
<h4>八、办理流程</h4><p>网上申请→受理→审核→决定→制证→送达</p>
<h4>九、办理结果及送达</h4><p>审批结果名称：药品经营许可证</p><p>结果送达方式：邮寄、网上下载电子证照</p>
<h4>十、办理地点和时间</h4><p>办理地点：燕都市海甸区东北旺南路甲29号政务服务中心一层</p><p>办理时间：周一至周五9:00至12:00，13:30至18:00</p>
<h4>十一、咨询方式</h4><p>010-82691234</p>
<h4>十二、监督投诉</h4><p>待定</p>
<h4>十三、到现场次数</h4><p>不超过1次</p>`;

const FLOW = (at: Addresses) => `<script>(function(){
var veil;function win(h){if(veil)veil.remove();veil=document.createElement('div');veil.className='veil';veil.innerHTML='<div class="win">'+h+'</div>';document.body.appendChild(veil)}
document.getElementById('sb').onclick=function(){var n=5;win('<div class="bar">网上申报须知</div><p>一、请使用企业法人账号办理。</p><p>二、申请人对材料真实性负责，虚假申报将记入信用记录。</p><p><label><input type="checkbox" id="rd">我已阅读并同意以上须知</label></p><button class="btn" id="k" disabled>我知道了（5）</button> <button class="btn" onclick="this.closest(\\'.veil\\').remove()">取消</button>');
var k=document.getElementById('k'),t=setInterval(function(){n--;k.textContent=n>0?'我知道了（'+n+'）':'我知道了';if(n<=0){clearInterval(t);ok()}},1000);function ok(){k.disabled=n>0||!document.getElementById('rd').checked}document.getElementById('rd').onchange=ok;
k.onclick=function(){win('<div class="bar">请选择申报主体类型</div><div><span class="seg" data-s="0">个人</span><span class="seg" data-s="1">企业（法人）</span><span class="seg" data-s="2">代理机构</span></div>');veil.querySelectorAll('.seg').forEach(function(s){s.onclick=function(){if(s.dataset.s!=='1'){s.title='不可选';s.style.color='#999';return}qx()}})}};
function qx(){win('<div class="bar">请选择办理情形</div><p><select id="sel"><option value="">请选择</option><option>单体药店新办</option><option>连锁门店新办</option></select></p><p><label><input type="radio" name="bz" value="1">本人办理</label> <label><input type="radio" name="bz" value="2">委托代办</label></p><button class="btn" id="qr">确定</button><span id="er" style="color:#c00"></span>');document.getElementById('qr').onclick=function(){if(!document.getElementById('sel').value||!document.querySelector('[name=bz]:checked')){document.getElementById('er').textContent='请完成选择';return}location.href='${at['auth']}/sso/toLogin?service='+encodeURIComponent('${at['portal']}/sb/bj77')}}
})()</script>`;

const portal =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return doc(
        '首页',
        '市级',
        `<h1>燕都市政务服务网</h1><p>各区政务服务：${AREAS.map(([s, n]) => `<a href="/q/${s}/">${n}</a>`).join(' ')}</p>${columns
          .map(
            (c) => `<h3>${c.name}</h3>${c.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}`,
          )
          .join('')}`,
      );
    const area = AREAS.find(([s]) => path.startsWith(`/q/${s}/`));
    if (area) {
      const [slug, name] = area;
      if (path === `/q/${slug}/`)
        return doc(
          name,
          `当前位置：${name}`,
          `<h1>燕都市${name}政务服务</h1><form action="/q/${slug}/find"><input type="search" name="s"><button class="btn">检索</button></form><div class="two">${items.map((i) => `<a href="/q/${slug}/guide/${i.id}.html">${i.name}</a>`).join('')}</div>`,
        );
      if (path === `/q/${slug}/find`)
        return doc(
          '检索',
          `当前位置：${name}`,
          findByName(items, query.get('s') ?? '', 0.4)
            .map((i) => `<p class="r"><a href="/q/${slug}/guide/${i.id}.html">${i.name}</a></p>`)
            .join('') || '<p>未检索到相关内容</p>',
        );
      const item = items.find((i) => path === `/q/${slug}/guide/${i.id}.html`);
      if (item?.id === 'bj77' && slug === 'hd') return doc(NAME, `当前位置：${name}`, GUIDE + FLOW(at));
      return item
        ? doc(
            item.name,
            `当前位置：${name}`,
            `<h2>${item.name}</h2><h4>一、实施主体</h4><p>燕都市${name}${item.dept}</p><h4>二、办理时限</h4><p>承诺办结时限：12个工作日</p>`,
          )
        : null;
    }
    if (path === '/down/apply.doc' || path === '/down/sample.doc') return wordDocument(path.slice(6));
    const shown = printed(columns, path);
    return shown ? doc(shown.title, '市级', shown.html) : null;
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h36-notice',
  about:
    '直辖市：指南是一篇“一、二、三”标题的文章，一个标题下两个时限、地点与时间合写，材料在括号里写形式与份数；申报前依次弹出倒计时须知、主体类型、办理情形三层，再到统一登录',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['portal']}/q/hd/guide/bj77.html`),
    'item.clicks': seen(2),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(5),
    'guide.visits': seen(1),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] }, 'links.attachments': { bad: [] } },
  elements: elements({
    name: present(NAME),
    dept: present('燕都市海甸区市场监督管理局'),
    legalBasis: holds('药品管理法》第五十一条第一款', '监督管理办法》第九条'),
    condition: holds('有药师或者其他药学技术人员', '有质量保证制度'),
    materials: holds('药品经营许可证申请表', '个人简历'),
    legalLimit: present('20个工作日'),
    promiseLimit: present('5个工作日'),
    fee: present('不收费'),
    process: present('网上申请→受理→审核→决定→制证→送达'),
    result: present('药品经营许可证'),
    delivery: present('邮寄、网上下载电子证照'),
    place: present('燕都市海甸区东北旺南路甲29号政务服务中心一层'),
    time: present('周一至周五9:00至12:00，13:30至18:00'),
    consult: present('010-82691234'),
    complain: empty,
    visits: present('不超过1次'),
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'electronic', isForm: true, template: 'ok' },
    { name: '营业场所产权证明或租赁合同', medium: 'electronic', isForm: false, template: 'none' },
    { name: '企业负责人和质量负责人的个人简历', medium: 'electronic', isForm: false, template: 'none' },
    { name: '营业执照', waived: true, isForm: false, template: 'none' },
  ],
  refutable: [
    { fact: 'apply.entry', value: 'dead', why: 'Three layers stand before the sign-in page.' },
    { fact: 'apply.entry', value: 'form', why: 'Beyond the layers one has to sign in.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'click' as const, target: 'a:text-is("海甸区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h36-notice',
  origins: ['portal', 'auth'],
  sites: (at) => ({
    portal: portal(at),
    auth: (ask) =>
      ask.path === '/sso/toLogin'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>统一认证</title></head><body><h1>燕都市统一身份认证平台</h1><p>法人用户登录　电子营业执照登录</p><input placeholder="用户名"><input type="password" placeholder="密码"><button>登录</button></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h36-notice',
    name: '燕都市',
    code: '110000',
    province: '燕都市',
    region: '华北',
    district: '海甸区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/` },
    unifiedLogin: [new URL(at['auth'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [...toHall(at), { do: 'click', target: `a:text-is("${NAME}")`, counts: true }],
  proof: { hall: ['当前位置：海甸区', '燕都市海甸区政务服务'], guide: ['010-82691234'] },
};

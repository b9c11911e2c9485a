import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, picture, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "右云": one layer takes questions and complaints; a picture of a robot opens a chat in a window; people have gone home; the board of the province is asked for the district; columns of a header row and no data. */
const columns = press(
  ['政务动态', '通知公告'],
  (n) => `/zwdt/lm${n + 1}/index.jhtml`,
  (n, m) => `/zwdt/lm${n + 1}/${20260 + m}.jhtml`,
);
const items = catalogue({
  count: 40,
  offset: 30,
  prefix: 'bs',
  decoys: DECOYS,
  wanted: [{ place: 8, item: { id: 'bsyp3', name: '药品零售企业许可' } }],
});
const NAME = '药品零售企业许可';
const GUIDE: [string, string, string][] = [
  ['name', '实施清单名称', NAME],
  ['dept', '实施机构', '右州市江岭区市场监督管理局'],
  ['condition', '予以受理的条件', '有药师，有与经营药品相适应的场所、设备、仓储设施和卫生环境。'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '4个工作日'],
  ['process', '办理环节', '受理—审核—决定—办结—送达'],
  ['fee', '收费情况', '不收费'],
  ['delivery', '结果送达', '窗口领取、网上下载电子证照'],
  ['visits', '到现场次数', '0次'],
  ['place', '受理地点', '右州市江岭区站前大道66号政务服务中心3楼21号窗口'],
  ['time', '受理时间', '周一至周五上午8:00-12:00，下午15:00-18:00'],
  ['consult', '联系电话', '0776-2880021'],
  ['complain', '监督方式', '0776-2880099'],
];

const doc = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 sans-serif}.in{width:1140px;margin:0 auto}.top{background:#0a5bb5}.top a,.top span{color:#fff;line-height:48px;margin-right:24px;cursor:pointer}.panel{border:1px solid #e4e4e4;padding:10px 16px;margin:12px 0}table{border-collapse:collapse;width:100%}td,th{border:1px solid #e6e6e6;padding:6px 10px}.mask{position:fixed;left:0;top:0;right:0;bottom:0;background:rgba(0,0,0,.45);display:none;z-index:900}.dlg{background:#fff;width:640px;margin:90px auto;padding:18px}.robot{position:fixed;right:10px;top:300px;display:block;width:80px;height:90px}</style></head><body>${body}</body></html>`;

const site =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path } = ask;
    const show = (title: string, body: string) =>
      doc(
        title,
        `<div class="top"><div class="in"><a href="/jl/">江岭区首页</a><a href="/jl/sx/">事项目录</a><span onclick="document.getElementById('hd').style.display='block'">咨询投诉建议</span><a href="${at['province']}/hcp/?qh=451002">好差评结果公开</a><a href="/jl/lm/gkjg.jhtml">许可结果公示</a><a href="/jl/lm/cx.jhtml">中介服务查询</a><a href="/jl/lm/zdgz.jhtml">改革创新</a><a href="/zwdt/lm1/index.jhtml">政务动态</a></div></div><div class="in">${body}</div><a class="robot" href="${at['kf']}/znkf/portal-plus/?site=jl" target="_blank"><img src="/img/robot.svg" width="80" height="90"></a>
<div class="mask" id="hd"><div class="dlg"><h3>互动交流</h3><form onsubmit="return false"><p>信件类别 <label><input type="radio" name="lb" checked>我要咨询</label> <label><input type="radio" name="lb">我要投诉</label> <label><input type="radio" name="lb">我要建议</label></p><p>信件标题 <input name="bt" style="width:380px"></p><p>信件内容 <textarea name="nr" rows="4" cols="56"></textarea></p><p>手机号码 <input name="sj"> <button type="button">获取验证码</button> <input name="yzm" placeholder="短信验证码"></p><p><button type="button">提交</button> <span onclick="document.getElementById('hd').style.display='none'" style="cursor:pointer">关闭</span></p></form></div></div><div class="in" style="color:#888"><p>江岭区数据管理局　服务热线：0776-2880000</p></div>`,
      );
    if (path === '/')
      return doc(
        '右州市政务服务网',
        `<div class="in"><h1>右州市政务服务网</h1><div class="panel"><b>县区分厅</b>　<a href="/jl/">江岭区</a>　<a href="/qx/ty.jhtml">田央区</a>　<a href="/qx/pg.jhtml">平果岭区</a></div><div class="panel">${columns.flatMap((c) => c.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`)).join('')}<p><a href="/zwdt/lm1/19001.jhtml">关于停电检修期间业务安排的说明</a></p></div></div>`,
      );
    if (path === '/qx/ty.jhtml')
      return doc(
        '田央区',
        '<div class="in"><p>当前站点：田央区</p><p>田央区分厅共有进驻部门三十一个，事项一千零二项，地址在新州大道。</p></div>',
      );
    if (path === '/qx/pg.jhtml')
      return doc(
        '平果岭区',
        '<div class="in"><p>当前站点：平果岭区</p><p>平果岭区分厅实行一窗受理，设立帮办专区，电话见门户网站。</p></div>',
      );
    if (path === '/zwdt/lm1/19001.jhtml')
      return show(
        '系统提示',
        '<div class="panel"><p>对不起，您要访问的信息不存在或尚未发布！</p><p><a href="javascript:history.back()">返回上一页</a></p></div>',
      );
    if (path === '/jl/')
      return show(
        '右州市江岭区政务服务大厅',
        `<p>当前站点：<b>江岭区</b>　<a href="/">更换</a></p><form action="/jl/ss" method="get"><input type="text" name="q" placeholder="请输入要办理的事项"> <input type="submit" value="搜 索"></form><div class="panel">${items
          .slice(10, 22)
          .map((i) => `<a href="/jl/sx/${i.id}.jhtml">${i.name}</a>`)
          .join(
            '　',
          )}</div><div class="panel"><a href="/files/sc.doc">办事手册</a>　<a href="/files/none.pdf">自助机分布图</a></div>`,
      );
    if (path === '/jl/sx/')
      return show(
        '事项目录',
        `<h2>江岭区事项目录</h2><table>${items.map((i) => `<tr><td><a href="/jl/sx/${i.id}.jhtml">${i.name}</a></td><td>${i.dept}</td></tr>`).join('')}</table>`,
      );
    if (path === '/jl/ss') {
      const found = findByName(items, ask.query.get('q') ?? '', 0.4);
      return show(
        '搜索',
        `<p>为您找到 ${found.length} 条</p>${found.map((i) => `<div class="so"><a href="/jl/sx/${i.id}.jhtml">${i.name}</a></div>`).join('')}`,
      );
    }
    const id = /^\/jl\/sx\/(\w+)\.jhtml$/.exec(path)?.[1];
    const item = items.find((i) => i.id === id);
    if (item && item.id !== 'bsyp3')
      return show(
        item.name,
        `<h2>${item.name}</h2><table><tr><th>实施清单名称</th><td>${item.name}</td></tr><tr><th>实施机构</th><td>江岭区${item.dept}</td></tr><tr><th>承诺办结时限</th><td>${1 + (item.name.length % 12)}个工作日</td></tr><tr><th>清单编号</th><td>${item.id}</td></tr></table>`,
      );
    if (item)
      return show(
        NAME,
        `<h2>${NAME}</h2><p><a href="${at['sso']}/am/auth/login?goto=apply">网上申请</a></p><table>${GUIDE.map(([, l, v]) => `<tr><th width="150">${l}</th><td>${v}</td></tr>`).join('')}</table><h3>申请材料目录</h3><table><tr><th>材料名称</th><th>材料形式</th><th>材料必要性</th><th>空白表格</th></tr><tr><td>药品经营许可证申请表</td><td>电子</td><td>必要</td><td><a href="/files/sqb.doc">下载</a></td></tr><tr><td>营业执照</td><td>电子</td><td>必要</td><td>无</td></tr></table>`,
      );
    if (path === '/jl/lm/gkjg.jhtml')
      return show(
        '许可结果公示',
        '<h2>许可结果公示</h2><table><tr><th>序号</th><th>决定书文号</th><th>事项名称</th><th>决定日期</th></tr><tr><td colspan="4">没有查询到相关数据</td></tr></table><p>共0条 0/0页 首页 上一页 下一页 尾页</p>',
      );
    if (path === '/jl/lm/cx.jhtml')
      return show(
        '中介服务查询',
        '<h2>中介服务查询</h2><form action="/jl/lm/cx.jhtml"><p>机构名称 <input name="jg"> 服务类别 <select name="lb"><option>全部</option><option>环评</option></select> <button>查询</button></p></form><p>请输入条件后查询</p>',
      );
    if (path === '/jl/lm/zdgz.jhtml')
      return show(
        '改革创新',
        '<h2>改革创新</h2><ul id="u"></ul><p id="n">暂无信息</p><script>setTimeout(function(){fetch("/jl/lm/zdgz.json").then(function(r){return r.json()}).then(function(d){document.getElementById("n").remove();document.getElementById("u").innerHTML=d.map(function(x){return "<li><a href=\'"+x.u+"\'>"+x.t+"</a></li>"}).join("")})},600)</script>',
      );
    if (path === '/jl/lm/zdgz.json')
      return json(
        columns[0]?.articles.map((a) => ({ t: a.title, u: a.path })),
        900,
      );
    if (path === '/files/sc.doc' || path === '/files/sqb.doc') return wordDocument('sc.doc');
    if (path === '/files/none.pdf') return { headers: { 'content-type': 'application/pdf' }, body: '' };
    if (path === '/img/robot.svg') return picture(['智能客服'], 80);
    const article = printed(columns, path);
    return article ? show(article.title, article.html) : null;
  };

const CHAT = `<!doctype html><html><head><meta charset="utf-8"><title>智能客服</title><style>body{margin:0;font:14px sans-serif}.h{background:#0a5bb5;color:#fff;padding:10px}#b{height:420px;overflow:auto;padding:10px}.i{display:flex}</style></head><body><div class="h">智能客服小右　<button type="button" id="rg">转人工</button></div><div id="b"><p>您好，智能客服小右为您服务。</p><p>猜您想问：<a href="javascript:void(0)">如何办理居住证</a></p></div><div class="i"><div id="e" contenteditable="true" aria-label="请输入您要咨询的问题" style="border:1px solid #ccc;width:420px;height:54px"></div><div id="f" style="cursor:pointer;padding:16px">发送</div></div><script>
var b=document.getElementById('b');function p(x){var d=document.createElement('p');d.innerHTML=x;b.appendChild(d)}
document.getElementById('rg').onclick=function(){p('当前为非人工服务时间，人工坐席工作时间内再来吧。')};
document.getElementById('f').onclick=function(){var e=document.getElementById('e'),v=e.innerText.trim();if(!v)return;e.innerText='';p('<b>'+v+'</b>');fetch('/znkf/api/ask',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({query:v})}).then(function(r){return r.json()}).then(function(d){p(d.t);(d.l||[]).forEach(function(k){p('<a target="_blank" href="'+k.u+'">'+k.n+'</a>')})})};
</script></body></html>`;

const BOARD = (tab: string): string =>
  doc(
    '政务服务“好差评”',
    `<div class="in"><h2>政务服务“好差评”结果公开 · 右州市江岭区</h2><p>累计评价 88,120 条，好评率 99.90%</p><p><a href="/hcp/?qh=451002">总体情况</a>　<a href="/hcp/?qh=451002&t=dw">单位排行</a>　<a href="/hcp/?qh=451002&t=al">典型案例</a></p>${
      tab === 'dw'
        ? '<table><tr><th>名次</th><th>单位</th><th>评价数</th><th>好评率</th></tr><tr><td>1</td><td>区税务局</td><td>20,114</td><td>99.99%</td></tr><tr><td>2</td><td>区医保局</td><td>11,020</td><td>99.97%</td></tr></table>'
        : tab === 'al'
          ? '<table><tr><th>差评内容</th><th>责任单位</th><th>处理结果</th><th>追评</th></tr><tr><td>取号后等待两小时</td><td>区不动产登记中心</td><td>已增开窗口并致歉</td><td>满意</td></tr></table>'
          : '<table><tr><th>评价终端</th><th>评价数</th></tr><tr><td>广云政务网</td><td>40,120</td></tr><tr><td>窗口评价器</td><td>38,000</td></tr><tr><td>自助终端</td><td>10,000</td></tr></table><p>统计时间：2026-11-20</p>'
    }</div>`,
  );

const truth = (at: Addresses): Truth => ({
  hall: 'h48-layers',
  about:
    'One layer for questions and complaints with an SMS code; a picture of a robot that opens a chat; nobody at night; the province’s board asked for the district; a column of a header row and no data, one that is late, one that is a query.',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['许可结果公示']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region'], { set: true }),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['city']}/jl/sx/bsyp3.jhtml`),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(4),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('works'),
    'interaction.humanGuide': unseen('outside-hours', 'not-measured'),
    'interaction.consult': seen(['phone', 'form', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    // What single raters wrote, beside what was done about it, is no list of the main problems.
    'interaction.ratingDisclosure': seen(['departments', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['city']}/zwdt/lm1/19001.jhtml`, kinds: ['gone'], why: 'says 您要访问的信息不存在或尚未发布' }],
    },
    'links.inner': { bad: [] },
    'links.attachments': {
      bad: [{ url: `${at['city']}/files/none.pdf`, kinds: ['gone'], why: 'a document of no bytes' }],
    },
    'links.external': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '营业执照'),
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'electronic', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'electronic', required: true, isForm: false, template: 'none' },
  ],
  refutable: [
    {
      fact: 'interaction.complaint',
      value: 'none',
      why: '咨询投诉建议 opens a layer in which 我要投诉 can be chosen.',
    },
    {
      fact: 'interaction.assistant',
      value: 'none',
      why: 'The picture at the edge says 智能客服, and its address too.',
    },
    { fact: 'site.emptyColumns', why: '改革创新 fills late, 中介服务查询 is a query.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("右州市")', counts: true as const },
  { do: 'click' as const, target: 'a:text-is("江岭区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h48-layers',
  origins: ['province', 'city', 'sso', 'kf'],
  asks: [/\/znkf\/api\/ask/],
  reads: [/\/znkf\/api\/ask/],
  sites: (at) => ({
    province: (ask): Reply => {
      if (ask.path === '/')
        return doc(
          '广云数字政务',
          `<div class="in"><h1>广云数字政务一体化平台</h1><p>各市入口：<a href="${at['city']}/">右州市</a>　<a href="/s/ny.html">南邕市</a>　<a href="/s/lz.html">柳洲市</a></p><div class="panel">${items
            .slice(24, 38)
            .map((i) => `<a href="/m/${i.id}.html">${i.name}</a>`)
            .join('　')}</div></div>`,
        );
      if (ask.path === '/hcp/') return ask.query.get('qh') === '451002' ? BOARD(ask.query.get('t') ?? '') : null;
      if (ask.path === '/s/ny.html')
        return doc(
          '南邕市',
          '<div class="in"><h2>南邕市</h2><p>南邕市政务服务中心位于良庆大道，设十六个专区，节假日轮值开放。</p></div>',
        );
      if (ask.path === '/s/lz.html')
        return doc(
          '柳洲市',
          '<div class="in"><h2>柳洲市</h2><p>柳洲市推行一枚印章管审批，划转事项二百一十四项，由行政审批局办理。</p></div>',
        );
      const up = provincial(items, /^\/m\/(\w+)\.html$/.exec(ask.path)?.[1] ?? '');
      return up ? doc(up.title, `<div class="in">${up.html}</div>`) : null;
    },
    city: site(at),
    sso: (ask) =>
      ask.path === '/am/auth/login'
        ? '<!doctype html><meta charset="utf-8"><title>统一身份认证</title><h2>广云统一身份认证平台</h2><p>个人登录 法人登录</p><p><input placeholder="用户名"></p><p><input type="password" placeholder="密码"></p><button type="button">登录</button>'
        : null,
    kf: (ask): Reply => {
      if (ask.path === '/znkf/portal-plus/') return CHAT;
      if (ask.path !== '/znkf/api/ask') return null;
      const q = String((JSON.parse(ask.body || '{}') as { query?: string }).query ?? '');
      return json(
        /药/.test(q)
          ? { t: '为您找到以下事项：', l: [{ n: NAME, u: `${at['city']}/jl/sx/bsyp3.jhtml` }] }
          : { t: '小右没有理解您的问题。' },
        500,
      );
    },
  }),
  city: (at) => ({
    id: 'h48-layers',
    name: '右州市',
    code: '451000',
    province: '广云自治区',
    region: '华南',
    district: '江岭区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a:text-is("事项目录")', counts: true },
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true },
  ],
  proof: { hall: ['当前站点：江岭区'], guide: ['右州市江岭区市场监督管理局'] },
};

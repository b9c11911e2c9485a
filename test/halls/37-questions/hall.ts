import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import { provincial, unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "鹭信": server pages (.action); 互动 takes questions only; a board of regions in per cent beside named sources; an empty column and a late one. */
const columns = press(
  ['要闻动态', '通知公告', '便民提示'],
  (n) => `/portal/news/list.action?cid=20${n}`,
  (n, m) => `/portal/news/show.action?id=20${n}0${m}`,
);
const items = catalogue({
  count: 38,
  offset: 7,
  prefix: 'ly',
  decoys: DECOYS.filter((d) => !d.includes('换发')),
  wanted: [{ place: 17, item: { id: 'lyyp1', name: '药品零售企业经营许可（药品经营许可证核发）' } }],
});
const NAME = '药品零售企业经营许可（药品经营许可证核发）';
const DISTRICTS: [string, string][] = [
  ['sm', '思鸣区'],
  ['hc', '海沧浦区'],
  ['js', '集山区'],
  ['ta', '同岸区'],
];

const frame = (title: string, where: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;font:14px/1.8 "Microsoft YaHei",sans-serif;color:#333}.w{width:1160px;margin:0 auto}.hd{background:#1668b8;color:#fff}.hd a{color:#fff;margin-right:26px;line-height:44px}
.box{border:1px solid #e1e8f0;padding:12px 18px;margin:12px 0}table{border-collapse:collapse;width:100%}td,th{border:1px solid #dde;padding:6px 10px}.ft{background:#f3f5f8;padding:16px 0;margin-top:30px}
.kf{position:fixed;right:16px;bottom:80px;width:64px;height:64px;border-radius:50%;background:#1a8cff;color:#fff;text-align:center;line-height:64px;cursor:pointer}
#kfbox{position:fixed;right:90px;bottom:40px;width:380px;height:440px;border:1px solid #9bd;background:#fff;display:none}#kfbox iframe{width:100%;height:100%;border:0}</style></head><body>
<div class="hd"><div class="w"><b>${where}</b></div></div><div class="w">${body}</div>
<div class="ft"><div class="w">主办单位：鹭屿市人民政府办公室　政务服务咨询电话：0592-7703855　政务服务监督电话：0592-7703811<br>投诉举报请拨打 12345 政务服务便民热线</div></div></body></html>`;

const nav = (at: Addresses): string =>
  `<div class="hd"><a href="${at['city']}/js/index.action">首页</a><a href="${at['city']}/js/list.action">办事服务</a><a href="${at['city']}/js/hd/index.action">互动交流</a><a href="${at['city']}/js/hcp.action">好差评</a><a href="${at['city']}/js/lm/bmts.action">办事提示</a><a href="${at['city']}/js/lm/zcjd.action">政策解读</a><a href="${at['city']}/js/lm/ztzl.action">专题专栏</a></div>`;

const GUIDE: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['dept', '实施主体', '鹭屿市集山区市场监督管理局'],
  ['target', '服务对象', '企业法人,其他组织'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '6个工作日'],
  ['visits', '到现场次数', '0次'],
  [
    'condition',
    '受理条件',
    '具有依法经过资格认定的药师；具有与所经营药品相适应的营业场所、设备；具有质量管理机构或者人员；具有保证药品质量的规章制度。',
  ],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['process', '办理流程', '申请→受理→审查→决定→送达'],
  ['fee', '收费标准', '不收费'],
  ['delivery', '送达方式', '窗口领取；邮政快递；电子证照'],
  ['place', '办理地点', '鹭屿市集山区杏北路21号行政服务中心二楼12号窗口'],
  ['time', '办理时间', '周一至周五 8:30-12:00 14:30-17:30'],
  ['consult', '咨询电话', '0592-7703866'],
  ['complain', '监督投诉电话', '0592-7703811'],
];
const guide = (at: Addresses): string =>
  frame(
    NAME,
    '鹭屿市政务服务网·集山区',
    `${nav(at)}<h2>${NAME}</h2><p><a href="${at['sso']}/idm/login?service=apply">在线申报</a>　<a href="${at['city']}/js/hd/ask.action">我要咨询</a></p><table>${GUIDE.map(
      ([, label, value]) => `<tr><th width="160">${label}</th><td>${value}</td></tr>`,
    ).join(
      '',
    )}</table><h3>申请材料</h3><table><tr><th>序号</th><th>材料名称</th><th>材料必要性</th><th>材料形式</th><th>来源渠道</th><th>空白表格</th></tr><tr><td>1</td><td>药品经营许可证申请表</td><td>必要</td><td>电子</td><td>申请人自备</td><td><a href="${at['city']}/file/get?fid=9001">下载</a></td></tr><tr><td>2</td><td>营业执照</td><td>必要</td><td>电子</td><td>政府部门核发</td><td>-</td></tr><tr><td>3</td><td>药师资格证明</td><td>必要</td><td>电子</td><td>政府部门核发</td><td>-</td></tr></table>`,
  );

const board = `<h2>集山区政务服务“好差评”</h2><div class="box"><p>累计收到评价 <b>183,204</b> 条，好评率 99.87%，差评 12 条，已全部回访整改。</p><p>评价数据来源：福满政务服务网、i鹭屿APP、政务服务大厅评价器、自助服务终端、12345热线</p><p>数据更新时间：2026-11-25</p></div>
<h3>各区评价情况</h3><table><tr><th>排名</th><th>区域</th><th>评价量占比</th><th>好评率</th><th>按期整改率</th></tr>${(
  [
    ['思鸣区', '31.20%', '99.95%'],
    ['集山区', '24.66%', '99.87%'],
    ['海沧浦区', '23.10%', '99.80%'],
    ['同岸区', '21.04%', '99.71%'],
  ] as const
)
  .map(([n, a, b], i) => `<tr><td>${i + 1}</td><td>${n}</td><td>${a}</td><td>${b}</td><td>100%</td></tr>`)
  .join('')}</table>`;

const ROBOT = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>小鹭问答</title><style>body{margin:0;font:13px sans-serif}#log{height:340px;overflow:auto;padding:8px}.q{text-align:right;color:#05a}.a{color:#333;margin:6px 0}</style></head><body><div style="background:#1a8cff;color:#fff;padding:8px">小鹭智能问答</div><div id="log"><div class="a">您好，我是小鹭，请输入您想了解的办事问题。</div></div><div style="padding:6px"><input id="say" maxlength="60" placeholder="请输入您的问题" style="width:270px"><button id="go" type="button">发送</button></div>
<script>var log=document.getElementById('log');function put(c,h){var d=document.createElement('div');d.className=c;d.innerHTML=h;log.appendChild(d)}
document.getElementById('go').onclick=function(){var i=document.getElementById('say'),v=i.value.trim();if(!v)return;i.value='';put('q',v);fetch('/kf/ask?q='+encodeURIComponent(v)).then(function(r){return r.json()}).then(function(d){put('a',d.answer)})};
document.getElementById('say').onkeydown=function(e){if(e.key==='Enter')document.getElementById('go').click()};</script></body></html>`;

const FAQ = [
  ['营业执照遗失如何补领？', '可登录政务服务网在线申请补领，也可到窗口办理。'],
  ['个体工商户可以线上注销吗？', '符合简易注销条件的可以全程网上办理。'],
  ['办理食品经营许可要多少天？', '承诺办结时限为 8 个工作日。'],
];

const hallSite =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const page = (title: string, body: string) => frame(title, '鹭屿市政务服务网·集山区', `${nav(at)}${body}`);
    const path = ask.path;
    if (path === '/js/index.action')
      return page(
        '鹭屿市政务服务网-集山区',
        `<p>当前区域：集山区　<a href="/">切换区域</a></p><form action="/js/so.action" method="get"><input name="q" placeholder="请输入事项名称"> <button type="submit">搜索</button></form>
<div class="box"><h3>热门服务</h3>${items
          .slice(1, 13)
          .map((i) => `<a href="/js/sx.action?id=${i.id}" style="display:inline-block;width:280px">${i.name}</a>`)
          .join('')}</div><div class="box"><h3>通知公告</h3><ul>${columns[1]?.articles
          .map((a) => `<li><a href="${a.path}">${a.title}</a></li>`)
          .join(
            '',
          )}<li><a href="/portal/news/show.action?id=209999">关于窗口迁址的公告</a></li><li><a href="/portal/zt/2019.html">2019年营商环境专题</a></li></ul></div>
<div class="box"><h3>友情链接</h3><a href="${at['other']}/">闽海省商务厅</a>　<a href="${at['other']}/old/index.html">鹭屿信用网</a>　<a href="${at['other']}/inner">内部办公</a></div>
<div class="kf" id="kf">智能问答</div><div id="kfbox"></div><script>document.getElementById('kf').onclick=function(){var b=document.getElementById('kfbox');b.style.display='block';if(!b.firstChild){var f=document.createElement('iframe');f.src='/kf/';b.appendChild(f)}}</script>`,
      );
    if (path === '/js/list.action') {
      const n = Number(ask.query.get('p') ?? '1');
      return page(
        '办事服务',
        `<h2>集山区办事服务</h2><ul>${items
          .slice((n - 1) * 20, n * 20)
          .map((i) => `<li><a href="/js/sx.action?id=${i.id}">${i.name}</a>　${i.dept}</li>`)
          .join(
            '',
          )}</ul><p>${[1, 2, 3].map((p) => `<a href="/js/list.action?p=${p}">${p}</a>`).join(' ')} 共${items.length}项</p>`,
      );
    }
    if (path === '/js/so.action') {
      const found = findByName(items, ask.query.get('q') ?? '', 0.34);
      return page(
        '搜索结果',
        `<form action="/js/so.action"><input name="q" value=""> <button>搜索</button></form><p>共找到 ${found.length} 条结果</p><ol>${found
          .slice(0, 15)
          .map((i) => `<li class="hit"><a href="/js/sx.action?id=${i.id}">${i.name}</a> 实施主体：集山区${i.dept}</li>`)
          .join('')}</ol>${found.length ? '' : '<p>没有找到相关结果</p>'}`,
      );
    }
    if (path === '/js/sx.action') {
      const id = ask.query.get('id');
      if (id === 'lyyp1') return guide(at);
      const item = items.find((i) => i.id === id);
      if (!item) return null;
      return page(
        item.name,
        `<h2>${item.name}</h2><table><tr><th>事项名称</th><td>${item.name}</td></tr><tr><th>实施主体</th><td>集山区${item.dept}</td></tr><tr><th>事项分类</th><td>${item.theme}（编号 ${item.id}）</td></tr><tr><th>承诺办结时限</th><td>${3 + (item.name.length % 9)}个工作日</td></tr></table>`,
      );
    }
    if (path === '/js/hd/index.action')
      return page(
        '互动交流',
        `<h2>互动交流</h2><div class="box"><a href="/js/hd/ask.action">咨询提问</a>　<a href="/js/hd/faq.action">常见问题</a>　<a href="/js/hd/zj.action">民意征集</a>　<a href="/js/hd/pub.action">咨询选登</a></div><p>欢迎您就政务服务事项的办理条件、材料、流程向我们提问，我们将在 3 个工作日内答复。</p>`,
      );
    if (path === '/js/hd/ask.action')
      return page(
        '咨询提问',
        `<h2>咨询提问</h2><p>本栏目只受理办事咨询。答复时限：3 个工作日。</p><form action="/js/hd/addConsult" method="post"><table><tr><th>咨询部门</th><td><select name="d"><option>区市场监督管理局</option><option>区卫生健康局</option><option>区教育局</option></select></td></tr><tr><th>咨询标题</th><td><input name="t"></td></tr><tr><th>咨询内容</th><td><textarea name="c" rows="5" cols="60"></textarea></td></tr><tr><th>您的称呼</th><td><input name="n"></td></tr><tr><th>手机号码</th><td><input name="m"></td></tr></table><p><button type="submit">提交咨询</button> <button type="reset">重填</button></p></form>`,
      );
    if (path === '/js/hd/faq.action')
      return page('常见问题', `<h2>常见问题</h2>${FAQ.map(([q, a]) => `<p><b>问：${q}</b><br>答：${a}</p>`).join('')}`);
    if (path === '/js/hd/zj.action')
      return page(
        '民意征集',
        `<h2>民意征集</h2><p><b>关于《集山区政务服务便民举措（征求意见稿）》公开征求意见的公告</b></p><p>征集时间：2026-11-01 至 2026-12-01，状态：进行中</p><form action="/js/hd/addOpinion" method="post"><p>您的意见<br><textarea name="y" rows="4" cols="60"></textarea></p><p>姓名 <input name="n"> 联系电话 <input name="m"></p><button type="submit">提交意见</button></form>`,
      );
    if (path === '/js/hd/pub.action')
      return page(
        '咨询选登',
        `<h2>咨询选登</h2><table><tr><th>标题</th><th>咨询时间</th><th>答复单位</th><th>答复时间</th></tr><tr><td>请问开药店要先办营业执照吗</td><td>2026-11-03</td><td>区市场监督管理局</td><td>2026-11-05</td></tr><tr><td>投诉类信件是否可以在这里写</td><td>2026-10-21</td><td>区行政审批局</td><td>2026-10-22</td></tr></table><p>答复：本栏目仅受理咨询，投诉请拨打12345。</p>`,
      );
    if (path === '/js/hcp.action') return page('好差评', board);
    if (path === '/js/lm/bmts.action')
      return page(
        '办事提示',
        `<h2>办事提示</h2><ul id="ls"><li>暂无数据</li></ul><script>setTimeout(function(){fetch('/js/lm/bmts.json').then(function(r){return r.json()}).then(function(d){document.getElementById('ls').innerHTML=d.map(function(x){return '<li><a href="'+x.u+'">'+x.t+'</a> '+x.d+'</li>'}).join('')})},300)</script>`,
      );
    if (path === '/js/lm/bmts.json')
      return json(
        columns[2]?.articles.map((a) => ({ t: a.title, u: a.path, d: a.date })),
        1100,
      );
    if (path === '/js/lm/zcjd.action')
      return page('政策解读', '<h2>政策解读</h2><div class="box"><p>暂无内容</p></div>');
    if (path === '/js/lm/ztzl.action')
      return page(
        '专题专栏',
        '<p>当前位置：首页 &gt; 专题专栏</p><h2>专题专栏</h2><ul class="nl"></ul><p>共 0 条　第 1/0 页　首页　上一页　下一页　尾页</p>',
      );
    if (path === '/portal/zt/2019.html')
      return page(
        '提示信息',
        '<div class="box" style="text-align:center"><h3>您访问的页面不存在或已被删除</h3><p><a href="/js/index.action">返回首页</a></p></div>',
      );
    if (path === '/kf/') return ROBOT;
    if (path === '/kf/ask') {
      const q = ask.query.get('q') ?? '';
      return json(
        {
          answer: /药/.test(q)
            ? `为您找到事项：<a href="${at['city']}/js/sx.action?id=lyyp1" target="_blank">${NAME}</a>，点击查看办事指南。`
            : '请换个说法试试。',
        },
        400,
      );
    }
    if (path === '/file/get')
      return ask.query.get('fid') === '9001' ? wordDocument('申请表.doc'.replace(/[^.a-z]/g, 'a')) : errorAsDocument();
    const article = printed(columns, ask.url);
    return article ? page(article.title, article.html) : null;
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h37-questions',
  about:
    '互动 takes questions and opinions only, no complaint; regions in per cent beside named sources; one empty column, one that is late.',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['政策解读'], ['专题专栏']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['city']}/js/sx.action?id=lyyp1`),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(6),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('works'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['regions', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['city']}/portal/news/show.action?id=209999`, kinds: ['gone'], why: 'an article that is no more' },
        { url: `${at['city']}/portal/zt/2019.html`, kinds: ['gone'], why: 'status 200: 您访问的页面不存在或已被删除' },
      ],
    },
    'links.inner': { bad: [] },
    // Its address hands out files, and its words name a document.
    'links.attachments': {
      bad: [{ url: `${at['city']}/file/get?fid=77`, kinds: ['gone'], why: 'a page of regret for a document' }],
    },
    'links.external': {
      bad: [{ url: `${at['other']}/old/index.html`, kinds: ['gone'], why: 'the site of credit moved' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '药师资格证明'),
  }),
  materials: ['药品经营许可证申请表', '营业执照', '药师资格证明'].map((name, n) => ({
    name,
    medium: 'electronic' as const,
    required: true,
    isForm: n === 0,
    template: n === 0 ? ('ok' as const) : ('none' as const),
  })),
  refutable: [
    {
      fact: 'interaction.complaint',
      value: 'open',
      why: '咨询提问 takes questions, 民意征集 opinions on a draft; complaints go to the telephone.',
    },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The percentages are those of regions.' },
    { fact: 'site.emptyColumns', why: '办事提示 fills after a second.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("鹭屿市")', counts: true as const },
  { do: 'click' as const, target: 'a:text-is("集山区")', counts: true as const },
];
const press37 = columns;
export const hall: HallDefinition = {
  name: 'h37-questions',
  origins: ['province', 'city', 'sso', 'other'],
  asks: [/\/kf\/ask/],
  traps: [/\/addConsult/, /\/addOpinion/],
  sites: (at) => ({
    province: (ask) => {
      if (ask.path === '/')
        return frame(
          '闽海省网上办事大厅',
          '闽海省网上办事大厅',
          `<div class="box"><h3>设区市站点</h3>${['榕安市', '泉丰市', '漳平市']
            .map((n, i) => `<a href="/city/${i}.html" style="margin-right:20px">${n}</a>`)
            .join('')}<a href="${at['city']}/">鹭屿市</a></div><div class="box"><h3>省级热门事项</h3>${items
            .slice(0, 12)
            .map((i) => `<a href="/item/${i.id}" style="display:inline-block;width:280px">${i.name}</a>`)
            .join(
              '',
            )}</div><div class="box">${press37[0]?.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}</div>`,
        );
      const other = /^\/city\/(\d)\.html$/.exec(ask.path);
      if (other)
        return frame(
          '市级站点',
          '闽海省网上办事大厅',
          `<h2>${['榕安市', '泉丰市', '漳平市'][Number(other[1])]}政务服务</h2><p>该市设有${4 + Number(other[1])}个区县站点，可办理${1200 + Number(other[1]) * 77}项业务，由${['榕安', '泉丰', '漳平'][Number(other[1])]}市行政审批局维护。</p>`,
        );
      const up = /^\/item\/(\w+)$/.exec(ask.path);
      const item = up ? provincial(items, up[1] ?? '') : printed(columns, ask.url);
      return item ? frame(item.title, '闽海省网上办事大厅', item.html) : null;
    },
    city: (ask) =>
      ask.path === '/'
        ? frame(
            '鹭屿市政务服务网',
            '鹭屿市政务服务网',
            `<div class="box"><b>各区分厅</b>　${DISTRICTS.map(([s, n]) => (s === 'js' ? `<a href="/js/index.action">${n}</a>` : `<a href="/${s}/index.action">${n}</a>`)).join('　')}</div><div class="box"><h3>要闻动态</h3>${columns[0]?.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')}</div><div class="box"><a href="/file/get?fid=9001">服务手册.doc</a>　<a href="/file/get?fid=77">办事地图.doc</a></div>`,
          )
        : /^\/(sm|hc|ta)\/index\.action$/.test(ask.path)
          ? frame(
              '分厅',
              '鹭屿市政务服务网',
              `<p>当前区域：${DISTRICTS.find(([s]) => ask.path.startsWith(`/${s}/`))?.[1]}</p><h2>分厅服务</h2><p>${DISTRICTS.find(([s]) => ask.path.startsWith(`/${s}/`))?.[1]}分厅共有事项 ${640 + ask.path.charCodeAt(1)} 项，咨询电话 0592-77${ask.path.charCodeAt(1)}10。</p>`,
            )
          : hallSite(at)(ask),
    sso: (ask) =>
      ask.path === '/idm/login'
        ? '<!doctype html><meta charset="utf-8"><title>统一身份认证</title><h2>闽海省统一身份认证平台</h2><p>个人登录　法人登录</p><p>账号 <input name="u"></p><p>密码 <input type="password" name="p"></p><p><button type="button">登录</button></p>'
        : null,
    other: (ask) =>
      ask.path === '/inner'
        ? { status: 403, body: 'Forbidden' }
        : unit({
            '/': { title: '闽海省商务厅', text: '外贸、外资、流通与口岸管理，政务公开与办事统计，电话见页脚。' },
          })(ask),
  }),
  city: (at) => ({
    id: 'h37-questions',
    name: '鹭屿市',
    code: '350200',
    province: '闽海省',
    region: '华东',
    district: '集山区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a:text-is("办事服务")', counts: true },
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true },
  ],
  proof: { hall: ['当前区域：集山区'], guide: ['鹭屿市集山区市场监督管理局'] },
};

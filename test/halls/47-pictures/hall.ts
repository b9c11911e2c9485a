import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, picture, type Reply, script } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "渝智": a municipality; anything is answered 200 with a picture of being lost; letters behind a sign-in, questions beside a picture code; sources of ratings drawn on a canvas. */
const columns = press(
  ['工作动态', '政策法规', '公示公告'],
  (n) => `/dt/${n}/`,
  (n, m) => `/dt/${n}/${7000 + n * 100 + m}.html`,
);
const items = catalogue({
  count: 45,
  offset: 12,
  prefix: 'cq',
  decoys: DECOYS.filter((d) => !d.includes('换发')),
  wanted: [{ place: 26, item: { id: 'cqyp8', name: '药品经营许可（零售）' } }],
});
const NAME = '药品经营许可（零售）';
const DISTRICTS: [string, string][] = [
  ['bbq', '北培区'],
  ['jbq', '江蓓区'],
  ['spbq', '沙平区'],
  ['yzq', '渝钟区'],
  ['njq', '南江区'],
];
const GUIDE: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['dept', '实施主体', '山渝市沙平区市场监督管理局'],
  ['condition', '受理条件', '具备药师、场所、质量管理制度，符合药品管理法第五十二条。'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '9个工作日'],
  ['process', '办理流程', '申请、受理、审查、决定、送达'],
  ['fee', '收费标准', '不收费'],
  ['delivery', '送达方式', '窗口领取、邮寄送达'],
  ['visits', '到现场次数', '1次'],
  ['place', '办理地点', '山渝市沙平区凤天大道8号政务服务中心B区19号窗口'],
  ['time', '办理时间', '工作日9:00-12:30，14:00-17:30'],
  ['consult', '咨询方式', '023-65360019'],
  ['complain', '监督投诉方式', '023-65360000'],
];

const page = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}<title>${title}</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei"}.layui-nav{background:#393D49;padding:0 20px}.layui-nav a{color:#fff;line-height:52px;margin-right:24px}.layui-container{width:1170px;margin:14px auto}.layui-card{box-shadow:0 1px 2px #ccc;padding:12px;margin:12px 0}.layui-table{border-collapse:collapse;width:100%}.layui-table td,.layui-table th{border:1px solid #eee;padding:7px}.bot{position:fixed;right:8px;bottom:8px;width:330px;height:380px;border:1px solid #009688;background:#fff}.bot iframe{border:0;width:100%;height:100%}</style></head><body>${body}<div class="layui-container" style="color:#999"><p>山渝市政务服务管理办公室　版权所有　政务咨询电话：023-65360019</p></div></body></html>`;
const NAV =
  '<div class="layui-nav"><a href="/qxzz/spbq/">首页</a><a href="/qxzz/spbq/list?p=1">办事清单</a><a href="/qxzz/spbq/xx/">区长信箱</a><a href="/qxzz/spbq/wz/">办事咨询</a><a href="/qxzz/spbq/ybb/">云帮办</a><a href="/qxzz/spbq/pj/">评价公开</a><a href="/dt/0/">工作动态</a><a href="/dt/1/">政策法规</a></div>';
/** The answer to whatever does not exist: a picture, no word. */
const LOST =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>山渝市政务服务网</title></head><body style="text-align:center"><a href="/"><img src="/img/lost.svg" width="520" height="200"></a></body></html>';

const site =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path } = ask;
    const show = (title: string, body: string) => page(title, `${NAV}<div class="layui-container">${body}</div>`);
    if (path === '/')
      return page(
        '山渝市政务服务网',
        `<div class="layui-container"><h1>山渝市政务服务网</h1><div class="layui-card"><b>区县站点</b>　${DISTRICTS.map(([s, n]) => `<a href="../qxzz/${s}/">${n}</a>`).join('　')}</div><div class="layui-card">${items
          .slice(0, 12)
          .map((i) => `<a href="../sx?id=${i.id}&c=500000">${i.name}</a>`)
          .join(
            '　',
          )}</div><div class="layui-card">${columns[2]?.articles.map((a) => `<div><a href="${a.path}">${a.title}</a></div>`).join('')}<div><a href="/dt/2/6111.html">关于开展证照清理的公告</a></div></div><div class="layui-card"><a href="http//www.shanyu.example.cn/">山渝市人民政府</a>　<a href="readme/gywm.html">关于我们</a>　<a href="/old/zt.html">营商环境创新试点专题</a></div></div>`,
        '<base href="/static/">',
      );
    if (path === '/static/readme/gywm.html')
      return page(
        '关于我们',
        '<div class="layui-container"><h2>关于我们</h2><p>本网由市政务服务管理办公室主办，二〇一八年上线，覆盖全市各区县。</p></div>',
      );
    if (path === '/sx') {
      const item = items.find((i) => i.id === ask.query.get('id'));
      return item && ask.query.get('c') === '500000'
        ? page(
            item.name,
            `<div class="layui-container"><h2>${item.name}</h2><p>市级实施主体：山渝市${item.dept}；承诺时限${4 + (item.name.length % 9)}个工作日；编号${item.id}。</p></div>`,
          )
        : LOST;
    }
    if (path === '/old/zt.html')
      return '<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="refresh" content="1;url=/zt/cxsd/index.html"><title>页面跳转</title></head><body><p>页面正在跳转，请稍候……</p></body></html>';
    const district = /^\/qxzz\/(\w+)\/$/.exec(path)?.[1];
    if (district && district !== 'spbq') {
      const name = DISTRICTS.find(([s]) => s === district)?.[1];
      return name
        ? page(
            name,
            `<div class="layui-container"><p>当前区县：${name}</p><p>${name}政务服务站点由${name}行政审批局维护，共${300 + district.length * 41}个事项，窗口电话023-6${district.length}31200。</p></div>`,
          )
        : LOST;
    }
    if (district)
      return page(
        '山渝市沙平区政务服务',
        `${NAV}<div class="layui-container"><p>当前区县：<b>沙平区</b>　<a href="/">切换区县</a></p><form action="/qxzz/spbq/so"><input name="key" placeholder="请输入事项关键词"><button class="layui-btn">搜索</button></form><div class="layui-card">${items
          .slice(5, 20)
          .map((i) => `<a href="/qxzz/spbq/bszn?rowGuid=${i.id}">${i.name}</a>`)
          .join(
            '　',
          )}</div><div class="layui-card"><b>公示公告</b>${columns[2]?.articles.map((a) => `<div><a href="${a.path}">${a.title}</a></div>`).join('')}<div><a href="/info.html?id=311">本区新增自助服务点位</a></div><div><a href="/info.html?id=312">关于停止办理部分业务的提示</a></div></div><div class="layui-card"><a href="/common/download?path=%E6%B2%99%E5%B9%B3%2Fsb.doc">申报模板</a>　<a href="${at['other']}/">山渝市市场监管局</a></div></div><div class="bot"><iframe src="${at['kf']}/web/box.html?from=spbq" title="智能咨询"></iframe></div>`,
      );
    if (path === '/qxzz/spbq/list') {
      const p = Number(ask.query.get('p'));
      return p >= 1 && p <= 4
        ? show(
            '办事清单',
            `<h2>沙平区办事清单</h2><table class="layui-table">${items
              .slice((p - 1) * 14, p * 14)
              .map((i) => `<tr><td><a href="/qxzz/spbq/bszn?rowGuid=${i.id}">${i.name}</a></td><td>${i.dept}</td></tr>`)
              .join(
                '',
              )}</table><p>${[1, 2, 3, 4].map((n) => `<a href="/qxzz/spbq/list?p=${n}">${n}</a>`).join(' ')}</p>`,
          )
        : LOST;
    }
    if (path === '/qxzz/spbq/so') {
      const found = findByName(items, ask.query.get('key') ?? '', 0.5);
      return show(
        '搜索结果',
        `<p>共搜索到 ${found.length} 个事项</p>${found.map((i) => `<p class="jg"><a href="/qxzz/spbq/bszn?rowGuid=${i.id}">${i.name}</a>　沙平区${i.dept}</p>`).join('')}`,
      );
    }
    if (path === '/qxzz/spbq/bszn') {
      const item = items.find((i) => i.id === ask.query.get('rowGuid'));
      if (!item) return LOST;
      if (item.id !== 'cqyp8')
        return show(
          item.name,
          `<h2>${item.name}</h2><table class="layui-table"><tr><th>事项名称</th><td>${item.name}</td></tr><tr><th>实施主体</th><td>沙平区${item.dept}</td></tr><tr><th>承诺办结时限</th><td>${2 + (item.name.length % 9)}个工作日</td></tr><tr><th>内部编号</th><td>${item.id}</td></tr></table>`,
        );
      return show(
        NAME,
        `<h2>${NAME}</h2><p><a href="${at['sso']}/cas/login?service=sq">在线办理</a></p><table class="layui-table">${GUIDE.map(([, l, v]) => `<tr><th width="140">${l}</th><td>${v}</td></tr>`).join('')}</table><h3>申请材料</h3><table class="layui-table"><tr><th>材料名称</th><th>材料形式</th><th>材料必要性</th><th>空白表格</th></tr><tr><td>药品经营许可证申请表</td><td>电子</td><td>必要</td><td><a href="/common/download?path=%E6%B2%99%E5%B9%B3%2Fsqb.doc">下载</a></td></tr><tr><td>营业执照</td><td>电子</td><td>必要</td><td>无</td></tr><tr><td>质量管理制度目录</td><td>纸质</td><td>必要</td><td>无</td></tr></table>`,
      );
    }
    if (path === '/qxzz/spbq/xx/')
      return show(
        '区长信箱',
        `<h2>区长信箱</h2><p><button type="button" id="xie">我要写信</button></p><table class="layui-table"><tr><th>信件标题</th><th>类型</th><th>回复时间</th></tr><tr><td>投诉小区旁施工噪音</td><td>投诉</td><td>2026-11-12</td></tr><tr><td>咨询药店开办</td><td>咨询</td><td>2026-11-10</td></tr></table><p>信件回复时限：五个工作日。</p><script>document.getElementById('xie').onclick=function(){alert('您还未登录，请先登录后再写信！')}</script>`,
      );
    if (path === '/qxzz/spbq/wz/')
      return show(
        '办事咨询',
        `<h2>办事咨询</h2><form action="/qxzz/spbq/saveQuestion" method="post"><p><label>咨询事项 <input name="sx"></label></p><p><label>咨询内容 <textarea name="nr" rows="4" cols="50"></textarea></label></p><p><label>联系电话 <input name="dh"></label></p><p><label>验证码 <input name="yzm" size="6"></label> <img src="/img/yzm.svg" width="90" height="30" alt="看不清换一张"></p><button type="submit">提交咨询</button></form>`,
      );
    if (path === '/qxzz/spbq/ybb/')
      return show(
        '云帮办',
        '<h2>云帮办</h2><p>企业群众可通过视频连线帮办专员，专员远程指导填报。</p><p>帮办服务时间：工作日 9:00-12:00，14:00-17:00</p><p>当前排队 2 人，请稍候</p>',
      );
    if (path === '/qxzz/spbq/pj/')
      return show(
        '评价公开',
        `<h2>沙平区政务服务“好差评”评价公开</h2><p>累计评价 301,220 条，好评率 99.93%</p><h3>评价渠道分布</h3><canvas id="cv" width="500" height="260"></canvas><h3>镇街好评率排名</h3><table class="layui-table"><tr><th>排名</th><th>镇街</th><th>评价数</th><th>好评率</th></tr><tr><td>1</td><td>覃家岗街道</td><td>21,020</td><td>99.99%</td></tr><tr><td>2</td><td>歌乐山街道</td><td>18,411</td><td>99.95%</td></tr><tr><td>3</td><td>井口镇</td><td>10,233</td><td>99.90%</td></tr></table><h3>差评主要原因</h3><ul><li>排队等候时间长：18 件</li><li>一次性告知不到位：9 件</li></ul><p>本平台暂不支持追评。数据更新时间：2026-11-25</p><script src="/js/chart.js"></script>`,
      );
    if (path === '/js/chart.js')
      return script(
        "var c=document.getElementById('cv').getContext('2d');c.font='16px sans-serif';['网上大厅 58.2%','窗口 31.5%','自助机 10.3%'].forEach(function(t,i){c.fillStyle=['#5470c6','#91cc75','#fac858'][i];c.fillRect(20,30+i*70,[290,158,52][i],30);c.fillText(t,330,52+i*70)})",
      );
    // An article's shell, which asks an interface for its words.
    if (path === '/info.html')
      return page(
        '信息',
        `${NAV}<div class="layui-container" id="con"></div><script>fetch('/api/info?id='+location.search.replace(/\\D/g,'')).then(function(r){return r.json()}).then(function(d){document.getElementById('con').innerHTML=d.code===200?'<h2>'+d.data.t+'</h2><p>'+d.data.c+'</p>':'<p style="text-align:center;margin:80px">'+d.msg+'</p>'})</script>`,
      );
    if (path === '/api/info')
      return ask.query.get('id') === '311'
        ? json(
            {
              code: 200,
              data: {
                t: '本区新增自助服务点位',
                c: '本区在六个社区新增二十四小时自助服务点位，可打印证明、查询进度，具体位置见便民地图。',
              },
            },
            400,
          )
        : json({ code: 404, msg: '该信息已被删除' }, 400);
    if (path === '/common/download') return wordDocument('mb.doc');
    if (path === '/img/lost.svg') return picture(['404', '哎呀，迷路了'], 520);
    if (path === '/img/yzm.svg') return picture(['x7Kd'], 90);
    const article = printed(columns, path);
    return article ? show(article.title, article.html) : LOST;
  };

const BOT = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>智能咨询</title><style>body{margin:0;font:13px sans-serif}#l{height:270px;overflow:auto;padding:6px}.me{text-align:right;color:#066}</style></head><body><div style="background:#009688;color:#fff;padding:6px">智能咨询 · 渝小智</div><div id="l"><div>您好，我是渝小智，请问您要办理个人业务还是企业业务？ <a href="javascript:;" id="qy">企业业务</a> <a href="javascript:;" id="gr">个人业务</a></div></div><div id="w" style="display:none;padding:6px"><textarea id="t" rows="2" cols="34" placeholder="请输入您的问题"></textarea><img id="s" src="/send.svg" alt="发送" width="40" height="22" style="cursor:pointer"></div><script>
var l=document.getElementById('l');function add(c,h){var d=document.createElement('div');d.className=c;d.innerHTML=h;l.appendChild(d);return d}
['qy','gr'].forEach(function(i){document.getElementById(i).onclick=function(){document.getElementById('w').style.display='block';add('','好的，请输入您的问题。')}});
document.getElementById('s').onclick=function(){var t=document.getElementById('t'),v=t.value;if(!v)return;t.value='';add('me',v);var d=add('','正在思考...');fetch('/qa?w='+encodeURIComponent(v)).then(function(r){return r.json()}).then(function(a){var n=0,h=setInterval(function(){n+=12;d.textContent=a.text.slice(0,n);if(n>=a.text.length){clearInterval(h);if(a.url){var s=document.createElement('span');s.textContent='办事指南';s.style.cssText='color:#06c;cursor:pointer;margin-left:6px';s.onclick=function(){window.open(a.url)};d.appendChild(s)}}},120)})};
</script></body></html>`;

const truth = (at: Addresses): Truth => ({
  hall: 'h47-pictures',
  about:
    'A municipality that answers anything with a picture; an article that an interface calls deleted; letters behind a sign-in; a chat in a frame that asks who one is; sources of ratings on a canvas.',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['city']}/qxzz/spbq/bszn?rowGuid=cqyp8`),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(9),
    'guide.visits': seen(1),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('works'),
    'interaction.humanGuide': seen('usable'),
    'interaction.consult': seen(['phone', 'form', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': unseen('login-required'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': unseen('image-only'),
    'interaction.ratingDisclosure': seen(['regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['city']}/dt/2/6111.html`,
          kinds: ['gone'],
          why: 'the picture that stands for everything that is not',
        },
        {
          url: `${at['city']}/static/http//www.shanyu.example.cn/`,
          kinds: ['gone'],
          why: 'an address mistyped: the colon is missing',
        },
        { url: `${at['city']}/old/zt.html`, kinds: ['gone'], why: 'sends on to the picture' },
        { url: `${at['city']}/info.html?id=312`, kinds: ['gone'], why: 'its interface says 该信息已被删除' },
      ],
    },
    'links.inner': { bad: [] },
    'links.attachments': { bad: [] },
    'links.external': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '质量管理制度目录'),
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'electronic', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'electronic', required: true, isForm: false, template: 'none' },
    { name: '质量管理制度目录', medium: 'paper', required: true, isForm: false, template: 'none' },
  ],
  refutable: [
    {
      fact: 'interaction.complaint',
      why: 'The mayor’s letter box opens only to who signed in; what it takes nobody saw.',
    },
    { fact: 'interaction.ratingSources', value: 'none', why: 'A chart shows them.' },
    {
      fact: 'links.home',
      why: 'base href; a shell whose interface has the words; pictures of being lost only for what is not.',
    },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['city']}/` },
  { do: 'click' as const, target: 'a:text-is("沙平区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h47-pictures',
  origins: ['city', 'kf', 'sso', 'other'],
  asks: [/\/qa\?/],
  traps: [/\/saveQuestion/],
  sites: (at) => ({
    city: site(at),
    kf: (ask): Reply =>
      ask.path === '/web/box.html'
        ? BOT
        : ask.path === '/send.svg'
          ? picture(['发送'], 60)
          : ask.path === '/qa'
            ? json(
                /药/.test(ask.query.get('w') ?? '')
                  ? {
                      text: `为您找到企业业务“${NAME}”，由沙平区市场监督管理局办理，九个工作日办结，详情请查看`,
                      url: `${at['city']}/qxzz/spbq/bszn?rowGuid=cqyp8`,
                    }
                  : { text: '这个问题渝小智还不会。' },
                600,
              )
            : null,
    sso: (ask) =>
      ask.path === '/cas/login'
        ? '<!doctype html><meta charset="utf-8"><title>统一身份认证</title><h2>山渝市统一身份认证平台</h2><p>个人登录 法人登录</p><p><input placeholder="账号"></p><p><input type="password" placeholder="密码"></p><button type="button">登录</button>'
        : null,
    other: (ask) =>
      ask.path === '/'
        ? '<!doctype html><meta charset="utf-8"><title>山渝市市场监督管理局</title><h1>山渝市市场监督管理局</h1><p>机构职能、通知公告与监管信息公开，办公地址和电话见页脚。</p>'
        : null,
  }),
  city: (at) => ({
    id: 'h47-pictures',
    name: '山渝市',
    code: '500000',
    province: '山渝市',
    region: '西南',
    district: '沙平区',
    portals: { province: `${at['city']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a:text-is("办事清单")', counts: true },
    { do: 'click', target: '.layui-container a:text-is("2")', counts: true },
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true },
  ],
  proof: { hall: ['当前区县：沙平区'], guide: ['山渝市沙平区市场监督管理局'] },
};

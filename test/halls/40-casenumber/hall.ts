import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { archive, wordDocument } from '../kit/documents.ts';
import { provincial, unit } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "宜云": the city's portal is closed for works; complaints only with the number of a case, questions freely; a board that is a picture; a robot in a window of its own whose links are dead. */
const columns = press(
  ['政务要闻', '通知通告', '政策文件', '办事动态'],
  (n) => `/xwzx/${['zwyw', 'tztg', 'zcwj', 'bsdt'][n]}/`,
  (n, m) => `/xwzx/${['zwyw', 'tztg', 'zcwj', 'bsdt'][n]}/t2026${m}_${n}81.html`,
);
const items = catalogue({
  count: 41,
  offset: 3,
  prefix: 'yc',
  decoys: DECOYS.filter((d) => !d.includes('精神')),
  wanted: [{ place: 12, item: { id: 'ycyp2', name: '药品零售许可（新开办）' } }],
});
const NAME = '药品零售许可（新开办）';
const DISTRICTS: [string, string][] = [
  ['420502', '西岭区'],
  ['420503', '伍家塘区'],
  ['420504', '点军山区'],
  ['420505', '猇岭区'],
];
const GUIDE: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['dept', '受理机构', '宜江市西岭区市场监督管理局'],
  ['target', '面向对象', '企业法人、个体工商户'],
  ['condition', '办理条件', '有依法经过资格认定的药师或者其他药学技术人员；有与经营药品相适应的场所和设备。'],
  ['legalBasis', '实施依据', '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '5个工作日'],
  ['process', '办理流程', '受理、审查、现场检查、审批、办结送达'],
  ['fee', '收费情况', '不收取费用'],
  ['delivery', '结果领取方式', '窗口领取'],
  ['visits', '跑动次数', '2次'],
  ['place', '办理地点', '宜江市西岭区夜明珠路38号政务服务大厅2楼'],
  ['time', '办理时间', '工作日9:00-12:00，13:30-17:00'],
  ['consult', '咨询电话', '0717-6730255'],
  ['complain', '监督电话', '0717-6730266'],
];

const wrap = (title: string, inner: string, extra = ''): string =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"/><title>${title}</title><style>body{margin:0;font:14px/1.75 Arial,"Microsoft YaHei"}.c{width:1180px;margin:0 auto}.ant-menu{background:#001529;padding:0 20px}.ant-menu a,.ant-menu span{color:#fff;display:inline-block;line-height:46px;margin-right:28px;cursor:pointer}.ant-card{border:1px solid #f0f0f0;padding:14px 18px;margin:14px 0}.ant-form-item{margin:10px 0}.ant-form-item label{display:inline-block;width:120px;text-align:right;margin-right:8px}.ant-form-item-required:before{content:"*";color:red}.fix{position:fixed;right:0;bottom:120px;width:90px;background:#fff;border:1px solid #ccc;text-align:center}.fix div{padding:8px 0;cursor:pointer}</style>${extra}</head><body>${inner}</body></html>`;
const menu = (at: Addresses) =>
  `<div class="ant-menu"><a href="${at['hall']}/xl/">首页</a><a href="${at['hall']}/xl/matters/1.html">政务服务</a><a href="${at['hall']}/xl/letters/">我要咨询</a><a href="${at['hall']}/xl/supervise/">监督评价</a><a href="${at['hall']}/xwzx/zwyw/">政务要闻</a><a href="${at['hall']}/xwzx/tztg/">通知通告</a><a href="${at['hall']}/xwzx/zcwj/">政策文件</a><a href="${at['hall']}/xwzx/ztzl/">专题专栏</a></div>`;
const item = (label: string, control: string, required = false) =>
  `<div class="ant-form-item"><label class="${required ? 'ant-form-item-required' : ''}">${label}</label>${control}</div>`;

const site = (at: Addresses) => {
  const tries: Record<string, number> = {};
  return (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      wrap(
        title,
        `${menu(at)}<div class="c">${body}</div><div class="fix"><div onclick="window.open('${at['robot']}/talk/','_blank','width=420,height=600')">在线答疑<br>小宜</div><div onclick="scrollTo(0,0)">返回顶部</div></div><div class="c" style="color:#888;margin-top:30px">西岭区人民政府主办　技术支持电话：0717-6730200（8:30-17:30）</div>`,
      );
    const { path } = ask;
    if (path === '/xl/')
      return show(
        '宜江市西岭区政务服务',
        `<p>当前站点：西岭区 [<a href="${at['province']}/">切换</a>]</p><form action="/xl/search" role="search"><input type="search" name="wd" placeholder="请输入关键字"/><button>搜索</button></form><div class="ant-card"><b>常办事项</b><br>${items
          .slice(2, 14)
          .map((i) => `<a href="/xl/matter/${i.id}.html">${i.name}</a>`)
          .join('　')}</div><div class="ant-card"><b>通知通告</b>${columns[1]?.articles
          .map((a) => `<div><a href=" ${a.path} ">${a.title}</a></div>`)
          .join(
            '',
          )}<div><a href="/xwzx\\tztg\\t20260_181.html">大厅值班安排</a></div><div><a href="/xwzx/tztg/loop1.html">关于停机检修的通知</a></div><div><a href="/xwzx/tztg/err.jsp?id=4">关于征集意见的通告</a></div><div><a href="/xwzx/tztg/flap.jsp?id=5">关于领取证照的通告</a></div></div>
<div class="ant-card"><b>常用下载</b>　<a href="javascript:void(0)" onclick="downFile('/files/2026/bg01.doc')">告知承诺书.doc</a>　<a href="/files/2026/bg02.xls">材料清单.xls</a>　<a href="/files/2026/all.zip">表格打包下载</a>　<a href="thunder://QUFodHRw">高速下载</a><script>function downFile(p){location.href=p}</script></div>
<div class="ant-card"><b>相关链接</b>　<a href="${at['ext']}/">湖江省统计局</a>　<a href="${at['ext']}/h/2.html">湖江招标网</a>　<a href="ftp://10.3.2.1/pub">资料</a></div><p><a href="/xl/logout.do">退出登录</a></p>`,
      );
    const list = /^\/xl\/matters\/(\d)\.html$/.exec(path)?.[1];
    if (list) {
      const n = Number(list);
      if (n < 1 || n > 4) return null;
      return show(
        '政务服务',
        `<h2>西岭区政务服务事项</h2>${items
          .slice((n - 1) * 14, n * 14)
          .map(
            (i) =>
              `<div class="ant-list-item"><a href="/xl/matter/${i.id}.html">${i.name}</a><span>　${i.dept}　${i.audience}</span></div>`,
          )
          .join('')}<p>${[1, 2, 3, 4].map((p) => `<a href="/xl/matters/${p}.html">${p}</a>`).join(' ')}</p>`,
      );
    }
    if (path === '/xl/search') return show('搜索', '<div class="ant-card"><p>系统异常，请稍后再试</p></div>');
    const id = /^\/xl\/matter\/(\w+)\.html$/.exec(path)?.[1];
    const one = items.find((i) => i.id === id);
    if (one && one.id !== 'ycyp2')
      return show(
        one.name,
        `<h2>${one.name}</h2><table><tr><td>事项名称</td><td>${one.name}</td></tr><tr><td>受理机构</td><td>西岭区${one.dept}</td></tr><tr><td>承诺办结时限</td><td>${1 + (one.name.length % 8)}个工作日</td></tr><tr><td>编号</td><td>${one.id}</td></tr></table>`,
      );
    if (one)
      return show(
        NAME,
        `<h2>${NAME}</h2><table border="1" cellspacing="0" width="100%">${GUIDE.map(([, l, v]) => `<tr><td width="150">${l}</td><td>${v}</td></tr>`).join('')}</table><h3>申请材料目录</h3><table border="1" cellspacing="0" width="100%"><tr><td>序号</td><td>材料名称</td><td>材料形式</td><td>是否必要</td><td>样表下载</td></tr><tr><td>1</td><td>药品经营许可证申请表</td><td>纸质</td><td>必要</td><td><a href="/files/2026/sqb.doc">样表</a></td></tr><tr><td>2</td><td>营业执照</td><td>电子</td><td>必要</td><td>无</td></tr><tr><td>3</td><td>药学技术人员资格证书</td><td>纸质</td><td>必要</td><td>无</td></tr></table><p>本事项暂不支持在线办理，请到窗口办理。</p>`,
      );
    if (path === '/xl/letters/')
      return show(
        '我要咨询',
        `<h2>我要咨询</h2><p><a href="/xl/letters/">我要写信</a>　<a href="/xl/letters/query.html">来信查询</a>　<a href="/xl/letters/open.html">信件公开</a></p><form>${item('信件标题', '<input name="bt"/>', true)}${item('咨询内容', '<textarea name="nr" rows="5" cols="60"></textarea>', true)}${item('姓名', '<input name="xm"/>', true)}${item('联系方式', '<input name="lx"/>', true)}<button type="button">提交信件</button></form><p>收到咨询后两个工作日内答复。</p>`,
      );
    if (path === '/xl/letters/query.html')
      return show(
        '来信查询',
        `<h2>来信查询</h2>${item('信件编号', '<input name="bh"/>', true)}${item('查询密码', '<input name="mm"/>', true)}<button type="button">查询</button>`,
      );
    if (path === '/xl/letters/open.html')
      return show(
        '信件公开',
        '<h2>信件公开</h2><table border="1"><tr><td>信件标题</td><td>来信时间</td><td>回复单位</td><td>状态</td></tr><tr><td>咨询药店开办条件</td><td>2026-11-02</td><td>区市场监督管理局</td><td>已回复</td></tr><tr><td>投诉大厅叫号混乱</td><td>2026-10-12</td><td>区政务服务局</td><td>已回复</td></tr></table><p>回复摘要：已优化叫号规则，感谢监督。</p>',
      );
    if (path === '/xl/supervise/')
      return show(
        '监督评价',
        '<h2>监督评价</h2><div class="ant-card"><a href="/xl/supervise/ts.html">投诉举报</a>　<a href="/xl/supervise/hcp.html">好差评公示</a></div><p>对窗口工作人员的服务不满意，可以通过本栏目反映。</p>',
      );
    if (path === '/xl/supervise/ts.html')
      return show(
        '投诉举报',
        `<h2>投诉举报</h2><p>请填写您已办理业务的受理编号，未取得受理编号的业务不予受理。</p><form>${item('受理编号', '<input name="sl" placeholder="请输入办件受理编号"/>', true)}${item('投诉内容', '<textarea name="nr" rows="4" cols="50"></textarea>', true)}${item('投诉人', '<input name="xm"/>', true)}${item('手机号', '<input name="sj"/>', true)}<button type="button">提交投诉</button></form>`,
      );
    if (path === '/xl/supervise/hcp.html')
      return show(
        '好差评公示',
        '<h2>政务服务“好差评”结果公示</h2><p><img src="/xl/supervise/hcp202610.svg" width="900" height="420" alt="好差评2026年10月"/></p>',
      );
    if (path === '/xl/supervise/hcp202610.svg')
      return picture(
        [
          '西岭区政务服务好差评（2026年10月）',
          '评价来源：网上 55.1%  窗口 40.2%  热线 4.7%',
          '部门排名：1 区税务局 2 区公安分局 3 区人社局',
          '差评整改率：100%',
        ],
        900,
      );
    if (path === '/xwzx/ztzl/')
      return show(
        '专题专栏',
        '<h2>专题专栏</h2><div><a href="/xwzx/ztzl/yhhj.html"><img src="/img/zt1.png" alt="优化营商环境" width="360" height="90"/></a><a href="/xwzx/ztzl/gxbc.html"><img src="/img/zt2.png" alt="高效办成一件事" width="360" height="90"/></a></div>',
      );
    if (path === '/xwzx/ztzl/yhhj.html')
      return show('优化营商环境', '<h2>优化营商环境</h2><p>专题汇集本区优化营商环境的九项举措与进度。</p>');
    if (path === '/xwzx/ztzl/gxbc.html')
      return show(
        '高效办成一件事',
        '<h2>高效办成一件事</h2><p>专题介绍开办餐饮店、企业信息变更等二十一个“一件事”的办法。</p>',
      );
    if (path.startsWith('/img/')) return picture([path.includes('zt1') ? '优化营商环境' : '高效办成一件事'], 360);
    if (path === '/xwzx/tztg/loop1.html') return { status: 302, headers: { location: '/xwzx/tztg/loop2.html' } };
    if (path === '/xwzx/tztg/loop2.html') return { status: 302, headers: { location: '/xwzx/tztg/loop1.html' } };
    if (path === '/xwzx/tztg/err.jsp') return { status: 500, body: '<h1>HTTP Status 500 – Internal Server Error</h1>' };
    if (path === '/xwzx/tztg/flap.jsp') {
      tries['flap'] = (tries['flap'] ?? 0) + 1;
      return tries['flap'] === 1
        ? { status: 502, body: 'Bad Gateway' }
        : show('通告', '<h2>关于领取证照的通告</h2><p>请于工作日携带身份证到二楼出件窗口领取，逾期将邮寄。</p>');
    }
    if (path === '/files/2026/bg02.xls')
      return {
        headers: { 'content-type': 'application/json;charset=UTF-8' },
        body: '{"code":500,"msg":"文件不存在","data":null}',
      };
    if (path === '/files/2026/all.zip') return archive();
    if (/^\/files\/2026\/(bg01|sqb)\.doc$/.test(path)) return wordDocument('bg.doc');
    const article = printed(columns, path);
    return article ? show(article.title, article.html) : null;
  };
};

const TALK = (at: Addresses) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>小宜在线答疑</title><style>body{font:13px sans-serif;margin:0}#m{height:400px;overflow:auto;padding:10px}.r{background:#eef;padding:6px;margin:4px 0}.u{text-align:right;margin:4px 0}</style></head><body><div style="background:#0a7;color:#fff;padding:8px">小宜在线答疑机器人</div><div id="m"><div class="r">您好！猜您想问：<a href="#" data-q="1">如何办理营业执照</a></div></div><form id="f"><input id="w" placeholder="在这里输入问题，按回车发送" size="36" autocomplete="off"></form><script>
var m=document.getElementById('m');function add(c,x){var d=document.createElement('div');d.className=c;d.innerHTML=x;m.appendChild(d)}
document.getElementById('f').onsubmit=function(e){e.preventDefault();var v=document.getElementById('w').value;if(!v)return;document.getElementById('w').value='';add('u',v);var x=new XMLHttpRequest();x.open('POST','/talk/answer');x.setRequestHeader('Content-Type','application/json');x.onload=function(){var d=JSON.parse(x.responseText);add('r',d.data.text+(d.data.url?'<br><a target="_blank" href="'+d.data.url+'">办事指南</a>':''))};x.send(JSON.stringify({question:v}))};
</script><!-- ${at['hall']} --></body></html>`;

const truth = (at: Addresses): Truth => ({
  hall: 'h40-casenumber',
  about:
    'The city portal is closed for works; complaints want the number of a case, questions do not; the board is a picture; the robot has a window of its own and its links are dead.',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('maintenance'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(false),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['hall']}/xl/matter/ycyp2.html`),
    'item.via': seen('navigation'),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(5),
    'guide.visits': seen(2),
    'guide.delivery': seen(['window'], { set: true }),
    'apply.entry': seen('offline'),
    'handling.electronicCertificate': seen(false),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('dead-link'),
    // What the closed home of the city offers beside, nobody can say.
    'interaction.humanGuide': seen('none', { orUnseen: ['maintenance'] }),
    'interaction.consult': seen(['phone', 'form', 'assistant'], { set: true, orUnseen: ['maintenance'] }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': unseen('image-only'),
    'interaction.ratingDisclosure': unseen('image-only'),
    'interaction.ratingFollowUp': unseen(),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['hall']}/xwzx/tztg/loop1.html`, kinds: ['redirect'], why: 'two pages that send to each other' },
        { url: `${at['hall']}/xwzx/tztg/err.jsp?id=4`, kinds: ['serverError'], why: '500 at every try' },
      ],
      // Closed for works: a link that leads there may be called broken today or not.
      tolerated: [`${at['city']}/`],
    },
    'links.inner': { bad: [] },
    'links.attachments': {
      bad: [{ url: `${at['hall']}/files/2026/bg02.xls`, kinds: ['gone'], why: 'JSON that says 文件不存在' }],
    },
    'links.external': { bad: [{ url: `${at['ext']}/h/2.html`, kinds: ['gone'], why: '404' }] },
  },
  elements: elements({
    ...Object.fromEntries(GUIDE.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '药学技术人员资格证书'),
  }),
  materials: [
    { name: '药品经营许可证申请表', medium: 'paper', required: true, isForm: true, template: 'ok' },
    { name: '营业执照', medium: 'electronic', required: true, isForm: false, template: 'none' },
    { name: '药学技术人员资格证书', medium: 'paper', required: true, isForm: false, template: 'none' },
  ],
  refutable: [
    { fact: 'site.city', value: 'down', why: 'It says that it is closed for works.' },
    {
      fact: 'interaction.complaint',
      value: 'open',
      why: 'Without a 受理编号 nothing is taken; 我要咨询 is for questions.',
    },
    { fact: 'links.home', why: 'Blanks and backslashes in addresses are what a browser makes good; the 502 recovers.' },
    { fact: 'site.emptyColumns', why: '专题专栏 holds two pictures that lead on.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'choose' as const, target: '#qx', value: '420502', counts: true as const },
  { do: 'click' as const, target: '#enter', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h40-casenumber',
  origins: ['province', 'city', 'hall', 'robot', 'ext'],
  asks: [/\/talk\/answer/],
  reads: [/\/talk\/answer/],
  sites: (at) => ({
    province: (ask): Reply => {
      if (ask.path === '/')
        return wrap(
          '湖江政务服务网',
          `<div class="c"><h1>湖江政务服务网</h1><p>进入区县旗舰店：<select id="qx"><option value="">宜江市-请选择区县</option>${DISTRICTS.map(([c, n]) => `<option value="${c}">${n}</option>`).join('')}</select> <button id="enter" type="button">进入</button>　<a href="${at['city']}/">宜江市政务服务网</a></p><div class="ant-card">${items
            .slice(16, 30)
            .map((i) => `<a href="/m/${i.id}">${i.name}</a>`)
            .join(
              '　',
            )}</div><script>document.getElementById('enter').onclick=function(){var v=document.getElementById('qx').value;if(!v)return alert('请选择区县');location.href=v==='420502'?${JSON.stringify(`${at['hall']}/xl/`)}:'/qx/'+v}</script></div>`,
        );
      const other = DISTRICTS.find(([c]) => ask.path === `/qx/${c}`);
      if (other && other[0] !== '420502')
        return wrap(
          other[1],
          `<div class="c"><h2>${other[1]}旗舰店</h2><p>${other[1]}旗舰店编号 ${other[0]}，正在按省里统一标准改版，请到${other[1]}政务服务大厅办理。</p></div>`,
        );
      const up = provincial(items, /^\/m\/(\w+)$/.exec(ask.path)?.[1] ?? '');
      return up ? wrap(up.title, `<div class="c">${up.html}</div>`) : null;
    },
    city: () => ({
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><html><head><meta charset="utf-8"><title>系统升级公告</title></head><body><h2>宜江市政务服务网</h2><p>尊敬的用户：为提供更好的服务，本网站正在进行系统升级维护，期间暂停服务，给您带来不便敬请谅解。</p><p>各区县旗舰店不受影响。</p></body></html>',
    }),
    hall: site(at),
    robot: (ask): Reply => {
      if (ask.path === '/talk/') return TALK(at);
      if (ask.path === '/talk/answer') {
        const q = String((JSON.parse(ask.body || '{}') as { question?: string }).question ?? '');
        return json(
          {
            data: /药/.test(q)
              ? { text: `您要办的可能是“${NAME}”，请看：`, url: `${at['hall']}/xl/bszn/old/ycyp2.htm` }
              : { text: '抱歉，小宜还在学习中。' },
          },
          700,
        );
      }
      return null;
    },
    ext: unit({ '/': { title: '湖江省统计局', text: '统计数据、普查公报与统计执法，发布会实录与解读按季更新。' } }),
  }),
  city: (at) => ({
    id: 'h40-casenumber',
    name: '宜江市',
    code: '420500',
    province: '湖江省',
    region: '华中',
    district: '西岭区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a:text-is("政务服务")', counts: true },
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true },
  ],
  proof: { hall: ['当前站点：西岭区'], guide: ['宜江市西岭区市场监督管理局'] },
};

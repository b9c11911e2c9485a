import { type Ctx, DISTRICTS, layout, placeOf } from './layout.ts';

export const TOPICS: Record<string, [string, string]> = {
  gxbcyjs: [
    '高效办成一件事',
    '<p>开办餐饮店、新生儿出生、公民身后等“一件事”集成办理，一次告知、一表申请、一口受理、一网办理、统一发证、一体管理。</p>',
  ],
  msjx: [
    '免申即享',
    '<p>通过数据共享和大数据分析，精准匹配符合条件的企业和群众，免予申报、直接享受政策，已上线稳岗返还等 42 项服务。</p>',
  ],
  zqtb: [
    '区域通办',
    '<p>依托全国一体化政务服务平台，居住证办理、企业登记档案查询等 178 个事项可在区域内各城市通办。</p>',
  ],
  yyyz: ['一业一证', '<div class="nodata" style="text-align:center;padding:80px;color:#999">暂无内容</div>'],
};

export const topic = (ctx: Ctx, [title, html]: [string, string]): string =>
  layout(ctx, title, `<div class="w1200 panel"><h3>${title}</h3>${html}</div>`);

export const exchange = (ctx: Ctx): string =>
  layout(
    ctx,
    '互动交流',
    '<div class="w1200 panel"><h3>互动交流</h3><div class="grid"><a href="/govPortals/hdjl/zx">我要咨询</a><a href="/govPortals/hdjl/ts">我要投诉</a><a href="/govPortals/hdjl/wt">常见问题</a><span class="g">12345 市民服务热线</span></div></div>',
  );

export const question = (ctx: Ctx): string =>
  layout(
    ctx,
    '我要咨询',
    `<div class="w1200 panel frm"><h3>我要咨询</h3><form method="post" action="/govPortals/hdjl/zxSubmit.do"><p><label>咨询部门</label><select name="bm"><option>${placeOf(ctx.organ)}市场监督管理局</option><option>${placeOf(ctx.organ)}卫生健康委员会</option></select></p><p><label>姓名</label><input name="xm"></p><p><label>手机号码</label><input name="sj"></p><p><label>咨询内容</label><textarea name="nr" rows="5" cols="60"></textarea></p><p><label></label><button type="submit">提交</button></p></form></div>`,
  );

export const complaint = (ctx: Ctx): string =>
  layout(
    ctx,
    '我要投诉',
    '<div class="w1200 panel frm"><h3>我要投诉</h3><p>您对津岚“一网通办”各部门服务的意见和投诉，我们将在5个工作日内答复。</p><form method="post" action="/govPortals/hdjl/tsSubmit.do"><p><label>投诉对象</label><input name="dx" placeholder="部门或窗口名称"></p><p><label>联系人</label><input name="xm"></p><p><label>联系电话</label><input name="dh"></p><p><label>投诉内容</label><textarea name="nr" rows="6" cols="60"></textarea></p><p><label></label><button type="submit">提交</button> <button type="reset">重置</button></p></form></div>',
  );

export const answers = (ctx: Ctx): string =>
  layout(
    ctx,
    '常见问题',
    '<div class="w1200 panel"><h3>常见问题</h3><p>问：忘记账号密码怎么办？答：可在登录页通过实名信息找回。</p><p>问：如何切换到所在区？答：点击页面上方区域名称选择。</p><p>问：电子证照在哪里下载？答：登录后在“我的证照”中下载。</p></div>',
  );

export const helpers = (ctx: Ctx): string =>
  layout(
    ctx,
    '线上人工帮办',
    '<div class="w1200 panel"><h3>线上人工帮办</h3><p>由各区政务服务中心业务骨干在线解答，无需登录即可发起音视频或文字会话。</p><p>服务时间：工作日 9:00—11:30，13:30—17:00</p><p>今日在岗帮办人员：12 名　平均等待：1 分 40 秒</p><p><span class="so-btn" onclick="bb()">接入人工帮办</span></p></div><script>function bb(){var f=document.createElement("form");f.method="post";f.action="/govPortals/bangban/queue.do";document.body.appendChild(f);f.submit()}</script>',
  );

export const mobile = (ctx: Ctx): string =>
  layout(
    ctx,
    '移动端',
    `<div class="w1200 panel"><h3>移动端下载</h3><p>“随身办”支持主流手机系统，可在应用市场搜索下载。</p><img src="${ctx.at['ext']}/badge.svg" alt="二维码" width="120"></div>`,
  );

/** The board: sources in figures, rankings of departments and districts; neither reasons nor rectification. */
export const board = (ctx: Ctx): string =>
  layout(
    ctx,
    '政务服务“好差评”',
    `<div class="w1200 panel"><h3>${placeOf(ctx.organ)}政务服务“好差评”公开</h3><p>评价总数 ${302118 + ctx.organ.charCodeAt(4) * 11}　好评率 99.94%　数据更新时间：2026-11-26</p><table class="bd"><tr><th>评价来源</th><th>评价数</th><th>占比</th></tr><tr><td>网上办事（PC端）</td><td>88,120</td><td>29.17%</td></tr><tr><td>随身办移动端</td><td>101,344</td><td>33.54%</td></tr><tr><td>窗口评价器</td><td>96,003</td><td>31.78%</td></tr><tr><td>自助终端</td><td>16,651</td><td>5.51%</td></tr></table></div>
<div class="w1200 panel"><h3>部门排名</h3><table class="bd"><tr><th>名次</th><th>部门</th><th>好评率</th></tr>${['公安分局', '税务局', '人力资源和社会保障局', '市场监督管理局', '医疗保障局'].map((d, i) => `<tr><td>${i + 1}</td><td>${d}</td><td>${(99.99 - i * 0.02).toFixed(2)}%</td></tr>`).join('')}</table></div>
<div class="w1200 panel"><h3>各区排名</h3><table class="bd"><tr><th>名次</th><th>区</th><th>好评率</th></tr>${DISTRICTS.map(([, d], i) => `<tr><td>${i + 1}</td><td>${d}</td><td>${(99.98 - i * 0.013).toFixed(2)}%</td></tr>`).join('')}</table><p>说明：评价人收到回访后30日内，可以对同一办件追评一次，追评结果与首次评价一并公开。</p></div>`,
  );

/** The robot's own window: no layout, an answer that comes late and is a link. */
export const chat =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>智能客服小岚</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei"}#box{height:460px;overflow:auto;padding:14px;background:#f0f4f9}.me{text-align:right}.ai,.me{margin:8px}.ai span,.me span{display:inline-block;background:#fff;padding:6px 12px;border-radius:6px}.bar{padding:10px}</style></head><body><div id="box"><div class="ai"><span>您好，我是智能客服“小岚”，很高兴为您服务。您可以这样问我：居住证怎么办？</span></div></div><div class="bar"><textarea id="msg" rows="2" style="width:78%" placeholder="请简要描述您的问题"></textarea><span id="snd" style="display:inline-block;background:#0f5bb5;color:#fff;padding:10px 26px;cursor:pointer" onclick="snd()">发送</span></div><script>function add(c,h){var d=document.createElement("div");d.className=c;d.innerHTML="<span>"+h+"</span>";var b=document.getElementById("box");b.appendChild(d);b.scrollTop=99999}function snd(){var t=document.getElementById("msg");if(!t.value)return;var v=t.value;add("me",v.replace(/</g,"&lt;"));t.value="";var x=new XMLHttpRequest();x.open("GET","/znkf/answer.do?q="+encodeURIComponent(v)+"&sid=66a0");x.onload=function(){add("ai",JSON.parse(x.responseText).html)};x.send()}</script></body></html>';

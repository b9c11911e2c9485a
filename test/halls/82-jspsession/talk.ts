import type { Addresses } from '../kit/hall.ts';
import { json, type Reply, redirect } from '../kit/site.ts';
import { type Context, frame } from './frame.ts';
import { itemsOf, placeOf } from './items.ts';

/** Where the guides were before the move of 2021: nobody is there. */
export const STALE = '/snzw/bszn/show.jsp?guid=F0A3D17E';

const PLAIN: Record<string, [string, string]> = {
  '/snzw/hdjl/rexian.jsp': ['12345热线', '<p>政务服务便民热线12345，全天二十四小时受理咨询与求助。</p>'],
  '/snzw/help/index.jsp': [
    '帮助指南',
    '<p>1. 点击页面上方“选择地区”，依次选择市、县（区）；2. 通过搜索或分类找到事项；3. 点击事项名称查看办事指南；4. 标注“在线申报”的事项登录后网上办理，标注“窗口申报”的事项请到窗口办理。</p>',
  ],
  '/snzw/help/about.jsp': ['关于我们', '<p>松嫩政务服务网于2017年开通，是全省统一的政务服务平台。</p>'],
  '/snzw/help/sitemap.jsp': [
    '网站地图',
    '<p>首页、个人办事、法人办事、部门窗口、中介超市、好差评、互动交流、帮助指南。</p>',
  ],
  '/snzw/zzb/index.jsp': [
    '长者专区',
    '<p style="font-size:26px">养老金认证、高龄津贴、乘车优待，请拨打12345由工作人员帮您查询。</p>',
  ],
  '/snzw/zjcs/index.jsp': ['中介超市', '<p style="text-align:center;padding:60px">暂无数据</p>'],
  '/snzw/zt/bnlqz/index.jsp': [
    '办不成事反映',
    '<p>各级政务服务中心均设“办不成事”反映窗口，由值班领导接待，三日内答复。</p>',
  ],
  '/snzw/zt/kstb/index.jsp': [
    '跨省通办',
    '<p>与东北三省一区签订通办协议，设专窗二百余个。<a href="/snzw/zt/kstb/qd_2021.jsp">通办清单（第一批）</a></p>',
  ],
  '/snzw/zt/yjsyb/index.jsp': ['一件事一次办', '<p>企业开办、新生儿落户、退休等十三件事实现一次告知、一表申请。</p>'],
  '/snzw/zt/jzsp/index.jsp': ['简政审批', '<p>累计取消下放审批事项四百七十项，压减材料三成以上。</p>'],
};

/** Ratings without a date: by department, with what was put right; channels are only named. */
function board({ area }: Context): string {
  const depts = [...new Set(itemsOf(area).map((i) => i.dept))].slice(0, 8);
  return `<div class="lm"><h3>${placeOf(area)}政务服务好差评</h3><table class="layui-table"><tr><th>非常满意</th><th>满意</th><th>基本满意</th><th>不满意</th><th>非常不满意</th></tr><tr><td>18233</td><td>2210</td><td>164</td><td>6</td><td>2</td></tr></table><p style="padding:0 14px">评价来源：窗口评价器、政务服务网、移动端、12345热线、短信</p></div><div class="lm"><h3>部门满意度排名</h3><table class="layui-table"><tr><th>名次</th><th>部门</th><th>满意度</th></tr>${depts.map((d, n) => `<tr><td>${n + 1}</td><td>${d}</td><td>${(99.99 - n * 0.08).toFixed(2)}%</td></tr>`).join('')}</table></div><div class="lm"><h3>差评整改公示</h3><table class="layui-table"><tr><th>差评部门</th><th>整改措施</th><th>整改结果</th></tr><tr><td>公安局</td><td>增设身份证办理时段，延长至17时</td><td>已整改，已回访</td></tr><tr><td>自然资源局</td><td>补充不动产登记一次告知单</td><td>已整改，已回访</td></tr></table><p style="padding:0 14px">整改完成后，评价人可对整改情况进行追评。</p></div>`;
}

/** What is neither list nor guide. */
export function talk(ctx: Context, at: Addresses, path: string, query: URLSearchParams): Reply {
  const plain = PLAIN[path];
  const page = (title: string, html: string) =>
    frame(ctx, title, `<div class="wz">当前位置：<a href="/snzw/index.jsp">首页</a> &gt; ${title}</div>${html}`);
  if (plain)
    return page(plain[0], `<div class="lm"><h3>${plain[0]}</h3><div style="padding:14px">${plain[1]}</div></div>`);
  if (path === '/snzw/hcp/index.jsp') return page('好差评', board(ctx));
  if (path === '/snzw/hdjl/tousu.jsp') return redirect(`${at['sso']}/jis/login.do?appid=tousu`);
  if (path === '/snzw/hdjl/zixun.jsp')
    return page(
      '我要咨询',
      '<div class="lm"><h3>我要咨询</h3><form class="layui-form" style="padding:14px" action="/snzw/hdjl/zixunSave.do" method="post"><p>咨询标题：<input name="bt" size="60"></p><p>您的姓名：<input name="xm"></p><p>联系电话：<input name="dh"></p><p>咨询内容：<textarea name="nr" cols="80" rows="7"></textarea></p><p><button type="submit" class="layui-btn">提交咨询</button></p></form></div>',
    );
  if (path === '/snzw/znkf/index.jsp')
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>智能问答</title><style>body{margin:0;font:14px/24px 微软雅黑;background:#eef3f9}.b{width:760px;margin:20px auto;background:#fff;padding:14px}.c{height:420px;overflow:auto;border:1px solid #ddd;padding:10px}.q{text-align:right;color:#1b61ad}</style></head><body><div class="b"><h3>松松智能问答</h3><div class="c" id="c"><p>松松：您好，请输入您想咨询的问题。</p></div><p><input id="wt" size="70" placeholder="请输入问题"> <button onclick="ask()">提问</button></p></div><script>function ask(){var i=document.getElementById('wt'),c=document.getElementById('c'),v=i.value.replace(/[<>]/g,'');if(!v)return;i.value='';c.innerHTML+='<p class="q">'+v+'</p>';var x=new XMLHttpRequest();x.open('GET','/snzw/znkf/ask.do?q='+encodeURIComponent(v));x.onload=function(){c.innerHTML+='<p class="a">松松：'+JSON.parse(x.responseText).answer+'</p>';c.scrollTop=99999};x.send()}document.getElementById('wt').onkeydown=function(e){if(e.keyCode===13)ask()}</script></body></html>`;
  if (path === '/snzw/znkf/ask.do')
    return json(
      {
        answer: /药/.test(query.get('q') ?? '')
          ? `您要找的可能是：<a href="${STALE}" target="_blank">药品经营许可证核发（零售）办事指南</a>，点击即可查看申请条件和材料。`
          : '对不起，松松还在学习中，您可以拨打12345咨询。',
      },
      800,
    );
  return null;
}

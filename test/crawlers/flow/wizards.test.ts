import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { page, type Shape, signIn, walk } from './shape.ts';

let host: BrowserHost;
beforeAll(async () => {
  host = await launchBrowser();
});
afterAll(() => host?.close());

const guide = () => '<a href="/apply">在线办理</a>';
const opens = (body: string, more: ReturnType<NonNullable<Shape['hall']>> = {}): Shape => ({
  guide,
  hall: () => ({ '/apply': page('网上申报', body), ...more }),
});
/** Panels of which one is shown; `go(n)` shows another. */
const panels = (parts: string[], names: string[] = []): string =>
  `${names.length ? `<ul class="steps">${names.map((n, i) => `<li class="s${i === 0 ? ' active' : ''}">${n}</li>`).join('')}</ul>` : ''}${parts.map((p, i) => `<div class="p" style="display:${i ? 'none' : 'block'}">${p}</div>`).join('')}<script>function go(n){document.querySelectorAll('.p').forEach(function(p,i){p.style.display=i===n?'block':'none'});document.querySelectorAll('.s').forEach(function(p,i){p.className=i===n?'s active':'s'})}</script>`;
/** Sends by every means a page has, whenever something is done on it. */
const SENDS = `<script>
function all(u){fetch(u,{method:'POST',body:'a=1'}).catch(function(){});var x=new XMLHttpRequest();x.open('POST',u);x.send('a=1');navigator.sendBeacon(u,'a=1');fetch(u,{method:'PUT',body:'{}',keepalive:true}).catch(function(){});new Image().src='/apply/save?q=1'}
document.addEventListener('change',function(){all('/apply/autosave')});
document.addEventListener('click',function(e){if(/下一步/.test(e.target.textContent))all('/apply/saveStep')});
addEventListener('beforeunload',function(e){e.preventDefault();e.returnValue='离开'});
addEventListener('pagehide',function(){all('/apply/leave')});
addEventListener('unload',function(){var x=new XMLHttpRequest();x.open('POST','/apply/leave',false);try{x.send('a=1')}catch(e){}});
</script>`;
const NEXT = (n: number, test = 'true', else_ = '') =>
  `<p><button type="button" onclick="if(${test})go(${n});else{${else_}}">下一步</button></p>`;
const FORM = (n: number) =>
  `<h3>填写申请信息</h3><p><label>企业名称 <input id="a" required></label></p><p><label>联系电话 <input id="b" required></label></p><p><label>统一社会信用代码 <input id="c" required></label></p><button type="button" onclick="all&&all('/apply/saveDraft')">暂存</button>${NEXT(n, 'a.value&&b.value&&c.value', "alert('请填写必填项')")}`;
const MATERIALS = (n: number) =>
  `<h3>上传材料</h3><table><tr><td>申请表</td><td><input type="file" onchange="all('/file/upload')"></td></tr></table>${NEXT(n)}`;
const DELIVERY = (n: number) =>
  `<h3>领取方式</h3><label><input type="radio" name="d">邮寄送达</label><label><input type="radio" name="d">窗口领取</label>${NEXT(n, "document.querySelector('[name=d]:checked')")}`;
const REVIEW = `<h3>确认信息</h3><p>请核对以上信息。</p><button type="button" onclick="all('/apply/submit')">提交申请</button><button type="button" onclick="all('/pay')">网上支付</button>`;

const SHAPES: Record<string, Shape & { entry: string; kinds: string[]; furthest?: string; stops?: boolean }> = {
  'from the notice with its countdown to the review, sending by every means at every step': {
    ...opens(
      `${panels([
        `<h3>办理须知</h3><div style="height:60px;overflow:auto"><p style="height:300px">请仔细阅读。</p></div><label><input type="checkbox" id="ok">我已阅读并同意</label><button id="n" type="button" disabled onclick="if(ok.checked)go(1)">下一步（2s）</button><script>var left=2,t=setInterval(function(){left--;n.textContent=left?'下一步（'+left+'s）':'下一步';if(!left){clearInterval(t);n.disabled=false}},700)</script>`,
        `<h3>情形选择</h3><div id="q"><p>是否为连锁门店？</p><label><input type="radio" name="q1" onchange="more()">是</label><label><input type="radio" name="q1" onchange="more()">否</label></div>${NEXT(2, "document.querySelectorAll('#q :checked').length>=2", "alert('请回答全部问题')")}<script>function more(){if(!document.getElementById('q2')){var d=document.createElement('div');d.id='q2';d.innerHTML='<p>是否经营特殊药品？</p><label><input type="radio" name="q2">是</label><label><input type="radio" name="q2">否</label>';document.getElementById('q').appendChild(d)}}</script>`,
        FORM(3),
        MATERIALS(4),
        DELIVERY(5),
        REVIEW,
      ])}${SENDS}`,
    ),
    entry: 'form',
    kinds: ['situation', 'form', 'materials', 'delivery', 'review'],
    stops: true,
  },
  'a notice with a consent of words beside a countdown, that says when one will have to sign in': {
    ...opens(
      `${panels([
        `<h3>申报须知</h3><ol><li>申请人对所填信息和所传材料的真实性负责。</li><li>填写信息后需要登录，才能继续上传材料。</li></ol><p><i id="k" style="display:inline-block;width:18px;height:18px;border:1px solid;cursor:pointer"></i><span id="w">我已阅读并同意以上内容</span></p><p><span role="button" id="n" style="cursor:pointer">请阅读（3秒）</span></p><script>var left=3,ok=false;function d(){n.textContent=left>0?'请阅读（'+left+'秒）':'同意并开始'}function f(){ok=!ok;k.className=ok?'yes':''}k.addEventListener('click',f);w.addEventListener('click',f);n.addEventListener('click',function(){if(left>0)return;if(!ok)return alert('请先勾选已阅读并同意');go(1)});var t=setInterval(function(){left--;d();if(!left)clearInterval(t)},900)</script>`,
        FORM(2),
        REVIEW,
      ])}<script>function all(){}</script>`,
    ),
    entry: 'form',
    kinds: ['situation', 'form', 'review'],
  },
  'questions side by side that are answered by the same words': {
    ...opens(
      `${panels([
        `<h3>情形选择</h3><p>请根据实际情况选择</p><style>.o{display:inline-block;padding:6px 24px;border:1px solid #999;cursor:pointer}.o.on{color:#06c;border-color:#06c}</style>${['经营方式是否为连锁？', '是否经营冷藏药品？', '负责人是否为执业药师？'].map((q) => `<div class="q"><p>${q}</p><div><span class="o">是</span><span class="o">否</span></div></div>`).join('')}<script>document.querySelectorAll('.q').forEach(function(q){var o=q.querySelectorAll('.o');o.forEach(function(x){x.addEventListener('click',function(){o.forEach(function(y){y.className=y===x?'o on':'o'})})})})</script>${NEXT(1, "document.querySelectorAll('.on').length===3", "alert('还有问题没有选择')")}`,
        FORM(2),
        REVIEW,
      ])}<script>function all(){}</script>`,
    ),
    entry: 'form',
    kinds: ['situation', 'form', 'review'],
  },
  'a notice whose button has another name until it was read': {
    ...opens(
      `${panels([
        `<h3>办理须知</h3><p>请确认经营场所位于本区。</p><button type="button" id="n" disabled>请阅读（9）</button><script>var left=9,t=setInterval(function(){left--;n.textContent='请阅读（'+left+'）';if(!left){clearInterval(t);n.disabled=false;n.textContent='我已阅读，下一步';n.onclick=function(){go(1)}}},700)</script>`,
        FORM(2),
        REVIEW,
      ])}<script>function all(){}</script>`,
    ),
    entry: 'form',
    kinds: ['situation', 'form', 'review'],
  },
  'questions whose choices are drawn as words in boxes that hear every click, and ways of delivery alike': {
    ...opens(
      `${panels([
        `<h3>情形选择</h3><div id="qs"></div><button type="button" onclick="if(qs.querySelectorAll('.on').length==2)go(1);else qs.dataset.e=1">下一步</button>`,
        FORM(2),
        `<h3>领取方式</h3><div id="ways"></div><p>点击“提交申报”后将要求您登录。</p><button type="button" onclick="all('/apply/submit')">提交申报</button>`,
      ])}<script>function all(){}
var at={};function draw(box,rows){box.innerHTML=rows.map(function(r,i){return '<div style="padding:8px"><p>'+r[0]+(box.dataset.e?'<b>请选择</b>':'')+'</p>'+r[1].map(function(o){return '<span class="w'+(at[i]===o?' on':'')+'" style="border:1px solid #ccc;padding:4px 12px;cursor:pointer" data-r="'+i+'">'+o+'</span> '}).join('')+'</div>'}).join('')}
[[qs,[['您要开办的药店属于？',['连锁门店','单体药店']],['是否经营特殊药品？',['是','否']]]],[ways,[['请选择',['窗口领取','邮寄送达']]]]].forEach(function(b){draw(b[0],b[1]);b[0].addEventListener('click',function(e){var r=e.target.dataset.r;if(r===undefined)return;at[r]=e.target.textContent;draw(b[0],b[1])})})</script>`,
    ),
    entry: 'form',
    kinds: ['situation', 'form', 'delivery'],
  },
  'situations drawn as cards, names on a step bar and nowhere else': {
    ...opens(
      `${panels(
        [
          `<h2>网上申报</h2><div class="c" style="display:inline-block;width:200px;height:80px;border:1px solid;cursor:pointer" onclick="this.style.color='red';window.card=1">连锁门店</div> <div class="c" style="display:inline-block;width:200px;height:80px;border:1px solid;cursor:pointer" onclick="window.card=1">新开办单体药店</div>${NEXT(1, 'window.card', "alert('请选择')")}`,
          `<h2>网上申报</h2><p>名称 <input id="a"></p><p>地址 <input id="b"></p><p>面积 <input id="c" type="number"></p>${NEXT(2, 'a.value&&b.value&&c.value')}`,
          `<h2>网上申报</h2><p>请核对。</p><button type="button">提交</button>`,
        ],
        ['选择情形', '填写表单', '确认提交', '办结'],
      )}`,
    ),
    entry: 'form',
    kinds: ['situation', 'form', 'review'],
  },
  'boxes and rings that styles draw, heard by listeners alone': {
    ...opens(
      `${panels([
        `<h3>办理须知</h3><p><i class="t" style="display:inline-block;width:16px;height:16px;border:1px solid;cursor:pointer"></i> <span>我已知悉并同意上述内容</span></p>${NEXT(1, "document.querySelector('.t').dataset.on", "alert('请先阅读并勾选同意')")}`,
        `<h3>情形选择</h3>${['店铺性质|连锁门店|单体药店', '是否经营处方药|是|否']
          .map((q) => q.split('|'))
          .map(
            ([ask, ...options]) =>
              `<p>${ask}</p>${options.map((o) => `<div class="o" data-q="${ask}" style="cursor:pointer"><i style="display:inline-block;width:14px;height:14px;border:1px solid;border-radius:50%"></i> <span>${o}</span></div>`).join('')}`,
          )
          .join('')}${NEXT(2, "document.querySelectorAll('.o.is').length===2", "alert('请选择情形')")}`,
        FORM(3),
        REVIEW,
      ])}<script>function all(){}
document.querySelector('.t').addEventListener('click',function(){this.dataset.on=this.dataset.on?'':'1'});
document.querySelectorAll('.o').forEach(function(o){o.addEventListener('click',function(){document.querySelectorAll('.o').forEach(function(x){if(x.dataset.q===o.dataset.q)x.classList.remove('is')});o.classList.add('is')})});</script>`,
    ),
    entry: 'form',
    kinds: ['situation', 'form', 'review'],
  },
  'one question after the other by cards that lead on by themselves': {
    ...opens(
      `${panels([
        `<h3>智能导办</h3><p>您是否已取得营业执照？</p><ul><li onclick="go(1)" style="cursor:pointer">是</li><li onclick="go(1)" style="cursor:pointer">否</li></ul>`,
        `<h3>智能导办</h3><p>您要办理哪种业务？</p><ul><li onclick="go(2)" style="cursor:pointer">新开办</li><li onclick="go(2)" style="cursor:pointer">变更</li></ul>`,
        FORM(3),
        REVIEW,
      ])}<script>function all(){}</script>`,
    ),
    entry: 'form',
    kinds: ['situation', 'form', 'review'],
  },
  'selects, dates, a list drawn by a script, a consent drawn over its box': {
    ...opens(
      `${panels([
        `<h3>填写申请表</h3><p><label>企业类型 <select id="s" required><option value="">请选择</option><option value="1">有限责任公司</option></select></label></p><p><label>成立日期 <input type="date" id="d" required></label></p><p><label>经营方式 <input id="l" readonly placeholder="请选择" onclick="u.style.display='block'"></label></p><ul id="u" class="dropdown" style="display:none"><li onclick="l.value=this.textContent;u.style.display='none'">零售</li></ul><p><label>邮箱 <input type="email" id="m" required></label></p><p><label>备注 <textarea id="t" maxlength="4" required></textarea></label></p><label style="display:block"><input type="checkbox" id="k" style="opacity:0;position:absolute"><span>我承诺以上内容真实</span></label>${NEXT(1, 's.value&&d.value&&l.value&&m.checkValidity()&&m.value&&t.value&&k.checked', "alert('请填写')")}`,
        REVIEW,
      ])}<script>function all(){}</script>`,
    ),
    entry: 'form',
    kinds: ['form', 'review'],
  },
  'a layer over the guide with situations drawn as boxes of words, links in a list at the foot; 确定 opens another window that sends on to the sign-in':
    {
      guide: () =>
        `<div style="cursor:pointer" onclick="m.style.display='block'">我要办理</div><div id="m" style="display:none;position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:200"><div style="width:560px;margin:140px auto;background:#fff"><div>请选择办理情形<span style="float:right;cursor:pointer" onclick="m.style.display='none'">×</span></div><div><p>为向您提供精准的申报服务，请选择符合您实际情况的办理情形：</p>${['新开办单体药店', '新开办药品零售连锁企业门店', '仅经营乙类非处方药的零售企业'].map((s) => `<div class="s" style="border:1px solid;padding:10px;cursor:pointer" onclick="document.querySelectorAll('.s').forEach(function(x){x.className='s'});this.className='s on';window.chosen=1"><i></i>${s}</div>`).join('')}</div><div><span style="cursor:pointer" onclick="if(!window.chosen){alert('请先选择办理情形！');return}m.style.display='none';window.open('/go')">确定</span><span style="cursor:pointer" onclick="m.style.display='none'">取消</span></div></div></div><div>友情链接 <select onchange="if(this.value)location.href=this.value"><option value="">区级部门</option><option value="/elsewhere">青石市人民政府</option></select></div>`,
      hall: (at) => ({
        '/go': (_, response) => void response.writeHead(302, { location: `${at.other}/sso/login` }).end(),
      }),
      other: () => ({ '/sso/login': signIn('统一身份认证') }),
      entry: 'unified-login',
      kinds: ['situation', 'login'],
    },
  'a layer of situations before the sign-in': {
    guide: () =>
      `<button onclick="document.getElementById('l').style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:25%;top:20%;width:50%;height:60%;background:#fff"><h3>请选择办理情形</h3><label><input type="radio" name="q">新办</label><label><input type="radio" name="q">变更</label><button onclick="if(document.querySelector('[name=q]:checked'))location.href='/login'">确定</button><button onclick="document.getElementById('l').style.display='none'">取消</button></div>`,
    hall: () => ({ '/login': signIn('青石市用户登录') }),
    entry: 'own-login',
    kinds: ['situation', 'login'],
    furthest: 'login',
  },
  'a form before the sign-in': {
    ...opens(`${panels([FORM(1).replace('go(1)', "location.href='/login'")])}<script>function all(){}</script>`, {
      '/login': signIn('青石市用户登录'),
    }),
    entry: 'form',
    kinds: ['form', 'login'],
    furthest: 'login',
  },
  'a next step whose button says that it saves a draft': {
    ...opens(
      panels([
        FORM(1).replace('go(1)', "fetch('/apply/saveDraft',{method:'POST',body:'a=1'}).then(function(){go(1)})"),
        MATERIALS(1),
      ]),
    ),
    entry: 'form',
    kinds: ['form'],
  },
  'a next step that waits for a draft to be saved, and takes any answer': {
    ...opens(
      `${panels([FORM(1).replace('go(1)', 'keep()'), MATERIALS(1)])}<script>function keep(){var x=new XMLHttpRequest();x.open('POST','/apply/saveDraft');x.onload=function(){go(1)};x.send('a=1')}</script>`,
    ),
    entry: 'form',
    kinds: ['form'],
    stops: true,
  },
  'a next step that posts the form': {
    ...opens(
      '<h3>填写申请信息</h3><form method="post" action="/step2"><p>企业名称 <input name="a" required></p><p>地址 <input name="b" required></p><p>电话 <input name="c" required></p><button>下一步</button></form>',
      { '/step2': page('上传材料', '<h3>上传材料</h3><input type="file">') },
    ),
    entry: 'form',
    kinds: ['form'],
  },
  'a next step that carries the form in its address': {
    ...opens(
      '<h3>填写申请信息</h3><form action="/step2"><p>企业名称 <input name="a" required></p><p>地址 <input name="b" required></p><p>电话 <input name="c" required></p><button>下一步</button></form>',
      { '/step2': page('上传材料', '<h3>上传材料</h3><input type="file">') },
    ),
    entry: 'form',
    kinds: ['form'],
  },
  'a next step that carries the form in an address made by a script': {
    ...opens(
      "<h3>填写申请信息</h3><p>企业名称 <input id='a'></p><p>地址 <input id='b'></p><p>电话 <input id='c'></p><button onclick=\"if(a.value)location.href='/step2?n='+encodeURIComponent(a.value)\">下一步</button>",
      { '/step2': page('上传材料', '<h3>上传材料</h3><input type="file">') },
    ),
    entry: 'form',
    kinds: ['form'],
  },
  'the whole application on one page': {
    ...opens(
      '<h3>基本信息</h3><p>企业名称 <input></p><p>地址 <input></p><p>电话 <input></p><h3>材料上传</h3><p><input type="file"></p><h3>领取方式</h3><label><input type="radio" name="d">邮寄</label><label><input type="radio" name="d">自取</label><form method="post" action="/submit"><button>提交</button></form>',
    ),
    entry: 'form',
    kinds: ['form', 'materials', 'delivery'],
  },
  'a captcha in the form, which nobody answers': {
    ...opens(
      panels([
        `<h3>填写申请信息</h3><p>企业名称 <input id="a"></p><p>联系人 <input id="b"></p><p>地址 <input id="e"></p><p>验证码 <input id="c" placeholder="请输入图形验证码"></p>${NEXT(1, 'c.value', "alert('请输入验证码')")}`,
        REVIEW,
      ]),
    ),
    entry: 'form',
    kinds: ['form'],
  },
  'a long form whose button stands at the very foot of the page': {
    ...opens(
      `${panels([`<h3>填写申请信息</h3>${'<p style="height:120px">说明</p>'.repeat(10)}<p>企业名称 <input id="a"></p><p>地址 <input id="b"></p><p>电话 <input id="c"></p>${NEXT(1, 'a.value&&b.value&&c.value')}`, REVIEW])}<script>function all(){}</script>`,
    ),
    entry: 'form',
    kinds: ['form', 'review'],
  },
  'complaints in layers that have to be closed': {
    ...opens(
      panels([
        `<h3>填写申请信息</h3><p>企业名称 <input id="a"></p><p>地址 <input id="b"></p><p>电话 <input id="c"></p>${NEXT(1, 'a.value&&b.value&&c.value', "m.style.display='block'")}`,
        REVIEW,
      ]) +
        `<div id="m" style="display:none;position:fixed;z-index:99;left:30%;top:30%;width:40%;height:40%;background:#eee"><p>请填写必填项</p><button onclick="m.style.display='none'">确定</button></div><script>function all(){}</script>`,
    ),
    entry: 'form',
    kinds: ['form', 'review'],
  },
  'a question whether to submit, which is left': {
    ...opens(
      panels([
        `<h3>填写申请信息</h3><p>企业名称 <input id="a"></p><p>地址 <input id="b"></p><p>电话 <input id="c"></p>${NEXT(1, 'false', "m.style.display='block'")}`,
      ]) +
        `<div id="m" style="display:none;position:fixed;z-index:99;left:30%;top:30%;width:40%;height:40%;background:#eee"><p>确认提交申请？</p><button onclick="fetch('/apply/submit',{method:'POST'})">确定</button></div>`,
    ),
    entry: 'form',
    kinds: ['form'],
  },
  'conditions that want to hear yes, a promise, and a layer that turns a guest away': {
    ...opens(
      `${panels([
        `<div>办理前请确认</div><div id="q">${['是否已取得营业执照？', '经营场所是否在云溪区行政区域内？', '是否已配备药师？'].map((q, i) => `<div><p>${q}</p><label><input type="radio" name="q${i}" value="y">是</label><label><input type="radio" name="q${i}" value="n">否</label></div>`).join('')}</div>${NEXT(1, "document.querySelectorAll('#q [value=y]:checked').length===3", "alert('不符合办理条件')")}`,
        `<h3>承诺书</h3><label><input type="checkbox" id="ok">本人已阅读并同意以上内容</label><button type="button" id="n" onclick="if(ok.checked)l.style.display='block'">同意并继续</button>`,
      ])}<div id="l" role="dialog" style="display:none;position:fixed;left:30%;top:30%;width:40%;height:40%;background:#eee"><p>您还没有登录，请登录后继续填报。</p><button onclick="l.style.display='none'">取消</button><button onclick="location='/sso/login'">去登录</button></div>`,
      { '/sso/login': signIn('彩南省统一身份认证平台') },
    ),
    entry: 'unified-login',
    kinds: ['situation', 'login'],
    furthest: 'login',
  },
  'a page of ways that asks nothing, below a search without a word of its own': {
    ...opens(
      `<form method="post" action="/search"><input type="text" name="kw"><input type="button" value="事项搜索"></form><h3>选择办理方式</h3><p><a href="/sso/login">网上申报</a><br>登录后在线填报</p><p><a href="javascript:void(0)">窗口</a></p>`,
      { '/sso/login': signIn('彩南省统一身份认证平台') },
    ),
    entry: 'unified-login',
    kinds: ['situation', 'login'],
    furthest: 'login',
  },
  'files asked for on a page that only handing in leaves': {
    ...opens(
      `${panels([
        FORM(1),
        `<h3>上传材料</h3><table><tr><td>申请表</td><td><div role="button" tabindex="0">选择文件</div></td></tr></table><button type="button" onclick="all('/apply/submit')">提交</button>`,
      ])}<script>function all(){}</script>`,
    ),
    entry: 'form',
    kinds: ['form', 'materials'],
  },
  'in a frame of another host': {
    guide,
    hall: (at) => ({
      '/apply': page('办事系统', `<iframe src="${at.other}/w" style="width:900px;height:600px"></iframe>`),
    }),
    other: () => ({
      '/w': page(
        '申报',
        `${panels([
          `<h3>办理须知</h3><label><input type="checkbox" id="ok">我已阅读并知晓</label>${NEXT(1, 'ok.checked')}`,
          FORM(2),
          REVIEW,
        ])}<script>function all(){}</script>`,
      ),
    }),
    entry: 'form',
    kinds: ['situation', 'form', 'review'],
  },
};

describe.concurrent('an open wizard', () => {
  it.each(Object.entries(SHAPES))('%s', async (_, { entry, kinds, furthest, stops, ...shape }) => {
    const seen = await walk(host, shape);
    expect({ entry: seen.entry, kinds: seen.kinds.slice(4), note: seen.note }).toEqual({
      entry,
      kinds: ['apply', ...kinds],
      note: seen.note,
    });
    expect(seen.furthest).toBe(furthest ?? kinds.at(-1));
    // Every step that the walk itself saw has its picture.
    expect(seen.shots).toBe(seen.kinds.length - 4);
    expect(seen.sent).toEqual([]);
    if (stops) expect(seen.stopped.length, seen.note).toBeGreaterThan(0);
  });
});

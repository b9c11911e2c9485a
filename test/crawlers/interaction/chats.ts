/** Shapes of chats, as portals have them. */
const CLIENT = (send: string): string => `<script>
function show(html, mine){var p=document.createElement('div');p.className=mine?'q':'a';p.innerHTML=html;document.getElementById('log').appendChild(p);return p}
function ask(){var i=document.getElementById('say'),q=i.value||i.innerText;if(!q)return;i.value='';show(q,true);${send}}
function tell(d){show(d.text+(d.links||[]).map(function(l){return '<a target="_blank" href="'+l.url+'">'+l.title+'</a>'}).join(''))}
</script>`;

const POST = `fetch('/znkf/ask',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({question:q})}).then(function(r){return r.json()}).then(tell)`;
const GET = `fetch('/robot/answer?q='+encodeURIComponent(q)).then(function(r){return r.json()}).then(tell)`;

/** A widget that floats at the right edge, opened by a div that listens, with no word but an icon's alt. */
export const floating = (extra = '', send = POST, client = CLIENT): string => `
<div id="fab" style="position:fixed;right:6px;bottom:90px;width:60px;height:60px;background:#06c;cursor:pointer"><img alt="智能客服" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="60" height="60"></div>
<div id="box" style="display:none;position:fixed;right:80px;bottom:30px;width:340px;height:420px;background:#fff;border:1px solid"><b>智能客服小青</b>
<div id="log" style="height:300px;overflow:auto"><p>您好，我是智能客服小青，请问有什么可以帮您？</p></div>
<input id="say" placeholder="请输入您的问题"><button id="go" onclick="ask()">发送</button>${extra}</div>
<script>document.getElementById('fab').addEventListener('click',function(){document.getElementById('box').style.display='block'})</script>${client(send)}`;

/** A page of its own; GET, Enter only, no button, with a typing indicator and a delay. */
export const ownPage = (
  delay = 900,
): string => `<!doctype html><meta charset="utf-8"><title>智能问答机器人</title><body><h2>智能问答</h2><div id="log"><p>Hi，我是小青</p></div>
<textarea id="say" placeholder="请描述您的问题，按回车发送" style="width:500px;height:60px"></textarea>${CLIENT(
  `var w=show('正在思考…');setTimeout(function(){${GET.replace('.then(tell)', '.then(function(d){w.remove();tell(d)})')}},${delay})`,
)}<script>document.getElementById('say').addEventListener('keydown',function(e){if(e.key==='Enter'){e.preventDefault();ask()}})</script></body>`;

/** A chat in a frame; the frame first wants a region, then answers in plain paragraphs that do not repeat the question. */
export const inFrame = `<!doctype html><meta charset="utf-8"><title>kf</title><body><p>智能客服为您服务</p><div id="log"></div><div contenteditable="true" id="say" aria-label="请输入问题" style="border:1px solid;width:300px;height:30px"></div><span style="cursor:pointer" id="go">发 送</span>
<script>var pending=null,region=null;
function out(html){var p=document.createElement('p');p.innerHTML=html;document.getElementById('log').appendChild(p)}
function reply(q){fetch('/robot/answer?q='+encodeURIComponent(q)).then(function(r){return r.json()}).then(function(d){out(d.text+(d.links||[]).map(function(l){return '<span style="cursor:pointer;color:blue" onclick="window.open(\\''+l.url+'\\')">'+l.title+'</span>'}).join(''))})}
document.getElementById('go').addEventListener('click',function(){var e=document.getElementById('say'),q=e.innerText;e.innerText='';if(!q)return;if(!region){pending=q;out('请先选择您所在的地区：<a href="javascript:;" onclick="region=this.innerText;reply(pending)">白石区</a> <a href="javascript:;" onclick="region=this.innerText;reply(pending)">云溪区</a>');return}reply(q)})
</script></body>`;

/** Talks over a WebSocket alone. */
export const socketOnly = floating(
  '',
  `var s=new WebSocket('ws://'+location.host+'/chat/ws');s.onopen=function(){s.send(q)};s.onmessage=function(m){tell({text:m.data})}`,
);
/** Shows nothing when it is asked. */
/** Neither repeats the question nor empties the line. */
const WORDLESS = (send: string): string =>
  `<script>function ask(){var q=document.getElementById('say').value;if(!q)return;${send}}document.getElementById('say').addEventListener('keydown',function(e){if(e.key==='Enter')ask()})</script>`;
export const mute = floating(
  '',
  `fetch('/znkf/ask',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({question:q})})`,
  WORDLESS,
);

import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply, script } from '../kit/site.ts';

/** Name, short name in the switcher, origin and webid of each station there is. */
export const CITIES: [string, string, string[]][] = [
  ['川州市', 'city2', ['上川区', '下川区', '川溪县']],
  ['明江市', 'city3', ['海塘区', '北明区']],
  ['台滨市', 'city', ['黄路区', '椒海区', '椒江南区', '临屿市', '天门县']],
  ['衢山市', 'city4', ['柯桥湾区', '开山县']],
];

/** SwitchWeb.js on the object store: an array that the header's script draws. */
export const switchWeb = (at: Addresses): Reply =>
  script(
    `var arrWeb=[];\narrWeb.push(["1","0","浙川省","${at['province']}/"]);\n${CITIES.map(
      ([city, key, districts], i) =>
        `arrWeb.push(["${i + 3}","1","${city}","${at[key] ? `${at[key]}/` : ''}"]);\n${districts
          .map(
            (d, j) =>
              `arrWeb.push(["${(i + 3) * 100 + j}","${i + 3}","${d}","${d === '椒海区' ? `${at['hall']}/` : ''}"]);`,
          )
          .join('\n')}`,
    ).join('\n')}\n`,
  );

const STYLE =
  'body{margin:0;font:14px/1.7 "Microsoft YaHei",Arial;color:#333;background:#f0f4f8}a{color:#333;text-decoration:none}ul{margin:0;padding:0;list-style:none}.w{width:1180px;margin:0 auto}.topbar{background:#fff;font-size:12px;line-height:32px;border-bottom:1px solid #e5e5e5}.topbar .fr{float:right}.hd{background:#fff;padding:18px 0}.hd .logo{display:inline-block;font-size:28px;color:#1a7ad9;font-weight:700}.areaname{display:inline-block;margin-left:16px;position:relative;font-size:16px}.areaname .change{color:#1a7ad9;font-size:12px;cursor:pointer}.webbox{display:none;position:absolute;left:-60px;top:28px;width:560px;background:#fff;border:1px solid #1a7ad9;z-index:500;min-height:180px}.webbox .wl{float:left;width:130px;background:#f3f8fd}.webbox .wl li{padding:6px 14px}.webbox .wl li.on{background:#fff;color:#1a7ad9}.webbox .wr{margin-left:140px;padding:10px}.webbox .wr a,.webbox .wr span{display:inline-block;width:110px;padding:4px 0}.webbox .wr span{color:#bbb}.nv{background:#1a7ad9}.nv a{display:inline-block;color:#fff;padding:12px 28px;font-size:16px}.sbox{float:right;margin-top:4px}.sbox input{width:300px;height:34px;border:1px solid #1a7ad9;padding:0 10px}.sbox a{display:inline-block;background:#1a7ad9;color:#fff;padding:6px 22px}.blk{background:#fff;margin-top:14px;padding:16px 20px;overflow:hidden}.blk h2{font-size:18px;margin:0 0 10px;border-left:4px solid #1a7ad9;padding-left:10px}.icons li{float:left;width:16.6%;padding:10px 0;text-align:center}.rows li{padding:7px 0;border-bottom:1px dotted #ddd}.rows li span{float:right;color:#999}.facet b{color:#888;font-weight:400}.facet a{padding:2px 12px}.facet a.on{background:#1a7ad9;color:#fff}.res{padding:14px 0;border-bottom:1px solid #eee}.res h4{margin:0;font-size:16px;font-weight:400}.res em{color:#e4393c;font-style:normal}.res .area{border:1px solid #1a7ad9;color:#1a7ad9;font-size:12px;padding:0 6px;margin-left:8px}.carousel{height:200px;background:#cfe3f7;overflow:hidden;position:relative}.carousel div{position:absolute;width:100%;text-align:center;line-height:200px;font-size:30px;color:#1a5fa8}.ft{background:#e8edf2;margin-top:20px;padding:20px 0;font-size:12px;text-align:center}.kf{position:fixed;right:10px;bottom:140px;width:60px;background:#1a7ad9;color:#fff;text-align:center;padding:8px 0;cursor:pointer;z-index:400}.kf div{padding:6px 0;border-bottom:1px solid #4f9be4}.rt{width:100%;border-collapse:collapse}.rt td,.rt th{border:1px solid #dfe6ec;padding:7px 12px;text-align:left}';

/** The frame of every station: top bar, switcher, search, navigation, floating tools, footer. */
export function frame(
  at: Addresses,
  station: { name: string; key: string; webid: string; nav: [string, string][] },
  title: string,
  body: string,
): string {
  const links = friends(at['ext'], 10)
    .map((f) => `<option value="${f.url}">${f.name}</option>`)
    .join('');
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE9"><meta name="SiteName" content="浙川省政务服务网"><meta name="SiteIDCode" content="9700000091"><meta name="ColumnName" content="首页"><title>${title}</title><style>${STYLE}</style>
<script type="text/javascript">function $$(s){return [].slice.call(document.querySelectorAll(s))}var _hmt=_hmt||[];</script><script type="text/javascript" src="${at['oss']}/script/SwitchWeb.js"></script><script async src="${at['ext']}/hm.js"></script></head>
<body><div class="topbar"><div class="w"><span>浙川省一体化政务服务平台</span><span class="fr"><a href="javascript:void(0)" onclick="document.body.style.zoom=1.2">长者专区</a>　|　<a href="javascript:void(0)">无障碍阅读</a>　|　<a href="${at['province']}/zcservice/apply/entry.do?servicecode=zcsc">登录</a>　<a href="${at['province']}/zcservice/apply/entry.do?servicecode=zcsc&type=reg">注册</a></span></div></div>
<div class="hd"><div class="w"><a class="logo" href="${at['province']}/">浙川政务服务网</a><div class="areaname"><span class="nowweb">${station.name}</span> <a class="change" href="javascript:void(0)" onclick="showWeb()">[切换]</a><div class="webbox" id="webbox"><div class="wl"><ul></ul></div><div class="wr"></div></div></div><div class="sbox"><input type="text" id="q" placeholder="请输入关键字" onkeydown="if(event.keyCode==13)doSearch()"><a href="javascript:doSearch()">搜索</a></div></div></div>
<div class="nv"><div class="w">${station.nav.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div></div>
<div class="w">${body}</div>
<div class="kf"><div onclick="openRobot()">智能客服</div><div onclick="location.href='${at['hall']}/zxts/wyts.do'">投诉</div><div onclick="scrollTo(0,0)">顶部</div></div>
<div class="ft"><div class="w"><p>友情链接：<select onchange="if(this.value)window.open(this.value)"><option value="">--国家部委网站--</option>${links}</select>　<a href="${at['ext']}/u2/" target="_blank">国家政务服务平台</a>　<a href="${at['ext']}/zc/credit/index.html" target="_blank">信用浙川</a></p><p>主办单位：浙川省人民政府办公厅　网站标识码：9700000091　浙川ICP备99010008号-6　服务热线：12345</p><p><img src="${at['ext']}/badge.svg" alt="党政机关" width="60"></p></div></div>
<script type="text/javascript">
function showWeb(){var b=document.getElementById("webbox");if(b.style.display==="block"){b.style.display="none";return}
var h="";for(var i=0;i<arrWeb.length;i++){if(arrWeb[i][1]==="1")h+='<li onmouseover="showSub('+arrWeb[i][0]+',this)"><a '+(arrWeb[i][3]?'href="'+arrWeb[i][3]+'"':'href="javascript:void(0)"')+'>'+arrWeb[i][2]+'</a></li>'}
b.querySelector("ul").innerHTML='<li><a href="'+arrWeb[0][3]+'">浙川省</a></li>'+h;b.style.display="block"}
function showSub(id,li){$$("#webbox li").forEach(function(x){x.className=""});li.className="on";var h="";for(var i=0;i<arrWeb.length;i++){if(arrWeb[i][1]==id)h+=arrWeb[i][3]?'<a href="javascript:void(0)" onclick="goWeb('+arrWeb[i][0]+')">'+arrWeb[i][2]+'</a>':'<span title="站点建设中">'+arrWeb[i][2]+'</span>'}document.querySelector("#webbox .wr").innerHTML=h}
function goWeb(id){for(var i=0;i<arrWeb.length;i++)if(arrWeb[i][0]==id)window.location.href=arrWeb[i][3]}
function doSearch(){var v=document.getElementById("q").value.replace(/(^\\s*)|(\\s*$)/g,"");if(!v){alert("请输入关键字！");return}window.location.href="/jsearch/search.do?webid=${station.webid}&q="+encodeURIComponent(v)+"&tpl=all&pg=1"}
function toDetail(id){window.open("${at['province']}/zcservice/item/detail/index.do?localInnerCode="+id)}
function openRobot(){if(document.getElementById("robotfr"))return;var d=document.createElement("div");d.innerHTML='<div style="position:fixed;right:80px;bottom:30px;z-index:600;background:#fff;border:1px solid #1a7ad9"><div style="background:#1a7ad9;color:#fff;padding:6px 10px">川小智<span style="float:right;cursor:pointer" onclick="this.parentNode.parentNode.parentNode.innerHTML=\\'\\'">关闭</span></div><iframe id="robotfr" src="${at['province']}/robot/index.html" width="360" height="420" frameborder="0"></iframe></div>';document.body.appendChild(d)}
</script></body></html>`;
}

export const columns = press(
  ['政务动态', '通知公告', '政策解读'],
  (n) => `/col/col${1559700 + n}/index.html`,
  (n, m) => `/art/2026/${9 - n}/${2 + m}/art_${1559700 + n}_${5891002 + m}.html`,
  6,
);

/** 川小智: answers with a link to an address of the old portal, which is gone; its 人工 is not in use. */
export function robot(ask: Ask, dead: string): Reply {
  if (ask.path === '/robot/index.html')
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>川小智</title><style>body{margin:0;font:13px "Microsoft YaHei"}#log{height:310px;overflow:auto;padding:8px}#log p{background:#eef5fc;padding:6px;border-radius:4px}.me{text-align:right}</style></head><body><div id="log"><p>您好，我是川小智，很高兴为您服务！</p></div><div style="border-top:1px solid #ddd;padding:6px"><input id="msg" style="width:230px;height:30px" placeholder="请输入您的问题"> <button type="button" id="send">发送</button></div><div style="padding:0 6px"><a href="javascript:void(0)" id="rg">人工客服</a></div><script>
function add(h,c){var p=document.createElement("p");p.className=c||"";p.innerHTML=h;document.getElementById("log").appendChild(p);p.scrollIntoView()}
function go(){var i=document.getElementById("msg"),v=i.value;if(!v)return;i.value="";add(v.replace(/</g,"&lt;"),"me");var x=new XMLHttpRequest();x.open("POST","/robot/getAnswer.do",true);x.setRequestHeader("Content-Type","application/x-www-form-urlencoded");x.onreadystatechange=function(){if(x.readyState==4)add(eval("("+x.responseText+")").content)};x.send("question="+encodeURIComponent(v))}
document.getElementById("send").onclick=go;document.getElementById("msg").onkeydown=function(e){if(e.keyCode==13)go()};document.getElementById("rg").onclick=function(){add("人工客服功能暂未开通。")};
</script></body></html>`;
  if (ask.path === '/robot/getAnswer.do') {
    const question = new URLSearchParams(ask.body).get('question') ?? '';
    return json(
      {
        content: /药/.test(question)
          ? `您要办理的可能是：<a href="${dead}" target="_blank">药品经营许可证核发（零售）办事指南</a>`
          : '很抱歉，川小智还在学习中，暂时无法回答您的问题。',
      },
      300,
    );
  }
  return null;
}

/** The object store: the switcher's script, the flow chart, two of the three documents. */
export const store =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    if (path === '/script/SwitchWeb.js') return switchWeb(at);
    if (path === '/zcfile/2026/lct_000172111003.svg')
      return picture(['申请', '↓', '受理（5个工作日内）', '↓', '现场检查', '↓', '审批决定', '↓', '颁证']);
    if (path === '/zcfile/2026/kb_yplsxkzsqb.docx' || path === '/zcfile/2026/yb_pmt.docx')
      return wordDocument(path.split('/').pop());
    return null;
  };

export const identity = ({ path }: Ask): Reply => {
  if (path === '/pc/kaptcha.jpg') return picture(['7 K x 4'], 110);
  if (path !== '/pc/userlogin.do' && path !== '/') return null;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>浙川政务服务网-用户登录</title><style>body{font:14px "Microsoft YaHei";margin:0;background:#dfeefc}.b{width:760px;margin:80px auto;background:#fff;display:flex}.b>div{flex:1;padding:30px}.b input{width:240px;height:34px;margin:6px 0}.tab a{margin-right:24px;font-size:18px;color:#666}.tab a.cur{color:#1a7ad9}</style></head><body><h1 style="text-align:center;padding-top:30px">浙川政务服务网 · 统一用户认证</h1><div class="b"><div class="qr"><p>打开“浙川办”APP扫一扫登录</p><svg width="160" height="160"><rect width="160" height="160" fill="#ccc"/></svg></div><div><div class="tab"><a href="javascript:;" class="cur">个人登录</a><a href="javascript:;">法人登录</a></div><form name="loginForm" onsubmit="return false"><input name="loginname" placeholder="用户名/手机号码/身份证号"><br><input type="password" name="loginpwd" placeholder="密码"><br><input name="verifycode" style="width:110px" placeholder="验证码"> <img src="/pc/kaptcha.jpg" alt="看不清，换一张" height="34"><br><button style="width:240px;height:38px">登 录</button></form><p><a href="javascript:;">忘记密码？</a> <a href="javascript:;">新用户注册</a></p></div></div></body></html>`;
};

export const shownColumn = (path: string) => printed(columns, path);

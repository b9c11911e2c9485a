import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply, redirect } from '../kit/site.ts';
import { DEPT, NAME, SAMPLE } from './guide.ts';

export const columns = press(
  ['鹭江要闻', '部门动态', '公示公告', '政策文件', '规划计划'],
  (n) => `/xxgk/${['ljyw', 'bmdt', 'gsgg', 'zcwj', 'ghjh'][n]}/index.html`,
  (n, m) => `/xxgk/${['ljyw', 'bmdt', 'gsgg', 'zcwj', 'ghjh'][n]}/content/post_${9021700 + n * 40 + m}.html`,
  7,
);
export const EMPTY = '/zwgk/sjfb/index.html';
export const DEAD_ARTICLE = '/xxgk/gsgg/content/post_8810233.html';
export const DEAD_INNER = '/xxgk/zcjd/content/post_8790011.html';

const STYLE =
  'body{margin:0;font:14px/1.8 "Microsoft YaHei",SimSun;background:#f3f3f3}.w{width:1100px;margin:0 auto;background:#fff;padding:0 20px}.nav{background:#b3171d}.nav a{color:#fff;display:inline-block;padding:10px 22px}.focus{height:220px;background:#dcd;overflow:hidden}.box{float:left;width:48%;margin:10px 1%;min-height:230px}.box h3{border-bottom:2px solid #b3171d;margin:8px 0}.box h3 a{float:right;font-size:12px}li span{float:right;color:#999}.clear{clear:both}.foot{background:#eee;padding:16px;text-align:center;font-size:12px}';

/** 鹭江市人民政府门户网站: the city's own site, which leads to the platform's city station. */
export const cityGovernment =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    const frame = (title: string, body: string) =>
      `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta charset="utf-8"><meta name="SiteName" content="鹭江市人民政府门户网站"><meta name="SiteIDCode" content="9603000001"><title>${title}</title><style>${STYLE}</style></head><body><div class="w"><div class="top" style="font-size:12px;color:#888"><span id="jr"></span><a href="javascript:void(0)" onclick="document.body.style.zoom=1.2">长者助手</a> | <a href="javascript:;" id="cniil_wza">无障碍阅读</a></div><h1>鹭江市人民政府</h1></div><div class="nav"><div class="w" style="background:none"><a href="/">首页</a>${columns
        .map((c) => `<a href="${c.path}">${c.name}</a>`)
        .join(
          '',
        )}<a href="${EMPTY}">数据发布</a><a href="${at['province']}/portal/v2/index?region=960300" target="_blank">政务服务</a></div></div><div class="w">${body}<div class="clear"></div></div><div class="foot"><p>${friends(
        at['ext'],
        12,
      )
        .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
        .join(
          ' | ',
        )} | <a href="${at['ext']}/lj/rencai/" target="_blank">鹭江人才网</a></p><p>主办：鹭江市人民政府办公室　承办：鹭江市政务服务和数据管理局　网站标识码：9603000001　岭ICP备99002211号-1</p></div><script>var d=new Date();document.getElementById("jr").innerHTML="今天是"+d.getFullYear()+"年"+(d.getMonth()+1)+"月"+d.getDate()+"日　";</script></body></html>`;
    if (path === '/' || path === '/index.html') {
      const boxes = columns.map(
        (c) =>
          `<div class="box"><h3>${c.name}<a href="${c.path}">更多&gt;&gt;</a></h3><ul>${c.articles
            .slice(0, 5)
            .map(
              (a) =>
                `<li><a href="${a.path}" target="_blank" title="${a.title}">${a.title}</a><span>${a.date}</span></li>`,
            )
            .join('')}</ul></div>`,
      );
      return frame(
        '鹭江市人民政府门户网站',
        `<div class="focus"><p>鹭江市：打造一流营商环境</p></div>${boxes.join('')}<div class="box"><h3>专题专栏</h3><ul><li><a href="${DEAD_ARTICLE}">关于鹭江市不动产登记系统停机升级的公告</a><span>2026-02-02</span></li><li><a href="/zwgk/zcjd/index.html">政策解读</a></li></ul></div>`,
      );
    }
    if (path === EMPTY)
      return frame(
        '数据发布',
        '<h2>数据发布</h2><div class="list_con"><ul class="news_list"></ul><p>暂无数据</p></div>',
      );
    if (path === '/zwgk/zcjd/index.html')
      return frame(
        '政策解读',
        `<h2>政策解读</h2><ul><li><a href="${DEAD_INNER}">一图读懂《鹭江市优化营商环境条例》</a><span>2025-08-21</span></li><li><a href="${columns[3]?.articles[2]?.path}">${columns[3]?.articles[2]?.title}</a><span>2026-05-09</span></li></ul>`,
      );
    const shown = printed(columns, path);
    return shown ? frame(shown.title, shown.html) : null;
  };

/** 统一身份认证平台 of the province: password, code and scan, for persons and for legal persons. */
export const identity = ({ path }: Ask): Reply =>
  path === '/pscp/sso/static/' || path === '/'
    ? `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>岭湾省统一身份认证平台</title><style>body{font:14px "Microsoft YaHei";background:#eaf1fb;margin:0}.hd{background:#fff;padding:20px 120px;font-size:24px;color:#1f5fcb}.bx{width:420px;margin:60px auto;background:#fff;padding:30px}.tb span{display:inline-block;width:48%;text-align:center;padding:10px 0;cursor:pointer}.tb .on{color:#1f5fcb;border-bottom:2px solid}.bx input{width:100%;height:40px;margin:8px 0;border:1px solid #ccc;padding:0 10px}.way span{margin-right:18px;color:#666}</style></head><body><div class="hd">岭湾省统一身份认证平台</div><div class="bx"><div class="tb"><span>个人登录</span><span class="on">法人登录</span></div><p class="way"><span>账号密码</span><span>电子营业执照</span><span>数字证书</span><span>扫码登录</span></p><form onsubmit="return false"><input name="loginName" placeholder="请输入统一社会信用代码/手机号" autocomplete="off"><input type="password" name="pwd" placeholder="请输入密码"><div id="slide" style="height:40px;background:#f2f2f2;text-align:center;line-height:40px">请按住滑块，拖动到最右边</div><button style="width:100%;height:44px;margin-top:12px;background:#1f5fcb;color:#fff;border:0">登录</button></form><p><a href="javascript:;">立即注册</a>　<a href="javascript:;">忘记密码</a></p></div><p style="text-align:center;color:#999">岭湾省政务服务和数据管理局　技术支持电话：12345</p></body></html>`
    : null;

/** 12345: the complaint form that 我要投诉 opens; it asks for no case number. */
export const hotline = ({ path }: Ask): Reply => {
  const field = (name: string, must: boolean, control: string) =>
    `<tr><td class="lb">${must ? '<font color="red">*</font>' : ''}${name}：</td><td>${control}</td></tr>`;
  if (path !== '/portal/appeal/add.html' && path !== '/') return null;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>岭湾省12345政务服务便民热线</title><style>body{font:14px SimSun;margin:0}.t{background:#d93a2b;color:#fff;padding:18px 80px;font-size:26px}table{margin:20px auto;width:860px}td{padding:7px}.lb{text-align:right;width:160px}input[type=text],textarea,select{width:520px}</style></head><body><div class="t">岭湾省12345政务服务便民热线网上受理平台</div><h3 style="text-align:center">我要投诉</h3><form id="appealForm" onsubmit="return false"><table>${field('诉求类型', true, '<select><option>投诉</option><option>举报</option><option>建议</option></select>')}${field('被投诉单位', false, '<input type="text" name="dw">')}${field('标题', true, '<input type="text" name="bt" maxlength="50">')}${field('诉求内容', true, '<textarea rows="8" name="nr"></textarea>')}${field('姓名', true, '<input type="text" name="xm">')}${field('联系电话', true, '<input type="text" name="dh">')}${field('是否公开', false, '<input type="radio" name="gk" checked>公开 <input type="radio" name="gk">不公开')}</table><p style="text-align:center"><input type="button" value="提交诉求"></p></form><p style="text-align:center">服务热线：12345（7×24小时）</p></body></html>`;
};

/** The static host with the blanks: two of three are there. */
export const files = ({ path }: Ask): Reply =>
  path === SAMPLE
    ? picture(['药品经营许可证（样本）'])
    : /^\/a\/2026\/03\/11\/(yppjjyxkzsqb|sqwts)\.doc$/.test(path)
      ? wordDocument(path.split('/').pop())
      : null;

/** 智能客服 in a window of its own; it answers with a link to the guide. */
export function assistant(ask: Ask, guide: string): Reply {
  if (ask.path === '/znkf/portal-plus/index.html')
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>岭湾省政务服务智能客服</title><style>body{margin:0;font:14px "Microsoft YaHei";background:#eef3fa}.top{background:#1f5fcb;color:#fff;padding:14px 20px}.lay{display:flex;max-width:1000px;margin:0 auto;background:#fff;height:600px}.talk{flex:1;display:flex;flex-direction:column}.msgs{flex:1;overflow:auto;padding:16px}.msg{margin:8px 0}.msg.me{text-align:right}.bubble{display:inline-block;background:#eef3fa;padding:8px 12px;border-radius:6px;max-width:80%;text-align:left}.inp{border-top:1px solid #ddd;padding:10px}.inp div[contenteditable]{min-height:60px;outline:0}.rt{width:260px;border-left:1px solid #eee;padding:16px}.send{float:right;background:#1f5fcb;color:#fff;padding:6px 24px;cursor:pointer;border-radius:3px}</style></head><body><div class="top">岭湾省政务服务智能客服“小湾”</div><div class="lay"><div class="talk"><div class="msgs" id="msgs"><div class="msg"><span class="bubble">您好，我是智能客服小湾，请输入您要咨询的问题。</span></div></div><div class="inp"><textarea id="ipt" rows="3" style="width:100%;border:0;outline:0" placeholder="请输入您的问题，Enter键发送" maxlength="200"></textarea><span class="send" id="fs">发送</span></div></div><div class="rt"><h4>人工客服</h4><p>人工坐席服务时间：工作日9:00-12:00，14:00-17:30</p><p><a href="javascript:;" id="rg">转人工客服</a></p><h4>常见问题</h4><p>如何注册账号？</p><p>忘记密码怎么办？</p></div></div><script>
(function(){var m=document.getElementById('msgs'),t=document.getElementById('ipt');function put(h,me){var d=document.createElement('div');d.className='msg'+(me?' me':'');d.innerHTML='<span class="bubble">'+h+'</span>';m.appendChild(d);m.scrollTop=m.scrollHeight}
function send(){var v=t.value.replace(/^\\s+|\\s+$/g,'');if(!v)return;t.value='';put(v.replace(/</g,'&lt;'),1);var x=new XMLHttpRequest();x.open('GET','/znkf/api/chat/ask?question='+encodeURIComponent(v)+'&_='+(+new Date()));x.onload=function(){put(JSON.parse(x.responseText).answer)};x.send()}
document.getElementById('fs').onclick=send;t.onkeydown=function(e){if(e.keyCode===13){e.preventDefault();send()}};document.getElementById('rg').onclick=function(){put('正在为您转接人工客服，请稍候。人工坐席服务时间：工作日9:00-12:00，14:00-17:30。')}})();
</script></body></html>`;
  if (ask.path === '/znkf/api/chat/ask') {
    const question = ask.query.get('question') ?? '';
    return json(
      {
        code: 0,
        answer: /药/.test(question)
          ? `为您找到以下服务事项：<br><a href="${guide}" target="_blank">${NAME}（${DEPT}）</a><br>申请人可在线提交材料，无需到现场。`
          : '小湾没有找到相关内容，您可以换个说法，或转人工客服。',
      },
      350,
    );
  }
  return null;
}

export const transfer = (at: Addresses, ask: Ask): Reply =>
  redirect(
    `${at['sso']}/pscp/sso/static/?service=initService&client_id=lwbs&redirect_uri=${encodeURIComponent(`${at['province']}/portal/sso/callback`)}&target=${encodeURIComponent(ask.query.get('target') ?? '')}`,
  );

import type { Ask, Reply } from '../kit/site.ts';
import { json } from '../kit/site.ts';

const CONSULT = `<div class="main"><h3>网上咨询</h3><p>咨询内容请勿涉及国家秘密和个人隐私，答复时限5个工作日。<a href="/art/2025/3/1/art_69009_1107.html">咨询热点问题汇编</a></p><form method="post" action="/zxzx/save.do"><p>咨询标题：<input name="bt" style="width:400px"></p><p>咨询部门：<select name="bm"><option>区行政审批服务局</option><option>区卫生健康局</option><option>区住房和城乡建设局</option></select></p><p>咨询内容：<textarea name="nr" rows="5" cols="70"></textarea></p><p>姓名：<input name="xm">　电话：<input name="dh"></p><p><input type="submit" value="提交咨询" class="btn-blue"></p></form></div>`;

/** Without the number of a case nothing can be complained of. */
const COMPLAINT = `<div class="main"><h3>我要投诉</h3><p>本栏目受理对已申报办件的投诉。请填写受理通知书上的办件编号，系统校验通过后方可填写投诉内容。</p><form method="post" action="/ts/save.do" onsubmit="return chk()"><p><em style="color:red">*</em>办件编号：<input name="bjbh" id="bjbh" style="width:300px" placeholder="必填，如 996902-20260101-0001"></p><p><em style="color:red">*</em>查询密码：<input name="cxmm" id="cxmm"></p><p><textarea name="nr" rows="5" cols="70" disabled placeholder="请先校验办件编号"></textarea></p><p><input type="submit" value="下一步" class="btn-blue"></p></form><script>function chk(){if(!document.getElementById('bjbh').value||!document.getElementById('cxmm').value){alert('请输入办件编号和查询密码');return false}return true}</script></div>`;

const rows = (names: string[], from: number): string =>
  names
    .map(
      (n, i) =>
        `<tr><td>${i + 1}</td><td>${n}</td><td>${from - i * 173}</td><td>${(99.98 - i * 0.07).toFixed(2)}%</td></tr>`,
    )
    .join('');
/** Names its sources without a figure, ranks departments and regions, and keeps silent about what went wrong. */
const BOARD = `<div class="main"><h3>政务服务“好差评”</h3><p>评价数据来源：政务大厅窗口评价器、政务服务网、手机客户端、短信。</p><h3>部门评价排名</h3><table class="its-table-overview"><tr><th>名次</th><th>部门</th><th>评价数</th><th>好评率</th></tr>${rows(['行政审批服务局', '公安局', '人力资源和社会保障局', '自然资源局', '医疗保障局'], 3120)}</table><h3>区县评价排名</h3><table class="its-table-overview"><tr><th>名次</th><th>区县</th><th>评价数</th><th>好评率</th></tr>${rows(['东泽区', '海角市', '西泽区', '盐陵县'], 9844)}</table></div>`;

const CHAT = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>智能客服</title><style>body{font:14px/26px "Microsoft YaHei";background:#f4f7fb}.chat{width:700px;margin:20px auto;background:#fff;border:1px solid #bcd}.msgs{height:420px;overflow:auto;padding:12px}.me{text-align:right;color:#0b5cad}.bar{border-top:1px solid #bcd;padding:10px}.bar input{width:560px;height:34px}</style></head><body><div class="chat"><div class="msgs" id="msgs"><p>您好，我是智能客服小泽，请输入您的问题。</p></div><div class="bar"><input id="msg" placeholder="请输入您的问题，按回车发送"> <button type="button" onclick="fs()">发送</button></div></div><script>function add(c,t){var p=document.createElement('p');p.className=c;p.innerHTML=t;document.getElementById('msgs').appendChild(p)}function fs(){var i=document.getElementById('msg'),v=i.value;if(!v)return;i.value='';add('me',v);var x=new XMLHttpRequest();x.open('GET','/znkf/ask.do?q='+encodeURIComponent(v));x.onload=function(){add('robot',JSON.parse(x.responseText).answer)};x.send()}document.getElementById('msg').onkeydown=function(e){if(e.keyCode==13)fs()}</script></body></html>`;

/** Consulting, complaining, rating and the assistant, which has words but no links; null for any other path. */
export function talk(ask: Ask, show: (title: string, body: string) => string): Reply {
  if (ask.path === '/zxzx/index.do') return show('网上咨询', CONSULT);
  if (ask.path === '/ts/index.do') return show('我要投诉', COMPLAINT);
  if (ask.path === '/hcp/index.do') return show('好差评', BOARD);
  if (ask.path === '/znkf/index.html') return CHAT;
  if (ask.path === '/znkf/ask.do')
    return json(
      {
        answer: /药/.test(ask.query.get('q') ?? '')
          ? '开办药品零售企业，应向经营场所所在地的区县审批部门申请药品经营许可证，具体材料以受理窗口要求为准。'
          : '这个问题小泽还在学习，您可以换个说法试试。',
      },
      600,
    );
  return null;
}

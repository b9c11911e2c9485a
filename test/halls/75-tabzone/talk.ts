import type { Answer, Ask, Reply } from '../kit/site.ts';
import { gbk, head } from './pages.ts';

const CHAT = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>在线客服</title></head><body style="font:12px 宋体;margin:0"><div style="background:#8B1A1A;color:#fff;padding:6px">金祁市政务服务网 机器人小祁</div><div id="lt" style="height:290px;overflow:auto;padding:6px"><p><font color="#8B1A1A">小祁：</font>您好！请输入您要咨询的问题。</p></div><div style="padding:6px"><input type="text" id="wt" size="44" maxlength="80"> <input type="button" value="发送" onclick="fs()"></div><script type="text/javascript">function fs(){var w=document.getElementById("wt"),l=document.getElementById("lt"),q=w.value;if(q=="")return;w.value="";l.innerHTML+="<p>我："+q.replace(/</g,"")+"</p>";var x=new XMLHttpRequest();x.open("GET","/kf/ask.jsp?q="+encodeURIComponent(q));x.onreadystatechange=function(){if(x.readyState==4){l.innerHTML+='<p><font color="#8B1A1A">小祁：</font>'+x.responseText+"</p>";l.scrollTop=9999}};x.send(null)}</script></body></html>`;
const FIELDS: Record<string, string> = {
  zx: '<tr><td class="bt">咨询部门</td><td><select name="bm"><option>市场监督管理局</option><option>公安局</option><option>经开区管委会</option></select></td></tr><tr><td class="bt">咨询标题</td><td><input name="bt" size="50"></td></tr><tr><td class="bt">咨询内容</td><td><textarea name="nr" rows="6" cols="60"></textarea></td></tr>',
  ts: '<tr><td class="bt">类　　别</td><td><input type="radio" name="lb" value="1" checked>投诉 <input type="radio" name="lb" value="2">建议</td></tr><tr><td class="bt">被投诉单位</td><td><input name="dw" size="50"></td></tr><tr><td class="bt">投诉内容</td><td><textarea name="nr" rows="6" cols="60"></textarea></td></tr>',
};
const form = (key: string, title: string): string =>
  `${head(title)}<form method="post" action="/hd/${key}_save.jsp"><table width="80%" align="center" border="1" bordercolor="#C8B48C" cellspacing="0" cellpadding="5"><tr><td class="bt" width="120">姓　　名</td><td><input name="xm"></td></tr><tr><td class="bt">联系电话</td><td><input name="dh"></td></tr>${FIELDS[key]}<tr><td colspan="2" style="text-align:center"><input type="submit" value="提 交"> <input type="reset" value="重 填"></td></tr></table></form>`;

const RANKING = [
  ['1', '市税务局', '18320', '99.97%'],
  ['2', '市公安局', '16011', '99.95%'],
  ['3', '市市场监督管理局', '9452', '99.90%'],
  ['4', '经开区管委会', '2106', '99.81%'],
];
const board = `${head('政务服务“好差评”')}<p>评价数据来源：政务服务网、大厅窗口评价器、短信评价、“祁事通”手机客户端。</p><table width="80%" align="center" border="1" bordercolor="#C8B48C" cellspacing="0" cellpadding="5"><tr class="lm"><td>排名</td><td>部门</td><td>评价数</td><td>好评率</td></tr>${RANKING.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;

/** Questions, complaints, ratings and the robot's window. */
export function talk(ask: Ask, show: (title: string, body: string) => Answer): Reply {
  if (ask.path === '/hd/zx.jsp') return show('网上咨询', form('zx', '网上咨询'));
  if (ask.path === '/hd/ts.jsp') return show('投诉建议', form('ts', '投诉建议'));
  if (ask.path === '/hcp/index.jsp') return show('好差评', board);
  if (ask.path === '/kf/talk.jsp') return gbk(CHAT);
  if (ask.path === '/kf/ask.jsp')
    return {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: /药/.test(ask.query.get('q') ?? '')
        ? '开办药店需向所在县区或者开发区市场监管部门申请药品经营许可证，可在本网站事项检索中输入“药品”查看所需材料。'
        : '对不起，小祁没有理解您的意思。',
      delay: 500,
    };
  return null;
}

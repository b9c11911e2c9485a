import { SUBS } from './items.ts';
import { inner } from './shell.ts';

const TABS = ['基本信息', '受理条件', '申请材料', '办理流程', '设定依据', '窗口信息', '常见问题'];
/** The page that stands in the layer: everything but its frame comes by request. */
export const guidePage = (): string =>
  inner(
    '办事指南',
    `<div style="display:flex;justify-content:space-between"><h2 id="mc" style="margin:0 0 8px;font-size:18px"></h2><span><a class="layui-btn" id="sb" href="javascript:;" style="display:none">在线申报</a> <a class="layui-btn layui-btn-primary" href="javascript:;" onclick="sc()">收藏</a></span></div>
<div class="layui-tab"><ul class="layui-tab-title">${TABS.map((t, n) => `<li${n ? '' : ' class="layui-this"'}>${t}</li>`).join('')}</ul><div class="layui-tab-content" style="padding-top:10px">${TABS.map((_, n) => `<div class="layui-tab-item${n ? '' : ' layui-show'}" id="p${n}"></div>`).join('')}</div></div>`,
    `var id=new URLSearchParams(location.search).get('sxid'),got=false,CL=[];
function sc(){getJson('/zwdt/user/sc.do?sxid='+id).then(function(){layer.msg('收藏成功')})}
function pairs(L,n){var h='<table class="layui-table"><tbody>';for(var i=0;i<L.length;i+=n){h+='<tr>';for(var k=i;k<i+n;k++)h+=L[k]?'<th width="150">'+L[k][0]+'</th><td>'+L[k][1]+'</td>':'<th></th><td></td>';h+='</tr>'}return h+'</tbody></table>'}
Promise.all([dict(),getJson('/zwdt/matter/detail.do?sxid='+id)]).then(function(r){var D=r[0],g=r[1].data;if(!g){document.body.innerHTML='<p style="padding:60px;text-align:center">该事项不存在或者已下线</p>';return}
var R=g.DATA;$('#mc').textContent=R.YWBLXMC;
if(g.YSB==='1'){$('#sb').style.display='';$('#sb').onclick=function(){sb(id)}}
$('#p0').innerHTML=pairs(g.PANE.map(function(f){return [f[0],f[2]?word(D,f[2],R[f[1]]):R[f[1]]+(f[3]||'')]}),2);
$('#p1').innerHTML='<ol>'+g.CONDITIONS.map(function(t){return '<li>'+t+'；</li>'}).join('')+'</ol>';
$('#p3').innerHTML=g.STEPS.length?'<table class="layui-table"><thead><tr><th>环节名称</th><th>办理时限（工作日）</th><th>审查标准</th><th>办理结果</th></tr></thead><tbody>'+g.STEPS.map(function(s){return '<tr>'+s.map(function(c){return '<td>'+c+'</td>'}).join('')+'</tr>'}).join('')+'</tbody></table>':'<p>按照法定程序办理</p>';
$('#p4').innerHTML=g.BASIS.map(function(b){return '<div class="layui-colla-item"><div class="layui-colla-title" onclick="this.nextElementSibling.classList.toggle(\\'layui-show\\')">'+b[0]+' '+b[1]+'</div><div class="layui-colla-content">'+b[2]+'</div></div>'}).join('')||'<p>见权责清单</p>';
$('#p5').innerHTML=pairs(g.WINDOW.map(function(f){return [f[0],R[f[1]]]}),1);
$('#p6').innerHTML=g.FAQ.map(function(q){return '<p><b>问：'+q[0]+'</b><br>答：'+q[1]+'</p>'}).join('')||'<p>暂无</p>'});
element.tab($('.layui-tab'));
$$('.layui-tab-title > li')[2].onshow=function(){if(got)return;got=true;$('#p2').textContent='数据加载中...';
Promise.all([dict(),getJson('/zwdt/matter/clxx.do?sxid='+id)]).then(function(r){var D=r[0];CL=r[1].data;window.DD=D;layTable($('#p2'),[
{field:'XH',title:'序号',width:60,fixed:'left',templet:function(m,n){return n+1}},{field:'CLMC',title:'材料名称',width:330,fixed:'left'},
{field:'CLBY',title:'必要性',width:110,templet:function(m){return word(D,'CLBY',m.CLBY)}},{field:'CLXS',title:'材料形式',width:140,templet:function(m){return word(D,'CLXS',m.CLXS)}},
{field:'FS',title:'份数',width:90},{field:'MTJ',title:'是否免提交',width:130,templet:function(m){return word(D,'SF',m.MTJ)}},{field:'XZ',title:'填报须知',width:280},
{field:'CZ',title:'操作',width:90,fixed:'right',templet:function(m,n){return '<a class="layui-btn layui-btn-xs layui-btn-primary" href="javascript:;" onclick="xq('+n+')">详情</a>'}}],CL)})};
function xq(n){var m=CL[n],f=function(k,t){return k?'<a href="/zwdt/file/down.do?fid='+k+'" style="color:#1e6bb8">'+t+'</a>':'无'};
layer.open({type:1,title:'材料详情',area:['560px','auto'],content:'<div style="padding:14px">'+pairs([['材料名称',m.CLMC],['来源渠道',word(DD,'LYQD',m.LYQD)],['材料类型',word(DD,'CLLX',m.CLLX)],['材料必要性',word(DD,'CLBY',m.CLBY)],['填报须知',m.XZ],['空白表格',f(m.KB,'下载')],['示例样表',f(m.YB,'查看')]],1)+'</div>'})}`,
  );

const QUESTIONS: [text: string, options: string[]][] = [
  ['您申请的药店属于哪一种？', ['单体药店', '零售连锁企业的门店']],
  ['经营范围是否包含处方药？', ['包含', '只经营乙类非处方药']],
  ['经营场所是否与生活区域分开？', ['是', '否']],
];
/** Questions before the application; whoever has answered goes on to the sign-in. */
export function questions(id: string): string | null {
  const sub = SUBS.find((s) => s.id === id);
  if (!sub) return null;
  const own = sub.main.name.includes('药品零售')
    ? QUESTIONS
    : [['您是第一次办理本事项吗？', ['是', '否']] as (typeof QUESTIONS)[0]];
  return inner(
    '在线申报',
    `<p>您要申报的事项：<b>${sub.name}</b></p><p>请回答以下问题，系统将据此确定需要提交的材料：</p><form id="wd">${own.map(([t, o], n) => `<p>${n + 1}、${t}</p><p>${o.map((x, i) => `<label><input type="radio" name="q${n}" value="${i + 1}"> ${x}</label>　　`).join('')}</p>`).join('')}</form><p style="text-align:center"><button class="layui-btn layui-btn-primary" onclick="zc()">暂存</button> <button class="layui-btn" onclick="qd()">确定</button></p>`,
    `function val(){var a=[];for(var n=0;n<${own.length};n++){var c=$('input[name=q'+n+']:checked');if(!c)return null;a.push(c.value)}return a.join('')}
function qd(){var v=val();if(!v){layer.msg('请回答所有问题');return}top.location.href='/zwdt/sb/start.do?sxid=${id}&qx='+v}
function zc(){post('/zwdt/sb/zc.do',{sxid:'${id}',qx:val()||''}).then(function(){layer.msg('暂存成功')})}`,
  );
}

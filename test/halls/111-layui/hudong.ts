import { wordDocument } from '../kit/documents.ts';
import { AREA, DEPTS } from './items.ts';
import { NOTICES } from './matter.ts';
import { inner } from './shell.ts';

export const AGE = 5;
const day = (back: number): string =>
  new Date(Date.now() - back * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const item = (label: string, name: string, must = true, area = false): string =>
  `<div class="layui-form-item"><label class="layui-form-label">${must ? '<i>*</i>' : ''}${label}</label>${area ? `<textarea class="layui-textarea" name="${name}"></textarea>` : `<input class="layui-input" name="${name}"${must ? ' required' : ''}>`}</div>`;
const REPLIES: [ask: string, dept: string, reply: string][] = [
  ['公司住所变更需要原件到场吗', '行政审批局', '全程电子化变更不需要到场，所有股东完成电子签名即可。'],
  ['药店能不能同时卖保健食品', '市场监督管理局', '可以，销售预包装食品含保健食品的，应当办理仅销售预包装食品备案。'],
  ['孩子差三天满六周岁能否入学', '教育局', '按照规定应当在当年八月三十一日前年满六周岁。'],
];
const consult = inner(
  '咨询答复',
  `<div class="layui-card"><div class="layui-card-header">我要咨询</div><div class="layui-card-body"><form class="layui-form" action="/zwdt/hd/zxtj.do" method="post">${item('姓名', 'xm')}${item('手机号码', 'sj')}${item('咨询标题', 'bt')}${item('咨询内容', 'nr', true, true)}<div class="layui-form-item"><label class="layui-form-label"></label><button class="layui-btn" type="submit">立即提交</button></div></form></div></div><div class="layui-card"><div class="layui-card-header">最新答复</div><div class="layui-card-body">${REPLIES.map(([a, d, r]) => `<p><b>问：${a}</b><br>${AREA.name}${d}答：${r}</p>`).join('')}</div></div>`,
);
const complaint = inner(
  '我要投诉',
  `<p>本栏目受理对已办理事项的投诉，请输入办件编号核验后填写。没有办件编号的，请拨打12345。</p><form class="layui-form" action="/zwdt/hd/tstj.do" method="post">${item('办件编号', 'bjbh')}${item('申请人姓名', 'xm')}${item('投诉内容', 'nr', true, true)}<div class="layui-form-item"><label class="layui-form-label"></label><button class="layui-btn" type="submit">提交投诉</button></div></form>`,
);
const helpers = inner(
  '帮办代办',
  `<p>区政务服务中心一楼设帮办代办专区，帮办员免费协助企业群众填报申请、准备材料。</p><table class="layui-table"><thead><tr><th>帮办员</th><th>领域</th><th>联系电话</th><th>服务时间</th></tr></thead><tbody>${[
    ['穆晓雯', '企业开办、市场准入', '0948-2230116'],
    ['丁立群', '工程建设', '0948-2230117'],
    ['贺兰', '社保医保', '0948-2230118'],
  ]
    .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}<td>工作日9:00-12:00、13:00-17:00</td></tr>`)
    .join('')}</tbody></table>`,
);
const board = (): string =>
  inner(
    '评价公示',
    '<div id="b">数据加载中...</div>',
    `getJson('/zwdt/hcp/data.do').then(function(r){var t=function(h,R){return '<table class="layui-table"><thead><tr>'+h.map(function(x){return '<th>'+x+'</th>'}).join('')+'</tr></thead><tbody>'+R.map(function(a){return '<tr>'+a.map(function(x){return '<td>'+x+'</td>'}).join('')+'</tr>'}).join('')+'</tbody></table>'};
var c=function(a,b){return '<div class="layui-card"><div class="layui-card-header">'+a+'</div><div class="layui-card-body">'+b+'</div></div>'};
$('#b').innerHTML='<p>更新时间：'+r.gxsj+'　本年评价'+r.zs+'次，好评率'+r.hpl+'</p>'+c('评价来源',t(['渠道','评价次数','占比'],r.ly))+c('部门好评率排名',t(['名次','部门','评价次数','好评率'],r.bm))+c('差评整改情况',t(['办理事项','差评内容','整改结果','回访追评'],r.zg))})`,
  );
export const boardData = (): unknown => ({
  gxsj: day(AGE),
  zs: '8,406',
  hpl: '99.82%',
  ly: [
    ['窗口评价器', 5190, '61.74%'],
    ['网上大厅', 1833, '21.81%'],
    ['短信', 1046, '12.44%'],
    ['二维码', 337, '4.01%'],
  ],
  bm: Object.values(DEPTS).map((d, n) => [n + 1, AREA.name + d, 2104 - n * 231, `${(99.96 - n * 0.06).toFixed(2)}%`]),
  zg: [
    ['社会保障卡补换', '等候超过四十分钟', '增设两个综合窗口', '已追评：满意'],
    ['食品经营许可证变更', '电话无人接听', '安排专人值守电话', '已追评：基本满意'],
  ],
});
const robot = inner(
  '智能问答',
  '<div class="say" id="s"><p>您好，我是青青，请问有什么可以帮您？</p></div><input class="layui-input" id="w" placeholder="请输入问题"> <button class="layui-btn" onclick="ask()">发送</button>',
  `function ask(){var v=$('#w').value.trim();if(!v)return;$('#w').value='';var p=document.createElement('p');p.textContent='我：'+v;$('#s').appendChild(p);post('/zwdt/robot/ask.do',{wt:v}).then(function(r){var q=document.createElement('p');q.innerHTML='青青：'+r.da+r.lj.map(function(l){return '<br><a style="color:#1e6bb8" target="_blank" href="'+l.url+'">'+l.mc+'</a>'}).join('');$('#s').appendChild(q)})}`,
);
/** The knowledge base still has the addresses of the hall before this one. */
export const answer = (text: string): unknown =>
  /药/.test(text)
    ? {
        da: /材料/.test(text) ? '所需材料请查看指南中的“申请材料”：' : '为您找到以下办事指南：',
        lj: [{ mc: '药品经营许可证核发（零售）', url: '/zwdt/bszn/2020/sjj_0417.html' }],
      }
    : { da: '暂时没有找到答案，请换个问法。', lj: [] };

const guideTour = inner(
  '大厅导览',
  `<p>地址：${AREA.name}棠溪大道208号</p><table class="layui-table"><thead><tr><th>楼层</th><th>区域</th></tr></thead><tbody><tr><td>一楼</td><td>A区企业开办、帮办代办专区、自助服务区</td></tr><tr><td>二楼</td><td>社保医保、公积金</td></tr><tr><td>三楼</td><td>B区市场准入、C区卫生健康</td></tr><tr><td>四楼</td><td>工程建设、教育</td></tr></tbody></table>`,
);
const published = inner(
  '办件公示',
  '<div id="t"></div>',
  `getJson('/zwdt/gs/bjgs.do').then(function(r){layTable($('#t'),[{field:'BH',title:'办件编号',width:220},{field:'SX',title:'事项名称',width:320},{field:'RQ',title:'办结日期',width:160},{field:'JG',title:'办理结果',width:160}],r.data)})`,
);
export const PAGES: Record<string, () => string> = {
  '/zwdt/hd/zx.htm': () => consult,
  '/zwdt/hd/ts.htm': () => complaint,
  '/zwdt/hd/bb.htm': () => helpers,
  '/zwdt/hcp/index.htm': board,
  '/zwdt/robot/index.htm': () => robot,
  '/zwdt/gs/dl.htm': () => guideTour,
  '/zwdt/gs/bjgs.htm': () => published,
  '/zwdt/gs/tz.htm': () =>
    inner(
      '通知公告',
      `<ul>${NOTICES.map(([t], n) => `<li><a href="/zwdt/gs/tzxq.htm?n=${n}">${t}</a></li>`).join('')}</ul>`,
    ),
};
export function notice(n: string): string | null {
  const found = NOTICES[Number(n)];
  return found ? inner(found[0], `<h3>${found[0]}</h3><p>${found[1]}</p>`) : null;
}
export const form = (): ReturnType<typeof wordDocument> => wordDocument('kb.doc');

import type { Addresses } from '../kit/hall.ts';
import { ID, NAME } from './items.ts';

/** Key of the canon, label, value: two to a line, the label with its colon. */
export const BASICS: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['catalogCode', '基本编码', '000172111003'],
  ['taskCode', '实施编码', '11998607MB1A205514400017211100301'],
  ['itemType', '事项类型', '行政许可'],
  ['dept', '实施主体', '澜州市凤栖区市场监督管理局'],
  ['useLevel', '行使层级', '区县级'],
  ['target', '服务对象', '企业法人、非法人企业、个体工商户'],
  ['projectType', '办件类型', '承诺件'],
  ['onlineDepth', '网上办理深度', '全程网办（Ⅳ级）'],
  ['handleForm', '办理形式', '网上办理、窗口办理'],
  ['scope', '通办范围', '全市'],
  ['', '身份核验方式', '网上申请时通过人脸识别在线核验经办人身份，无需到现场核验'],
];
export const RESULT: [string, string, string][] = [
  ['result', '审批结果名称', '药品经营许可证'],
  ['delivery', '送达方式', '电子证照、邮寄送达、窗口领取'],
  ['fee', '是否收费', '不收费'],
];
export const WINDOW: [string, string, string][] = [
  ['place', '办理地点', '澜州市凤栖区梧桐大道66号区政务服务中心一楼企业开办专区A12号窗口'],
  ['time', '办理时间', '工作日上午9:00至12:00，下午14:00至17:30'],
  ['consult', '咨询电话', '0978-67120066'],
  ['complain', '监督投诉电话', '0978-67120300'],
];
/** The figures of the band at the top: number, unit, label. */
const FIGURES: [string, string, string][] = [
  ['20', '个工作日', '法定办结时限'],
  ['5', '个工作日', '承诺办结时限'],
  ['0', '次', '到办事现场次数'],
];
export const CONDITION = [
  '1.申请人已在凤栖区办理经营主体登记；',
  '2.配备依法经过资格认定的药师或者其他药学技术人员；',
  '3.具有与所经营药品相适应的营业场所、设备、计算机系统和卫生环境；',
  '4.建立保证药品质量的规章制度，并能够实行全过程追溯。',
];
export const BASIS = [
  '《中华人民共和国药品管理法》第五十一条、第五十二条',
  '《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第八条、第十条',
];
const STEPS: [string, string, string][] = [
  ['受理', '0.5个工作日', '材料齐全且符合法定形式的，出具受理通知书'],
  ['审查', '2.5个工作日', '书面审查，必要时组织现场检查'],
  ['决定', '1个工作日', '作出准予许可或者不予许可的书面决定'],
  ['制证', '0.5个工作日', '制作许可证正、副本及电子证照'],
  ['送达', '0.5个工作日', '按照申请人选择的方式送达'],
];
export interface Paper {
  name: string;
  need: string;
  medium: string;
  source: string;
  free: string;
  blank: string;
  note: string;
}
export const MATERIALS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    need: '必要',
    medium: '电子',
    source: '申请人自备',
    free: '否',
    blank: 'LZ78-01',
    note: '在线填写后自动生成，加盖电子印章',
  },
  {
    name: '营业执照',
    need: '必要',
    medium: '电子',
    source: '政府部门核发',
    free: '是（电子证照库调取）',
    blank: '',
    note: '无需上传，由市场监管部门共享',
  },
  {
    name: '药师执业资格证书及聘用合同',
    need: '必要',
    medium: '电子',
    source: '政府部门核发',
    free: '否',
    blank: '',
    note: '原件彩色扫描',
  },
  {
    name: '经营场所布局平面图',
    need: '必要',
    medium: '电子',
    source: '申请人自备',
    free: '否',
    blank: '',
    note: '标注长宽、功能区和设备位置',
  },
  {
    name: '质量管理制度及岗位职责文本',
    need: '必要',
    medium: '电子',
    source: '申请人自备',
    free: '否',
    blank: 'LZ78-05',
    note: '可参考范本编写',
  },
  {
    name: '授权委托书',
    need: '非必要',
    medium: '电子',
    source: '申请人自备',
    free: '否',
    blank: 'LZ78-06',
    note: '委托他人办理时提供',
  },
];
export const FAQ = '问：店铺面积有最低要求吗？答：没有统一的面积要求，应当与经营规模相适应并满足药品分区陈列。';

const pair = ([, label, value]: [string, string, string]): string =>
  `<div class="zn-item"><span class="zn-label">${label}：</span><span class="zn-con">${value}</span></div>`;
const block = (anchor: string, title: string, html: string): string =>
  `<div class="zn-block" id="${anchor}"><div class="zn-h"><span>${title}</span></div><div class="zn-b clearfix">${html}</div></div>`;

/** A row a material; what it has to be stands in a second row that 展开 shows. */
const rows = (at: Addresses): string =>
  MATERIALS.map(
    (m, i) =>
      `<tr class="cl-row"><td>${i + 1}</td><td class="l">${m.name}</td><td><i class="tag ${m.need === '必要' ? 'r' : ''}">${m.need}</i></td><td><a class="zk" data-n="${i}">展开详情 ﹀</a></td></tr><tr class="cl-more" id="more${i}"><td></td><td colspan="3"><p><b>材料形式</b>${m.medium}</p><p><b>来源渠道</b>${m.source}</p><p><b>是否免提交</b>${m.free}</p><p><b>空白表格</b>${m.blank ? `<a href="${at['static']}/clfile/${m.blank}.docx" target="_blank">点击下载</a>` : '无'}</p><p><b>填报须知</b>${m.note}</p></td></tr>`,
  ).join('');

export const guide = (
  at: Addresses,
): string => `<div class="crumb">您所在的位置：澜州市 / 凤栖区 / 法人服务 / 办事指南</div>
<div class="zn-top"><h1>${NAME}</h1><p><i class="tag">全程网办</i><i class="tag">免证办</i><i class="tag">全市通办</i></p><ul class="zn-fig">${FIGURES.map(([n, u, l]) => `<li><p><b>${n}</b>${u}</p><span>${l}</span></li>`).join('')}</ul>
<div class="zn-btn"><button type="button" class="btn-zx" id="btnZxbl">在线办理</button><button type="button" id="btnSc">☆ 收藏</button><a href="/lsb/hcp/index?qx=fqq">办件评价</a></div></div>
${block('jbxx', '基本信息', BASICS.map(pair).join(''))}
${block('sltj', '受理条件', CONDITION.map((c) => `<p>${c}</p>`).join(''))}
${block('sqcl', '申请材料', `<table class="cl-tab"><tr><th>序号</th><th>材料名称</th><th>材料必要性</th><th>操作</th></tr>${rows(at)}</table>`)}
${block('bllc', '办理流程', `<ol class="lc">${STEPS.map(([n, d, s]) => `<li><strong>${n}</strong><em>办理时限：${d}</em><p>${s}</p></li>`).join('')}</ol>`)}
${block('jgxx', '结果与收费', `${RESULT.map(pair).join('')}<div class="zn-item"><span class="zn-label">结果样本：</span><span class="zn-con"><a href="${at['static']}/clfile/yb-ypjy.svg" target="_blank">查看样本</a></span></div>`)}
${block('sdyj', '设定依据', BASIS.map((b) => `<p>${b}</p>`).join(''))}
${block('blck', '办理窗口', WINDOW.map(pair).join(''))}
${block('cjwt', '常见问题', `<p>${FAQ}</p>`)}
<div class="dl-mask" id="dlMask"><div class="dl-box"><div class="dl-t">登录<span id="dlX">×</span></div><iframe id="dlFrame" width="460" height="420" frameborder="0" title="登录"></iframe></div></div>
<script>
document.querySelectorAll('.zk').forEach(function(a){a.addEventListener('click',function(){var r=document.getElementById('more'+a.dataset.n),o=r.style.display==='table-row';r.style.display=o?'none':'table-row';a.textContent=o?'展开详情 ﹀':'收起详情 ︿'})});
document.getElementById('btnZxbl').onclick=function(){document.getElementById('dlFrame').src='${at['sso']}/tyrz/embed/login?client=lsb&back=${ID}';document.getElementById('dlMask').style.display='block'};
document.getElementById('dlX').onclick=function(){document.getElementById('dlMask').style.display='none'};
document.getElementById('btnSc').onclick=function(){alert('请先登录后再收藏')};
</script>`;

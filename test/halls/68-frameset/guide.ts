import { picture } from '../kit/site.ts';

export const NAME = '药品零售企业经营许可（县级）';
export const ID = '117';

export const CONDITIONS = [
  '1、具有依法经过资格认定的药学技术人员；',
  '2、具有与所经营药品相适应的营业场所、设备、仓储设施、卫生环境；',
  '3、具有与所经营药品相适应的质量管理机构或者人员；',
  '4、具有保证所经营药品质量的规章制度。',
];
export const BASES = [
  '1、《中华人民共和国药品管理法》第五十一条；',
  '2、《中华人民共和国药品管理法实施条例》第十二条。',
];
/** Key of the canon, label, value, as the old table has them, a row each. */
export const ROWS: [string, string, string][] = [
  ['name', '事项名称', NAME],
  ['taskCode', '事项编码', 'XK99680200117'],
  ['itemType', '事项类型', '行政许可'],
  ['dept', '实施机构', '青城海市新华桥区市场监督管理局'],
  ['target', '办理对象', '企业、个体工商户'],
  ['condition', '许可条件', CONDITIONS.join('<br>')],
  ['legalBasis', '法律依据', BASES.join('<br>')],
  ['legalLimit', '法定期限', '15个工作日'],
  ['promiseLimit', '承诺期限', '20个工作日'],
  ['fee', '收费标准', '不收费'],
  ['onlineDepth', '办理深度', 'Ⅱ级'],
  ['visits', '到现场次数', '2次'],
  ['visitReason', '必须到现场原因', '递交纸质材料、领取证件'],
  ['place', '受理地点', '新华桥区展东路政务服务中心一楼大厅3号窗口'],
  ['time', '受理时间', '夏季8:30-12:00，14:30-17:30；冬季9:00-12:00，14:00-17:00（工作日）'],
  ['consult', '咨询电话', '0968-3320117'],
];

/** Name, original or copy, copies, form, whether needed, source, remark. */
export const MATERIALS: [string, string, number, string, string, string, string][] = [
  ['药品零售企业经营许可申请表', '原件', 2, '纸质', '是', '申请人自备', 'A4纸打印，加盖公章'],
  ['企业负责人学历证明、执业药师资格证明', '复印件', 1, '纸质', '是', '申请人自备', '核对原件'],
  ['营业场所产权证明或租赁合同', '复印件', 1, '纸质', '是', '申请人自备', ''],
  ['经营设施、设备目录', '原件', 1, '纸质', '是', '申请人自备', ''],
  ['质量管理文件目录', '原件', 1, '纸质', '是', '申请人自备', ''],
  ['申请材料真实性承诺书', '原件', 1, '纸质', '是', '申请人自备', '法定代表人签字'],
  ['其他相关材料', '复印件', 1, '纸质', '否', '申请人自备', ''],
];

export const CHART = picture(
  ['申请', '  ↓', '受理（窗口当场审查）', '  ↓', '现场验收', '  ↓', '审批 → 制证 → 领证'],
  420,
);

const row = (label: string, value: string): string =>
  `<tr><td width="120" align="right" bgcolor="#EAF3FB" class="bt">${label}：</td><td class="nr">${value}</td></tr>`;

/** The window that a form opens: a table of labels, the process a picture, 送达方式 left blank, nothing on complaints. */
export const guide = (slug: string): string =>
  `<center><div class="bszn_t">${NAME}</div>
<table width="760"><tr><td align="center"><img src="/images/btn_zxsb.gif" alt="在线申报" style="cursor:hand;cursor:pointer" onclick="zxsb()">&nbsp;&nbsp;<a href="/${slug}/bgxz.jsp?sxid=${ID}" target="_blank"><img src="/images/btn_bgxz.gif" alt="表格下载" border="0"></a>&nbsp;&nbsp;<a href="/${slug}/files/${ID}.pdf" target="_blank"><img src="/images/btn_pdf.gif" alt="办事指南PDF版" border="0"></a>&nbsp;&nbsp;<img src="/images/btn_gb.gif" alt="关闭" style="cursor:pointer" onclick="window.close()"></td></tr></table>
<table width="760" border="1" cellpadding="6" cellspacing="0" bordercolor="#9CC3E4" style="border-collapse:collapse">${ROWS.slice(
    0,
    7,
  )
    .map(([, l, v]) => row(l, v))
    .join('')}
${row(
  '申请材料',
  `<table width="100%" border="1" cellspacing="0" cellpadding="3" bordercolor="#CCCCCC" style="border-collapse:collapse"><tr align="center"><td>序号</td><td>材料名称</td><td>原件/复印件</td><td>份数</td><td>材料形式</td><td>是否必需</td><td>材料来源</td><td>备注</td></tr>${MATERIALS.map(([name, kind, n, form, need, source, remark], i) => `<tr><td align="center">${i + 1}</td><td>${name}</td><td>${kind}</td><td>${n}</td><td>${form}</td><td>${need}</td><td>${source}</td><td>${remark || '&nbsp;'}</td></tr>`).join('')}</table>`,
)}
${row('办理程序', `<img src="/${slug}/pic/lct_${ID}.jpg" width="420">`)}
${ROWS.slice(7)
  .map(([, l, v]) => row(l, v))
  .join('')}
${row('送达方式', '&nbsp;')}
</table></center>
<script language="javascript">
function zxsb(){alert("请先登录！");window.location.href="/${slug}/user/login.jsp?returnUrl="+escape("/${slug}/sb/apply.jsp?sxid=${ID}")}
</script>`;

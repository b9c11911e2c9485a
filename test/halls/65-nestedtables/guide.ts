export const NAME = '药品经营许可证（零售）核发';
export const DEPT = '朔河市铁山区市场监督管理局';
export const CONDITION =
  '（一）具有保证所经营药品质量的规章制度；（二）具有依法经过资格认定的药学技术人员；（三）具有与所经营药品相适应的营业场所、设备、仓储设施以及卫生环境；（四）法律、法规规定的其他条件。';
export const BASIS = [
  '1.《中华人民共和国药品管理法》第五十一条',
  '2.《药品经营许可证管理办法》（国家食品药品监督管理局令第6号）第三条、第五条',
];
export const PLACE = '铁山区建设路37号政务服务中心一楼7号窗口';
export const PHONE = '0987-4218862';
export const STEPS: [string, string][] = [
  ['申请受理', '申请人到区政务服务中心市场监管窗口提交材料，窗口工作人员5日内决定是否受理'],
  ['审查', '承办科室对申报材料进行审查，并组织人员到现场验收'],
  ['决定', '分管领导审批，作出准予许可或不予许可的决定'],
  ['颁证', '通知申请人到窗口领取许可证'],
];
/** Group, name, copies, form, need, file. */
export const MATERIALS: [string, string, string, string, string, string][] = [
  ['申请文书', '药品经营许可证申请审批表', '2', '纸质及电子版', '必需', '/uploadfile/201908/20190821153301.doc'],
  ['', '申请材料真实性保证声明', '1', '纸质', '必需', '/uploadfile/201908/20190821153477.doc'],
  ['主体资格', '营业执照复印件', '1', '纸质', '必需', ''],
  ['', '法定代表人、企业负责人身份证复印件', '1', '纸质', '必需', ''],
  ['', '执业药师注册证及劳动合同复印件', '1', '纸质', '必需', ''],
  ['场所设施', '营业场所房屋产权证明或租赁合同', '1', '纸质', '必需', ''],
  ['', '质量管理制度目录及设施设备目录', '1', '纸质', '必需', '/uploadfile/201908/20190821160012.xls'],
  ['其他', '其他需要提交的有关证明材料', '1', '纸质', '非必需', ''],
];

function materials(): string {
  const rows = MATERIALS.map(([group, name, copies, form, need, file], i) => {
    const until = MATERIALS.findIndex(([g], n) => n > i && g !== '');
    const span = (until < 0 ? MATERIALS.length : until) - i;
    const first = group
      ? `<td${span > 1 ? ` rowspan="${span}"` : ''} align="center" bgcolor="#F4F9FF">${group}</td>`
      : '';
    const down = file
      ? i === 0
        ? `<a href="${file}">下载</a>`
        : `<a href="javascript:void(0)" onclick="openwin('${file}')">下载</a>`
      : '&nbsp;';
    return `<tr>${first}<td align="center">${i + 1}</td><td>${name}</td><td align="center">${copies}</td><td align="center">${form}</td><td align="center">${need}</td><td align="center">申请人自备</td><td align="center">${down}</td></tr>`;
  });
  return `<table width="100%" border="1" cellspacing="0" cellpadding="3" bordercolor="#B8D2EE" style="border-collapse:collapse"><tr bgcolor="#E6F1FC">${[
    '类别',
    '序号',
    '材料名称',
    '份数',
    '材料形式',
    '必要性',
    '材料来源',
    '样表',
  ]
    .map((h) => `<td align="center"><b>${h}</b></td>`)
    .join('')}</tr>${rows.join('')}</table>`;
}

/** The guide as the old CMS prints it: one table of spans, the materials in a table within. */
export function guide(): string {
  const one = (label: string, value: string) =>
    `<tr><td colspan="2" bgcolor="#EDF5FD" align="center">${label}</td><td colspan="3">${value}</td></tr>`;
  const two = (a: string, b: string, c: string, d: string) =>
    `<tr><td colspan="2" bgcolor="#EDF5FD" align="center">${a}</td><td>${b}</td><td bgcolor="#EDF5FD" align="center" width="110">${c}</td><td>${d}</td></tr>`;
  const group = (title: string, rows: [string, string][]) =>
    rows
      .map(
        ([k, v], i) =>
          `<tr>${i === 0 ? `<td rowspan="${rows.length}" width="34" align="center" bgcolor="#DCEBFA">${[...title].join('<br>')}</td>` : ''}<td width="96" bgcolor="#EDF5FD" align="center">${k}</td><td colspan="3">${v}</td></tr>`,
      )
      .join('');
  return `<table width="96%" align="center" border="1" cellspacing="0" cellpadding="5" bordercolor="#9DBFE4" style="border-collapse:collapse;font-size:14px;line-height:24px">
<tr><td colspan="5" align="center" bgcolor="#C6DFF7"><font size="4"><b>行政许可事项办事指南</b></font></td></tr>
${one('事项名称', NAME)}${two('事项类型', '行政许可', '服务对象', '企业')}${two('实施机关', DEPT, '行使层级', '县级')}${two('办件类型', '承诺件', '到现场次数', '2次')}
${group('办理时限', [
  ['法定期限', '20个工作日'],
  ['承诺期限', '30个工作日'],
])}
${one('许可条件', CONDITION)}
${one('设定依据', BASIS.join('<br>'))}
<tr><td colspan="5" bgcolor="#EDF5FD" align="center"><b>申请材料</b></td></tr><tr><td colspan="5" style="padding:4px">${materials()}</td></tr>
${group('办理流程', STEPS)}
${one('收费标准', '不收费')}
${two('办理结果', '药品经营许可证', '送达方式', '窗口领取')}
${two('是否支持电子证照', '否', '办理形式', '窗口办理、网上申请')}
${group('联系方式', [
  ['办理地点', PLACE],
  ['办理时间', '&nbsp;'],
  ['咨询电话', PHONE],
])}
</table>`;
}

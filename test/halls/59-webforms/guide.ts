export const NAME = '零售药店设立（药品经营许可证核发）';

/** The details view: label and value. */
export const ROWS: [string, string, string][] = [
  ['name', '实施清单名称', NAME],
  ['taskCode', '地方实施编码', '11995903MB2X60114F4000172111003'],
  ['itemType', '事项类型', '行政许可'],
  ['useLevel', '实施层级', '区县级'],
  ['dept', '决定机构', '汶河市岱阳区行政审批服务局'],
  ['target', '办理对象', '企业法人'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定时限', '20(工作日)'],
  ['promiseLimit', '承诺时限', '9(工作日)'],
  ['visits', '最多跑动次数', '0次'],
  ['onlineDepth', '网办深度', 'Ⅳ级'],
  ['fee', '收费情况', '不收费'],
  ['payOnline', '是否支持网上支付', '是'],
  ['delivery', '结果领取方式', '电子证照推送、邮寄、窗口自取'],
  [
    'condition',
    '审批条件',
    '1、依法登记的企业；2、有依法经过资格认定的药师；3、有与所经营药品相适应的营业场所、设备、仓储设施、卫生环境；4、有保证药品质量的规章制度。',
  ],
  ['process', '办事流程', '申请 → 受理 → 审核（含现场核查） → 审批 → 制证 → 送达'],
  ['legalBasis', '法定依据', '《中华人民共和国药品管理法》（2019年修订）第五十一条、第五十二条'],
  ['place', '具体地址', '汶河市岱阳区迎宾大街90号为民服务中心1楼东厅16号窗口'],
  ['time', '工作时间', '工作日 上午8:30-11:30，下午13:30-17:00'],
  ['consult', '电话咨询', '0939-5518602'],
  ['complain', '投诉渠道', '0939-5518688'],
  ['faq', '常见问题', '暂无'],
];
/** Name, original or copy, medium, source, need, note, number of the blank's file. */
export const MATERIALS: [string, string, string, string, string, string, string][] = [
  ['药品经营许可证核发申请表', '原件', '电子', '申请人自备', '必要', '网上填报生成', '5021'],
  ['营业执照', '复印件', '电子', '政府部门核发', '必要', '已关联电子证照，免于提交', ''],
  ['药师注册证书及聘用合同', '复印件', '纸质或电子', '申请人自备', '必要', '二者合并为一个文件上传', ''],
  ['企业负责人和质量负责人简历', '原件', '纸质或电子', '申请人自备', '必要', '注明工作起止时间', ''],
  ['营业场所和仓储场所平面图', '原件', '纸质或电子', '申请人自备', '必要', '标注用途和面积', '5022'],
  ['质量管理体系文件目录', '原件', '电子', '申请人自备', '必要', '列明制度名称和编号', ''],
];

const id = (name: string): string => `ctl00_ContentPlaceHolder1_${name}`;

/** A details view and a grid view, the way WebForms writes them. */
export const guide = (): string =>
  `<div class="bt"><span id="${id('lblName')}">${NAME}</span></div><p><a id="${id('lbtnApply')}" class="an" href="javascript:void(0)" onclick="zxbl()">在线办理</a>　<a class="an2" href="javascript:window.print()">打印指南</a></p><table cellspacing="0" rules="all" border="1" id="${id('dvItem')}" style="width:100%;border-collapse:collapse;">${ROWS.map(([, k, v]) => `<tr><td class="bq" style="width:150px;">${k}</td><td>${v}</td></tr>`).join('')}</table><div class="bt">提交材料</div><div><table cellspacing="0" rules="all" border="1" id="${id('gvMaterial')}" style="width:100%;border-collapse:collapse;"><tr>${['序号', '材料名称', '材料类型', '材料形式', '来源渠道', '材料必要性', '填报须知', '空白表格'].map((h) => `<th scope="col">${h}</th>`).join('')}</tr>${MATERIALS.map(
    ([name, type, form, source, need, note, file], i) =>
      `<tr><td>${i + 1}</td><td>${name}</td><td>${type}</td><td>${form}</td><td>${source}</td><td>${need}</td><td>${note}</td><td>${file ? `<a id="${id(`gvMaterial_ctl${String(i + 2).padStart(2, '0')}_hl`)}" href="/DownLoad.ashx?fid=${file}">下载</a>` : '&nbsp;'}</td></tr>`,
  ).join(
    '',
  )}</table></div><script type="text/javascript">function zxbl(){window.open('/Apply/NetApply.aspx?itemid=wh3391&area=995903','_blank')}</script>`;

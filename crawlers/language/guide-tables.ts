/** What a column or an attribute of a material says. */
export const MATERIAL_ATTRIBUTES = [
  'name',
  'required',
  'medium',
  'type',
  'copies',
  'source',
  'waived',
  'blank',
  'sample',
  'download',
  'note',
  'number',
] as const;
export type MaterialAttribute = (typeof MATERIAL_ATTRIBUTES)[number];

/** Column titles of material tables, compared without blanks and brackets; the first that fits counts. */
export const MATERIAL_COLUMNS: readonly (readonly [MaterialAttribute, RegExp])[] = [
  ['number', /^(?:序号|编号|No\.?|#|材料编号|材料编码|材料代码)$/i],
  ['waived', /免提交|免于提交|电子证照|数据共享|共享|是否免交|免交|可否免|关联证照/],
  ['required', /必要性|必要|必须|必需|必备|必交|必选|必填|是否需要|是否可选|容缺|要求程度/],
  ['sample', /样表|样本|示例|范本|示范|样例|样张|范例|填写说明附件/],
  ['blank', /空白|空表|表格|格式文本|模板|模版|附件下载|表样/],
  ['download', /下载|附件|格式/],
  ['copies', /份数|数量|几份|件数/],
  ['source', /来源|出具|提供方|提供单位|获取|出处|核发机关|发证机关|制发/],
  ['medium', /形式|形态|介质|提交方式|提交要求|收取方式|提供方式|载体|纸质.*电子|电子.*纸质|纸质|电子/],
  ['type', /类型|类别|种类|原件.*复印件|规格|性质|分类/],
  ['note', /备注|说明|须知|要求|标准|要点|其他|依据|注意/],
  [
    'name',
    /^(?:(?:申请|申报|办理|所需|提交|审批|应提交|需提交|收取|主要|办事|报送|申办|提供)?(?:的)?(?:材料|资料|要件|文件|证件|证照|材料资料)(?:名称|目录|清单|标题|内容)?|名称|标题|材料及要求|材料名称及要求|材料名称说明|提交材料名称|申请材料目录|材料明细)$/,
  ],
];

/** Titles of other tables in a guide; their columns are no elements of the guide. */
export const PROCESS_COLUMNS = /环节|步骤|流程名称|办理人员|审查标准|责任人|岗位|阶段|经办人|办理人$|所需时限|节点/;
export const BASIS_COLUMNS = /依据文号|条款|颁布机关|法律法规名称|法规名称|发布机关|依据名称|文号|颁发机构/;
export const FAQ_COLUMNS = /^(?:问题|问|提问|解答|回答|答复|答)$/;
export const STEP_NAME = /环节|步骤|流程|节点|阶段|程序/;
export const STEP_DAYS = /时限|时间|期限|天数|工作日|用时/;
/** Columns that number a step or name who takes it: neither its standard nor its result. */
export const STEP_TELLS_NOTHING =
  /^序号?$|^编号$|人员|责任人|经办人|办理人$|岗位|机构|部门|科室|处室|单位|地点|地址|电话/;

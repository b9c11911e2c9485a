/**
 * The same halls in other words: labels, buttons and entries under the names that other portals give them (assessment notes
 * 6.2, 6.3). What a walker knows of a hall by its words alone, it does not know any more.
 */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/承诺办结时限|承诺办理时限|承诺时限/g, '承诺办结期限'],
  [/法定办结时限|法定办理时限|法定时限/g, '法定期限'],
  [/受理条件/g, '办理条件'],
  [/申请条件/g, '许可条件'],
  [/(?:申请|申报)材料(?!真实|的?真实)/g, '所需材料'],
  [/办理流程/g, '办事流程'],
  [/收费标准/g, '收费情况'],
  [/设定依据/g, '实施依据'],
  [/咨询电话/g, '联系电话'],
  [/咨询方式/g, '咨询途径'],
  [/监督投诉方式|监督投诉电话|监督方式/g, '投诉渠道'],
  [/投诉电话/g, '监督电话'],
  [/办理地点/g, '受理地点'],
  [/(?:办公|受理)时间|办理时间(?!限)/g, '工作时间'],
  [/实施主体(?!性质)/g, '实施机关'],
  [/服务对象/g, '办理对象'],
  [/常见问题/g, '办事问答'],
  [/送达方式/g, '领取方式'],
  [/到(?:办事)?现场(?:大厅)?次数/g, '跑动次数'],
  [/网上办理深度/g, '网办深度'],
  [/行使层级/g, '实施层级'],
  [/基本编码/g, '权力基本码'],
  [/空白表格/g, '格式文本'],
  [/示例样本|示例样表/g, '示范文本'],
  [/在线办理/g, '网上申报'],
  [/立即办理/g, '马上办'],
  [/我要办理/g, '开始办理'],
  [/办事指南/g, '办理指南'],
  [/切换(区划|地区|区域|站点|城市)/g, '选择$1'],
  [/智能客服/g, '智能问答'],
  [/我要咨询/g, '网上咨询'],
  [/我要投诉/g, '投诉建议'],
  [/(?:转)?人工客服/g, '人工服务'],
  [/法人(?:办事|服务)/g, '企业办事'],
  [/个人(?:办事|服务)/g, '我是个人'],
  [/部门服务/g, '部门窗口'],
];

/** A text of a page or a sheet in other words. */
export const reword = (text: string): string =>
  OTHER_WORDS.reduce((now, [words, others]) => now.replace(words, others), text);

import type { Medium } from '../planted/facts.ts';

export type Audience = '法人' | '个人';
/** What an entry of the list is: the item sought, its neighbours, what further scenarios look for, and the rest. */
export type ItemKind = 'target' | 'decoy' | 'food' | 'drug' | 'identity' | 'other';

/** A `*` stands for the bureau that grants licences. */
export type Row = [
  kind: ItemKind,
  name: string,
  code: string,
  dept: string,
  audience: Audience,
  theme: string,
  parent?: string,
];

/** The licence that the scenario of a year is about: what its item is called, what stands around it, what its guide says. */
export interface Licence {
  /** Id of the scenario. */
  scenario: string;
  /** How halls name the item (assessment notes 6.1, by preference). */
  names: readonly string[];
  code: string;
  /** Further words by which a site's search finds it. */
  aliases: readonly string[];
  /** Main item (主项) under which some families group the business items. */
  parent: string;
  /** What a question or a query about it holds. */
  about: RegExp;
  /** Neighbours in the list of a market regulator, before the item and behind it. */
  before: readonly Row[];
  after: readonly Row[];
  /** What is granted above the district: what a walker must not take for it; last the code of the upper copy. */
  upper: readonly Row[];
  upperCode: string;
  /** The other licence that the halls offer, with a neighbour of its own. */
  besides: readonly Row[];
  form: string;
  /** What is usually asked for, in the order in which a plan takes it. */
  materials: readonly [name: string, source: string, medium: Medium][];
  condition: string;
  basis: string;
  /** What guides cite although it no longer holds. */
  repealed: string;
  result: string;
  /** Situations of the application. */
  situations: readonly string[];
}

export const OWN = '申请人自备';
export const ISSUED = '政府部门核发';

const RETAIL = '药品零售企业经营许可';
const FOOD = '食品经营许可';

/** 药品经营许可证（零售）核发, with what article 3.4 of the assessment notes lists as usual. */
export const DRUG_RETAIL: Licence = {
  scenario: 'drug-retail',
  names: [
    '药品经营许可证（零售）核发',
    '《药品经营许可证》（零售）核发',
    '药品经营许可证核发（零售）',
    '药品零售企业经营许可（核发）',
    '药品经营许可（零售）新办',
  ],
  code: '00017211100301',
  aliases: ['开药店', '药店', '药品零售', '开办药店'],
  parent: RETAIL,
  about: /药/,
  before: [
    ['decoy', '药品经营许可证（零售）变更许可事项', '00017211100303', '*', '法人', '准营准办', RETAIL],
    ['decoy', '药品经营许可证（零售）换发', '00017211100302', '*', '法人', '准营准办', RETAIL],
    ['decoy', '药品经营许可证（零售）注销', '00017211100305', '*', '法人', '准营准办', RETAIL],
  ],
  after: [
    ['decoy', '第二类精神药品零售业务审批', '00017211800300', '*', '法人', '准营准办'],
    ['decoy', '第三类医疗器械经营许可', '00017212600200', '*', '法人', '准营准办'],
  ],
  upper: [
    ['decoy', '药品批发企业经营许可', '00017211000201', '*', '法人', '准营准办'],
    ['decoy', '药品零售连锁企业总部经营许可', '00017211100201', '*', '法人', '准营准办'],
    ['decoy', '药品经营许可证核发（零售连锁总部）', '00017211100202', '*', '法人', '准营准办'],
  ],
  upperCode: '00017211100201',
  besides: [
    ['food', '食品经营许可证核发', '00013112500301', '*', '法人', '食品药品'],
    ['other', '食品经营许可变更', '00013112500302', '*', '法人', '食品药品'],
  ],
  form: '药品经营许可证申请表',
  materials: [
    ['营业场所、仓库平面布置图及房屋产权或使用权证明', OWN, 'electronic'],
    ['法定代表人、企业负责人、质量负责人身份证明', ISSUED, 'electronic'],
    ['依法经过资格认定的药师或其他药学技术人员资格证书及聘书', OWN, 'electronic'],
    ['药品质量管理制度目录', OWN, 'either'],
    ['主要设施、设备目录', OWN, 'electronic'],
    ['拟经营药品的范围说明', OWN, 'electronic'],
    ['企业组织机构情况说明', OWN, 'electronic'],
    ['企业质量管理机构负责人学历证明和工作经历', OWN, 'electronic'],
  ],
  condition:
    '具有依法经过资格认定的药师或者其他药学技术人员；有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境；有保证药品质量的规章制度。',
  basis: '《中华人民共和国药品管理法》第五十一条、第五十二条',
  // Repealed from 2024-01-01 by 总局令第84号.
  repealed: '药品经营许可证管理办法',
  result: '《药品经营许可证》（证照，附结果样本）',
  situations: ['新开办单体药店', '新开办连锁门店', '仅经营乙类非处方药'],
};

/** 食品经营许可证核发（餐饮服务）: who opens a restaurant, as in the edition of 2018. */
export const RESTAURANT: Licence = {
  scenario: 'restaurant',
  names: [
    '食品经营许可证核发（餐饮服务）',
    '食品经营许可（餐饮服务）新办',
    '食品经营许可证（餐饮）核发',
    '食品经营许可（餐饮类）核发',
    '餐饮服务经营许可（食品经营许可证核发）',
  ],
  code: '00013112500301',
  aliases: ['开餐馆', '餐饮', '餐饮服务许可', '开办餐厅', '食品经营许可证', '食品经营许可证核发'],
  parent: FOOD,
  about: /食品|餐/,
  before: [
    ['decoy', '食品经营许可变更', '00013112500302', '*', '法人', '食品药品', FOOD],
    ['decoy', '食品经营许可延续', '00013112500303', '*', '法人', '食品药品', FOOD],
    ['decoy', '食品经营许可注销', '00013112500305', '*', '法人', '食品药品', FOOD],
  ],
  after: [
    ['decoy', '仅销售预包装食品备案', '00103101400301', '*', '法人', '食品药品'],
    ['decoy', '食品小作坊登记', '00013112700301', '*', '法人', '食品药品'],
  ],
  upper: [
    ['decoy', '食品生产许可', '00013112400201', '*', '法人', '食品药品'],
    ['decoy', '食品添加剂生产许可', '00013112400202', '*', '法人', '食品药品'],
    ['decoy', '保健食品注册', '00013112300201', '*', '法人', '食品药品'],
  ],
  upperCode: '00013112500201',
  besides: [
    ['drug', '药品经营许可证（零售）核发', '00017211100301', '*', '法人', '准营准办'],
    ['other', '药品经营许可证（零售）换发', '00017211100302', '*', '法人', '准营准办'],
  ],
  form: '食品经营许可申请表',
  materials: [
    ['经营场所布局图和操作流程图', OWN, 'electronic'],
    ['法定代表人（负责人）身份证明', ISSUED, 'electronic'],
    ['食品安全管理人员资格证明', OWN, 'electronic'],
    ['食品安全管理制度目录', OWN, 'either'],
    ['主要设施设备目录', OWN, 'electronic'],
    ['餐用具清洗消毒设施说明', OWN, 'electronic'],
    ['营业场所房屋使用权证明', OWN, 'electronic'],
    ['从业人员健康证明', OWN, 'electronic'],
  ],
  condition:
    '有与经营的食品品种、数量相适应的场所，并与有毒、有害场所保持规定距离；有相应的设备设施和合理的布局；有食品安全管理人员和保证食品安全的规章制度。',
  basis: '《中华人民共和国食品安全法》第三十五条',
  repealed: '',
  result: '《食品经营许可证》（证照，附结果样本）',
  situations: ['餐馆', '小餐饮店', '饮品店'],
};

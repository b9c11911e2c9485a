export const NAME = '药品经营许可证（零售）核发';
export const DEPT = '锦川市蓉溪区市场监督管理局';
export const ID = 'c7fe40b9a1d24667';

/** One of the fourteen blocks: its title, what is in it, whether it is open at first, whether it is fetched when opened. */
export interface Block {
  key: string;
  title: string;
  open?: boolean;
  lazy?: boolean;
  rows?: [string, string][];
  text?: string[];
  table?: { head: string[]; rows: string[][] };
  materials?: Piece[];
}
export interface Piece {
  name: string;
  need: string;
  source: string;
  kind: string;
  form: string;
  copies: string;
  note: string;
  file: string;
}

const piece = (line: string): Piece => {
  const [name = '', need = '', source = '', kind = '', form = '', copies = '', note = '', file = ''] = line.split('|');
  return { name, need, source, kind, form, copies, note, file };
};
export const PIECES: Piece[] = [
  '药品经营许可证申请表|必要|申请人自备|原件|纸质或电子|1|加盖公章，法定代表人签字|7701',
  '药品零售企业验收申请表|必要|申请人自备|原件|纸质|2|现场验收前提交|7702',
  '营业执照复印件|必要|申请人自备|复印件|纸质|1|A4纸复印，加盖公章|',
  '法定代表人、企业负责人、质量负责人身份证明|必要|申请人自备|复印件|纸质或电子|1|与申请表信息一致|',
  '执业药师注册证及劳动合同|必要|申请人自备|复印件|纸质或电子|1|合同期限不少于一年|',
  '营业场所地理位置图、平面布置图和房屋租赁合同|必要|申请人自备|原件|纸质|1|平面图标明长宽|',
  '质量管理制度及岗位职责|必要|申请人自备|原件|纸质或电子|1|按目录顺序装订|7703',
  '法律法规规定的其他材料|非必要|其他|原件或复印件|纸质|1|按窗口告知提供|',
].map(piece);

export const CONDITIONS = [
  '1. 具有依法经过资格认定的药师或其他药学技术人员；',
  '2. 具有与所经营药品相适应的营业场所、设备、卫生环境；',
  '3. 具有能够配备满足当地消费者所需药品的能力，并能保证24小时供应；',
  '4. 具有保证所经营药品质量的规章制度。',
];
export const STEPS: string[][] = [
  ['申请与受理', '1个工作日', '材料齐全且符合法定形式', '受理通知书'],
  ['现场核查', '9个工作日', '对照药品经营质量管理规范逐条核查', '现场核查报告'],
  ['决定', '3个工作日', '符合许可条件', '准予许可决定书'],
  ['颁证', '2个工作日', '信息核对无误', '药品经营许可证'],
];
export const BASIS =
  '《中华人民共和国药品管理法》（2019年8月26日修订）第五十一条第一款；《药品经营和使用质量监督管理办法》（国家市场监督管理总局令第84号）第八条';

export const BLOCKS: Block[] = [
  {
    key: 'jbxx',
    title: '基本信息',
    open: true,
    rows: [
      ['事项名称', NAME],
      ['实施编码', '11996704MB15704X2Y4000172111003'],
      ['基本编码', '000172111003'],
      ['事项类型', '行政许可'],
      ['实施主体', DEPT],
      ['行使层级', '县级'],
      ['服务对象', '企业法人、个体工商户'],
      ['办件类型', '即办件'],
      ['网上办理深度', '网上预审（Ⅲ级）'],
      ['到办事现场次数', '1'],
      ['必须现场办理原因', '提交纸质材料原件'],
      ['办理形式', '窗口办理、网上办理'],
    ],
  },
  { key: 'sltj', title: '受理条件', text: CONDITIONS },
  { key: 'sqcl', title: '申请材料', lazy: true },
  { key: 'bllc', title: '办理流程', lazy: true },
  {
    key: 'blsx',
    title: '办理时限',
    rows: [
      ['法定办结时限', '--'],
      ['承诺办结时限', '15个工作日'],
    ],
  },
  { key: 'sfbz', title: '收费标准', rows: [['是否收费', '否']] },
  { key: 'sdyj', title: '设定依据', lazy: true },
  {
    key: 'bldd',
    title: '办理地点和时间',
    open: true,
    rows: [
      ['办理地点', '锦川市蓉溪区芙蓉路三段266号区政务服务中心1楼综合窗口A07'],
      ['办理时间', '星期一至星期五 上午9:00-12:00 下午13:00-17:00（法定节假日除外）'],
    ],
  },
  { key: 'zxfs', title: '咨询方式', rows: [['咨询电话', '0967-87650021']] },
  { key: 'jdts', title: '监督投诉', rows: [['投诉电话', '0967-87650399']] },
  {
    key: 'jgsd',
    title: '结果及送达',
    rows: [
      ['结果名称', '药品经营许可证'],
      ['送达方式', '窗口领取、邮寄送达（暂不支持电子证照）'],
    ],
  },
  { key: 'cjwt', title: '常见问题', lazy: true },
  {
    key: 'fljj',
    title: '法律救济',
    rows: [
      ['行政复议', '蓉溪区人民政府行政复议办公室，电话0967-87650010'],
      ['行政诉讼', '锦川市蓉溪区人民法院'],
    ],
  },
  { key: 'zjfw', title: '中介服务', text: ['无'] },
];

/** What comes when a block is opened; the answers to common questions never do. */
export const LATE: Record<string, Partial<Block>> = {
  sqcl: { materials: PIECES },
  bllc: { table: { head: ['环节名称', '办理时限', '审查标准', '办理结果'], rows: STEPS } },
  sdyj: { rows: [['设定依据', BASIS]] },
};

import { FACT_NAMES } from '../../reports/words/facts.ts';
import { HALL_BEHAVIOUR_WORDS, HALL_CHANNEL_WORDS } from '../../reports/words/observations.ts';
import { CONFIRMABLE } from '../../storage/observations/kinds.ts';

export interface Column {
  /** Name in JSON. */
  key: string;
  /** Head of the column in a workbook. */
  title: string;
  /** Must be a column of the sheet; whether a cell may be blank is the row's affair. */
  required: boolean;
  hint: string;
  example: string;
  /** What a cell may say, offered as a list. */
  choices?: readonly string[];
  width?: number;
}

export interface Sheet {
  /** Name of the list in JSON. */
  id: SheetId;
  /** Name of the work sheet. */
  title: string;
  about: string;
  columns: readonly Column[];
}

export const SHEET_IDS = [
  'phoneCalls',
  'answers',
  'consultReplies',
  'complaints',
  'confirmations',
  'halls',
  'departments',
  'townships',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

const YES_NO = ['是', '否'] as const;

const column = (key: string, title: string, hint: string, example: string, more: Partial<Column> = {}): Column => ({
  key,
  title,
  hint,
  example,
  required: true,
  ...more,
});
const city = column('city', '城市', '城市的名称、id 或区划代码', '大连市');
const day = (title = '日期', hint = '哪一天，写作 2026-11-22') =>
  column('date', title, hint, '2026-11-20', { width: 13 });
const yesNo = (key: string, title: string) => column(key, title, '是或否', '否', { choices: YES_NO });
const tail = (who = '观测人'): Column[] => [
  column('observer', who, '姓名或工号', '张三'),
  column(
    'proof',
    '证明',
    '录音、截图等的文件名（放在本文件旁边，一并存入证据库），或能找到它的编号、网址',
    '录音登记 2026-031',
    {
      width: 28,
    },
  ),
  column('note', '备注', '可不填', '', { required: false, width: 24 }),
  column('withdrawn', '作废', '填“是”，则作废此前导入的同一行', '', { required: false, choices: ['是'] }),
];
const until = column('until', '答复或截至日期', '答复的日期；没有答复的，写等到哪一天', '2026-11-24', { width: 16 });
const waited = (required: boolean) =>
  column('days', '用时（工作日）', '从提出到答复的工作日数，当天为 0；没有答复的写“未答复”', '2', {
    required,
    width: 16,
  });

const COUNTS = [
  ['ratings', '评价量', '3120'],
  ['bad', '差评', '7'],
  ['valid', '有效差评', '5'],
  ['visited', '已回访', '7'],
  ['mended', '已整改', '5'],
  ['content', '整改满意', '4'],
] as const;
const COUNT_HINTS = {
  ratings: '本季度的评价条数',
  bad: '其中不满意和非常不满意的条数',
  valid: '差评中经核实有效的条数',
  visited: '差评中已回访的条数',
  mended: '有效差评中已整改的条数',
  content: '已整改的差评中，评价人对整改满意的条数',
} as const;

const ratings = (id: SheetId, title: string, unit: string, example: string): Sheet => ({
  id,
  title,
  about: `一个${unit}一个季度一行，用于“好差评”通报（wangting bulletin）。部门与镇（街道）不要重复计数`,
  columns: [
    column('area', '地区', '市和区县的名称', '淄博市张店区', { width: 16 }),
    column('quarter', '季度', '写作 2026Q3 或 2026年第三季度', '2026Q3'),
    column('unit', unit, `${unit}的名称`, example, { width: 22 }),
    ...COUNTS.map(([key, name, figure]) => column(key, name, COUNT_HINTS[key], figure)),
    day('填报日期'),
    ...tail('填报人'),
  ],
});

/** Every work sheet of the template, every list of a JSON file. */
export const SHEETS: readonly Sheet[] = [
  {
    id: 'phoneCalls',
    title: '电话',
    about: '一次拨打一行（D1.3 电话接通）。工作时间内拨打公布的咨询电话，每城至少三次',
    columns: [
      city,
      day(),
      column('time', '时间', '几点几分，写作 10:30', '10:30'),
      column('number', '电话号码', '拨打的号码', '0411-12345678', { width: 18 }),
      yesNo('answered', '是否接通'),
      ...tail(),
    ],
  },
  {
    id: 'answers',
    title: '解答',
    about: '一个问题一行（D1.4 解答有效）',
    columns: [
      city,
      day(),
      column('channel', '方式', '电话或网上', '电话', { choices: ['电话', '网上'] }),
      column('question', '问题', '问了什么', '开药店须几名药师', { width: 28 }),
      column('quality', '解答质量', '有效、部分有效或无效', '有效', { choices: ['有效', '部分有效', '无效'] }),
      ...tail(),
    ],
  },
  {
    id: 'consultReplies',
    title: '咨询答复',
    about: '一次网上咨询一行（D1.5 答复及时）',
    columns: [
      city,
      day('提出日期'),
      column('question', '咨询内容', '问了什么，或咨询编号', '药品经营许可证办理材料', { width: 28 }),
      until,
      waited(true),
      ...tail(),
    ],
  },
  {
    id: 'complaints',
    title: '投诉答复',
    about: '一次网上投诉一行（D2.3 答复及时、D2.4 答复质量），两项至少填一项',
    columns: [
      city,
      day('提出日期'),
      column('subject', '投诉编号或内容', '投诉编号，或投诉了什么', '投诉编号 T-2026-118', { width: 28 }),
      until,
      waited(false),
      column('quality', '答复质量', '有效解决、转派或仅告知电话、未作出有效答复、未予答复', '有效解决', {
        required: false,
        choices: ['有效解决', '转派或仅告知电话', '未作出有效答复', '未予答复'],
        width: 20,
      }),
      ...tail(),
    ],
  },
  {
    id: 'confirmations',
    title: '核对',
    about: '核对自动观测的一项一行：看过页面，写“一致”，或写“更正”并写明所见',
    columns: [
      city,
      column('fact', '核对内容', '核对哪一项', FACT_NAMES['interaction.ratingSources'], {
        choices: CONFIRMABLE.map((id) => FACT_NAMES[id]),
        width: 22,
      }),
      column('machine', '自动观测', '由程序填写，导入时不读', '只列渠道名称', { required: false, width: 28 }),
      column('verdict', '结论', '一致或更正', '更正', { choices: ['一致', '更正'] }),
      column('value', '更正为', '所见的情况，用“说明”表里列出的说法；多项用、隔开', '公布各渠道数据', {
        required: false,
        width: 24,
      }),
      day(),
      ...tail(),
    ],
  },
  {
    id: 'halls',
    title: '实体大厅',
    about: '一个大厅一行；只观察，另行列出，不计分',
    columns: [
      city,
      column('hall', '大厅名称', '大厅的全称', '沙河口区政务服务中心', { width: 24 }),
      day(),
      ...Object.entries(HALL_BEHAVIOUR_WORDS).map(([key, title]) => yesNo(key, title)),
      ...Object.entries(HALL_CHANNEL_WORDS).map(([key, title]) => yesNo(key, title)),
      ...tail(),
    ],
  },
  ratings('departments', '好差评部门', '部门', '区市场监督管理局'),
  ratings('townships', '好差评镇街', '镇（街道）', '车站街道'),
];

export const sheetOf = (id: SheetId): Sheet => SHEETS.find((sheet) => sheet.id === id)!;

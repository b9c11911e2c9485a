import exceljs from 'exceljs';
import { SHEETS, type SheetId } from '../../audits/import/sheets.ts';

export type Cell = string | number | Date | null;
export type Filled = Partial<Record<SheetId, Record<string, Cell>[]>>;

/** Fills a template, as a person would in a spreadsheet, into another file. */
export async function fill(template: string, out: string, rows: Filled): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(template);
  for (const { id, title, columns } of SHEETS)
    for (const [i, row] of (rows[id] ?? []).entries())
      for (const [key, value] of Object.entries(row)) {
        const at = columns.findIndex((c) => c.key === key);
        if (at < 0) throw new Error(`${id} has no column ${key}`);
        book.getWorksheet(title)!.getCell(i + 2, at + 1).value = value;
      }
  await book.xlsx.writeFile(out);
}

const who = (proof: string) => ({ observer: '张三', proof });
const city = '北京市';

/** Rows of every sheet, all of them right. */
export const right: Filled = {
  phoneCalls: [
    { city, date: '2026-11-20', time: '10:30', number: '010-12345678', answered: '是', ...who('录音登记 1') },
    { city, date: new Date('2026-11-20'), time: '14:05', number: '010-12345678', answered: '否', ...who('录音登记 2') },
    { city: 'beijing', date: '2026年11月21日', time: 0.625, number: '12345', answered: '是', ...who('录音登记 3') },
  ],
  answers: [
    { city, date: '2026/11/20', channel: '电话', question: '要几名药师', quality: '有效', ...who('录音登记 1') },
    { city, date: '2026-11-21', channel: '网上', question: '要哪些材料', quality: '部分有效', ...who('回复编号 7') },
  ],
  consultReplies: [
    { city, date: '2026-11-16', question: '办理材料', until: '2026-11-18', days: 2, ...who('回复编号 7') },
    { city, date: '2026-11-09', question: '办理时限', until: '2026-11-20', days: '未答复', ...who('网页编号 8') },
    { city, date: '2026-11-16', question: '如何预约', until: '2026-11-17', days: '1', ...who('回复编号 9') },
  ],
  complaints: [
    {
      city,
      date: '2026-11-02',
      subject: 'T-118',
      until: '2026-11-05',
      days: 3,
      quality: '有效解决',
      ...who('回复编号 12'),
    },
  ],
  confirmations: [
    {
      city,
      fact: '评价结果公开内容',
      verdict: '更正',
      value: '部门排名、主要问题',
      date: '2026-11-22',
      ...who('https://example.test/hcp'),
    },
  ],
  halls: [
    {
      city,
      hall: '东城区政务服务中心',
      date: '2026-11-19',
      conduct: '是',
      'forbidden-words': '否',
      litter: '否',
      clutter: '是',
      'unmarked-absence': '否',
      phone: '是',
      box: '是',
      telephone: '否',
      ...who('照片 1–6'),
    },
  ],
  departments: [
    {
      area: '淄博市张店区',
      quarter: '2026年第三季度',
      unit: '区市场监督管理局',
      ratings: 3120,
      bad: 7,
      valid: 5,
      visited: 7,
      mended: 5,
      content: 4,
      date: '2026-10-08',
      ...who('系统导出 1'),
    },
    {
      area: '淄博市张店区',
      quarter: '2026Q3',
      unit: '区公安分局',
      ratings: 2000,
      bad: 0,
      valid: 0,
      visited: 0,
      mended: 0,
      content: 0,
      date: '2026-10-08',
      ...who('系统导出 1'),
    },
  ],
  townships: [
    {
      area: '淄博市张店区',
      quarter: '2026Q3',
      unit: '车站街道',
      ratings: 338,
      bad: 1,
      valid: 0,
      visited: 1,
      mended: 0,
      content: 0,
      date: '2026-10-08',
      ...who('系统导出 1'),
    },
  ],
};

import { press } from '../kit/press.ts';

export const columns = press(
  ['通知公告', '政策文件'],
  (n) => `/xw/${['tzgg', 'zcwj'][n]}/`,
  (n, m) => `/xw/${['tzgg', 'zcwj'][n]}/2026${String(m + 11)}.html`,
);
/** Columns that hold nothing. */
export const BARE: [name: string, path: string][] = [
  ['图解政策', '/xw/tjzc/'],
  ['热点回应', '/xw/rdhy/'],
];

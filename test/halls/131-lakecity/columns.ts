import { press } from '../kit/press.ts';

/** 营商环境 among the quick entries of the district's home; 政策原文 in a notice: both gone. */
export const TOPIC = '/portal/zt/yshj2024/index.html';
export const POLICY = '/portal/col/zcwj/20240315_2207.html';
export const EMPTY = '中介超市';
export const COLUMNS = press(
  ['通知公告', '工作动态', '政策文件'],
  (n) => `/portal/col/${['tzgg', 'gzdt', 'zcwj'][n]}/list.html`,
  (n, m) => `/portal/col/${['tzgg', 'gzdt', 'zcwj'][n]}/2026_${1310 + n * 40 + m}.html`,
);
/** The notice that the assistant was given up. */
export const ROBOT = '/portal/col/tzgg/2025_0907.html';
export const THINGS = ['开办餐饮店', '新生儿出生', '公民身后', '企业注销登记', '员工录用', '水电气网联合报装'];

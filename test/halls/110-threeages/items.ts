import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';

export const PROVINCE = '澧南省';
export const CITY = { name: '鹿洲市', code: '937600' };
export const DISTRICT = { name: '鹤鸣区', code: '937604' };
export const NAME = '《药品经营许可证》（零售）核发';
export const WORDS = '药品经营许可证核发';
export const ID = '118273';

export interface Doc {
  id: string;
  name: string;
  /** Folder of the department or column. */
  path: string;
  url: string;
  date: string;
  dept: string;
  theme: string;
  audience: Item['audience'];
}
const FOLDERS: Record<string, string> = {
  市场监督管理局: 'scjdglj',
  卫生健康局: 'wsjkj',
  教育局: 'jyj',
  住房和城乡建设局: 'zjj',
  人力资源和社会保障局: 'rsj',
  公安局: 'gafj',
  民政局: 'mzj',
  文化体育和旅游局: 'wtlj',
  交通运输局: 'jtj',
  农业农村局: 'nyncj',
  自然资源局: 'zrzyj',
  应急管理局: 'yjglj',
  税务局: 'swj',
  烟草专卖局: 'ycj',
};
export const THEMES: Record<string, string> = {
  准营准办: 'zyzb',
  医疗卫生: 'ylws',
  文化教育: 'whjy',
  工程建设: 'gcjs',
  就业社保: 'jysb',
  户籍身份: 'hjsf',
  社会事务: 'shsw',
  交通出行: 'jtcx',
  农林牧渔: 'nlmy',
  国土规划: 'gtgh',
  安全生产: 'aqsc',
  纳税缴费: 'nsjf',
};
const pad = (n: number): string => String(n).padStart(2, '0');
const list = catalogue({
  count: 58,
  offset: 0,
  prefix: '',
  decoys: [
    '药品经营许可证（零售）变更（许可事项）',
    '药品经营许可证（零售）换发',
    '药品经营许可证（零售）注销',
    '第二类精神药品零售业务审批',
    '药品零售连锁企业门店经营许可',
    '医疗器械经营许可证核发',
  ],
  wanted: [{ place: 22, item: { id: ID, name: NAME } }],
});
export const DOCS: Doc[] = list.map((item, n) => {
  const id = item.id === ID ? ID : String(118200 + n * 3 + (n > 22 ? 60 : 0));
  const date =
    item.id === ID ? '2024-03-18' : `202${3 + (n % 3)}-${pad(1 + ((n * 7) % 12))}-${pad(1 + ((n * 11) % 28))}`;
  const path = `/wsbs/bmfw/${FOLDERS[item.dept]}/`;
  const url = `${path}${date.slice(0, 7).replace('-', '')}/t${date.replaceAll('-', '')}_${id}.html`;
  return { id, name: item.name, path, url, date, dept: item.dept, theme: item.theme, audience: item.audience };
});
export const DEPTS = [...new Set(DOCS.map((d) => d.dept))].map((dept) => ({
  dept,
  path: `/wsbs/bmfw/${FOLDERS[dept]}/`,
}));

/** What the hall publishes after a decision; the search of the hall finds it as well. */
export const NOTICES: { title: string; url: string; date: string; text: string }[] = [
  [
    '关于核发康禾堂等五家药店药品经营许可证的公示',
    '2026-09-11',
    '126640',
    '经审查，康禾堂药房、仁济大药房松岗店等五家申请人符合规定条件，准予核发药品经营许可证，现予公示。',
  ],
  [
    '关于注销百草园药店药品经营许可证的公告',
    '2025-12-02',
    '124471',
    '百草园药店因停止经营申请注销许可证，经核准予以注销，证书编号予以作废。',
  ],
  [
    '鹤鸣区2026年8月食品经营许可证核发情况公示',
    '2026-09-02',
    '126518',
    '八月共核发食品经营许可证一百三十二张，其中新办八十七张、变更三十一张、延续十四张。',
  ],
  ['鹤鸣区民办学校年度检查结论公示', '2026-06-24', '125933', '全区三十六所民办学校年检结论为合格，两所限期整改。'],
].map(([title = '', date = '', no = '', text = '']) => ({
  title,
  date,
  text,
  url: `/wsbs/xkgs/${date.slice(0, 7).replace('-', '')}/t${date.replaceAll('-', '')}_${no}.html`,
}));

/** The hall's search engine sorts by date, as its vendor set it up. */
export function search(words: string): { title: string; url: string; date: string; text: string }[] {
  const entries = [
    ...DOCS.map((d) => ({
      name: d.name,
      title: d.name,
      url: d.url,
      date: d.date,
      text: `${DISTRICT.name}${d.dept}　${d.theme}　${d.audience}办事`,
    })),
    ...NOTICES.map((n) => ({ ...n, name: n.title })),
  ];
  return findByName(entries, words, 0.45).sort((a, b) => (a.date < b.date ? 1 : -1));
}

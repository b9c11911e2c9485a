import { press } from '../kit/press.ts';

export interface Post {
  column: string;
  title: string;
  path: string;
  date: string;
  html: string;
}
export const COLUMNS: [slug: string, name: string][] = [
  ['tzgg', '通知公告'],
  ['gzdt', '工作动态'],
  ['zcwj', '政策文件'],
  ['zcjd', '政策解读'],
];
/** Planted: the topic of last year's open day was taken down. */
export const DEAD_TOPIC = '/topic/kfr2025/index.html';

const slugs = COLUMNS.map(([slug]) => slug);
const common = press(
  COLUMNS.slice(0, 3).map(([, name]) => name),
  (n) => `/news/${slugs[n]}`,
  (n, m) => `/news/${slugs[n]}/${m + 1}`,
  6,
);
const OWN = `zcwj|关于药品经营许可证核发有关事项的公告|2026-05-20|自2026年5月15日起，本市药品经营许可证核发、换发、变更和注销，统一适用修订后的药品管理法实施条例。已经受理的申请，按照受理时的规定办理。
zcwj|关于废止《药品经营许可证管理办法》等规章的公告（转载）|2024-01-05|《药品经营许可证管理办法》自2024年1月1日起废止，各区不得再以其为审批依据。
gzdt|药品经营许可证核发“一次告知”在望川区试点|2026-08-11|望川区在政务服务中心设立帮办窗口，开办药店的申请人一次就能拿到完整的材料清单。
tzgg|平台系统升级公告|2026-11-20|为提升服务能力，本平台定于2026年12月12日22:00至13日6:00升级维护，期间暂停服务，请合理安排办事时间。`;
export const POSTS: Post[] = [
  ...OWN.split('\n').map((line, n) => {
    const [slug = '', title = '', date = '', text] = line.split('|');
    const column = COLUMNS.find(([s]) => s === slug)?.[1] ?? '';
    return { column, title, date, path: `/news/${slug}/h${n + 1}`, html: `<p>${text}</p>` };
  }),
  ...common.flatMap((column, n) =>
    column.articles.map((a, m) => ({
      column: column.name,
      title: a.title,
      date: a.date,
      path: a.path,
      html: `${a.text}${n === 0 && m === 2 ? `<p>相关专题：<a href="${DEAD_TOPIC}">政务服务开放日</a></p>` : ''}`,
    })),
  ),
].sort((a, b) => (a.date < b.date ? 1 : -1));

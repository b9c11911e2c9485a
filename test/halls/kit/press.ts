/** Columns and articles: what fills a government site beside its hall. */
export interface Column {
  name: string;
  path: string;
  articles: { title: string; path: string; date: string; text: string }[];
}

const SUBJECTS = [
  '关于优化营商环境若干措施的通知',
  '政务服务大厅节假日工作安排公告',
  '关于开展“高效办成一件事”改革的实施意见',
  '市场主体登记便利化改革取得新进展',
  '便民服务中心标准化建设现场会召开',
  '关于公布行政许可事项清单的公告',
  '“跨省通办”事项再添新清单',
  '政务服务中心开展窗口人员业务培训',
  '关于暂停部分自助终端服务的公告',
  '我区举办政务服务开放日活动',
  '关于推行证明事项告知承诺制的通知',
  '电子证照应用场景持续拓展',
];

/**
 * Columns with articles, at addresses after the vendor's fashion.
 * @param column address of the n-th column; @param article address of its m-th article
 */
export function press(
  names: readonly string[],
  column: (n: number) => string,
  article: (n: number, m: number) => string,
  perColumn = 6,
): Column[] {
  return names.map((name, n) => ({
    name,
    path: column(n),
    articles: Array.from({ length: perColumn }, (_, m) => {
      const title = SUBJECTS[(n * 5 + m) % SUBJECTS.length] as string;
      const date = `2026-${String(1 + ((n + m) % 10)).padStart(2, '0')}-${String(3 + m * 3).padStart(2, '0')}`;
      return {
        title,
        path: article(n, m),
        date,
        text: `<p>各镇（街道）、各有关部门：</p><p>${title}已经研究同意，现将有关事项告知如下。本栏目“${name}”第${m + 1}期内容由办公室整理发布，供企业和群众查阅。</p><p>请各单位按照职责分工抓好落实，工作中遇到的情况及时反映。</p><p>发布日期：${date}</p>`,
      };
    }),
  }));
}

/** The column or article at this path, as title and HTML, for the site to put into its frame. */
export function printed(columns: Column[], path: string): { title: string; html: string } | null {
  for (const column of columns) {
    if (column.path === path) {
      return {
        title: column.name,
        html: `<h2>${column.name}</h2><ul>${column.articles
          .map((a) => `<li><a href="${a.path}">${a.title}</a> <span>${a.date}</span></li>`)
          .join('')}</ul>`,
      };
    }
    const found = column.articles.find((a) => a.path === path);
    if (found) return { title: found.title, html: `<h1>${found.title}</h1>${found.text}` };
  }
  return null;
}

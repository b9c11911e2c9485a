import type { ReportModel } from '../model.ts';
import { oneLine } from '../text.ts';
import { type DataTable, number, text } from './table.ts';

const KINDS: Record<string, string> = {
  gone: '页面不存在',
  serverError: '服务器出错',
  timeout: '超时',
  redirect: '循环跳转',
};

/** Every dead link, and where it stands. */
export function links(model: ReportModel): DataTable {
  return {
    file: 'links',
    title: '失效链接',
    columns: [
      text('城市'),
      text('类别', 10),
      text('链接文字', 30),
      text('情况', 12),
      number('状态码', 8),
      text('网址', 60),
      text('所在页面', 50),
    ],
    rows: model.cities.flatMap(({ result, links: classes }) =>
      classes.flatMap(({ name, bad }) =>
        bad.map((b) => [
          result.city.name,
          name,
          oneLine(b.text, 200),
          KINDS[b.kind] ?? b.kind,
          b.status,
          b.url,
          b.foundOn,
        ]),
      ),
    ),
  };
}

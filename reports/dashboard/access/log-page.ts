import { accessLines } from '../../../storage/board/access-log.ts';
import type { AccessEvent } from '../../../storage/board/kinds.ts';
import { html } from '../../html/markup.ts';
import { paragraph, section, table } from '../../html/parts.ts';
import { prose } from '../../html/prose.ts';
import { timeWords } from '../../words/time.ts';
import { to } from '../addresses.ts';
import type { DashboardOptions } from '../options.ts';
import { shell } from '../shell.ts';
import type { Visitor } from '../visitor.ts';

const PER_PAGE = 100;
const EVENTS: Record<AccessEvent, string> = {
  'signed-in': '登录',
  'sign-in-refused': '登录被拒',
  'signed-out': '退出',
  'rerun-asked': '要求复测',
  'rerun-cancelled': '取消复测',
  'finding-set': '交办或更新问题',
  'report-taken': '下载报告',
  'user-added': '建立或更改账号',
  'user-removed': '删除账号',
};

/** Who did what, newest first. */
export async function logPage({ db }: Pick<DashboardOptions, 'db'>, visitor: Visitor, page: number): Promise<string> {
  const lines = await accessLines(db, { limit: PER_PAGE + 1, offset: (page - 1) * PER_PAGE });
  return shell(visitor, {
    title: '操作记录',
    tab: 'log',
    head: html`<h1>操作记录</h1><p class="meta">谁在什么时候做了什么；只增不改。</p>`,
    main: section(
      'lines',
      '记录',
      html`${
        lines.length === 0
          ? paragraph('还没有记录。')
          : table(
              '操作记录',
              [{ name: '时间' }, { name: '谁' }, { name: '从哪里' }, { name: '做了什么' }, { name: '对象' }],
              lines
                .slice(0, PER_PAGE)
                .map((l) => [
                  html`<span class="nb">${timeWords(l.at)}</span>`,
                  html`<span class="nb">${l.actor}</span>`,
                  html`<span class="nb">${l.address ?? '—'}</span>`,
                  html`<span class="nb">${EVENTS[l.event]}</span>`,
                  prose(l.subject || '—'),
                ]),
            )
      }
<nav class="pager" aria-label="分页">${page > 1 ? html`<a href="${to.log({ page: page - 1 })}" rel="prev">← 较新</a>` : html`<span></span>`}${
        lines.length > PER_PAGE
          ? html`<a href="${to.log({ page: page + 1 })}" rel="next">较早 →</a>`
          : html`<span></span>`
      }</nav>`,
    ),
  });
}

import { percent } from '../../../checks/wording.ts';
import type { BadLink } from '../../../crawlers/facts.ts';
import type { CityReport, LinkClass } from '../../model/city.ts';
import { oneLine } from '../../text.ts';
import { html, type Markup } from '../markup.ts';
import { address, section, table } from '../parts.ts';
import { prose } from '../prose.ts';
import type { Site } from '../site.ts';

const KINDS: Record<BadLink['kind'], string> = {
  gone: '页面不存在',
  serverError: '服务器出错',
  timeout: '15秒内打不开',
  redirect: '循环跳转',
};
/** Of one class; the whole list stands in the workbook and the JSON. */
const MOST = 60;

/** The links of the way sites by class, and every bad one with the page on which it stands. */
export function linksSection(_site: Site, { links }: CityReport): Markup {
  return section(
    'links',
    '链接',
    html`${table(
      '链接核验',
      [
        { name: '类别' },
        { name: '计入', figure: true },
        { name: '有效', figure: true },
        { name: '不存在', figure: true },
        { name: '服务器错', figure: true },
        { name: '超时', figure: true },
        { name: '有效率', figure: true },
        { name: '被拦截', figure: true },
        { name: '略过', figure: true },
        { name: '说明' },
      ],
      links.map(row),
    )}
${links.filter((c) => c.bad.length > 0).map(badList)}`,
  );
}

function row({ name, links, why }: LinkClass) {
  if (!links) return [name, '—', '—', '—', '—', '—', '—', '—', '—', why ?? ''];
  const n = links.ok + links.gone + links.serverError + links.timeout;
  return [
    name,
    n,
    links.ok,
    links.gone,
    links.serverError,
    links.timeout,
    percent(links.ok, n),
    links.blocked,
    links.skipped,
    links.truncated ? '达到核验上限，为部分结果' : '',
  ];
}

function badList({ name, bad }: LinkClass): Markup {
  return html`<details><summary>失效的${name}（${prose(`${bad.length}个`)}）</summary>${table(
    `失效的${name}`,
    [{ name: '链接文字' }, { name: '状态' }, { name: '网址' }, { name: '所在页面' }],
    bad
      .slice(0, MOST)
      .map((b) => [
        oneLine(b.text, 60) || html`<span class="none">（没有文字）</span>`,
        html`<span class="nb">${KINDS[b.kind]}</span>${b.status !== null && html` <span class="note">${b.status}</span>`}`,
        address(b.url),
        address(b.foundOn),
      ]),
    { class: 'bad' },
  )}${bad.length > MOST && html`<p class="note">只列前${prose(`${MOST}个`)}，其余见数据文件。</p>`}</details>`;
}

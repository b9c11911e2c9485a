import type { Round } from '../../storage/result.ts';
import { PRACTICE_WORDS } from '../html/frame.ts';
import { Attributes, type Content, type Href, html, local, type Markup, page } from '../html/markup.ts';
import { to } from './addresses.ts';
import { may, type Visitor } from './visitor.ts';

export type Tab = 'overview' | 'problems' | 'compare' | 'health' | 'report' | 'findings' | 'rounds' | 'runs' | 'log';

/** A page before its frame. */
export interface Page {
  title: string;
  head: Content;
  main: Content;
  tab: Tab | null;
  /** The round that the page is about: the tabs lead to its other pages. */
  round?: Pick<Round, 'name' | 'practice'> | null;
  /** Whether the page shows practice data; that of the round where it is not said. */
  practice?: boolean;
  foot?: string;
  /** Pages with nothing to lead to: signing in, faults before it. */
  bare?: boolean;
}

/** The whole page: who looks, where one is, the practice banner, what is shown. Nothing in it needs a script. */
export function shell(visitor: Visitor, shown: Page): string {
  const practice = shown.practice ?? shown.round?.practice ?? false;
  const title = `${practice ? '【演练数据】' : ''}${shown.title} · 网厅测评`;
  return page(
    html`<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="icon" href="${to.asset('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to.asset('report.css')}">
<link rel="stylesheet" href="${to.asset('dashboard.css')}">
<script src="${to.asset('report.js')}" defer></script>
<script src="${to.asset('dashboard.js')}" defer></script>`,
    html`<body class="dashboard">
<a class="skip" href="${local('#main')}">跳到正文</a>
${practice && html`<aside class="practice" aria-label="演练数据"><p><strong>演练数据</strong> ${PRACTICE_WORDS}</p></aside>`}
${shown.bare ? null : bar(visitor, shown)}
<header class="masthead">${shown.head}</header>
<main id="main" tabindex="-1">${shown.main}</main>
<footer class="foot"><p>${shown.foot ?? '时间均为上海时间。由 wangting 生成'}</p>${practice && html`<p><strong>演练数据</strong>，请勿引用。</p>`}</footer>
</body>`,
  );
}

function bar(visitor: Visitor, { tab, round, practice }: Page): Markup {
  const data = (practice ?? round?.practice) ? { data: 'practice' } : {};
  const tabs: readonly (readonly [Tab, string, Href])[] = [
    ...(round
      ? ([
          ['overview', '总览', to.round(round.name)],
          ['problems', '典型问题', to.problems(round.name)],
          ['compare', '比较', to.compare({ after: round.name })],
          ['health', '测评状况', to.health(round.name)],
          ['report', '下载', to.report(round.name)],
        ] as const)
      : []),
    ['findings', '整改', to.findings(data)],
    ['rounds', '轮次', to.rounds()],
    ['runs', '复测', to.runs()],
    ...(may.oversee(visitor) ? ([['log', '操作记录', to.log()]] as const) : []),
  ];
  return html`<nav class="topbar" aria-label="主导航"><div class="topbar-in">
<a class="brand" href="${to.rounds({ newest: 1 })}">网厅测评</a>
<ul>${tabs.map(
    ([id, name, href]) =>
      html`<li><a ${new Attributes({ href, 'aria-current': id === tab ? 'page' : null })}>${name}</a></li>`,
  )}</ul>
${
  visitor.session !== null &&
  html`<form class="who" method="post" action="/sign-out">${tokenField(visitor)}<span>${visitor.name}</span> <button type="submit" class="plain">退出</button></form>`
}</div></nav>`;
}

/** Stands in every form that changes something. */
export const tokenField = (visitor: Visitor): Markup =>
  html`<input type="hidden" name="token" value="${visitor.token}">`;

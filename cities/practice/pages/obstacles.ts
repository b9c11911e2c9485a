import type { Ask, Reply } from '../http.ts';
import { html } from '../http.ts';
import type { DeadKind } from '../model/content.ts';
import type { Site } from '../model/world.ts';
import { errorPageReply } from './documents.ts';

const SOFT =
  '<html><head><title>提示</title></head><body><div class="err">您访问的页面不存在或已删除</div><a href="/">返回首页</a></body></html>';

export const notFoundReply = (soft: boolean): Reply =>
  soft
    ? html(SOFT)
    : html('<html><head><title>404</title></head><body><h1>404</h1><p>页面未找到</p></body></html>', 'utf-8', 404);

export function statusReply(kind: DeadKind): Reply {
  switch (kind) {
    case 'removed':
      return html('<html><head><title>410</title></head><body>内容已移除</body></html>', 'utf-8', 410);
    case 'soft':
      return html(SOFT);
    case 'error':
      return html('<html><head><title>500</title></head><body>系统异常</body></html>', 'utf-8', 500);
    case 'errorPage':
      return errorPageReply();
    case 'missing':
      return notFoundReply(false);
  }
}

/** Status 200, as most notices of this kind have it. */
export const maintenanceReply = (): Reply =>
  html(
    '<html><head><meta charset="utf-8"><title>系统维护</title></head><body><div class="wh"><h1>系统升级维护中，请稍后再试</h1><p>给您带来不便，敬请谅解。（演练数据）</p></div></body></html>',
  );

/** What a gateway says while nothing behind it answers. */
export const downReply = (): Reply =>
  html(
    '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>',
    'utf-8',
    502,
  );

/** Status 521 and a script that sets a cookie and loads again: a browser passes without doing anything. */
export const challengeReply = (): Reply => ({
  status: 521,
  type: 'text/html; charset=utf-8',
  body: '<script>document.cookie="__drill_clearance="+[1,6,4,9].join("")+";path=/";location.reload()</script>',
});

const ROBOTS = ['', 'User-agent: *\nDisallow: /manage/\n', 'User-agent: *\nAllow: /\nDisallow: /stat/log/\n'];

/** A third of the sites has none; one district's government site asks for a delay. */
export function robotsReply(site: Site): Reply {
  const delay = site.role === 'government' ? site.city?.plan.crawlDelay : null;
  const text = ROBOTS[site.offset % ROBOTS.length]!;
  if (!delay && text === '') return notFoundReply(false);
  return { type: 'text/plain; charset=utf-8', body: delay ? `User-agent: *\nCrawl-delay: ${delay}\n` : text };
}

/** Every foreign site that portals link to: pages that exist, below /gone/ none, and below /guarded/ what is kept from visitors (blocked, not broken). */
export function elsewhereAnswer(ask: Ask): Reply {
  if (/^\/site\/\d+\/$/.test(ask.path))
    return html(
      '<html><head><meta charset="utf-8"><title>外部站点</title></head><body><h1>外部站点（演练数据）</h1><p>本页代表被链接的其他网站，内容为演练数据，不提供任何服务。</p></body></html>',
    );
  if (ask.path.startsWith('/guarded/'))
    return html('<html><head><title>403</title></head><body>访问被拒绝</body></html>', 'utf-8', 403);
  return notFoundReply(false);
}

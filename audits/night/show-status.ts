import { imperfect, ratioOf, type SiteWeek } from '../../crawlers/reachability/samples.ts';
import { citiesBySite } from '../../storage/board/health.ts';
import { openDatabase } from '../../storage/database.ts';
import { weekBySite } from '../../storage/probes.ts';
import { shanghaiTime } from '../clock.ts';
import { EXIT, type Exit } from '../exit.ts';
import { print, printJson, table, tell } from '../output.ts';
import { resend } from './jobs.ts';
import { openQueue } from './queue.ts';
import { type CityState, type NightStatus, nightStatus, planOf } from './status.ts';

export interface StatusOptions {
  db?: string;
  round?: string;
  json?: boolean;
  /** Send again what was given up or lost. */
  retryDead?: boolean;
}

/** `wangting status`: how far a round has come; not whole is the exit code of a round that was not measured to the end. */
export async function showStatus({ db: where, round, json, retryDead }: StatusOptions): Promise<Exit> {
  const db = await openDatabase({ ...(where !== undefined && { db: where }), create: false });
  try {
    const plan = await planOf(db, round);
    if (retryDead) {
      const lost = (await nightStatus(db, plan)).rows.filter((row) => row.state === 'lost').map((row) => row.id);
      const boss = await openQueue(db);
      try {
        tell(`重新排入 ${await resend(db, boss, plan, lost)} 个城市`);
      } finally {
        await boss.stop({ graceful: false });
      }
    }
    const status = await nightStatus(db, plan);
    const sites = citiesBySite(plan.cities);
    const weeks = await weekBySite(db, [...sites.keys()], new Date());
    const availability = weeks.map((week) => ({ ...week, ratio: ratioOf(week), cities: sites.get(week.site) ?? [] }));
    await (json
      ? printJson({ ...status, availability })
      : print([statusText(status), ...weekText(availability)].join('\n\n')));
    return status.counts.measured === status.cities ? EXIT.done : EXIT.incomplete;
  } finally {
    await db.close();
  }
}

/** Homes that are named; who has more troubles than that looks at the dashboard. */
const WORST = 20;

function weekText(weeks: readonly (SiteWeek & { cities: string[] })[]): string[] {
  if (weeks.length === 0) return [];
  const sum = (count: (week: SiteWeek) => number) => weeks.reduce((all, week) => all + count(week), 0);
  const bad = imperfect(weeks);
  const head = `近一周的可用性监测：${weeks.length} 个首页，访问 ${sum((w) => w.ok + w.failed)} 次，未打开 ${sum((w) => w.failed)} 次；另有 ${sum((w) => w.blocked)} 次被拦截、${sum((w) => w.ours)} 次因本方原因不计`;
  if (bad.length === 0) return [head];
  const names = new Map(weeks.map(({ site, cities }) => [site, cities.join('、')]));
  const rows = bad
    .slice(0, WORST)
    .map((week) => [
      week.site,
      names.get(week.site) ?? '',
      String(week.ok + week.failed),
      `${((ratioOf(week) ?? 1) * 100).toFixed(1)}%`,
      `${week.days} 天`,
    ]);
  const more = bad.length > WORST ? [`另有 ${bad.length - WORST} 个首页不是每次都能打开，见看板`] : [];
  return [[head, '', table([['首页', '城市', '访问', '可用率', '满 20 次'], ...rows], [2, 3, 4]), ...more].join('\n')];
}

const STATES: Record<CityState, string> = {
  measured: '测完',
  running: '正在测评',
  waiting: '等待',
  dead: '已放弃',
  incomplete: '未能测完',
  lost: '遗失',
};

export function statusText(status: NightStatus): string {
  const { round, practice, cities, counts, oldest, rows, finishedAt } = status;
  const states = Object.entries(STATES) as [CityState, string][];
  const parts = states.flatMap(([state, name]) =>
    state === 'measured' || counts[state] === 0 ? [] : [`${name} ${counts[state]}`],
  );
  const head = [
    `${practice ? '【演练数据】' : ''}轮次 ${round}：测完 ${counts.measured}/${cities} 个城市`,
    ...parts,
    oldest && `最早的测评为${oldest.name}（${shanghaiTime(oldest.startedAt)}）`,
    finishedAt && `结束于 ${shanghaiTime(finishedAt)}`,
  ]
    .filter(Boolean)
    .join('；');
  const missing = rows.filter((row) => row.state !== 'measured');
  if (missing.length === 0) return head;
  const cells = missing.map(({ name, state, why, since, attempts }) => [
    name,
    STATES[state],
    since === null ? '—' : shanghaiTime(since),
    String(attempts),
    why ?? '—',
  ]);
  const hint = counts.dead + counts.lost > 0 ? ['', '已放弃或遗失的可重新排入：wangting status --retry-dead'] : [];
  return [head, '', table([['城市', '状态', '自', '测评次数', '原因'], ...cells], [3]), ...hint].join('\n');
}

import { checkContext } from '../../audits/context.ts';
import type { Indicator } from '../../checks/check.ts';
import { livesOf } from '../../checks/findings.ts';
import { judge } from '../../checks/judge.ts';
import { standard2022 } from '../../checks/standards/2022.ts';
import type { City } from '../../cities/city.ts';
import { loadCities } from '../../cities/load.ts';
import { sampleDistrict } from '../../cities/sample.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { type FactId, type Facts, observed, unobservable } from '../../crawlers/facts.ts';
import type { Place, WayStep } from '../../crawlers/hall.ts';
import type { EvidenceStore } from '../../storage/evidence.ts';
import type { CityResult, FindingInResult, RoundResults, Vantage } from '../../storage/result.ts';
import { type Chance, createChance } from './chance.ts';
import { picture } from './picture.ts';
import { valuesOf } from './values.ts';

export interface RoundOptions {
  name?: string;
  practice?: boolean;
  evidence?: EvidenceStore;
  /** Only the first so many cities. */
  cities?: number;
  /** The round before, for the life of the findings. */
  earlier?: RoundResults;
}

export interface MadeRound {
  results: RoundResults;
  files: Map<string, City>;
}

const vantage: Vantage = { host: '演练机', egress: '北京' };

/**
 * A round of the 55 cities as an audit would leave it, made up and deterministic: most cities whole, some with what
 * happens in practice (blocked, no guide found, an interrupted audit, people's observations still missing).
 */
export async function madeRound(options: RoundOptions = {}): Promise<MadeRound> {
  const { name = '2026-11-22', practice = true } = options;
  const files = loadCities().slice(0, options.cities);
  const cities: CityResult[] = [];
  for (const [i, file] of files.entries()) cities.push(await madeCity(file, i, { ...options, name, practice }));
  const [startedAt, finishedAt] = [cities[0]?.startedAt ?? '', cities.at(-1)?.finishedAt ?? null];
  const round = { name, standard: '2022', scenario: 'drug-retail', practice, kind: 'night' as const, year: null };
  return {
    results: {
      round: { ...round, startedAt, finishedAt, publishedAt: null, vantage },
      cities: cities.sort((a, b) => (a.city.code < b.city.code ? -1 : 1)),
    },
    files: new Map(files.map((f) => [f.id, { ...f, practice }])),
  };
}

async function madeCity(
  file: City,
  i: number,
  options: RoundOptions & { name: string; practice: boolean },
): Promise<CityResult> {
  const { name, practice, evidence, earlier } = options;
  const lasting = createChance(file.id);
  const chance = createChance(`${file.id} ${name}`);
  const district = sampleDistrict(file, name);
  const looks = createChance(`${file.id} ${name} looks`);
  const quality = Math.min(1, 0.35 + lasting.next() * 0.6 + chance.next() * 0.1);
  const base = `https://${file.id}.example.test`;
  const shot = async (note: string, url = base): Promise<string | null> =>
    evidence ? evidence.put(picture(looks.int(0, 9999)), { type: 'image/png', url, note }) : null;
  const values = valuesOf({ chance, quality, city: file, district: district.name, base });
  const pictures = (await Promise.all(['入口', '指南', '办理'].map((n) => shot(`${file.name}${n}`)))).filter(
    (s) => s !== null,
  );
  const source = evidence
    ? await evidence.put(
        Buffer.from(`<!doctype html><title>${file.name}</title><script>alert(1)</script><h1>办事指南</h1>`),
        {
          type: 'text/html',
          url: `${base}/guide/00017211100301`,
          note: '办事指南页面',
        },
      )
    : null;
  const facts: Facts = {};
  for (const [id, value] of Object.entries(values)) {
    const own = id.startsWith('guide.')
      ? [...pictures.slice(1, 2), source]
      : id.startsWith('site.')
        ? []
        : pictures.slice(0, 1);
    const seen = observed(
      id as FactId,
      value as never,
      own.filter((s) => s !== null),
      id.startsWith('guide.') ? 'declared' : 'guest',
    );
    Object.assign(facts, { [id]: seen });
  }
  const way = await wayOf(chance, district.name, base, shot);
  const mishap = mishapOf(i);
  spoil(facts, mishap);
  if (mishap !== 'silent' && chance.yes(0.55)) Object.assign(facts, byPeople(chance));
  const scenario = loadScenario('drug-retail');
  const judged = judge(standard2022, facts, checkContext(file, district, scenario));
  const before = earlier?.cities.find((c) => c.city.id === file.id);
  const start = Date.parse(`${/^\d{4}-\d\d-\d\d$/.test(name) ? name : '2021-11-21'}T18:00:00Z`) + i * 97_000;
  const noGuide = mishap === 'no-guide';
  const look = (id: number, round: string, at: number, told: Indicator[]) => ({
    ...{ id, round, attempt: 1, district: district.name, at: new Date(at).toISOString(), pages: [] },
    judgements: [told],
  });
  const attempts = [
    ...(before ? [look(1, before.round, start - 86_400_000, before.indicators)] : []),
    look(2, name, start, judged.indicators),
  ];
  const findings = livesOf(attempts).flatMap((life): FindingInResult[] => {
    const here = life.rounds.get(name);
    if (!here) return [];
    const { severity, sentence, suggestion, status, shown, mended } = here;
    const state = status === 'fixed' ? 'closed' : 'open';
    const rectification = { owner: null, deadline: null, state, shown, mended } as const;
    return [{ code: life.code, severity, sentence, suggestion, since: life.first ?? name, status, rectification }];
  });
  return {
    schema: 1,
    city: { id: file.id, name: file.name, code: file.code, region: file.region },
    round: name,
    attempt: i === 7 ? 2 : 1,
    standard: '2022',
    startedAt: new Date(start).toISOString(),
    finishedAt: new Date(start + 380_000).toISOString(),
    vantage,
    facts,
    indicators: judged.indicators,
    scores: judged.scores,
    findings,
    practice,
    district: { name: district.name, code: district.code ?? null, portal: null },
    path: noGuide ? { hall: way.hall } : way,
    ...(mishap === 'interrupted' ? { incomplete: 'guide：测评被中断，可用 --resume 继续' } : {}),
    scenario: 'drug-retail',
    profile: 'full',
    judgement: { kind: 'audit', rules: '0123456789abcdef', judgedAt: new Date(start + 380_500).toISOString() },
  };
}

type Mishap = 'none' | 'blocked' | 'no-guide' | 'interrupted' | 'silent';
const mishapOf = (i: number): Mishap =>
  (({ 12: 'blocked', 23: 'no-guide', 31: 'interrupted', 44: 'silent' }) as Record<number, Mishap>)[i] ?? 'none';

/** What happens to audits in practice. */
function spoil(facts: Facts, mishap: Mishap): void {
  const lose = (prefixes: readonly string[], fact: ReturnType<typeof unobservable>) => {
    for (const id of Object.keys(facts))
      if (prefixes.some((p) => id.startsWith(p))) Object.assign(facts, { [id]: fact });
  };
  if (mishap === 'blocked') lose(['links.', 'guide.', 'handling.'], unobservable('blocked', '网站返回 412'));
  if (mishap === 'no-guide')
    lose(['guide.', 'item.', 'handling.', 'flow.', 'apply.'], unobservable('not-found-by-walker'));
  if (mishap === 'interrupted') lose(['interaction.', 'links.'], unobservable('not-measured'));
  if (mishap === 'silent') lose([''], unobservable('network', '本机断网'));
}

function byPeople(chance: Chance): Facts {
  return {
    'manual.phoneCalls': observed('manual.phoneCalls', { calls: 3, answered: chance.int(0, 3) }, [], 'manual'),
    'manual.consultAnswers': observed(
      'manual.consultAnswers',
      [chance.pick(['effective', 'partial', 'ineffective'] as const)],
      [],
      'manual',
    ),
    'manual.complaintReplyDays': observed('manual.complaintReplyDays', chance.pick([1, 3, 8, null]), [], 'manual'),
    'manual.complaintQuality': observed(
      'manual.complaintQuality',
      chance.pick(['resolved', 'referred', 'ineffective', 'unanswered'] as const),
      [],
      'manual',
    ),
  };
}

async function wayOf(
  chance: Chance,
  district: string,
  base: string,
  shot: (note: string, url?: string) => Promise<string | null>,
): Promise<{ hall: Place; guide: Place }> {
  const step = async (
    deed: WayStep['deed'],
    text: string,
    path: string,
    why: string,
    counts = true,
  ): Promise<WayStep> => ({
    deed,
    text,
    url: `${base}${path}`,
    counts: counts && deed !== 'open',
    target: deed === 'open' ? null : { tag: 'a', role: 'link', text, href: null, frame: null, nth: 0 },
    why,
    evidence: await shot(`${deed} ${text}`, `${base}${path}`),
  });
  const toHall = [
    await step('open', '省级门户首页', '/', '从省级门户首页开始'),
    await step('click', '切换区划', '/', '打开区划选择', false),
    await step('click', district, '/hall', `名称与抽取的区县“${district}”一致`),
  ];
  const toGuide = [
    ...toHall,
    await step('type', '药品经营许可证', '/hall', '在搜索框输入事项名称', false),
    await step('send', '搜索', '/search?q=%E8%8D%AF%E5%93%81', '提交搜索'),
    await step('click', '药品经营许可证（零售）核发', '/guide/00017211100301', '名称与情形的首选名称一致'),
  ];
  if (chance.yes(0.3)) toGuide.push(await step('click', '办事指南', '/guide/00017211100301/detail', '展开完整指南'));
  return {
    hall: { url: `${base}/hall`, title: `${district}政务服务旗舰店`, steps: toHall, arrival: await shot('网厅') },
    guide: {
      url: `${base}/guide/00017211100301`,
      title: '药品经营许可证（零售）核发 — 办事指南',
      steps: toGuide,
      arrival: await shot('办事指南'),
    },
  };
}

import type { City, District } from '../../cities/city.ts';
import { loadCities } from '../../cities/load.ts';
import { sampleDistrict } from '../../cities/sample.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { type EvidenceStore, openEvidence } from '../../storage/evidence.ts';
import type { CityResult } from '../../storage/result.ts';
import { loadResult } from '../../storage/results.ts';
import { runAudit } from '../run-audit.ts';
import { benchFolder } from './folder.ts';

/** Nights of which all facts are made; the earlier ones have attempts, judgements and findings only. */
const WITH_FACTS = 400;
/** Different judgements of a city: which one a night has changes from month to month. */
const VARIANTS = 8;

export interface Nights {
  rounds: string[];
  cities: string[];
  attempts: number;
}

/** What a bench works with. */
export interface NightsBench {
  db: Database;
  evidence: EvidenceStore;
  /** Folders of the database and of the evidence, for processes that open them themselves. */
  at: string;
  store: string;
  made: Nights;
  makeSeconds: number;
}

/** Audits one practice city, tells so many nights of 55 cities from it in a database of its own, works with them, and takes all away. */
export async function withNights<T>(nights: number, work: (bench: NightsBench) => Promise<T>): Promise<T> {
  const folder = benchFolder();
  const [at, store] = [folder.path('db'), folder.path('evidence')];
  const db = await openDatabase({ db: at, create: true, test: true });
  try {
    const never = { signal: new AbortController().signal, said() {}, release() {} };
    const round = 'practice-2022';
    const asked = {
      words: ['dalian'],
      practice: true,
      profile: 'quick',
      db: at,
      evidence: store,
      quiet: true,
    } as const;
    await runAudit({ ...asked, round }, never);
    const template = await loadResult(db, { round, city: 'dalian' });
    const began = performance.now();
    const made = await makeNights(db, template, nights, new Date('2026-11-25T17:00:00Z'));
    const makeSeconds = (performance.now() - began) / 1000;
    return await work({ db, evidence: openEvidence(store, db), at, store, made, makeSeconds });
  } finally {
    await db.close();
    folder.remove();
  }
}

/**
 * Ten years of nights: so many rounds of the 55 cities, told from one real audit. Made inside the server, because two hundred thousand
 * attempts take an hour through the repositories. The verdicts differ by city and month, their words do not.
 */
async function makeNights(db: Database, template: CityResult, nights: number, until: Date): Promise<Nights> {
  const { sql } = db;
  const files = loadCities();
  const { hall, guide, apply } = template.path;
  const trail = JSON.stringify({
    ...(hall && { hall }),
    ...(guide && { guide }),
    ...(apply && { apply }),
    waySites: [],
  });
  await sql`create unlogged table bench_city (city text, variant int, file jsonb, district jsonb, indicators jsonb, scores jsonb)`;
  for (const [i, city] of files.entries()) await makeVariants(db, template, city, sampleDistrict(city, 'bench'), i);
  await sql`
    insert into rounds (name, standard, scenario, practice, kind, started_at, finished_at, vantage)
    select to_char(d, 'YYYY-MM-DD'), ${template.standard}, ${template.scenario}, false, 'night', d, d + interval '6 hours',
      '{"host":"bench","egress":null}'::jsonb
    from generate_series(${until.toISOString()}::timestamptz - make_interval(days => ${nights - 1}), ${until.toISOString()}::timestamptz, '1 day') d`;
  await sql`
    insert into cities (round, city, hash, file, district)
    select r.name, t.city, t.city, t.file, t.district from rounds r cross join bench_city t
    where r.kind = 'night' and t.variant = 0 order by r.started_at, t.city`;
  await sql`
    insert into attempts (round, city, snapshot, attempt, state, started_at, finished_at, vantage, profile, trail, program, owner)
    select c.round, c.city, c.id, 1, 'done', r.started_at + interval '1 minute', r.started_at + interval '7 minutes', r.vantage, 'quick',
      ${trail}::jsonb, 'bench', 'nobody'
    from cities c join rounds r on r.name = c.round where r.kind = 'night' order by c.id`;
  await sql`
    insert into judgements (attempt, standard, rules, indicators, scores, kind, judged_at)
    select a.id, ${template.standard}, 'bench', t.indicators, t.scores, 'audit', a.finished_at
    from attempts a join bench_city t on t.city = a.city
      and t.variant = abs(hashtext(a.city || left(a.round, 7))) % ${VARIANTS}
    where a.program = 'bench' order by a.id`;
  await sql`
    insert into facts (attempt, fact, state, value, level, reason, note, evidence, observed_at)
    select a.id, f.fact, f.state, f.value, f.level, f.reason, f.note, f.evidence, a.finished_at
    from attempts a
    join (select distinct on (fact) * from facts where attempt =
      (select id from attempts where round = ${template.round} and city = ${template.city.id} order by attempt desc limit 1)
      order by fact, id desc) f on true
    where a.program = 'bench' and a.started_at > ${until.toISOString()}::timestamptz - make_interval(days => ${WITH_FACTS})`;
  await makeFindings(db, template);
  await sql`drop table bench_city`;
  await sql`analyze`;
  const [counted] = await sql<{ n: number }[]>`select count(*)::int as n from attempts`;
  const rounds = await sql<{ name: string }[]>`select name from rounds where kind = 'night' order by name`;
  return { rounds: rounds.map((r) => r.name), cities: files.map((c) => c.id), attempts: counted?.n ?? 0 };
}

async function makeVariants({ sql }: Database, template: CityResult, city: City, district: District, i: number) {
  for (let variant = 0; variant < VARIANTS; variant++) {
    const shift = ((i * 7 + variant * 5) % 23) - 11;
    const moved = (score: number | null) => (score === null ? null : Math.max(0, Math.min(100, score + shift)));
    const indicators = template.indicators.map((one) => ({ ...one, score: moved(one.score) }));
    const { A, B, C, D, total, ...rest } = template.scores;
    const scores = { ...rest, A: moved(A), B: moved(B), C: moved(C), D: moved(D), total: moved(total) };
    await sql`insert into bench_city values (${city.id}, ${variant}, ${JSON.stringify(city)}::jsonb, ${JSON.stringify(district)}::jsonb,
      ${JSON.stringify(indicators)}::jsonb, ${JSON.stringify(scores)}::jsonb)`;
  }
}

/** Each finding of the template in each city and night, with a log of a line a year. */
async function makeFindings({ sql }: Database, { scenario, findings }: CityResult): Promise<void> {
  const told = JSON.stringify(
    findings.map(({ code, severity, sentence, suggestion }) => ({ code, severity, sentence, suggestion })),
  );
  await sql`
    insert into findings (city, scenario, practice, code, indicator, rule, severity, sentence, suggestion, first_round, last_round, status, state)
    select c.city, ${scenario}, false, f.code, 'B2.1', 1, f.severity, f.sentence, f.suggestion,
      (select min(name) from rounds where kind = 'night'), (select max(name) from rounds where kind = 'night'), 'persistent', 'open'
    from (select distinct city from bench_city) c
    cross join jsonb_to_recordset(${told}::jsonb) f (code text, severity text, sentence text, suggestion text)`;
  await sql`
    insert into finding_rounds (finding, round, attempt, status, rule, severity, sentence, suggestion)
    select f.id, a.round, a.id, 'persistent', 1, f.severity, f.sentence, f.suggestion
    from attempts a join findings f on f.city = a.city and not f.practice where a.program = 'bench'`;
  await sql`
    insert into finding_log (finding, at, actor, event, state)
    select f.id, r.started_at, 'wangting', 'found', 'open'
    from findings f join rounds r on right(r.name, 5) = '01-01' where not f.practice`;
}

import { checkOf, type Indicator } from './check.ts';

export type FindingStatus = 'new' | 'persistent' | 'fixed' | 'regressed';
export type Severity = 'high' | 'medium' | 'low';

/** What a judgement says of one indicator, as far as findings go. */
export type Told = Pick<
  Indicator,
  'code' | 'check' | 'rule' | 'state' | 'score' | 'sentence' | 'suggestion' | 'finding' | 'evidence'
>;

/** One attempt at a city, with all that was judged of it. */
export interface Look {
  /** Number of the attempt in the database. */
  id: number;
  round: string;
  /** Number of the attempt in its round. */
  attempt: number;
  /** Name of the district whose hall it looked at: of another one it can say nothing. */
  district: string;
  /** When it began. */
  at: string;
  /** Pictures of the pages on its way, for what has no evidence of its own: nothing is kept of a link that works. */
  pages: readonly string[];
  /** Newest first; judging again by a changed rule adds one and changes none. */
  judgements: readonly (readonly Told[])[];
}

/** One side of what happened to a shortcoming: the attempt that showed it, or the one that shows it mended. */
export interface Side {
  round: string;
  attempt: number;
  /** Whose hall was looked at; absent in what was noted before districts were told. */
  district?: string;
  at: string;
  sentence: string;
  score: number | null;
  evidence: string[];
  /** Where the verdict kept no evidence of its own (nothing is wrong): the pages as the attempt saw them. */
  pages: string[];
}

/** What a round says of a finding, as its last attempt that measured it left it. */
export interface FindingInRound {
  /** Number in the database of the attempt that said it. */
  id: number;
  status: FindingStatus;
  indicator: string;
  rule: number;
  severity: Severity;
  sentence: string;
  suggestion: string;
  shown: Side;
  /** Null unless the status is `fixed`. */
  mended: Side | null;
}

/** The life of a shortcoming over all attempts at a city. */
export interface Life {
  code: string;
  /** As it stands now; null where no judgement in force says it any more (a changed rule, a corrected observation). */
  status: FindingStatus | null;
  /** By round; the rounds that could not measure it are not among them. */
  rounds: Map<string, FindingInRound>;
  first: string | null;
  last: string | null;
  shown: Side | null;
  mended: Side | null;
  /** An attempt that does not have it and yet closes nothing. */
  unsettled: Unsettled | null;
}

/** An attempt that judged by another rule than the one that saw a shortcoming, or did not look at (all of) the districts that have it. */
export type Unsettled = { round: string; attempt: number } & (
  | { why: 'rule'; rule: string }
  | { why: 'district'; looked: string; stands: string[] }
);

/** The lives of all shortcomings that were ever told of a city. `looks` are its attempts in the order of time. */
export function livesOf(looks: readonly Look[]): Life[] {
  const told = looks.flatMap((look) => look.judgements.flat());
  const owners = new Map<string, Set<string>>();
  for (const one of told) {
    const { finding } = one;
    if (finding) owners.set(finding.code, (owners.get(finding.code) ?? new Set()).add(checkOf(one)));
  }
  return [...owners].map(([code, indicators]) => lifeOf(code, indicators, looks));
}

/** How a shortcoming stands in one district: by which rules it was seen there last, and whether it still stands. */
interface InDistrict {
  by: ReadonlySet<string>;
  as: FindingInRound;
  stands: boolean;
}

/**
 * One shortcoming over the attempts. It stands from the attempt that has it until a later one of the same district has it no
 * more by the same version of the same rule; what was not measured says nothing, a changed rule says nothing of the site,
 * and another district says nothing of this one. Within a round a further attempt closes it and opens it again like one
 * in another round. Where several districts have it, it is mended when each of them was seen without it.
 */
function lifeOf(code: string, indicators: ReadonlySet<string>, looks: readonly Look[]): Life {
  const none = { status: null, first: null, last: null, shown: null, mended: null, unsettled: null };
  const life: Life = { code, rounds: new Map(), ...none };
  const districts = new Map<string, InDistrict>();
  const standing = () => [...districts].filter(([, one]) => one.stands);
  for (const look of looks) {
    const { round, attempt, district } = look;
    const { has, hadBy, hasNot } = verdict(look, code, indicators);
    const before = life.rounds.get(round);
    const own = districts.get(district);
    if (has) {
      const as = { ...shownIn(look, has), status: statusIn(before, life.status, own) };
      // Set anew, so that the district seen last stands last.
      districts.delete(district);
      districts.set(district, { by: hadBy, as, stands: true });
      life.rounds.set(round, as);
      Object.assign(life, { status: as.status, last: round, shown: as.shown, mended: null, unsettled: null });
      life.first ??= round;
      continue;
    }
    if (districts.size === 0 || hasNot.size === 0) continue;
    const elsewhere = () => {
      const stands = standing().map(([name]) => name);
      if (stands.length > 0) life.unsettled = { round, attempt, why: 'district', looked: district, stands };
      return stands.length > 0;
    };
    const [, same] = own ? ([...hasNot].find(([rule]) => own.by.has(rule)) ?? []) : [];
    if (!own || !same) {
      if (own?.stands) life.unsettled = { round, attempt, why: 'rule', rule: [...hasNot.keys()][0] ?? '' };
      else elsewhere();
      continue;
    }
    const mended = sideOf(look, same);
    const stood = own.stands;
    own.stands = false;
    // A round whose own attempts had it sees it go, also where another round had closed it before.
    const ofDistrict = before === undefined || before.shown.district === district;
    if (ofDistrict && (stood || (before && before.status !== 'fixed')))
      life.rounds.set(round, { ...own.as, id: look.id, status: 'fixed', mended });
    if (elsewhere()) {
      const [, { as }] = standing().at(-1) as [string, InDistrict];
      Object.assign(life, { last: as.shown.round, shown: as.shown });
    } else if (stood)
      Object.assign(life, { status: 'fixed', last: round, shown: own.as.shown, mended, unsettled: null });
  }
  return life;
}

/** What an attempt makes of a finding that it has, given what its round, the city and the district said before. */
function statusIn(
  before: FindingInRound | undefined,
  life: FindingStatus | null,
  own: InDistrict | undefined,
): FindingStatus {
  if (own && !own.stands) return 'regressed';
  // In a district where it was never seen nothing came back.
  if (life === null || life === 'fixed') return 'new';
  return before && before.status !== 'fixed' ? before.status : 'persistent';
}

const ruleOf = (one: Told): string => `${checkOf(one)}@${one.rule}`;

/** What an attempt says of a finding by each rule that measured it; the newest judgement decides whether it has it. */
function verdict(look: Look, code: string, indicators: ReadonlySet<string>) {
  const newest = new Map<string, Told>();
  for (const one of look.judgements.flat())
    if (indicators.has(checkOf(one)) && !newest.has(ruleOf(one))) newest.set(ruleOf(one), one);
  const scored = [...newest].filter(([, one]) => one.state === 'scored');
  return {
    has: look.judgements[0]?.find((one) => one.state === 'scored' && one.finding?.code === code) ?? null,
    hadBy: new Set(scored.flatMap(([rule, one]) => (one.finding?.code === code ? [rule] : []))),
    hasNot: new Map(scored.filter(([, one]) => one.finding?.code !== code)),
  };
}

function shownIn(look: Look, told: Told): Omit<FindingInRound, 'status'> {
  const { rule, sentence, suggestion } = told;
  const severity = told.finding?.severity ?? 'low';
  return {
    id: look.id,
    indicator: checkOf(told),
    rule,
    severity,
    sentence,
    suggestion,
    shown: sideOf(look, told),
    mended: null,
  };
}

function sideOf({ round, attempt, district, at, pages }: Look, { sentence, score, evidence }: Told): Side {
  const own = evidence.length > 0;
  return { round, attempt, district, at, sentence, score, evidence: [...evidence], pages: own ? [] : [...pages] };
}

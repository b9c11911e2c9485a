import type { Indicator } from '../../checks/check.ts';
import type { JudgedCity } from '../../checks/compare.ts';

export function indicator(code: string, score: number | null, part: Partial<Indicator> = {}): Indicator {
  return {
    code,
    name: `指标${code}`,
    state: score === null ? 'unobservable' : 'scored',
    score,
    weight: 25,
    rule: 1,
    sentence: '甲。',
    suggestion: '',
    finding: null,
    veto: null,
    reason: score === null ? 'search.works: blocked' : null,
    evidence: [`sha256:${code}`],
    ...part,
  };
}

export function city(id: string, region: string, total: number | null, indicators: Indicator[] = []): JudgedCity {
  return {
    city: { id, name: `${id}市`, region },
    indicators,
    scores: { A: total, B: total, C: null, D: null, total, coverage: total === null ? 0.5 : 1 },
  };
}

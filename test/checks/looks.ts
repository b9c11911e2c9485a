import type { Indicator } from '../../checks/check.ts';
import type { Look } from '../../checks/findings.ts';
import { indicator } from './rounds.ts';

/** What an attempt says of the one shortcoming: has it or not, by a version of the rule; or could not measure it. */
export type Said = { has: boolean; rule: number } | null;

export const has = (rule = 1): Said => ({ has: true, rule });
export const hasNot = (rule = 1): Said => ({ has: false, rule });
export const unmeasured: Said = null;

export const CODE = 'dead-home-links';

export function told(said: Said, of: string): Indicator {
  if (said === null) return indicator('B2.1', null);
  const common = { rule: said.rule, evidence: [`sha256:${of}`] };
  if (!said.has) return indicator('B2.1', 100, { ...common, sentence: '全部有效。' });
  const finding = { code: CODE, severity: 'medium' } as const;
  return indicator('B2.1', 40, { ...common, finding, sentence: `${of} 时失效。`, suggestion: '请修复。' });
}

/**
 * Attempts in the order of time; those of one round are numbered. Each has its judgements, newest first. A round is in
 * 云溪区, one that names another (`a/江北区`) there.
 */
export function looks(...attempts: readonly (readonly [round: string, ...judged: Said[]])[]): Look[] {
  const parts = (name: string) => name.split('/') as [round: string, district?: string];
  return attempts.map(([name, ...judged], i) => {
    const [round, district = '云溪区'] = parts(name);
    const attempt = attempts.slice(0, i + 1).filter(([other]) => parts(other)[0] === round).length;
    return {
      ...{
        id: i + 1,
        round,
        attempt,
        district,
        at: new Date(Date.UTC(2026, 10, 1) + i * 86_400_000).toISOString(),
        pages: [`sha256:page${i + 1}`],
      },
      judgements: judged.map((said) => [told(said, `${round}#${attempt}`)]),
    };
  });
}

import type { Check, CheckContext, Verdict, Withheld } from '../../checks/check.ts';
import type { FactId, Facts, FactValue, Links, Material } from '../../crawlers/facts.ts';
import { observed } from '../../crawlers/facts.ts';

export const context: CheckContext = {
  city: {
    id: 'qingshi',
    name: '青石市',
    code: '990100',
    municipality: false,
    withoutDistricts: false,
    areaCode: '0990',
    district: '云溪区',
  },
  materials: [
    { name: '申请表', words: ['申请表', '申请书'] },
    { name: '营业执照', words: ['营业执照'] },
    { name: '身份证', words: ['身份证'] },
    { name: '平面图', words: ['平面图', '平面布置图'] },
  ],
  scenario: {
    name: '药品经营许可证核发',
    codes: ['00017211100301', '000172111003', '000172005000'],
    names: [
      ['药品经营许可证（零售）核发', '药品经营许可证核发', '药品经营许可'],
      ['药品零售企业经营许可'],
      ['单体药店'],
    ],
    legalLimitDays: 20,
  },
};

export type Values = { [I in FactId]?: FactValue<I> };

/** Facts, all observed, from plain values. */
export function factsOf(values: Values): Facts {
  const entries = Object.entries(values).map(([id, value]) => [
    id,
    observed(id as FactId, value as never, [`sha256:${id}`]),
  ]);
  return Object.fromEntries(entries) as Facts;
}

export function links(part: Partial<Links>): Links {
  const none = { checked: 0, ok: 0, gone: 0, serverError: 0, timeout: 0, blocked: 0, skipped: 0, truncated: false };
  return { ...none, bad: [], ...part };
}

export function material(name: string, part: Partial<Material> = {}): Material {
  return {
    name,
    required: true,
    medium: 'electronic',
    source: null,
    waived: false,
    isForm: false,
    template: 'none',
    ...part,
  };
}

/** Runs one check on plain values as judge would: a verdict, or why there is none. */
export function run(check: Check, values: Values, ctx: CheckContext = context): Verdict | Withheld {
  return check.withhold?.(values as never, ctx) ?? check.score(values as never, ctx);
}

/** The score, or the state where nothing is scored. */
export function outcome(check: Check, values: Values, ctx: CheckContext = context): number | Withheld['state'] {
  const said = run(check, values, ctx);
  return 'score' in said ? said.score : said.state;
}

/** Every text of a verdict for people. */
export function texts(said: Verdict | Withheld): string[] {
  return [said.sentence, ...('score' in said ? [said.suggestion, said.veto ?? ''] : [])].filter((t) => t !== '');
}

import { z } from 'zod';

/** Why something could not be observed. Never the site's fault by itself (DESIGN: blocked is not broken). */
export const REASONS = [
  'blocked',
  'captcha',
  'challenge',
  'login-required',
  'maintenance',
  'timeout-ours',
  'network',
  'not-found-by-walker',
  'not-stated',
  'robots',
  'budget',
  'image-only',
  'outside-hours',
  'load-failed',
  'site-down',
  'not-measured',
  'own-fault',
  'document-unreadable',
] as const;
export type Reason = (typeof REASONS)[number];

export const FACT_STATES = ['observed', 'unobservable', 'not-applicable', 'manual-pending'] as const;
export type FactState = (typeof FACT_STATES)[number];

/** How a fact was seen: the guide says so, without signing in, signed in, by a person. */
export const LEVELS = ['declared', 'guest', 'session', 'manual'] as const;
export type Level = (typeof LEVELS)[number];

const siteState = z.enum(['up', 'down', 'maintenance', 'blocked']);
const count = z.int().nonnegative();

export const badLinkSchema = z.object({
  url: z.string(),
  status: z.number().nullable().describe('HTTP status, null where there was no answer'),
  kind: z.enum(['gone', 'serverError', 'timeout', 'redirect']),
  foundOn: z.string(),
  text: z.string(),
});
export const linksSchema = z.object({
  checked: count,
  ok: count,
  gone: count,
  serverError: count,
  timeout: count,
  blocked: count,
  skipped: count,
  truncated: z.boolean(),
  bad: z.array(badLinkSchema),
});
export type Links = z.infer<typeof linksSchema>;
export type BadLink = z.infer<typeof badLinkSchema>;

export const GUIDE_STATES = ['present', 'empty', 'missing', 'image'] as const;
export const guideElementSchema = z.object({
  state: z.enum(GUIDE_STATES),
  value: z.string().nullable().describe('The text as shown, blanks folded'),
  reason: z
    .string()
    .optional()
    .describe(
      '`load-failed` where the values did not arrive; `not-found-by-walker` where what shows them was not brought to do so',
    ),
});
export type GuideElement = z.infer<typeof guideElementSchema>;

export const materialSchema = z.object({
  name: z.string(),
  required: z.boolean().nullable(),
  medium: z.enum(['electronic', 'paper', 'both', 'either']).nullable(),
  source: z.string().nullable(),
  waived: z.boolean().describe('免提交: not asked of the applicant'),
  isForm: z.boolean().describe('An application form; promises, authorisations and lists are not'),
  template: z.enum(['ok', 'dead', 'none']),
});
export type Material = z.infer<typeof materialSchema>;

const wordsAt = z.array(z.object({ words: z.string(), where: z.string() }));
const scored = z.object({ score: z.number().min(0).max(100), found: z.array(z.string()) });
const places = z.array(z.enum(['home', 'hall', 'guide', 'account']));

export const FLOW_STEPS = [
  'portal',
  'region',
  'item',
  'guide',
  'apply',
  'login',
  'situation',
  'form',
  'materials',
  'delivery',
  'review',
] as const;
export type FlowStep = (typeof FLOW_STEPS)[number];

/** Every fact there is: id → schema of its value; the description is its meaning (CONTRACT.md §5). */
export const factSchemas = {
  'site.province': siteState.describe('Whether the provincial portal answers'),
  'site.city': siteState.describe('Whether the city portal answers'),
  'site.district': siteState.describe("Whether the district's own government site answers"),
  'site.availability': z
    .object({
      samples: count,
      ok: count,
      blocked: count,
      ratio: z.number().min(0).max(1).nullable(),
      medianMs: z.number().nullable(),
      /** Where portals are watched between the audits: days of the week before with at least 20 samples of each. */
      days: count.optional(),
    })
    .describe('Probes of the portals, those of the week before included; ratio = ok / (samples − blocked)'),
  'site.certificate': z
    .enum(['valid', 'expired', 'untrusted', 'none'])
    .describe('Worst certificate of the way sites; none = plain http'),
  'site.loadMs': z
    .object({
      ttfb: z.number().nullable(),
      lcp: z.number().nullable(),
      median: z.number().nullable(),
      n: count.optional(),
    })
    .describe('Milliseconds, medians of n loads of the slowest portal home'),
  'site.softNotFound': z.boolean().describe('A made-up address is answered as if it existed'),
  'site.emptyColumns': z.array(z.object({ name: z.string(), url: z.string() })).describe('Columns that hold nothing'),
  'site.mobile': scored.describe('0–100: viewport, overflow at 390 px, tap targets'),
  'site.accessibility': scored.describe('0–100: axe or Lighthouse, and the link to an accessible version'),
  'site.performance': scored.describe('0–100: Lighthouse performance, median of n'),
  'site.bestPractices': scored.describe('0–100: Lighthouse best practices, median of n'),
  'entry.level': z
    .enum(['province', 'city', 'district', 'none'])
    .describe("Where one has to start to reach the district's hall"),
  'entry.clicks': count.describe('Clicks on the shortest way found from that start'),
  'entry.path': z.array(z.object({ text: z.string(), url: z.string() })).describe('That way, one entry a click'),
  'links.home': linksSchema.describe('Links on the rendered homes of the portals and the hall'),
  'links.inner': linksSchema.describe('Links up to two pages deeper, at most 300'),
  'links.attachments': linksSchema.describe('Documents and archives'),
  'links.external': linksSchema.describe('Links to other hosts than the way sites'),
  'search.works': z.boolean().describe('False only if a control term fails as well'),
  'search.rank': z
    .int()
    .positive()
    .nullable()
    .describe('Place of the item in the results, 1 = first, null = not found'),
  'item.found': z.boolean().describe('Whether the item was found on the hall'),
  'item.name': z.string(),
  'item.code': z.string().nullable(),
  'item.url': z.string(),
  'item.via': z.enum(['search', 'navigation']),
  'item.clicks': count.describe('Clicks from the provincial home to the guide'),
  'guide.elements': z.record(z.string(), guideElementSchema).describe('Every key of the core and the extended set'),
  'guide.legalDays': z.number().nonnegative().describe('Working days'),
  'guide.promisedDays': z.number().nonnegative().describe('Working days; 0 = at once'),
  'guide.visits': count.describe('到现场次数'),
  'guide.onlineDepth': z.enum(['I', 'II', 'III', 'IV']),
  'guide.delivery': z.array(z.enum(['electronic', 'post', 'window'])),
  'guide.materials': z.array(materialSchema),
  'guide.contradictions': z.array(z.object({ rule: z.string(), words: z.string() })),
  'guide.repealedBasis': wordsAt,
  'guide.vague': wordsAt,
  'apply.entry': z.enum(['unified-login', 'own-login', 'form', 'app-only', 'appointment', 'offline', 'none', 'dead']),
  'flow.furthest': z.enum(FLOW_STEPS),
  'flow.steps': z.array(
    z.object({ kind: z.enum(FLOW_STEPS), title: z.string(), url: z.string(), evidence: z.string().nullable() }),
  ),
  'handling.electronicCertificate': z.boolean().describe('The licence itself can be delivered electronically'),
  'handling.duplicateSubmission': z.boolean().describe('Some material is wanted on paper and electronically'),
  'handling.licenceShared': z.boolean().describe('The business licence is taken from other departments'),
  'handling.singleForm': z.boolean().describe('One application form and no more'),
  'handling.identityOnline': z.boolean().describe('Identity is checked online (observed, not scored)'),
  'interaction.assistant': z.enum(['works', 'dead-link', 'text-only', 'no-answer', 'none']),
  'interaction.humanGuide': z.enum(['usable', 'entry-only', 'none']),
  'interaction.consult': z.array(z.enum(['phone', 'form', '12345', 'assistant', 'human'])),
  'interaction.complaint': z.enum(['open', 'case-number-only', 'none']),
  'interaction.ratingBoard': z.boolean(),
  'interaction.ratingSources': z.enum(['figures', 'names', 'none']),
  'interaction.ratingDisclosure': z.array(z.enum(['departments', 'regions', 'problems', 'rectification'])),
  'interaction.ratingFollowUp': z.boolean().describe('追评: a rating can be followed up after rectification'),

  // Additions that sharpen a verdict; where nobody provides one, its check falls back or is unobservable.
  'site.keyPages': z
    .array(
      z.object({ kind: z.enum(['region', 'search', 'guide', 'apply', 'login']), url: z.string(), state: siteState }),
    )
    .describe("The pages on a person's way beyond the homes, and whether each opened"),
  'search.hits': z
    .array(z.object({ term: z.string(), rank: z.int().positive().nullable() }))
    .describe('Rank of the wanted item for each of several keywords; null = not among the results'),
  'entry.views': z
    .array(z.enum(['region', 'department', 'theme', 'audience']))
    .describe('Ways in that the hall offers: region switch, by department, by theme, by audience'),
  'apply.loginHost': z.string().describe('Host of the sign-in page that the apply entry leads to'),
  'guide.open': z.boolean().describe('The guide can be read without signing in'),
  'guide.steps': z
    .array(z.object({ name: z.string(), days: z.number().nullable(), detail: z.string().nullable() }))
    .describe('Steps of the process: time limit in working days; standard or result as shown'),
  'interaction.assistantAt': places.describe('Where an entry to the automatic assistant was seen'),
  'interaction.consultOnline': z
    .enum(['open', 'dead', 'none'])
    .describe('Whether the page for questions in writing opens'),
  'interaction.complaintAt': places.describe('Where an entry to complaints was seen'),
  'interaction.ratingAt': places.describe('Where an entry to rating a service was seen'),
  'interaction.ratingLevels': z
    .object({ levels: count, dimensions: z.boolean() })
    .describe('How many of the five official levels the rating form shows; whether it asks for dimensions or tags'),
  'interaction.ratingAgeDays': z.number().nonnegative().describe('Days since the newest published rating data'),

  // What only people observe (wangting import).
  'manual.phoneCalls': z
    .object({ calls: count, answered: count })
    .describe('Calls to the consult number in office hours; how many a person answered'),
  'manual.consultAnswers': z
    .array(z.enum(['effective', 'partial', 'ineffective']))
    .describe('Each answer to a question by telephone or in writing, coded by the evaluator'),
  'manual.consultReplyDays': z
    .number()
    .nonnegative()
    .nullable()
    .describe('Working days to the answer; null = none came'),
  'manual.complaintReplyDays': z
    .number()
    .nonnegative()
    .nullable()
    .describe('Working days to the reply; null = none came'),
  'manual.complaintQuality': z
    .enum(['resolved', 'referred', 'ineffective', 'unanswered'])
    .describe('有效解决 / 转派或仅告知电话 / 未作出有效答复 / 未予答复'),
} as const;

export type FactId = keyof typeof factSchemas;
export type FactValue<I extends FactId> = z.infer<(typeof factSchemas)[I]>;
export const FACT_IDS = Object.keys(factSchemas) as FactId[];

/** One observed thing with its state, level and evidence (`sha256:…`). Value is null unless observed. */
export interface FactOf<I extends FactId> {
  state: FactState;
  value: FactValue<I> | null;
  level: Level;
  reason: Reason | null;
  /** A sentence in Chinese for people: what stood in the way, or what was seen. */
  note?: string;
  evidence: string[];
}
export type Facts = { [I in FactId]?: FactOf<I> };

/** An observed fact. */
export function observed<I extends FactId>(
  _id: I,
  value: FactValue<I>,
  evidence: string[] = [],
  level: Level = 'guest',
): FactOf<I> {
  return { state: 'observed', value, level, reason: null, evidence };
}

/** A fact that could not be seen, and why. */
export function unobservable(reason: Reason, note?: string, evidence: string[] = []): FactOf<never> {
  return { state: 'unobservable', value: null, level: 'guest', reason, evidence, ...(note ? { note } : {}) };
}

export function notApplicable(note?: string): FactOf<never> {
  return {
    state: 'not-applicable',
    value: null,
    level: 'guest',
    reason: null,
    evidence: [],
    ...(note ? { note } : {}),
  };
}

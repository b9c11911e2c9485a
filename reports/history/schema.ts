import { z } from 'zod';

const sourceSchema = z.strictObject({
  title: z.string().min(4),
  publisher: z.string().min(2),
  /** As far as it is known: `2018`, `2024-02`, `2023-07-11`. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '须写作 2018、2018-07 或 2018-07-25，并加引号')
    .optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type HistorySource = z.infer<typeof sourceSchema>;

const figureSchema = z
  .strictObject({
    name: z.string().min(2),
    value: z.number(),
    /** Decimals as printed, where the last of them is a nought: 6.30. */
    decimals: z.int().min(1).max(4).optional(),
    unit: z.enum(['分', '%', '条', '个', '个城市']),
    /** Of how many, and how many: 34 of 36. */
    n: z.int().nonnegative().optional(),
    of: z.int().positive().optional(),
    /** Worked out from printed figures, not printed itself. */
    derived: z.boolean().optional(),
  })
  .refine((f) => f.unit !== '%' || (f.value >= 0 && f.value <= 100), { error: '百分比须在 0 到 100 之间' })
  .refine((f) => f.n === undefined || (f.of !== undefined && Math.abs((f.n / f.of) * 100 - f.value) < 0.0051), {
    error: 'n 除以 of 与百分比不符',
  });
export type HistoryFigure = z.infer<typeof figureSchema>;

const editionSchema = z.strictObject({
  edition: z.string().min(4),
  fieldwork: z.string().optional(),
  objects: z.string().optional(),
  scenario: z.string().optional(),
  figures: z.array(figureSchema).min(1),
  note: z.string().optional(),
  source: sourceSchema,
});

const head = { id: z.string().regex(/^[a-z][a-z0-9-]*$/), title: z.string(), publisher: z.string(), about: z.string() };

export const seriesSchema = z.strictObject({
  kind: z.literal('series'),
  ...head,
  editions: z.array(editionSchema).min(1),
});
export const checklistSchema = z.strictObject({
  kind: z.literal('checklist'),
  ...head,
  items: z
    .array(
      z.strictObject({
        name: z.string(),
        asks: z.array(z.string()).min(1),
        /** The indicator that looks at the same. */
        indicator: z.string().optional(),
        observed: z.string(),
      }),
    )
    .min(1),
  source: sourceSchema,
});

/** What others published: a series over the years, or a list of what was asked for. Never a result of ours. */
export const publishedSchema = z.discriminatedUnion('kind', [seriesSchema, checklistSchema]);
export type Published = z.infer<typeof publishedSchema>;
export type Series = Extract<Published, { kind: 'series' }>;
export type Checklist = Extract<Published, { kind: 'checklist' }>;

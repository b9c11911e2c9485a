import { z } from 'zod';

/**
 * What a citizen wants done, as data: the words by which portals call the item and those by which they call its
 * neighbours. Sources: assessment notes 3.2, 3.4 and 6.1, written into each scenario file.
 */
export const scenarioSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().describe('Full name, as sent to a search: 药品经营许可证核发'),
  scored: z.boolean().default(true),
  audience: z.enum(['法人', '个人']),
  codes: z.array(z.string()).describe('National item codes, best first'),
  names: z.array(z.array(z.string())).describe('Names by preference: the first group is the best'),
  wantedActions: z.array(z.string()).describe('核发、新办、首次申请 …'),
  otherActions: z.array(z.string()).describe('变更、换发、注销 …: the same licence, another business'),
  exclude: z.array(z.string()).describe('Words that make it another item: 批发、医疗器械 …'),
  excludeUnless: z
    .array(z.strictObject({ word: z.string(), unless: z.array(z.string()) }))
    .default([])
    .describe('Words that make it another item where none of the others stands beside: 连锁 without 门店'),
  varieties: z
    .array(z.strictObject({ word: z.string(), unless: z.array(z.string()) }))
    .default([])
    .describe(
      'Words that make it a variety of the item, taken where the plain one is not offered: 连锁 for the shop of a chain',
    ),
  harmless: z
    .array(z.string().regex(/^[\p{L}\p{N}]+$/u, '只写文字和数字'))
    .default([])
    .describe('Words that portals add to the name without making it another item: 零售、门店 …'),
  searchTerms: z.array(z.string()).describe('Tried in this order'),
  colloquial: z.array(z.string()).describe('As a citizen says it: 开药店'),
  departments: z.array(z.string()),
  themes: z.array(z.string()),
  controlTerm: z.string().describe('A search for it must find something on any hall'),
  materials: z.array(z.strictObject({ name: z.string(), words: z.array(z.string()) })),
  questions: z.array(z.string()).length(3).describe('Asked of an automatic assistant, once each'),
  legalLimitDays: z.number().describe('Statutory limit in working days where the guide names none'),
  source: z.string(),
});
export type Scenario = z.infer<typeof scenarioSchema>;

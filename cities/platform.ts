import { z } from 'zod';
import { address, certainty } from './city.ts';

const seenHow = {
  certainty,
  source: z.string().min(2).describe('Where it was seen, in plain words'),
};

/**
 * What several cities of a province share: its portal, how the portal carries the region, where it signs people in and
 * what stands in a visitor's way. A platform is measured once a round and its evidence shared.
 */
export const platformSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, '须为小写字母、数字和连字符'),
  name: z.string().min(2),
  code: z.string().regex(/^\d{2}0000$/, '须为六位省级代码，并加引号'),
  portals: z
    .array(z.strictObject({ address, note: z.string().optional(), ...seenHow }))
    .min(1)
    .describe('The one to use first; then other names under which it is known'),
  region: z.strictObject({
    by: z
      .array(
        z.enum([
          'path',
          'query',
          'sub-domain',
          'hash',
          'header',
          'post',
          'session',
          'internal-code',
          'none',
          'unknown',
        ]),
      )
      .min(1)
      .describe('What carries the region from page to page'),
    how: z.string().min(2),
    ...seenHow,
  }),
  guides: z
    .array(z.strictObject({ pattern: z.string().min(2), ...seenHow }))
    .describe('Addresses of guides; empty: none known'),
  login: z
    .array(z.strictObject({ host: z.string().min(4), path: z.string().optional(), ...seenHow }))
    .describe('Where the unified login stands; with a path where it shares the portal’s own host'),
  walls: z
    .array(
      z.strictObject({
        kind: z.enum([
          '加速乐',
          '瑞数',
          'acw_sc__v2',
          'WAF',
          '滑块验证码',
          '图片验证码',
          'TLS 指纹',
          '来源检查',
          '加密请求',
        ]),
        note: z.string().optional(),
        ...seenHow,
      }),
    )
    .describe('What may keep the auditor out; none of it is ever evaded'),
  oddities: z
    .array(z.strictObject({ what: z.string().min(2), ...seenHow }))
    .describe('Ports, encodings, certificates, frames'),
  pace: z.strictObject({
    perSecond: z.number().positive().max(1).describe('Requests a second to one host, at most'),
    source: z.string().min(2),
  }),
  notes: z.string().optional(),
});
export type Platform = z.infer<typeof platformSchema>;

import { z } from 'zod';

/** The seven regions of the reports, in the order in which the 2022 report names them. */
export const REGIONS = ['华北', '华东', '华南', '东北', '华中', '西北', '西南'] as const;
export type Region = (typeof REGIONS)[number];

export const address = z
  .url({ protocol: /^https?$/, error: '须为 http:// 或 https:// 开头的网址' })
  .describe('http 或 https 网址');

/** GB/T 2260 code: six digits; towns and streets under 东莞 and 中山 carry nine. */
const divisionCode = z.string().regex(/^\d{6}(\d{3})?(\d{3})?$/, '须为 6、9 或 12 位行政区划代码，并加引号');

/**
 * How sure an address is. `seen`: public code or a public page uses it; `list-only`: a published list of portals names
 * it; `pattern`: built by a pattern that was seen with other values; `assumed`: neither.
 */
export const certainty = z.enum(['seen', 'assumed', 'list-only', 'pattern']);
export type Certainty = z.infer<typeof certainty>;

export const districtSchema = z.strictObject({
  name: z.string().min(2).describe('区县（或镇街）名称'),
  code: divisionCode.optional(),
  portal: address.optional().describe('区县自己的政府网站（不是网厅）'),
  source: z.string().optional(),
});

/** What overrides the general walker, each with its reason; one that no longer matches is reported, not obeyed. */
export const hintSchema = z.strictObject({
  step: z.enum(['region', 'search', 'item', 'guide', 'apply', 'assistant', 'complaint', 'rating']),
  selector: z.string().optional(),
  address: address.optional(),
  reason: z.string().min(4),
});

/** Words for the item sought where it differs from the scenario's. */
export const itemSchema = z.strictObject({
  name: z.string().min(2).optional(),
  code: z.string().optional(),
});

/** A city file (CONTRACT.md §3). Only ever added to: programs depend on it. */
export const citySchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, '须为小写字母、数字和连字符'),
    name: z.string().min(2).describe('城市名称'),
    code: divisionCode,
    province: z.string().optional().describe('省份全称'),
    region: z.enum(REGIONS),
    district: z.string().min(2).optional().describe('要找哪个区县的网厅'),
    districts: z.array(districtSchema).min(1).optional().describe('每一轮按城市与轮次固定抽取其中一个'),
    portals: z.strictObject({
      province: address,
      city: address,
      district: address.optional(),
    }),
    platform: z.string().optional().describe('省级平台的 id，见 platforms/'),
    phoneCode: z
      .string()
      .regex(/^0\d{2,3}$/, '须为电话区号，如 "0411"，并加引号')
      .optional()
      .describe('电话区号'),
    item: itemSchema.optional(),
    scenario: z.string().optional().describe('情形的 id，默认 drug-retail'),
    hints: z.array(hintSchema).optional(),
    unifiedLogin: z.array(z.string()).optional().describe('统一身份认证的主机；端口要紧时写上端口。默认取自平台'),
    source: z
      .union([z.string(), z.record(z.string(), z.string())])
      .optional()
      .describe('各项从何处得来'),
    certainty: z
      .record(z.string(), certainty)
      .optional()
      .describe('各地址有多确定：seen 公开代码或页面在用，list-only 仅见于清单，pattern 由写法推出，assumed 推定'),
    basis: z.string().optional().describe('为什么列入 55 城'),
    verifiedAt: z.iso.date().nullable().optional().describe('有人亲眼见它可用的日期；没有则为 null'),
    practice: z.boolean().optional().describe('演练数据，各种报告都会注明'),
    notes: z.string().optional(),
  })
  .refine((c) => c.district !== undefined || c.districts !== undefined, {
    message: '缺少 district 或 districts：须写明要找哪个区县的网厅',
    path: ['district'],
    // Also beside other faults: whoever mends a file wants to read all of them at once.
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

export type City = z.infer<typeof citySchema>;
export type District = z.infer<typeof districtSchema>;
export type Hint = z.infer<typeof hintSchema>;

import { z } from 'zod';
import { FACT_IDS, FACT_STATES, type FactId, type Facts, factSchemas, REASONS } from '../../crawlers/facts.ts';
import { fc } from '../fuzz.ts';

interface Json {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
  required?: string[];
  additionalProperties?: Json | boolean;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
}

/** Words as pages hold them, odd ones too: the sentences must survive them. */
const words = fc.oneof(
  fc.constantFrom(
    '',
    '申请表',
    '营业执照',
    '身份证',
    '无',
    '否',
    '详见附件',
    '受理；审查。',
    '0990-8234567',
    '12345',
    '云溪区人民路1号',
  ),
  // Not the very words by which a fault of ours in a sentence is known.
  fc.string({ maxLength: 60 }).filter((s) => !/undefined|NaN|Infinity|null|\[object/.test(s)),
);

/** Any value that a schema of facts.ts allows, small numbers preferred, as the thresholds are small. */
function arbitraryOf(schema: Json): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(arbitraryOf));
  const { type } = schema;
  if (Array.isArray(type)) return fc.oneof(...type.map((t) => arbitraryOf({ ...schema, type: t })));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const min = schema.minimum ?? (schema.exclusiveMinimum !== undefined ? schema.exclusiveMinimum + 1 : 0);
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return words;
    case 'integer':
      return fc.oneof(fc.integer({ min, max: min + 40 }), fc.integer({ min, max: 100_000 }));
    case 'number': {
      const max = schema.maximum ?? 30_000;
      return fc.oneof(
        fc.double({ min, max, noNaN: true }),
        fc.double({ min, max: Math.min(max, min + 40), noNaN: true }),
      );
    }
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}), { maxLength: 12 });
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(([k, s]) => [k, arbitraryOf(s)] as const);
      if (properties.length > 0)
        return fc.record(Object.fromEntries(properties), { requiredKeys: schema.required ?? [] });
      const of = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
      const keys =
        'name dept condition materials process promiseLimit legalLimit fee legalBasis place time consult complain delivery payOnline useLevel'.split(
          ' ',
        );
      return fc.dictionary(fc.constantFrom(...keys), arbitraryOf(of));
    }
    default:
      throw new Error(`no arbitrary for ${JSON.stringify(schema)}`);
  }
}

export function factValue(id: FactId): fc.Arbitrary<unknown> {
  return arbitraryOf(z.toJSONSchema(factSchemas[id]) as Json);
}

/** Any facts of a city: each seen, not seen for any reason, or not there at all. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      FACT_IDS.map((id) => [
        id,
        fc.oneof(
          { weight: 6, arbitrary: factValue(id).map((value) => ({ state: 'observed', value, reason: null })) },
          {
            weight: 1,
            arbitrary: fc.record({
              state: fc.constantFrom(...FACT_STATES.filter((s) => s !== 'observed')),
              value: fc.constant(null),
              reason: fc.constantFrom(...REASONS, null),
              note: fc.constantFrom('目标页面返回412。', '注：see log.'),
            }),
          },
          { weight: 1, arbitrary: fc.constant(undefined) },
        ),
      ]),
    ),
  )
  .map(
    (facts) =>
      Object.fromEntries(
        Object.entries(facts).flatMap(([id, f]) =>
          f ? [[id, { level: 'guest', evidence: [`sha256:${id}`], ...f }]] : [],
        ),
      ) as Facts,
  );

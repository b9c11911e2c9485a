import { z } from 'zod';
import { citySchema } from './city.ts';
import { platformSchema } from './platform.ts';

/** JSON Schema of a city file, for editors (`wangting cities schema`, committed as cities/city.schema.json). */
export function cityJsonSchema(): Record<string, unknown> {
  const schema = jsonSchema(citySchema, '城市文件');
  // What the refinement says, in words that an editor understands.
  return { ...schema, anyOf: [{ required: ['district'] }, { required: ['districts'] }] };
}

/** JSON Schema of a platform file, committed as cities/platform.schema.json. */
export const platformJsonSchema = (): Record<string, unknown> => jsonSchema(platformSchema, '省级平台文件');

function jsonSchema(schema: z.ZodType, title: string): Record<string, unknown> {
  // draft-7 is what the YAML language server understands best.
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return { $schema, title, ...rest };
}

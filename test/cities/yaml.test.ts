import { expect, test } from 'vitest';
import { citySchema } from '../../cities/city.ts';
import { parseYaml } from '../../cities/yaml.ts';
import { cases, fc } from '../fuzz.ts';
import { cityFile } from './folder.ts';

const either = (text: string) => {
  const { value, faults } = parseYaml(text, 'a.yaml', citySchema);
  expect(value === undefined).toBe(faults.length > 0);
  for (const fault of faults) {
    expect(fault.where).toMatch(/^a\.yaml:\d+$/);
    expect(fault.message).toMatch(/^[^\n]+$/);
  }
};

test('whatever stands in a file, it is a city or it has faults of one line each', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), either));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'ab:-[]{}"\'|>&*!%#?,\n\t  '.split(''), 'id: ', '- '), { maxLength: 40 }),
      (parts) => either(parts.join('')),
    ),
  );
});

test('a good file damaged at one place', () => {
  const good = `${cityFile()}districts:\n  - { name: 东区, code: "990102" }\n`;
  fc.assert(
    fc.property(
      fc.nat(good.length),
      fc.nat(8),
      fc.constantFrom('', '\t', '- ', '{', '"', '*', '!!binary x', ': '),
      (at, cut, put) => either(good.slice(0, at) + put + good.slice(at + cut)),
    ),
    { numRuns: cases(500) },
  );
});

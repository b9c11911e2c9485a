import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that take minutes. Begun last, each would keep the others' workers waiting; by size, as in a fresh clone, nothing tells them. */
const LONG = [
  'test/practice/round.test.ts',
  'test/halls/halls.test.ts',
  'test/audits/night-killed.test.ts',
  'test/audits/serve-killed.test.ts',
  'test/audits/standards.test.ts',
  'test/audits/import.test.ts',
  'test/crawlers/item/lists.test.ts',
  'test/hostile/tabs.test.ts',
  'test/crawlers/flow/trouble.test.ts',
  'test/hostile/pages.test.ts',
  'test/audits/night.test.ts',
];

/** The long tests first, the others as vitest orders them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? LONG.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

import type { GuideElement, Material } from '../../../crawlers/facts.ts';
import { type FactSeen, plain, same, type Verdict } from './compare.ts';
import type { ElementTruth, Truth } from './truth.ts';

/** Title marks around a document's name are the page's taste. */
const key = (name: string): string => plain(name).replace(/[《》]/g, '');

function compareElement(label: string, expected: ElementTruth, given: GuideElement | undefined): Verdict {
  const states = [expected.state].flat();
  const verdict = (outcome: Verdict['outcome']): Verdict => ({
    id: `guide.elements ${label}`,
    outcome,
    expected: [states.join('/'), expected.value ?? expected.includes].filter(Boolean),
    given: given ? [given.state, given.value] : 'not given',
  });
  if (!given) return verdict('missed');
  // Saying that a label is missing or empty is a claim, not a silence.
  if (!states.includes(given.state)) return verdict('wrong');
  if (expected.reason !== undefined && given.reason !== expected.reason) return verdict('missed');
  if (given.state !== 'present') return verdict('right');
  const text = plain(given.value ?? '');
  if (expected.value !== undefined && text !== plain(expected.value)) return verdict('wrong');
  if (expected.includes && !expected.includes.every((part) => text.includes(plain(part)))) return verdict('wrong');
  if (expected.excludes?.some((part) => text.includes(plain(part)))) return verdict('wrong');
  return verdict('right');
}

export function compareElements(truth: Truth, fact: FactSeen | undefined): Verdict[] {
  if (truth.elements === null) return silence(truth, 'guide.elements', fact);
  if (fact?.state !== 'observed') {
    const excused = fact?.state === 'unobservable' && truth.guideUnseen?.some((reason) => reason === fact.reason);
    return Object.keys(truth.elements).map((key) => ({
      id: `guide.elements ${key}`,
      outcome: excused ? 'right' : 'missed',
      expected: truth.elements?.[key]?.state,
      given: fact ? `${fact.state} (${fact.reason ?? '—'})` : 'not given',
    }));
  }
  const given = fact.value as Record<string, GuideElement>;
  return Object.entries(truth.elements).map(([key, expected]) => compareElement(key, expected, given[key]));
}

function compareMaterial(expected: Truth['materials'] extends infer M ? NonNullable<M> : never, given: Material[]) {
  return expected.map((wanted): Verdict => {
    const found = given.find((material) => key(material.name) === key(wanted.name));
    const fields = Object.entries(wanted).filter(([key]) => key !== 'name') as [keyof Material, unknown][];
    const refuted = fields.filter(([key, value]) => {
      const said = found?.[key];
      return said !== null && said !== undefined && !same(said, value);
    });
    const silent = fields.filter(([key, value]) => value !== null && (found?.[key] ?? null) === null);
    return {
      id: `guide.materials ${wanted.name}`,
      outcome: !found ? 'missed' : refuted.length > 0 ? 'wrong' : silent.length > 0 ? 'missed' : 'right',
      expected: wanted,
      given: found
        ? [...refuted, ...silent].map(([key]) => `${key}: ${JSON.stringify(found[key])}`).join(', ') || 'as expected'
        : 'not listed',
    };
  });
}

export function compareMaterials(truth: Truth, fact: FactSeen | undefined): Verdict[] {
  const { materials } = truth;
  if (materials === null) return silence(truth, 'guide.materials', fact);
  if (fact?.state !== 'observed') {
    return materials.map(({ name }) => ({
      id: `guide.materials ${name}`,
      outcome: 'missed',
      expected: name,
      given: fact ? `${fact.state} (${fact.reason ?? '—'})` : 'not given',
    }));
  }
  const given = fact.value as Material[];
  const beyond = given.filter((m) => !materials.some((wanted) => key(wanted.name) === key(m.name)));
  return [
    ...compareMaterial(materials, given),
    {
      id: 'guide.materials nothing else',
      outcome: beyond.length === 0 ? 'right' : 'wrong',
      expected: `${materials.length} materials`,
      given: beyond.map((m) => m.name).join('、') || 'none beyond',
    },
  ];
}

function silence(truth: Truth, id: string, fact: FactSeen | undefined): Verdict[] {
  const reasons = truth.guideUnseen;
  const right =
    fact?.state !== 'observed' && (!reasons || !fact?.reason || reasons.some((reason) => reason === fact.reason));
  return [
    {
      id,
      outcome: fact?.state === 'observed' ? 'wrong' : right ? 'right' : 'missed',
      expected: `unobservable (${reasons?.join(', ') ?? 'any reason'})`,
      given: fact ? `${fact.state} (${fact.reason ?? '—'})` : 'not given',
    },
  ];
}

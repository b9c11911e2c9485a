import { isDeepStrictEqual } from 'node:util';
import type { Planted, PlantedFacts, PlantedLinks } from '../../cities/practice/planted/facts.ts';
import type { CityResult } from '../../storage/result.ts';

/** One fact that was not recovered as it is planted. */
export interface Difference {
  city: string;
  family: string;
  fact: string;
  planted: unknown;
  observed: unknown;
  reason: string;
}

type FactId = keyof PlantedFacts;
type Seen = NonNullable<CityResult['facts'][keyof CityResult['facts']]>;

/** What an audit may say where even a perfect one sees nothing. */
const UNSEEN = ['unobservable', 'not-applicable'];

/** Every planted fact of a city that its result does not hold. Times, counts of good links and evidence are not compared. */
export function compareCity(planted: Planted, result: CityResult): Difference[] {
  const differences: Difference[] = [];
  const differ = (fact: string, wanted: unknown, seen: unknown, reason = '') =>
    differences.push({ city: planted.city, family: planted.family, fact, planted: wanted, observed: seen, reason });
  for (const [id, value] of Object.entries(planted.facts) as [FactId, unknown][]) {
    const seen = result.facts[id];
    if (seen?.state !== 'observed') {
      differ(id, value, seen?.state ?? 'absent', `${seen?.reason ?? ''} ${noteOf(seen)}`.trim());
      continue;
    }
    for (const [part, wanted, got] of parts(id, value, seen.value)) differ(`${id}${part}`, wanted, got, noteOf(seen));
  }
  for (const [id, why] of Object.entries(planted.unobservable)) {
    const seen = result.facts[id as FactId];
    if (!seen || !UNSEEN.includes(seen.state)) differ(id, `unobservable (${why})`, seen?.value ?? 'absent');
  }
  return differences;
}

const noteOf = (seen: Seen | undefined): string => (seen as { note?: string } | undefined)?.note ?? '';

type Part = [part: string, planted: unknown, observed: unknown];

/** The parts of a fact that differ. */
function parts(id: FactId, planted: unknown, seen: unknown): Part[] {
  switch (id) {
    case 'links.home':
    case 'links.inner':
    case 'links.attachments':
    case 'links.external':
      return linkParts(planted as PlantedLinks, seen as PlantedLinks);
    case 'guide.elements':
      return elementParts(planted as Elements, seen as Elements);
    case 'guide.materials':
      return materialParts(planted as Material[], seen as Material[]);
    case 'site.emptyColumns':
      return setParts(planted, seen, (c) => (c as { url: string }).url);
    case 'guide.contradictions':
      return setParts(planted, seen, (c) => (c as { rule: string }).rule);
    case 'guide.vague':
    case 'guide.repealedBasis':
      return wordParts(planted as Words[], seen as Words[]);
    case 'entry.views':
    case 'guide.delivery':
    case 'interaction.consult':
    case 'interaction.ratingDisclosure':
      return setParts(planted, seen, String);
    case 'item.url':
      return sameText(address(String(planted)), address(String(seen)));
    case 'item.name':
      return sameText(String(planted), String(seen));
    default:
      return isDeepStrictEqual(planted, seen) ? [] : [['', planted, seen]];
  }
}

/** Blanks and the width of brackets are the display's. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const address = (url: string): string => url.replace(/[?&]_=\d+/, '').replace(/\/$/, '');

function sameText(planted: string, seen: string): Part[] {
  return plain(planted) === plain(seen) ? [] : [['', planted, seen]];
}

function setParts(planted: unknown, seen: unknown, key: (value: unknown) => string): Part[] {
  const [wanted, got] = [planted, seen].map((list) => (list as unknown[]).map(key).sort());
  return isDeepStrictEqual(wanted, got) ? [] : [['', wanted, got]];
}

function linkParts(planted: PlantedLinks, seen: PlantedLinks): Part[] {
  const signs = ({ bad }: PlantedLinks) =>
    bad.map(({ url, kind }) => `${(kind as string) === 'redirect' ? 'gone' : kind} ${address(url)}`).sort();
  const [wanted, got] = [signs(planted), signs(seen)];
  const found: Part[] = [];
  const missed = wanted.filter((sign) => !got.includes(sign));
  const accused = got.filter((sign) => !wanted.includes(sign));
  if (missed.length > 0 || accused.length > 0) found.push([' bad', missed, accused]);
  for (const name of ['gone', 'serverError', 'timeout'] as const)
    if (planted[name] !== seen[name]) found.push([` ${name}`, planted[name], seen[name]]);
  return found;
}

type Elements = PlantedFacts['guide.elements'];

function elementParts(planted: Elements, seen: Elements): Part[] {
  return Object.entries(planted).flatMap(([key, wanted]): Part[] => {
    const got = seen[key];
    if (got?.state !== wanted.state) return [[` ${key}`, wanted, got ?? 'absent']];
    if (wanted.value === null || plain(got.value ?? '') === plain(wanted.value)) return [];
    return [[` ${key}`, wanted.value, got.value]];
  });
}

type Material = PlantedFacts['guide.materials'][number];

function materialParts(planted: Material[], seen: Material[]): Part[] {
  const names = (list: Material[]) => list.map((m) => plain(m.name)).sort();
  if (!isDeepStrictEqual(names(planted), names(seen))) return [[' names', names(planted), names(seen)]];
  return planted.flatMap((wanted) => {
    const got = seen.find((m) => plain(m.name) === plain(wanted.name)) as Material;
    return (Object.keys(wanted) as (keyof Material)[]).flatMap((field): Part[] =>
      field === 'name' || got[field] === wanted[field] ? [] : [[` ${wanted.name} ${field}`, wanted[field], got[field]]],
    );
  });
}

interface Words {
  words: string;
  where: string;
}

function wordParts(planted: Words[], seen: Words[]): Part[] {
  const missed = planted.filter(({ words, where }) => !seen.some((s) => s.where === where && s.words.includes(words)));
  const accused = seen.filter((s) => !planted.some(({ words, where }) => s.where === where && s.words.includes(words)));
  return missed.length === 0 && accused.length === 0 ? [] : [['', missed, accused]];
}

/** The differences as a table for people. */
export function differencesTable(differences: readonly Difference[]): string {
  const cut = (value: unknown): string => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return (text ?? String(value)).slice(0, 300);
  };
  const rows = differences.map((d) => [`${d.city} (${d.family})`, d.fact, cut(d.planted), cut(d.observed), d.reason]);
  return [['city', 'fact', 'planted', 'observed', 'reason'], ...rows].map((row) => row.join(' | ')).join('\n');
}

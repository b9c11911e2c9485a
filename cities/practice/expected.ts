import type { DeadLink } from './model/content.ts';
import type { Guide } from './model/guide.ts';
import { CORE, EXTENDED, field, guideOf, PLAIN } from './model/guide.ts';
import type { Item, ItemKind } from './model/items.ts';
import { plantedMaterial } from './model/materials.ts';
import type { PracticeCity } from './model/world.ts';
import type { Place } from './place.ts';
import { absolute } from './place.ts';
import type { Places } from './places.ts';
import type { Consult, FlowStep, Planted, PlantedFacts, PlantedLinks } from './planted/facts.ts';
import type { CityPlan, GuidePlan } from './planted/plan.ts';

/** What an audit without errors would find in one city, from the plan and the construction of its family. */
export function expectedOf(places: Places, city: PracticeCity): Planted {
  const hall = places.hall(city);
  const { plan } = city;
  const found = plan.navigation !== 'nowhere' && hall.target !== undefined;
  const via: Planted['via'] = [];
  if (found && plan.search.rank !== null) via.push('search');
  if (found) via.push('navigation');
  const others = Object.entries(FURTHER).flatMap(([scenario, kinds]) => {
    const [item] = kinds.flatMap((kind) => hall.items.find((i) => i.kind === kind) ?? []);
    const own = scenario === city.province.licence.scenario;
    return own || !item ? [] : [[scenario, item.kind === 'target' ? soughtIn(hall) : otherIn(hall, item)] as const];
  });
  return {
    city: city.roster.id,
    hall: absolute(hall, hall.paths.home),
    family: hall.family.name,
    ...soughtIn(hall),
    via,
    others: Object.fromEntries(others),
  };
}

type Expected = Pick<Planted, 'facts' | 'unobservable'>;

/** Scenario → what its item is in a hall, best first. */
const FURTHER: Readonly<Record<string, readonly ItemKind[]>> = {
  'drug-retail': ['drug'],
  food: ['food', 'target'],
  restaurant: ['food'],
  'temporary-id': ['identity'],
};

/** What the year's own scenario finds. */
function soughtIn(hall: Place): Expected {
  const { plan } = hall.city!;
  const found = plan.navigation !== 'nowhere' && hall.target !== undefined;
  const facts: Partial<PlantedFacts> = {
    ...siteFacts(hall, plan),
    ...linkFacts(hall),
    ...interactionFacts(plan, found),
    'entry.level': plan.entry,
    'entry.clicks': entryClicks(hall),
    'search.works': plan.search.works,
    'search.rank': plan.search.rank,
    'item.found': found,
  };
  const unobservable: Planted['unobservable'] = {};
  // The guide to a licence does not speak of it: only the guide of 居民临时身份证 does.
  unobservable['handling.identityOnline'] = 'not-stated';
  // CONTRACT.md §5: from the provincial home. Where no way begins there, there are none to count.
  if (plan.entry !== 'province') unobservable['item.clicks'] = 'not-applicable';
  if (found) Object.assign(facts, itemFacts(hall), guideFacts(hall, plan));
  else for (const id of GUIDE_FACTS) unobservable[id] = 'not-found-by-walker';
  return { facts, unobservable };
}

/**
 * What another scenario finds: the same sites, and a plain guide, which no plan has a part in. Links are left out: which
 * of the planted ones a crawl meets depends on the guide that it starts from.
 */
function otherIn(hall: Place, item: Item): Expected {
  const { plan } = hall.city!;
  const { clicks } = hall.family;
  const rank = plan.search.works ? 1 : null;
  const ways = [clicks.toGuide + (plan.navigation === 'deep' ? clicks.deeper : 0)];
  if (rank !== null) ways.push(clicks.bySearch);
  const { materials } = guideOf(item);
  const facts: Partial<PlantedFacts> = {
    ...siteFacts(hall, plan),
    ...interactionFacts({ ...plan, guide: PLAIN }, true),
    'entry.level': plan.entry,
    'entry.clicks': entryClicks(hall),
    'search.works': plan.search.works,
    'search.rank': rank,
    'item.found': true,
    'item.name': item.name,
    'item.code': item.code,
    'item.url': absolute(hall, hall.paths.guide(item)),
    ...declaredFacts(guideOf(item), PLAIN, ''),
    'apply.entry': 'unified-login',
    'flow.furthest': 'login',
  };
  if (plan.entry === 'province') facts['item.clicks'] = entryClicks(hall) + Math.min(...ways);
  const unobservable: Planted['unobservable'] = {};
  if (plan.entry !== 'province') unobservable['item.clicks'] = 'not-applicable';
  // Its materials have no business licence: nothing is said of how one would come.
  if (!materials.some((m) => m.name === '营业执照')) {
    delete facts['handling.licenceShared'];
    unobservable['handling.licenceShared'] = 'not-stated';
  }
  if (item.kind === 'identity') facts['handling.identityOnline'] = plan.identityOnline;
  else unobservable['handling.identityOnline'] = 'not-stated';
  return { facts, unobservable };
}

const GUIDE_FACTS = [
  'guide.open',
  'guide.elements',
  'guide.legalDays',
  'guide.promisedDays',
  'guide.visits',
  'guide.onlineDepth',
  'guide.delivery',
  'guide.materials',
  'guide.contradictions',
  'guide.repealedBasis',
  'guide.vague',
  'apply.entry',
  'handling.electronicCertificate',
  'handling.duplicateSubmission',
  'handling.licenceShared',
  'handling.singleForm',
] as const satisfies readonly (keyof PlantedFacts)[];

function siteFacts(hall: Place, plan: CityPlan): Partial<PlantedFacts> {
  return {
    'site.province': 'up',
    'site.city': plan.cityPortal === 'challenge' ? 'up' : plan.cityPortal,
    'site.district': plan.government,
    'site.certificate': 'none',
    'site.softNotFound': plan.softNotFound,
    'entry.views': [...hall.family.views],
    'site.emptyColumns': hall.content.columns
      .filter((c) => c.entries.length === 0)
      .map((c) => ({ name: c.name, url: absolute(hall, c.href) })),
  };
}

function linkFacts(hall: Place): Partial<PlantedFacts> {
  const of = (cls: DeadLink['class']): PlantedLinks => {
    const bad = hall.content.dead.filter((d) => d.class === cls);
    const errors = bad.filter((d) => d.kind === 'error').length;
    return {
      gone: bad.length - errors,
      serverError: errors,
      timeout: 0,
      bad: bad.map((d) => ({
        url: d.url,
        kind: d.kind === 'error' ? 'serverError' : 'gone',
        text: d.title,
        foundOn: d.foundOn,
      })),
    };
  };
  return {
    'links.home': of('home'),
    'links.inner': of('inner'),
    'links.attachments': of('attachments'),
    'links.external': of('external'),
  };
}

/** A district's own site has one link to its hall: one click. */
function entryClicks(hall: Place): number {
  const { clicks } = hall.family;
  const city = hall.city!;
  if (city.plan.entry === 'district') return 1;
  if (city.plan.entry === 'city') return clicks.fromCity;
  return city.province.municipality ? clicks.fromMunicipality : clicks.fromProvince;
}

function itemFacts(hall: Place): Partial<PlantedFacts> {
  const { clicks } = hall.family;
  const plan = hall.city!.plan;
  const ways = [clicks.toGuide + (plan.navigation === 'deep' ? clicks.deeper : 0)];
  if (plan.search.rank !== null) ways.push(clicks.bySearch);
  const item = hall.target!;
  return {
    'item.name': item.name,
    'item.code': item.code,
    'item.url': absolute(hall, hall.paths.guide(item)),
    ...(plan.entry === 'province' ? { 'item.clicks': entryClicks(hall) + Math.min(...ways) } : {}),
  };
}

function guideFacts(hall: Place, plan: CityPlan): Partial<PlantedFacts> {
  return {
    ...declaredFacts(guideOf(hall.target!), plan.guide, hall.world.licence.repealed),
    'apply.entry': plan.apply,
    'flow.furthest': furthestOf(plan),
  };
}

/** What a guide says, by the plan that it was written from. */
function declaredFacts(guide: Guide, p: GuidePlan, repealed: string): Partial<PlantedFacts> {
  const { materials } = guide;
  return {
    'guide.open': true,
    'guide.elements': elementsOf(guide),
    'guide.legalDays': p.legalDays,
    'guide.promisedDays': p.promisedDays,
    'guide.visits': p.visits,
    'guide.onlineDepth': p.depth,
    'guide.delivery': p.delivery,
    'guide.materials': materials.map(plantedMaterial),
    'guide.contradictions': contradictionsOf(guide, p),
    'guide.repealedBasis': p.repealed && repealed ? [{ words: repealed, where: 'legalBasis' }] : [],
    'guide.vague': p.vague ? [{ words: p.vague, where: 'materials' }] : [],
    'handling.electronicCertificate': p.delivery.includes('electronic'),
    'handling.duplicateSubmission': materials.some((m) => m.medium === 'both'),
    'handling.licenceShared': materials.some((m) => m.name === '营业执照' && m.waived),
    'handling.singleForm': materials.filter((m) => m.isForm).length <= 1,
  };
}

function elementsOf(guide: Guide): PlantedFacts['guide.elements'] {
  const keys = [...CORE, ...EXTENDED];
  return Object.fromEntries(
    keys.map((key) => {
      const f = field(guide, key);
      return [key, { state: f.state, value: f.state === 'present' && f.value !== '' ? f.value : null }];
    }),
  );
}

function contradictionsOf(guide: Guide, plan: GuidePlan): PlantedFacts['guide.contradictions'] {
  const value = (key: string): string => field(guide, key).value;
  switch (plan.contradiction) {
    case 'depth-visits':
      return [{ rule: 'depth-visits', words: `${value('onlineDepth')} / ${value('visits')}` }];
    case 'instant-days':
      return [
        { rule: 'instant-days', words: `${value('projectType')} / ${value('promiseLimit')}` },
        // Every guide of the scenario names the inspection on the spot, which cannot be done at once either.
        { rule: 'site-check-at-once', words: `${value('projectType')} / ${value('special')}` },
      ];
    case 'promise-over-legal':
      return [{ rule: 'promise-over-legal', words: `${value('promiseLimit')} / ${value('legalLimit')}` }];
    case 'same-phone':
      return [{ rule: 'same-phone', words: value('consult') }];
    case null:
      return [];
  }
}

function furthestOf(plan: CityPlan): FlowStep {
  switch (plan.apply) {
    case 'unified-login':
    case 'own-login':
      return 'login';
    case 'form':
      return plan.wizard === 'saves-form' ? 'form' : 'review';
    case 'app-only':
    case 'appointment':
      return 'apply';
    default:
      return 'guide';
  }
}

/** The number to ask stands in the guide alone: it is seen where the guide is found and says it. */
function interactionFacts(plan: CityPlan, guide: boolean): Partial<PlantedFacts> {
  const consult: Consult[] = ['12345'];
  if (guide && ![...plan.guide.missing, ...plan.guide.empty].includes('consult')) consult.push('phone');
  if (plan.consultForm) consult.push('form');
  if (plan.assistant !== 'none') consult.push('assistant');
  if (plan.human !== 'none') consult.push('human');
  return {
    'interaction.assistant': plan.assistant,
    'interaction.humanGuide': plan.human,
    'interaction.consult': consult,
    'interaction.complaint': plan.complaint,
    'interaction.ratingBoard': true,
    'interaction.ratingSources': plan.rating.sources,
    'interaction.ratingDisclosure': plan.rating.disclosure,
    'interaction.ratingFollowUp': plan.rating.followUp,
  };
}

/**
 * The values that the halls determine, in the words of CONTRACT.md §5. Declared here once more because nothing in
 * cities/ may import from crawlers/; a test holds the two against each other.
 */
export type EntryLevel = 'province' | 'city' | 'district' | 'none';
export type SiteState = 'up' | 'down' | 'maintenance' | 'blocked';
export type Depth = 'I' | 'II' | 'III' | 'IV';
export type Delivery = 'electronic' | 'post' | 'window';
export type Medium = 'electronic' | 'paper' | 'both' | 'either';
export type ApplyEntry =
  | 'unified-login'
  | 'own-login'
  | 'form'
  | 'app-only'
  | 'appointment'
  | 'offline'
  | 'none'
  | 'dead';
export type FlowStep =
  | 'portal'
  | 'region'
  | 'item'
  | 'guide'
  | 'apply'
  | 'login'
  | 'situation'
  | 'form'
  | 'materials'
  | 'delivery'
  | 'review';
export type Assistant = 'works' | 'dead-link' | 'text-only' | 'no-answer' | 'none';
export type HumanGuide = 'usable' | 'entry-only' | 'none';
export type Consult = 'phone' | 'form' | '12345' | 'assistant' | 'human';
export type Complaint = 'open' | 'case-number-only' | 'none';
export type RatingSources = 'figures' | 'names' | 'none';
export type RatingDisclosure = 'departments' | 'regions' | 'problems' | 'rectification';
export type NavigationView = 'region' | 'department' | 'theme' | 'audience';
export type ElementState = 'present' | 'empty' | 'missing' | 'image';

/** Bad links only: how many good ones are seen depends on how far a crawl goes. */
export interface PlantedLinks {
  gone: number;
  serverError: number;
  timeout: number;
  bad: { url: string; kind: 'gone' | 'serverError'; text: string; foundOn: string }[];
}

export interface PlantedMaterial {
  name: string;
  required: boolean | null;
  medium: Medium | null;
  source: string | null;
  waived: boolean;
  isForm: boolean;
  template: 'ok' | 'dead' | 'none';
}

export interface PlantedFacts {
  'site.province': SiteState;
  'site.city': SiteState;
  'site.district': SiteState;
  'site.certificate': 'none';
  'site.softNotFound': boolean;
  'site.emptyColumns': { name: string; url: string }[];
  'entry.level': EntryLevel;
  'entry.clicks': number;
  'entry.views': NavigationView[];
  'links.home': PlantedLinks;
  'links.inner': PlantedLinks;
  'links.attachments': PlantedLinks;
  'links.external': PlantedLinks;
  'search.works': boolean;
  'search.rank': number | null;
  'item.found': boolean;
  'item.name': string;
  'item.code': string | null;
  'item.url': string;
  'item.clicks': number;
  'guide.open': boolean;
  'guide.elements': Record<string, { state: ElementState; value: string | null }>;
  'guide.legalDays': number;
  'guide.promisedDays': number;
  'guide.visits': number;
  'guide.onlineDepth': Depth;
  'guide.delivery': Delivery[];
  'guide.materials': PlantedMaterial[];
  'guide.contradictions': { rule: string; words: string }[];
  'guide.repealedBasis': { words: string; where: string }[];
  'guide.vague': { words: string; where: string }[];
  'apply.entry': ApplyEntry;
  'flow.furthest': FlowStep;
  'handling.electronicCertificate': boolean;
  'handling.duplicateSubmission': boolean;
  'handling.licenceShared': boolean;
  'handling.singleForm': boolean;
  'handling.identityOnline': boolean;
  'interaction.assistant': Assistant;
  'interaction.humanGuide': HumanGuide;
  'interaction.consult': Consult[];
  'interaction.complaint': Complaint;
  'interaction.ratingBoard': boolean;
  'interaction.ratingSources': RatingSources;
  'interaction.ratingDisclosure': RatingDisclosure[];
  'interaction.ratingFollowUp': boolean;
}

/** What stands in one city's halls, as an audit without errors would report it. */
export interface Planted {
  city: string;
  /** Home of the district's hall. */
  hall: string;
  family: string;
  /** A fact that is absent is not determined by the halls (times, scores of appearance), or stands in `unobservable`. */
  facts: Partial<PlantedFacts>;
  /** Fact → reason, where even a perfect audit sees nothing. */
  unobservable: Partial<Record<keyof PlantedFacts, string>>;
  /** Ways on which the guide can be reached from the hall. */
  via: ('search' | 'navigation')[];
  /** What further scenarios find in the same halls, by the scenario's id: the same, save for what is about their item. */
  others: Record<string, Pick<Planted, 'facts' | 'unobservable'>>;
}

import { z } from 'zod';
import { type FactId, factSchemas } from '../../crawlers/facts.ts';

/** What people may observe; one kind a work sheet of the import. */
export const OBSERVATION_KINDS = [
  'phone-call',
  'answer',
  'consult-reply',
  'complaint',
  'confirmation',
  'hall',
] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** Facts that a person can see on a page and so confirm or correct (“machine, then confirm” of the indicator system). */
export const CONFIRMABLE = [
  'interaction.complaint',
  'interaction.ratingSources',
  'interaction.ratingDisclosure',
  'interaction.ratingLevels',
  'interaction.ratingFollowUp',
  'interaction.ratingBoard',
  'interaction.consult',
  'interaction.consultOnline',
  'interaction.assistant',
  'interaction.humanGuide',
  'apply.entry',
  'guide.onlineDepth',
  'guide.delivery',
  'handling.electronicCertificate',
  'handling.duplicateSubmission',
  'handling.licenceShared',
  'handling.singleForm',
] as const satisfies readonly FactId[];
export type Confirmable = (typeof CONFIRMABLE)[number];

/** Six behaviours in 实体大厅 as the 2018 edition counted them, in its order. */
export const HALL_BEHAVIOURS = [
  'conduct',
  'forbidden-words',
  'litter',
  'clutter',
  'unmarked-absence',
  'phone',
] as const;
export type HallBehaviour = (typeof HALL_BEHAVIOURS)[number];
/** Channels for complaints that a hall had, counted beside them in 2018. */
export const HALL_CHANNELS = ['box', 'telephone'] as const;
export type HallChannel = (typeof HALL_CHANNELS)[number];

const days = factSchemas['manual.complaintReplyDays'];

/** The value of each kind. */
export const observationSchemas = {
  'phone-call': z.strictObject({ answered: z.boolean() }),
  answer: z.strictObject({ quality: factSchemas['manual.consultAnswers'].element }),
  'consult-reply': z.strictObject({ days }),
  complaint: z.strictObject({ days: days.optional(), quality: factSchemas['manual.complaintQuality'].optional() }),
  confirmation: z.strictObject({
    fact: z.enum(CONFIRMABLE),
    value: z.unknown(),
    /** What the machine had said when the person looked; null where it had observed nothing. */
    machine: z.object({ value: z.unknown() }).nullable(),
  }),
  hall: z.strictObject({ behaviours: z.array(z.enum(HALL_BEHAVIOURS)), channels: z.array(z.enum(HALL_CHANNELS)) }),
} as const satisfies Record<ObservationKind, z.ZodType>;

export type ObservationValue<K extends ObservationKind> = z.infer<(typeof observationSchemas)[K]>;

/** One observation as it is kept. Rows are told apart by their numbers: a later one of a key corrects the earlier. */
export type Observation = {
  [K in ObservationKind]: {
    id: number;
    city: string;
    kind: K;
    /** What was observed, in words. */
    subject: string;
    /** Null where an earlier row of the key is taken back. */
    value: ObservationValue<K> | null;
    key: string;
    observer: string;
    /** `2026-11-22`. */
    observedAt: string;
    /** A reference in words; where it named a file, that file is in `evidence`. */
    proof: string;
    evidence: string[];
    note: string | null;
  };
}[ObservationKind];

/** The tables of a bulletin: departments, towns and streets. */
export const LEVELS_OF_UNIT = ['department', 'township'] as const;
export type UnitLevel = (typeof LEVELS_OF_UNIT)[number];

const count = z.int().nonnegative();
/** 好差评 of a unit in a quarter. Each is part of the one before it, 回访 of 差评. */
export const ratingFiguresSchema = z.strictObject({
  /** 评价量. */
  ratings: count,
  /** 差评: 不满意 and 非常不满意. */
  bad: count,
  /** 有效差评: those that the hotline confirmed. */
  valid: count,
  /** 回访: bad ratings whose author was asked again. */
  visited: count,
  /** 已整改: valid ones that were mended. */
  mended: count,
  /** 整改满意: of these, the author is content. */
  content: count,
});
export type RatingFigures = z.infer<typeof ratingFiguresSchema>;

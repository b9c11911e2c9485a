/** Patterns as sources, since they travel into the page. */
export interface Rules {
  /** Whether fields of text are filled as well. */
  typed: boolean;
  /** Whether something is chosen from lists as well. */
  lists: boolean;
  /** What names the applicant's own kind. */
  own: string;
  /** Name of the district in which one applies; empty where it is not known. */
  place: string;
  plain: string;
  /** What has to be so before one may apply. */
  condition: string;
  pressing: string;
  consent: string;
  /** The same said outright: enough for a box that has no field behind it. */
  agreement: string;
  /** Words of what is never pressed. */
  ends: string;
  placeholder: string;
  skip: string;
  samples: (readonly [string, string])[];
  text: string;
}

export interface Answered {
  given: number;
  /** Fields that unfold a list when they are pressed; kept in the page for `openList`. */
  lists: number;
}

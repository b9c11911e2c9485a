/** Nothing is at this address: 404, told in the message, in Chinese. */
export class NotFoundError extends Error {}

/** The visitor may not do this, or the form did not come from a page of ours: 403. */
export class ForbiddenError extends Error {}

/** What is asked for takes a whole processor, and others are waiting: 503, told in the message, in Chinese. */
export class BusyError extends Error {}

/** Narrows a layer to a part of each day, or of each week. Times are local, in milliseconds. */
export interface Restriction {
  readonly kind: 'daily' | 'weekly';
  /** ISO day, 1 is Monday; weekly restrictions only. */
  readonly startDay: number;
  readonly startOfDayMs: number;
  readonly durationMs: number;
}

/** Users who take turns. A layer stands above those before it in the list. */
export interface Layer {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  /** When the first user's first turn begins; hand-offs keep its local time of day. */
  readonly rotationStart: number;
  readonly turnMs: number;
  readonly userIds: readonly string[];
  readonly restrictions: readonly Restriction[];
}

/** Stands above all layers. */
interface Override {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly userId: string;
}

export interface Schedule {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly timeZone: string;
  readonly teamId: string;
  readonly layers: readonly Layer[];
  readonly overrides: Override[];
}

/** A stretch of time in which one user is on call. */
export interface Shift {
  readonly start: number;
  readonly end: number;
  readonly userId: string;
}

import type { IncidentRow } from 'pagerduty-sdk';
import { present } from '../present.ts';

const mostTitles = 5;

/** A kind of trouble, and how much of it there was. */
export interface NoisyTitle {
  /** With `#` where the titles have different numbers. */
  readonly title: string;
  readonly incidents: number;
  readonly interruptions: number;
}

/** The titles that came most often, numbers in them aside. */
export function noisiestTitles(rows: readonly IncidentRow[]): readonly NoisyTitle[] {
  const byPattern = new Map<string, { titles: Set<string>; incidents: number; sum: number }>();
  for (const { description, total_interruptions = 0 } of present(rows)) {
    if (!description) continue;
    const pattern = description.replace(/\d+(?:[.,]\d+)*/g, '#');
    const found = byPattern.get(pattern) ?? { titles: new Set(), incidents: 0, sum: 0 };
    found.titles.add(description);
    found.incidents += 1;
    found.sum += total_interruptions;
    byPattern.set(pattern, found);
  }
  return [...byPattern]
    .map(([pattern, { titles, incidents, sum }]) => {
      const [only] = titles;
      const title = titles.size === 1 && only !== undefined ? only : pattern;
      return { title, incidents, interruptions: sum };
    })
    .toSorted(
      (one, other) => other.incidents - one.incidents || other.interruptions - one.interruptions,
    )
    .slice(0, mostTitles);
}

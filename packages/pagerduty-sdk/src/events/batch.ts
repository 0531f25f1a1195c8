import type { AlertAccepted, ChangeAccepted, ChangeEvent, TriggerEvent } from './event.ts';

/** One event of a batch: what is done, and with what; keys are dedup keys. */
export type BatchItem =
  | { readonly trigger: TriggerEvent }
  | { readonly acknowledge: string }
  | { readonly resolve: string }
  | { readonly change: ChangeEvent };

/** How a batch is sent. */
export interface BatchOptions {
  /** How many events are on their way at once, 4 unless told. */
  readonly concurrency?: number | undefined;
  /** Ends the batch; what was not sent fails with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of one event of a batch; one not accepted may still have arrived, after a timeout. */
export type BatchResult =
  | {
      readonly accepted: true;
      /** Key of the alert, made up where none was given; changes have none. */
      readonly dedupKey: string | undefined;
      readonly answer: AlertAccepted | ChangeAccepted;
    }
  | {
      readonly accepted: false;
      /** Key to send the event again under, so that it opens no second alert. */
      readonly dedupKey: string | undefined;
      readonly error: unknown;
    };

/** An item of a batch, and the key it is sent under. */
export interface KeyedItem {
  readonly index: number;
  readonly dedupKey: string | undefined;
  readonly item: BatchItem;
}

/** The items with their keys: those given, and new ones for triggers without. */
export function keyItems(items: readonly BatchItem[], newKey: () => string): readonly KeyedItem[] {
  return items.map((item, index) => ({ index, item, dedupKey: keyOf(item, newKey) }));
}

function keyOf(item: BatchItem, newKey: () => string): string | undefined {
  if ('trigger' in item) return item.trigger.dedup_key ?? newKey();
  if ('acknowledge' in item) return item.acknowledge;
  return 'resolve' in item ? item.resolve : undefined;
}

/**
 * Does the work for every item, so many at once, and gives the results in the order of the items.
 * Items of one key follow each other: a resolve that overtakes its trigger would be lost.
 */
export async function runBatch(
  items: readonly KeyedItem[],
  concurrency: number,
  work: (item: KeyedItem) => Promise<BatchResult>,
): Promise<readonly BatchResult[]> {
  const lanes = groupByKey(items).values();
  const results: [number, BatchResult][] = [];
  const runLanes = async () => {
    // The workers share one iterator: each takes the next lane that is left.
    for (const lane of lanes) {
      for (const item of lane) results.push([item.index, await work(item)]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, runLanes));
  return results.sort(([a], [b]) => a - b).map(([, result]) => result);
}

function groupByKey(items: readonly KeyedItem[]): Map<string | number, KeyedItem[]> {
  const groups = new Map<string | number, KeyedItem[]>();
  for (const item of items) {
    const key = item.dedupKey ?? item.index;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

interface Flight<T> {
  readonly result: Promise<T>;
  readonly since: number;
}

/**
 * Runs one task per key at a time; who comes meanwhile gets the same result. A task older than
 * `maxMs` is no longer waited for: a Worker forgets the work of a request that was given up, and its
 * promise never settles.
 */
export function createSingleFlight<T>(
  maxMs: number,
  now: () => number,
): (key: string, task: () => Promise<T>) => Promise<T> {
  const flights = new Map<string, Flight<T>>();
  return (key, task) => {
    const known = flights.get(key);
    if (known !== undefined && now() - known.since < maxMs) return known.result;
    const result = task().finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    const flight = { result, since: now() };
    flights.set(key, flight);
    return result;
  };
}

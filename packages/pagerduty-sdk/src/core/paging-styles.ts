import { InvalidResponseError } from '../errors.ts';
import { offsetCap, readOffset, writeOffset } from './offset.ts';
import type { PagingStyle } from './operation.ts';
import type { Position } from './position.ts';

/** The parameters that ask for one page, and whether they go into the body or the query. */
export interface Place {
  readonly inBody: boolean;
  readonly parameters: Readonly<Record<string, string | number | undefined>>;
}

/** One page as it came. */
interface RawPage {
  readonly body: unknown;
  readonly at: Position['at'];
  readonly rowCount: number;
  readonly place: Place;
}

interface Paging {
  /** Parameters that paging sets by itself. */
  readonly names: readonly string[];
  /** Most rows of one page; `undefined` where there is one page only. */
  readonly maxSize: number | undefined;
  /** Whether rows slide from page to page while others are added. */
  readonly isShifting: boolean;
  /** Parameters of the page that begins at `at`. */
  place(operation: string, at: Position['at'], size: number | undefined): Place;
  /** Where the page after a full one begins, if that can be known before it is read. */
  following(at: Position['at'], size: number | undefined): Position['at'];
  /** Where the page after this one begins; `undefined` at the end. */
  next(operation: string, page: RawPage): string | number | undefined;
  /** Whether the body says if there are more rows, so that `next` is no guess. */
  isCertain(body: unknown): boolean;
  /** The position after `count` more rows of the page at `position`. */
  step(position: Position, count: number): Position;
}

const withinPage = (position: Position, count: number): Position => ({
  at: position.at,
  skip: position.skip + count,
});

/** How each of PagerDuty's paging styles asks for a page and finds the next one. */
export const pagingStyles: Readonly<Record<PagingStyle, Paging>> = {
  none: {
    names: [],
    maxSize: undefined,
    isShifting: false,
    place: (_operation, _at, size) => inQuery(size === undefined ? {} : { limit: size }),
    following: () => undefined,
    next: () => undefined,
    isCertain: () => true,
    step: withinPage,
  },
  offset: {
    names: ['limit', 'offset'],
    maxSize: 100,
    isShifting: true,
    place(_operation, at, size = 100) {
      const { offset, window } = readOffset(at);
      const limit = Math.min(size, offsetCap - offset);
      if (window === undefined) return inQuery({ limit, offset });
      const since = window.since === '' ? {} : { since: window.since };
      const until = window.until === '' ? {} : { until: window.until };
      return inQuery({ limit, offset, date_range: undefined, ...since, ...until });
    },
    following(at, size = 100) {
      const { offset, window } = readOffset(at);
      return offset + size < offsetCap ? writeOffset({ offset: offset + size, window }) : undefined;
    },
    next(operation, { body, at, rowCount, place }) {
      const more = read(body, 'more');
      const goesOn = typeof more === 'boolean' ? more : rowCount >= servedLimit(body, place);
      if (!goesOn) return undefined;
      if (rowCount > 0) return moveOffset(at, rowCount);
      if (typeof more !== 'boolean') return undefined;
      throw new InvalidResponseError(operation, 'more rows promised, none sent');
    },
    isCertain: (body) => typeof read(body, 'more') === 'boolean',
    step: ({ at, skip }, count) => ({ at: moveOffset(at, skip + count), skip: 0 }),
  },
  cursor: /* @__PURE__ */ tokenPaging('cursor', 'next_cursor', ['limit', 'cursor']),
  after: /* @__PURE__ */ tokenPaging('after', 'after', ['limit', 'after', 'before']),
  body: {
    names: ['limit', 'starting_after', 'ending_before'],
    maxSize: 1000,
    isShifting: false,
    place: (_operation, at, size = 1000) => ({
      inBody: true,
      parameters: { limit: size, ...(at === undefined ? {} : { starting_after: at }) },
    }),
    following: () => undefined,
    next: (operation, { body, at }) =>
      read(body, 'more') === true ? advance(operation, at, read(body, 'last')) : undefined,
    isCertain: () => true,
    step: withinPage,
  },
};

function tokenPaging(parameter: string, replyField: string, names: readonly string[]): Paging {
  return {
    names,
    maxSize: 100,
    isShifting: false,
    place: (_operation, at, size = 100) =>
      inQuery({ limit: size, ...(at === undefined ? {} : { [parameter]: at }) }),
    following: () => undefined,
    next(operation, { body, at }) {
      const token = read(body, replyField);
      return token === undefined || token === null || token === ''
        ? undefined
        : advance(operation, at, token);
    },
    isCertain: () => true,
    step: withinPage,
  };
}

function inQuery(parameters: Place['parameters']): Place {
  return { inBody: false, parameters };
}

function moveOffset(at: Position['at'], count: number): string | number {
  const { offset, window } = readOffset(at);
  return writeOffset({ offset: offset + count, window });
}

/** The page size the API went by, which can be smaller than what was asked for. */
function servedLimit(body: unknown, { parameters }: Place): number {
  const limit = read(body, 'limit');
  const asked = Number(parameters['limit']);
  return typeof limit === 'number' && limit > 0 ? Math.min(limit, asked) : asked;
}

function advance(operation: string, from: unknown, to: unknown): string {
  if (typeof to === 'string' && to !== '' && to !== from) return to;
  throw new InvalidResponseError(operation, 'more rows promised, but the page does not advance');
}

/** One field of a body, whatever the body is. */
export function read(body: unknown, name: string): unknown {
  const record: Readonly<Record<string, unknown>> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  return record[name];
}

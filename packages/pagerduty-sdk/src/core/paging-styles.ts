import { InvalidRequestError, InvalidResponseError } from '../errors.ts';
import type { PagingStyle } from './operation.ts';
import type { Position } from './position.ts';

/** The parameters that ask for one page, and whether they go into the body or the query. */
export interface Place {
  readonly inBody: boolean;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** One page as it came. */
export interface RawPage {
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
  /** Where the page after this one begins; `undefined` at the end. */
  next(operation: string, page: RawPage): string | number | undefined;
  /** Whether the body says if there are more rows, so that `next` is no guess. */
  isCertain(body: unknown): boolean;
  /** The position after `count` more rows of the page at `position`. */
  step(position: Position, count: number): Position;
}

/** PagerDuty answers 400 for rows past this number. */
const offsetCap = 10_000;

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
    next: () => undefined,
    isCertain: () => true,
    step: withinPage,
  },
  offset: {
    names: ['limit', 'offset'],
    maxSize: 100,
    isShifting: true,
    place(operation, at, size = 100) {
      const offset = readOffset(at);
      const limit = Math.min(size, offsetCap - offset);
      if (limit > 0) return inQuery({ limit, offset });
      throw new InvalidRequestError(
        `${operation} serves ${offsetCap} rows at most: narrow the list, for example by time`,
      );
    },
    next(operation, { body, at, rowCount, place }) {
      const more = read(body, 'more');
      const goesOn = typeof more === 'boolean' ? more : rowCount >= servedLimit(body, place);
      if (!goesOn) return undefined;
      if (rowCount > 0) return readOffset(at) + rowCount;
      if (typeof more !== 'boolean') return undefined;
      throw new InvalidResponseError(operation, 'more rows promised, none sent');
    },
    isCertain: (body) => typeof read(body, 'more') === 'boolean',
    step: ({ at, skip }, count) => ({ at: readOffset(at) + skip + count, skip: 0 }),
  },
  cursor: tokenPaging('cursor', 'next_cursor', ['limit', 'cursor']),
  after: tokenPaging('after', 'after', ['limit', 'after', 'before']),
  body: {
    names: ['limit', 'starting_after', 'ending_before'],
    maxSize: 1000,
    isShifting: false,
    place: (_operation, at, size = 1000) => ({
      inBody: true,
      parameters: { limit: size, ...(at === undefined ? {} : { starting_after: at }) },
    }),
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

function readOffset(at: Position['at']): number {
  const offset = at ?? 0;
  if (typeof offset === 'number' && Number.isInteger(offset) && offset >= 0) return offset;
  throw new InvalidRequestError('The cursor is not one this client gave');
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

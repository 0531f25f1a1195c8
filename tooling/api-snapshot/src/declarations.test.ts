import { expect, test } from 'vitest';
import { classesOf, functionsOf } from './declarations.ts';

const text = `
/** Things of the account. */
export declare class Things {
    #private;
    /** What hangs on a thing. */
    readonly tags: Tags;
    constructor(api: Api);
    /**
     * Things that match, see {@link Things.get}. Operation \`listThings\`.
     *
     * @remarks 100 rows a page.
     * @throws ApiError 400, 401.
     */
    list(query?: Query<'a', { b: string }>, options?: Options): Paginated<Thing>;
    get(id: string, { retry }: { readonly retry: () => void }): Promise<Thing>;
}
/** Counts. */
export declare function count<T extends Thing>(api: Api, ...rest: readonly T[]): number;
`;

test('methods come with their parameters, their words and what they throw', () => {
  const { words, methods = [] } = classesOf(text).get('Things') ?? {};

  expect(words).toBe('Things of the account.');
  expect(methods).toEqual([
    {
      name: 'list',
      parameters: ['query?', 'options?'],
      words: 'Things that match, see `Things.get`. Operation `listThings`. 100 rows a page.',
      throws: 'ApiError 400, 401.',
    },
    { name: 'get', parameters: ['id', 'options'], words: '', throws: '' },
  ]);
});

test('so do functions', () => {
  expect(functionsOf(text)).toEqual([
    { name: 'count', parameters: ['api', 'rest'], words: 'Counts.', throws: '' },
  ]);
});

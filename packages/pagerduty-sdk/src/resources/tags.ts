import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type {
  BodyOf,
  ItemOf,
  ListOptions,
  ListQuery,
  PathOf,
  RequestOptions,
} from '../core/types.ts';

/** A tag. */
export type Tag = ItemOf<'GET /tags'>;
/** What a tag is made with. */
export type NewTag = BodyOf<'POST /tags'>['tag'];
/** What can be tagged. */
export type EntityType = PathOf<'GET /{entity_type}/{id}/tags'>['entity_type'];
/** A thing with a tag. */
export type TaggedEntity = ItemOf<'GET /tags/{id}/{entity_type}'>;
/** Tags to add, by label or id, and to take off. */
export type TagChanges = BodyOf<'POST /{entity_type}/{id}/change_tags'>;

/** Tags of users, teams and escalation policies. */
export class Tags {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Tags whose label matches `query`. Operation `listTags`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  list(query: ListQuery<'GET /tags'> = {}, options: ListOptions = {}): Paginated<Tag> {
    return this.#api.paginate('GET /tags', { query, ...options });
  }

  /**
   * One tag. Operation `getTag`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  get(id: string, options: RequestOptions = {}): Promise<Tag> {
    return this.#api.entity('GET /tags/{id}', 'tag', { path: { id }, ...options });
  }

  /**
   * Makes a tag. Operation `createTags`.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  create(tag: NewTag, options: RequestOptions = {}): Promise<Tag> {
    return this.#api.entity('POST /tags', 'tag', { body: { tag }, ...options });
  }

  /**
   * Deletes a tag from everything that has it. Operation `deleteTag`.
   *
   * @throws ApiError 401, 403, 429.
   */
  async delete(id: string, options: RequestOptions = {}): Promise<void> {
    await this.#api.request('DELETE /tags/{id}', { path: { id }, ...options });
  }

  /**
   * Things of one kind that have a tag. Operation `getTagsByEntityType`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  entities(
    id: string,
    entityType: EntityType,
    query: ListQuery<'GET /tags/{id}/{entity_type}'> = {},
    options: ListOptions = {},
  ): Paginated<TaggedEntity> {
    return this.#api.paginate('GET /tags/{id}/{entity_type}', {
      path: { id, entity_type: entityType },
      query,
      ...options,
    });
  }

  /**
   * Tags of a thing. Operation `getEntityTypeByIdTags`.
   *
   * @remarks In the API's own order; 100 rows a page; the API lists 10 000 at most.
   * @throws ApiError 401, 403, 429; InvalidRequestError past 10 000 rows.
   */
  ofEntity(
    entityType: EntityType,
    id: string,
    query: ListQuery<'GET /{entity_type}/{id}/tags'> = {},
    options: ListOptions = {},
  ): Paginated<Tag> {
    return this.#api.paginate('GET /{entity_type}/{id}/tags', {
      path: { entity_type: entityType, id },
      query,
      ...options,
    });
  }

  /**
   * Adds tags to a thing and takes others off. Operation `createEntityTypeByIdChangeTags`.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  async change(
    entityType: EntityType,
    id: string,
    changes: TagChanges,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('POST /{entity_type}/{id}/change_tags', {
      path: { entity_type: entityType, id },
      body: changes,
      ...options,
    });
  }
}

import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, ListOptions, RequestOptions } from '../core/types.ts';

/** An address or a number. */
export type ContactMethod = ItemOf<'GET /users/{id}/contact_methods'>;
/** What a contact method is made with. */
export type NewContactMethod = BodyOf<'POST /users/{id}/contact_methods'>['contact_method'];
/** The fields of a contact method that can be changed. */
export type ContactMethodChange =
  BodyOf<'PUT /users/{id}/contact_methods/{contact_method_id}'>['contact_method'];

/** How a user is reached: e-mail, phone, SMS, push. */
export class ContactMethods {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All contact methods of a user, in one piece. Operation `getUserContactMethods`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws ApiError 400, 401, 403, 429.
   */
  list(userId: string, options: ListOptions = {}): Paginated<ContactMethod> {
    return this.#api.paginate('GET /users/{id}/contact_methods', {
      path: { id: userId },
      ...options,
    });
  }

  /**
   * One contact method. Operation `getUserContactMethod`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  get(
    userId: string,
    contactMethodId: string,
    options: RequestOptions = {},
  ): Promise<ContactMethod> {
    return this.#api.entity(
      'GET /users/{id}/contact_methods/{contact_method_id}',
      'contact_method',
      {
        path: { id: userId, contact_method_id: contactMethodId },
        ...options,
      },
    );
  }

  /**
   * Adds a contact method. Operation `createUserContactMethod`.
   *
   * @throws ApiError 400, 401, 403, 429.
   */
  create(
    userId: string,
    method: NewContactMethod,
    options: RequestOptions = {},
  ): Promise<ContactMethod> {
    return this.#api.entity('POST /users/{id}/contact_methods', 'contact_method', {
      path: { id: userId },
      body: { contact_method: method },
      ...options,
    });
  }

  /**
   * Changes a contact method. Operation `updateUserContactMethod`.
   *
   * @throws ApiError 400, 401, 403, 404, 429.
   */
  update(
    userId: string,
    contactMethodId: string,
    change: ContactMethodChange,
    options: RequestOptions = {},
  ): Promise<ContactMethod> {
    return this.#api.entity(
      'PUT /users/{id}/contact_methods/{contact_method_id}',
      'contact_method',
      {
        path: { id: userId, contact_method_id: contactMethodId },
        body: { contact_method: change },
        ...options,
      },
    );
  }

  /**
   * Deletes a contact method. Operation `deleteUserContactMethod`.
   *
   * @throws ApiError 401, 403, 404, 429.
   */
  async delete(
    userId: string,
    contactMethodId: string,
    options: RequestOptions = {},
  ): Promise<void> {
    await this.#api.request('DELETE /users/{id}/contact_methods/{contact_method_id}', {
      path: { id: userId, contact_method_id: contactMethodId },
      ...options,
    });
  }
}

import type { Api } from '../core/api.ts';
import type { Paginated } from '../core/pagination.ts';
import type { BodyOf, ItemOf, RequestOptions } from '../core/types.ts';

/** What was said about an incident, and the status it then had. */
export type IncidentUpdate =
  ItemOf<'GET /pages/{page_id}/incidents/{incident_id}/incident_updates'>;
/** What is said now, and the status that the incident takes. */
export type NewIncidentUpdate =
  BodyOf<'POST /pages/{page_id}/incidents/{incident_id}/incident_updates'>;
/** Text and time of an update; its status is fixed. */
export type IncidentUpdateChange =
  BodyOf<'PATCH /pages/{page_id}/incidents/{incident_id}/incident_updates/{incident_update_id}'>;

/** What was said about incidents, update by update. There is no single read and no delete. */
export class IncidentUpdates {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * All updates of an incident, in one piece. Operation `listIncidentUpdates`.
   *
   * @remarks In the API's own order; all on one page.
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  list(
    pageId: string,
    incidentId: string,
    options: RequestOptions = {},
  ): Paginated<IncidentUpdate> {
    return this.#api.paginate('GET /pages/{page_id}/incidents/{incident_id}/incident_updates', {
      path: { page_id: pageId, incident_id: incidentId },
      ...options,
    });
  }

  /**
   * Says something new, and tells the subscribers unless `deliver_notifications` is false.
   * Operation `createIncidentUpdate`.
   *
   * @throws PingeraApiError 422.
   */
  create(
    pageId: string,
    incidentId: string,
    update: NewIncidentUpdate,
    options: RequestOptions = {},
  ): Promise<IncidentUpdate> {
    return this.#api.entity('POST /pages/{page_id}/incidents/{incident_id}/incident_updates', {
      path: { page_id: pageId, incident_id: incidentId },
      body: update,
      ...options,
    });
  }

  /**
   * Corrects text or time of an update; nobody is told. Operation `patchIncidentUpdate`.
   *
   * @throws PingeraApiError 422.
   */
  update(
    pageId: string,
    incidentId: string,
    updateId: string,
    change: IncidentUpdateChange,
    options: RequestOptions = {},
  ): Promise<IncidentUpdate> {
    return this.#api.entity(
      'PATCH /pages/{page_id}/incidents/{incident_id}/incident_updates/{incident_update_id}',
      {
        path: { page_id: pageId, incident_id: incidentId, incident_update_id: updateId },
        body: change,
        ...options,
      },
    );
  }

  /**
   * The PUT form of {@link update}, with the same body. Operation `updateIncidentUpdate`.
   *
   * @throws PingeraApiError 422.
   */
  replace(
    pageId: string,
    incidentId: string,
    updateId: string,
    update: IncidentUpdateChange,
    options: RequestOptions = {},
  ): Promise<IncidentUpdate> {
    return this.#api.entity(
      'PUT /pages/{page_id}/incidents/{incident_id}/incident_updates/{incident_update_id}',
      {
        path: { page_id: pageId, incident_id: incidentId, incident_update_id: updateId },
        body: update,
        ...options,
      },
    );
  }
}

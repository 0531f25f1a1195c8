import type { Api } from '../core/api.ts';
import type { BodyOf, RequestOptions, ResultOf } from '../core/types.ts';

/** The postmortem of an incident: its draft, and what is published. */
export type Postmortem = NonNullable<
  ResultOf<'GET /pages/{page_id}/incidents/{incident_id}/postmortem'>
>;
/** What a postmortem says; `body_draft` is seen by nobody until it is published. */
export type PostmortemChange = BodyOf<'PUT /pages/{page_id}/incidents/{incident_id}/postmortem'>;

/** What was learnt from incidents. A postmortem cannot be deleted. */
export class Postmortems {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * The postmortem of an incident. Operation `getIncidentPostmortem`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  get(pageId: string, incidentId: string, options: RequestOptions = {}): Promise<Postmortem> {
    return this.#api.entity('GET /pages/{page_id}/incidents/{incident_id}/postmortem', {
      path: { page_id: pageId, incident_id: incidentId },
      ...options,
    });
  }

  /**
   * Writes the postmortem, or changes it. Operation `saveIncidentPostmortem`.
   *
   * @throws PingeraApiError 422.
   */
  save(
    pageId: string,
    incidentId: string,
    postmortem: PostmortemChange,
    options: RequestOptions = {},
  ): Promise<Postmortem> {
    return this.#api.entity('PUT /pages/{page_id}/incidents/{incident_id}/postmortem', {
      path: { page_id: pageId, incident_id: incidentId },
      body: postmortem,
      ...options,
    });
  }

  /**
   * Publishes the draft for everybody to see, and tells the subscribers where `notify_subscribers`
   * was saved so. Operation `publishIncidentPostmortem`.
   *
   * @throws PingeraApiError, whose statuses the document leaves open.
   */
  publish(pageId: string, incidentId: string, options: RequestOptions = {}): Promise<Postmortem> {
    return this.#api.entity('PUT /pages/{page_id}/incidents/{incident_id}/postmortem/publish', {
      path: { page_id: pageId, incident_id: incidentId },
      ...options,
    });
  }
}

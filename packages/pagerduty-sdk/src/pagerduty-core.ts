import { Api } from './core/api.ts';
import { createTransport, type PagerDutyOptions } from './options.ts';

/**
 * Client of the PagerDuty REST API v2 without resources, for bundles that must be small: every
 * operation by its key, and the resources that are wanted, such as `new Incidents(core)`.
 * Constructing it sends nothing.
 */
export class PagerDutyCore extends Api {
  /** Throws {@link InvalidRequestError} on a malformed credential, region, URL or limit. */
  constructor(options: PagerDutyOptions) {
    super(createTransport(options), options.from);
  }
}

import { PagerDutyError } from '../errors.ts';

/** Why a delivery is refused. */
export type WebhookRefusal =
  | 'missing-signature'
  | 'no-match'
  | 'too-large'
  | 'not-json'
  | 'not-an-event';

const statuses = {
  'missing-signature': 401,
  'no-match': 403,
  'too-large': 413,
  'not-json': 400,
  'not-an-event': 400,
} as const satisfies Record<WebhookRefusal, number>;

/** The request is no webhook of PagerDuty's, or cannot be shown to be one. */
export class WebhookError extends PagerDutyError {
  override readonly name = 'WebhookError';
  readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal, message: string) {
    super(message);
    this.reason = reason;
  }

  /** HTTP status to answer with: always a 4xx, after which PagerDuty does not deliver again. */
  get status(): number {
    return statuses[this.reason];
  }
}

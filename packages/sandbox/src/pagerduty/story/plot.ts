import type { Priority, Service, Urgency } from '../account/entities.ts';
import type { Agent, Alert } from '../account/incident.ts';

/** What happens to one incident; times are milliseconds after its start. */
export interface Plot {
  readonly service: Service;
  readonly title: string;
  readonly createdAt: number;
  readonly urgency: Urgency;
  readonly priority: Priority | null;
  readonly openedBy: Agent;
  readonly details: unknown;
  readonly alerts: readonly AlertPlot[];
  /** The monitor sends its event again at this interval; 0 for never. */
  readonly repeatMs: number;
  readonly notes: readonly NotePlot[];
  /** A user hands it up one level by hand. */
  readonly escalated: { readonly after: number; readonly userId: string } | null;
  /** By the first of those who have it then. */
  readonly acknowledgedAfter: number | null;
  readonly resolved: {
    readonly after: number;
    readonly by: 'assignee' | 'service';
    readonly text: string | null;
  } | null;
}

type AlertPlot = Pick<Alert, 'title' | 'severity' | 'details'> & { readonly after: number };

interface NotePlot {
  readonly after: number;
  /** `null` for the assignee. */
  readonly userId: string | null;
  readonly content: string;
}

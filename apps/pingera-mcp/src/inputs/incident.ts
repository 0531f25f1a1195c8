import * as z from 'zod';
import { componentStatus } from './component-status.ts';

/** The state of an incident; a maintenance has others. */
export const incidentStatus = z.enum(['investigating', 'identified', 'monitoring', 'resolved']);

/** How bad an incident is. */
export const incidentImpact = z.enum(['minor', 'major', 'critical']);

/** The status of components, by id. */
export const componentsInput = z.record(z.string(), componentStatus);

/** Whether subscribers are told; sent only where it is given. */
export const deliverNotifications = z.boolean().optional();

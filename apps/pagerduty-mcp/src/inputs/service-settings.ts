import * as z from 'zod';

/** What a service does with its incidents. */
export const serviceSettings = {
  description: z.string().optional(),
  urgency: z.enum(['high', 'low', 'severity_based']).optional().describe('Of new incidents'),
  auto_resolve_timeout: z.int().min(0).optional().describe('Seconds; 0: never'),
  acknowledgement_timeout: z.int().min(0).optional().describe('Seconds; 0: never'),
};

interface Settings {
  readonly description?: string | undefined;
  readonly urgency?: 'high' | 'low' | 'severity_based' | undefined;
  readonly auto_resolve_timeout?: number | undefined;
  readonly acknowledgement_timeout?: number | undefined;
}

/** The settings in the words of the API; only those that are given. */
export function settingsOf({ urgency, ...rest }: Settings) {
  return {
    ...rest,
    incident_urgency_rule:
      urgency === undefined ? undefined : ({ type: 'constant', urgency } as const),
  };
}

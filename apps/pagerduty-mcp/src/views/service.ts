import { from, view } from 'mcp-kit';
import type { Service } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView, named } from './named.ts';

/** The fields of a service that every tool shows. */
export const serviceFields = {
  id: z.string(),
  name: z.string(),
  description: z.string(),
  status: z.string(),
  escalation_policy: from(NamedView, (service: Service) => maybeNamed(service.escalation_policy)),
  teams: from(z.array(NamedView), ({ teams }: Service) => teams?.map(named)),
  last_incident_at: from(z.string(), (service: Service) => service.last_incident_timestamp),
  html_url: z.string(),
};

/** A service as lists and writes show it. */
export const ServiceView = view<Service>(serviceFields);

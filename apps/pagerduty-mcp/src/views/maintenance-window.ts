import { from, view } from 'mcp-kit';
import type { MaintenanceWindow } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView, named } from './named.ts';

/** A time in which services open no incidents. */
export const MaintenanceWindowView = view<MaintenanceWindow>({
  id: z.string(),
  description: z.string(),
  start_time: z.string(),
  end_time: z.string(),
  services: from(z.array(NamedView), ({ services }) => services.map(named)),
  created_by: from(NamedView, (window) => maybeNamed(window.created_by)),
  html_url: z.string(),
});

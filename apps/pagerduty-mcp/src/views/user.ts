import { from, view } from 'mcp-kit';
import type { User } from 'pagerduty-sdk';
import * as z from 'zod';
import { NamedView, named } from './named.ts';

/** The fields of a user that every tool shows. */
export const userFields = {
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.string(),
  job_title: z.string(),
  time_zone: z.string(),
  teams: from(z.array(NamedView), ({ teams }: User) => teams?.map(named)),
  html_url: z.string(),
};

/** A user as lists and writes show them. */
export const UserView = view<User>(userFields);

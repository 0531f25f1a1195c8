import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { buildUserContext } from './build-user-context.ts';
import { listAbilities } from './list-abilities.ts';
import { listAuditRecords } from './list-audit-records.ts';
import { listLicenses } from './list-licenses.ts';

/** Tools for who you are, and the account. */
export const contextTools: readonly Tool<Deps>[] = [
  buildUserContext,
  listAuditRecords,
  listAbilities,
  listLicenses,
];

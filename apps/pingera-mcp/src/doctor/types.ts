import type { Program } from 'mcp-kit';
import type { Deps } from '../deps.ts';

/** What the kit's `doctor` needs of this server. */
export type Doctor = Awaited<ReturnType<NonNullable<Program<Deps>['doctor']>>>;

/** What an examination is told. */
export type Asked = Parameters<Doctor['open']>[0];

/** The account to examine. */
export type Account = Awaited<ReturnType<Doctor['open']>>;

/** What a check found. */
export type Finding = Awaited<ReturnType<Account['identify']>>;

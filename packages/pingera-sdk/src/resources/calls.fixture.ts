import { checkCalls } from './check-calls.fixture.ts';
import { pageCalls } from './page-calls.fixture.ts';
import type { ResourceCall } from './resource-call.fixture.ts';
import { watchCalls } from './watch-calls.fixture.ts';

/** A call of every resource method, one for each operation of the API. */
export const calls: readonly ResourceCall[] = [...watchCalls, ...checkCalls, ...pageCalls];

import type { ContractCalls } from '../contract-call.fixture.ts';
import { policyCalls } from './policies/contract-calls.fixture.ts';
import { scheduleCalls } from './schedules/contract-calls.fixture.ts';

export const oncallCalls: ContractCalls = { ...scheduleCalls, ...policyCalls };

import type { ContractCalls } from '../contract-call.fixture.ts';

export const automationCalls: ContractCalls = {};

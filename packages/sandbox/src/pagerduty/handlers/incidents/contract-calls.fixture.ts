import type { ContractCalls } from '../contract-call.fixture.ts';
import { incidentActionCalls } from './actions/contract-calls.fixture.ts';
import { incidentDetailCalls } from './details/contract-calls.fixture.ts';
import { incidentResponseCalls } from './response/contract-calls.fixture.ts';

export const incidentsCalls: ContractCalls = {
  ...incidentActionCalls,
  ...incidentDetailCalls,
  ...incidentResponseCalls,
};

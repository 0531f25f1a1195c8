import { readOperations } from 'mcp-kit';
import { operationInputs, operations as rows } from 'pagerduty-sdk';

/** Every operation of the REST API, for search_api and call_api. */
export const operations = readOperations(rows, operationInputs);

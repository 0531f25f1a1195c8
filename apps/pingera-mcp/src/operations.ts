import { readOperations } from 'mcp-kit';
import { operationInputs, operations as rows } from 'pingera-sdk';

/** Every operation of the API, for search_api and call_api. */
export const operations = readOperations(rows, operationInputs);

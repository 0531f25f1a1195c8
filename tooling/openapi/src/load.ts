import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isRecord, type JsonObject } from './record.ts';

/** Where the documents lie unless `OPENAPI_DIR` says otherwise: beside the repository. */
const besideRepository = resolve(import.meta.dirname, '../../../../shared/reference');

/** Path of a document. */
export function documentPath(name: string): string {
  return resolve(process.env['OPENAPI_DIR'] ?? besideRepository, name);
}

/** The document, or `undefined` where it is not at hand. */
export function loadDocument(name: string): JsonObject | undefined {
  const path = documentPath(name);
  if (!existsSync(path)) return undefined;
  const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (isRecord(document)) return document;
  throw new Error(`${path} is no OpenAPI document`);
}

import { type Api, readApi } from './api.ts';
import type { Dialect } from './dialect.ts';
import { DocumentSchema } from './document.ts';
import { relaxReadOnly } from './mend/read-only.ts';
import { stripProse } from './prose.ts';
import type { JsonObject } from './record.ts';

/** The API that a raw document describes, with its traps mended. */
export function buildApi(raw: JsonObject, dialect: Dialect): Api {
  const mended = dialect.documentMends.reduce((it, mend) => mend(it), stripProse(raw));
  const api = readApi(DocumentSchema.parse(mended));
  return relaxReadOnly({
    ...api,
    operations: api.operations.map((operation) =>
      dialect.operationMends.reduce((it, mend) => mend(it), operation),
    ),
  });
}

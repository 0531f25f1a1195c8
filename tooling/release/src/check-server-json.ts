import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as z from 'zod';
import { servers } from './servers.ts';

/** Holds each server.json against the schema that it names, fetched from where it is published. */
for (const { folder, manifest } of servers) {
  const detail: unknown = JSON.parse(readFileSync(new URL('server.json', folder), 'utf8'));
  const { $schema } = z.looseObject({ $schema: z.url() }).parse(detail);
  const response = await fetch($schema, { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`${$schema} answered ${response.status}`);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.validate(z.looseObject({}).parse(await response.json()), detail);
  process.stdout.write(`${manifest.name}: ${isValid ? 'valid' : ajv.errorsText()}\n`);
  if (!isValid) process.exitCode = 1;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { documentPath, loadDocument } from './load.ts';

function documentsWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  writeFileSync(join(folder, 'api.json'), text);
  vi.stubEnv('OPENAPI_DIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test('reads documents where OPENAPI_DIR points', () => {
  const folder = documentsWith('{"openapi":"3.0.2"}');

  expect(documentPath('api.json')).toBe(join(folder, 'api.json'));
  expect(loadDocument('api.json')).toEqual({ openapi: '3.0.2' });
});

test('has nothing to say about a document that is absent', () => {
  documentsWith('{}');

  expect(loadDocument('other.json')).toBeUndefined();
});

test('refuses a file that holds something else', () => {
  documentsWith('[]');

  expect(() => loadDocument('api.json')).toThrow('api.json is no OpenAPI document');
});

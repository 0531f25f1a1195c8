import { chances } from './chances.ts';
import { wire } from './raw.ts';

const targets = [
  'POST /mcp',
  'POST /mcp/',
  'GET /mcp',
  'DELETE /mcp',
  'OPTIONS /mcp',
  'PUT /mcp',
  'HEAD /mcp',
  'GET /healthz',
  'GET /readyz',
  'GET /',
  'PATCH /mcp?x=%00',
  'POST //mcp',
  'BREW /mcp',
] as const;

const oddLines = [
  'Mcp-Method: initialize',
  'MCP-Protocol-Version: 1999-01-01',
  'Mcp-Name: ../../etc/passwd',
  'Authorization: Bearer',
  'Authorization: Basic AAAA',
  'X-PagerDuty-Token: \u00ff\u00fe',
  'Content-Type: text/html',
  'Content-Encoding: gzip',
  'Transfer-Encoding: chunked',
  'Content-Length: 7',
  'Content-Length: -1',
  'Expect: 100-continue',
  'Upgrade: websocket',
  'Host: evil.example',
  'Origin: null',
  'X-MCP-Tools: nothing',
  'X-MCP-Readonly: perhaps',
  'Accept: */*',
  'Range: bytes=0-',
  'Cookie: a=b',
  'X-Forwarded-Host: evil.example',
] as const;

const oddBodies = [
  '',
  '{',
  '[]',
  'null',
  '0',
  '"text"',
  '{}',
  '[{}]',
  '{"jsonrpc":"2.0"}',
  '\u0000\u0001',
  '{"jsonrpc":"2.0","id":{},"method":7}',
  '{"jsonrpc":"2.0","id":1,"method":"initialize"}',
  '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"__proto__"}}',
  `${'['.repeat(5_000)}`,
  `{"a":${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}}`,
  '[{"jsonrpc":"2.0","id":1,"method":"tools/list"},{"jsonrpc":"2.0","id":1,"method":"ping"}]',
] as const;

/** Requests that are good but for a few things, or that are hardly requests at all. */
export function fuzzer(seed: number): () => Buffer {
  const chance = chances(seed);
  const upTo = (end: number) => Math.floor(chance() * end);
  const pick = <Item>(items: readonly [Item, ...Item[]]) => items[upTo(items.length)] ?? items[0];
  return () => {
    const good = wire(pick(targets), chance() < 0.5 ? {} : { body: pick(oddBodies) });
    const lines = good.split('\r\n');
    for (let count = upTo(4); count > 0; count -= 1) lines.splice(1 + upTo(7), 0, pick(oddLines));
    const bytes = Buffer.from(lines.join('\r\n'), 'latin1');
    if (chance() < 0.5) return bytes;
    for (let count = upTo(12); count > 0; count -= 1) bytes[upTo(bytes.length)] = upTo(256);
    return chance() < 0.3 ? bytes.subarray(0, upTo(bytes.length)) : bytes;
  };
}

import type { JsonObject } from '../json-object.ts';
import type { RunOutcome } from '../run-metadata.ts';

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  A: ['203.0.113.20', '203.0.113.21'],
  AAAA: ['2001:db8::20'],
  MX: ['10 mail.acme-outdoor.example.'],
  TXT: ['v=spf1 -all'],
  CNAME: ['edge.acme-outdoor.example.'],
};

/** The report of a DNS check. */
export function dnsAnswers({ target, status }: RunOutcome): JsonObject {
  const { host, parameters } = target;
  const type = String(parameters['record_type'] ?? 'A');
  const expected = listIn(parameters, 'expected_answers');
  const found = expected.length > 0 ? expected : (ANSWERS[type] ?? []);
  return {
    domain: host,
    record_type: type,
    answers: status === 'ok' || status === 'degraded' ? found : [],
    expected_answers: expected,
    validation_mode:
      expected.length > 0 ? (parameters['validation_mode'] ?? 'contains_all') : 'none',
    dns_servers_used: listIn(parameters, 'dns_servers', ['9.9.9.9']),
    authoritative_ns: ['ns1.acme-outdoor.example.', 'ns2.acme-outdoor.example.'],
  };
}

function listIn(
  parameters: JsonObject,
  name: string,
  fallback: readonly string[] = [],
): readonly string[] {
  const list = parameters[name];
  return Array.isArray(list) && list.length > 0 ? list.map(String) : fallback;
}

import type { JsonObject } from '../json-object.ts';
import type { RunOutcome } from '../run-metadata.ts';

const SERVICES = [
  { port: 443, service: 'https', product: 'nginx', version: '1.27' },
  { port: 80, service: 'http', product: 'nginx', version: '1.27' },
];

/** The report of a port scan. */
export function openPorts({ target, status, region, provider }: RunOutcome): JsonObject {
  const isUp = status === 'ok' || status === 'degraded';
  const wanted = String(target.parameters['ports'] ?? '1-1024');
  const open = SERVICES.filter(({ port }) => isUp && holdsPort(wanted, port));
  return {
    target: target.host,
    execution_type: 'regular',
    provider,
    region,
    summary: {
      hosts_up: isUp ? 1 : 0,
      hosts_down: isUp ? 0 : 1,
      total_hosts: 1,
      total_open_ports: open.length,
    },
    scan_results: [
      {
        hostname: target.host,
        ip: '203.0.113.20',
        state: isUp ? 'up' : 'down',
        open_ports: open.map((found) => ({ ...found, protocol: 'tcp', extrainfo: '' })),
        os_matches: isUp ? [{ name: 'Linux 5.x', accuracy: '96' }] : [],
      },
    ],
    vulnerabilities: [],
  };
}

/** Whether a list such as `80,443` or `1-1024` names the port. */
function holdsPort(ports: string, port: number): boolean {
  return ports.split(',').some((part) => {
    const [first = '', last = first] = part.trim().split('-');
    return Number(first) <= port && port <= Number(last);
  });
}

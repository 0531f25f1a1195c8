import * as z from 'zod';
import { each, filled, maybe } from './lenient.ts';

/** Ports named; a host with more is scanned for another reason. */
const mostPorts = 50;

const Port = z.object({
  port: z.number(),
  protocol: maybe(z.string()),
  service: maybe(z.string()),
  product: maybe(z.string()),
  version: maybe(z.string()),
});

const Host = z.object({
  hostname: maybe(z.string()),
  ip: maybe(z.string()),
  open_ports: each(Port),
});

const Report = z.object({
  target: maybe(z.string()),
  summary: z
    .object({
      hosts_up: maybe(z.number()),
      hosts_down: maybe(z.number()),
      total_open_ports: maybe(z.number()),
    })
    .catch({ hosts_up: undefined, hosts_down: undefined, total_open_ports: undefined }),
  scan_results: each(Host),
  vulnerabilities: z.array(z.unknown()).catch([]),
});

/** The ports that are open, such as `443/tcp https nginx 1.27`, with the host where there are several. */
export function portscanDigest(metadata: unknown) {
  const { target, summary, scan_results: hosts, vulnerabilities } = Report.parse(metadata);
  const ports = hosts.flatMap(({ hostname, ip, open_ports }) =>
    open_ports.map((port) => {
      const host = hosts.length > 1 ? (hostname ?? ip) : undefined;
      return host === undefined ? wordsOf(port) : `${host}: ${wordsOf(port)}`;
    }),
  );
  return {
    target,
    ...summary,
    open_ports: filled(ports.slice(0, mostPorts)),
    vulnerabilities: vulnerabilities.length || undefined,
  };
}

function wordsOf({ port, protocol = 'tcp', service, product, version }: z.infer<typeof Port>) {
  return [`${port}/${protocol}`, service, product, version].filter(Boolean).join(' ');
}

import { createServer } from 'node:http';

const latencyMs = Number(process.argv[2] ?? 0);
const rows = 10_000;
const mostPerPage = 100;

/** An incident of about the size that real ones have. */
function incident(index: number) {
  const reference = (type: string, id: string) => ({
    id,
    type: `${type}_reference`,
    summary: `The ${type} ${id}`,
    self: `https://api.pagerduty.com/${type}s/${id}`,
    html_url: `https://acme.pagerduty.com/${type}s/${id}`,
  });
  return {
    ...reference('incident', `Q${index}`),
    type: 'incident',
    incident_number: index,
    title: `Checkout answers slowly in region ${index % 7}`,
    description: 'The 95th percentile was above two seconds for ten minutes.',
    created_at: '2026-03-04T15:00:00Z',
    status: 'resolved',
    urgency: 'high',
    service: reference('service', 'PSHOP01'),
    escalation_policy: reference('escalation_policy', 'PPOLICY'),
    teams: [reference('team', 'PTEAM01')],
    assignments: [{ at: '2026-03-04T15:00:00Z', assignee: reference('user', 'PANA001') }],
    acknowledgements: [{ at: '2026-03-04T15:01:00Z', acknowledger: reference('user', 'PANA001') }],
  };
}

const texts = Array.from({ length: rows }, (_, index) => JSON.stringify(incident(index)));

function answer(url: URL): string {
  if (url.pathname !== '/incidents') return `{"incident":${texts[0]}}`;
  const limit = Math.min(mostPerPage, Number(url.searchParams.get('limit') ?? 25));
  const offset = Number(url.searchParams.get('offset') ?? 0);
  const page = texts.slice(offset, offset + limit).join(',');
  const more = offset + limit < rows;
  return `{"incidents":[${page}],"limit":${limit},"offset":${offset},"more":${more},"total":null}`;
}

const server = createServer((request, response) => {
  const body = answer(new URL(request.url ?? '/', 'http://localhost'));
  const send = () => response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  if (latencyMs === 0) send();
  else setTimeout(send, latencyMs);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});

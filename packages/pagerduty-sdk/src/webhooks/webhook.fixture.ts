export const secret = 'lq3Wn0vJ8sT/kD+9xYb2';

/** What PagerDuty sends when an incident is triggered. */
export const delivery = JSON.stringify({
  event: {
    id: '01BWDWL3NYY7LUFPZCC28QUCMK',
    event_type: 'incident.triggered',
    resource_type: 'incident',
    occurred_at: '2026-01-31T09:30:00.000Z',
    agent: null,
    client: { name: 'Monitor' },
    data: {
      id: 'PGR0VU2',
      type: 'incident',
      number: 2,
      status: 'triggered',
      title: 'Zu viele Fehler 🔥',
      created_at: '2026-01-31T09:29:59Z',
    },
  },
});

/** The signature header of a body. */
export async function sign(body: string | Uint8Array, ...secrets: readonly string[]) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const signatures = secrets.map(async (each) => {
    const raw = new TextEncoder().encode(each);
    const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
    return `v1=${Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  });
  return (await Promise.all(signatures)).join(',');
}

import type { PagerDutySandbox } from 'sandbox/pagerduty';

/** Keys that only {@link marked} knows: each stands for an account of its own. */
export function strangerKey(number: number): string {
  return `Stranger${String(number).padStart(12, '0')}`;
}

/** Numbers of the accounts whose data the text holds. */
export function marksIn(text: string): readonly number[] {
  return [...new Set([...text.matchAll(/\[mark-(\d+)\]/g)].map(([, number]) => Number(number)))];
}

/**
 * The sandbox for its own keys; for a stranger's, an account whose every text is marked with the
 * number of the key that it was asked for with.
 */
export function marked(
  sandbox: PagerDutySandbox,
  keys: readonly string[],
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const found = /Stranger(\d{12})$/.exec(request.headers.get('authorization') ?? '');
    if (found === null) return sandbox.fetch(request);
    const number = Number(found[1]);
    if (request.method === 'POST') return noteOf(number, request);
    request.headers.set('authorization', `Token token=${keys[number % keys.length]}`);
    const response = await sandbox.fetch(request);
    const body: unknown = JSON.parse(await response.text(), (name, value: unknown) =>
      textNames.has(name) && typeof value === 'string' ? `[mark-${number}] ${value}` : value,
    );
    return Response.json(body, { status: response.status });
  };
}

const textNames = new Set(['title', 'summary', 'name', 'description', 'content']);

/** A note that is written down nowhere. */
async function noteOf(number: number, request: Request): Promise<Response> {
  const { note } = await request.json();
  return Response.json({
    note: {
      id: 'PNOTE01',
      content: `[mark-${number}] ${note.content}`,
      created_at: '2026-03-04T15:00:00Z',
      user: {
        id: 'PUSER01',
        type: 'user_reference',
        summary: `[mark-${number}] Stranger`,
        self: null,
        html_url: null,
      },
    },
  });
}

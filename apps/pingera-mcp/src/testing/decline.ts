import { type Served, serve } from './serve.ts';

/** A server whose user says no to every question, and the questions so far. */
export async function serveDeclining(): Promise<Served & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const served = await serve({ capabilities: { elicitation: { form: {} } } });
  served.client.setRequestHandler('elicitation/create', async ({ params }) => {
    asked.push(params.message);
    return { action: 'decline' };
  });
  return { ...served, asked };
}

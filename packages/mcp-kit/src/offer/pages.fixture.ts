import type { App } from '../app.ts';
import { InputError, ToolError } from '../errors.ts';
import { account, allTools, type Deps, serviceOf } from '../incidents.fixture.ts';
import type { Service } from '../serve/server.ts';
import { definePrompt } from './prompt.ts';
import { defineResource } from './resource.ts';

/** The incidents of an account as resources. */
export const incidentResource = defineResource({
  uri: 'test://incidents/{incident_id}',
  name: 'incident',
  title: 'Incident',
  description: 'One incident.',
  variables: {
    incident_id: { complete: async (_typed, { incidents }: Deps) => incidents.map(({ id }) => id) },
  },
  list: async ({ incidents }: Deps) =>
    incidents.map(({ id, title: name }) => ({ uri: `test://incidents/${id}`, name })),
  async read({ incident_id }, { incidents }: Deps, { warn }) {
    if (incident_id === 'broken') throw new Error('token=hush at /srv/secret.ts');
    if (incident_id === 'odd') throw new InputError('odd is no id', 'Take another.');
    if (incident_id === 'gone') throw new TypeError('upstream');
    if (incident_id === 'P2') warn('Notes are \u202Emissing');
    const found = incidents.find(({ id }) => id === incident_id);
    return found && { ...found, signing_secret: 'hush', note: null };
  },
});

const summaryResource = defineResource({
  uri: 'test://summary',
  name: 'summary',
  title: 'Summary',
  description: 'All of it.',
  read: async (_variables, { incidents }: Deps) => ({ incidents }),
});

const reportPrompt = definePrompt({
  name: 'status_report',
  title: 'Status report',
  description: 'Report on an incident.',
  arguments: {
    incident_id: {
      description: 'Which one',
      required: true,
      complete: async (_typed, { incidents }: Deps) => incidents.map(({ id }) => id),
    },
    tone: { description: 'How to write' },
  },
  text: ({ incident_id, tone }) => `Report on ${incident_id}${tone ? `, ${tone}` : ''}.`,
});

/** The app of the incidents with all that. */
export const pagesApp: App<Deps> = {
  ...serviceOf(allTools, account(0)).app,
  resources: [incidentResource, summaryResource],
  prompts: [reportPrompt],
  explain(error) {
    if (!(error instanceof TypeError)) return undefined;
    const { problem } = new ToolError({
      ...{ code: 'RATE_LIMITED', message: 'The API is busy', hint: 'Wait a little.' },
      retryAfterMs: 1_500,
    });
    return problem;
  },
};

/** A server of it, with that many incidents. */
export function servicePages(count: number, over: Partial<Service<Deps>> = {}): Service<Deps> {
  return serviceOf(allTools, account(count), { app: pagesApp, ...over });
}

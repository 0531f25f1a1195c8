import type { Client, Input } from '../client.ts';
import type { Launch, Secret } from '../launch.ts';
import { leftOut, noteOn, plainEntry } from '../variables.ts';

export const vscode: Client = {
  id: 'vscode',
  title: 'VS Code',
  format: 'json',
  section: 'servers',
  fileOf: (scope, { project, appData, join }) =>
    scope === 'user' ? appData('Code', 'User', 'mcp.json') : join(project, '.vscode', 'mcp.json'),

  configure(launch) {
    const missing = leftOut(launch);
    const entry = plainEntry(launch, (secret) => `\${input:${inputId(launch, secret)}}`);
    return {
      entry: { type: 'stdio', ...entry },
      inputs: missing.map((secret) => inputOf(launch, secret)),
      note: noteOn(missing, 'VS Code asks for', 'when it first starts the server'),
    };
  },
};

function inputOf(launch: Launch, secret: Secret): Input {
  return {
    id: inputId(launch, secret),
    type: 'promptString',
    description: `${launch.title}: your ${secret.words}`,
    password: true,
  };
}

function inputId({ name }: Launch, { words }: Secret): string {
  return `${name}-${words.replaceAll(' ', '-')}`;
}

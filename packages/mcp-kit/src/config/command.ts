import { resolve } from 'node:path';
import type { Program } from '../cli/program.ts';
import { UsageError } from '../usage-error.ts';
import type { Client } from './client.ts';
import { clients } from './clients/index.ts';
import type { Host } from './host.ts';
import { launchOf } from './launch.ts';
import { placesOf } from './places.ts';
import { type Request, readRequest } from './request.ts';
import { snippetOf } from './snippet.ts';
import { writeInto } from './write-into.ts';

/** Prints how an MCP client is told to start the server, or writes it into the client's file. */
export async function runConfig<Deps>(
  program: Program<Deps>,
  argv: readonly string[],
  host: Host,
): Promise<void> {
  const request = readRequest(program, argv, host);
  const client = clients.find(({ id }) => id === request?.client);
  if (request === undefined || client === undefined) return;
  const say = (sentence: string) => host.stderr.write(`${program.app.name}: ${sentence}\n`);
  const configuration = client.configure(launchOf(program, request, host), request.scope);
  const file = fileOf(client, request, host);
  if (request.write) {
    const outcome = await writeInto(file, client, { ...request, configuration });
    for (const each of outcome) say(each);
  } else {
    host.stdout.write(await snippetOf(client, request.name, configuration));
    say(`that belongs into ${file} (${client.title}); --write puts it there`);
    if (configuration.note !== undefined) say(configuration.note);
  }
  if (request.includeKey && request.scope === 'project') {
    say(`${file} is of a project: keep it out of version control, for it holds your key`);
  }
  if (!request.includeKey && Object.keys(request.secrets).length > 0) {
    say('what you gave is not in it: --include-key puts the key itself in');
  }
}

function fileOf(client: Client, { file, scope }: Request, host: Host): string {
  if (file !== undefined) return resolve(host.cwd(), file);
  const found = client.fileOf(scope, placesOf(host));
  if (found !== undefined) return found;
  throw new UsageError(
    `${client.title} has no ${scope} file for servers: leave --scope out, or name a file with --file`,
  );
}

import { openAccount } from './account.ts';

const { logEntries } = openAccount();
const log = logEntries.list({ is_overview: true });

// The cursor is text: a job that runs every hour keeps it and goes on where it stopped.
let cursor: string | undefined;
for (let part = 1; part <= 3; part += 1) {
  const { items, next } = await log.slice({ limit: 40, cursor });
  console.info(`Part ${part}: ${items.length} entries, the last one ${items.at(-1)?.created_at}`);
  cursor = next;
  if (cursor === undefined) break;
}

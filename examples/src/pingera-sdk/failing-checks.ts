import { readPingeraDate } from 'pingera-sdk';
import { openAccount } from './account.ts';

const pingera = openAccount();

for await (const check of pingera.checks.list({ status: ['failed', 'degraded', 'timeout'] })) {
  const [last] = await pingera.checks.results(String(check.id), { failed_only: true }).take(1);
  const when = readPingeraDate(last?.created_at) ?? 'never';
  console.info(`${check.name} (${check.type}) is ${check.status}: ${last?.error_message}, ${when}`);
}

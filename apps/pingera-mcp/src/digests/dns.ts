import * as z from 'zod';
import { each, filled, maybe } from './lenient.ts';

const Report = z.object({
  domain: maybe(z.string()),
  record_type: maybe(z.string()),
  answers: each(z.string()),
  expected_answers: each(z.string()),
  validation_mode: maybe(z.string()),
  dns_servers_used: each(z.string()),
});

/** What the name servers answered, and what of the expected was not in it. */
export function dnsDigest(metadata: unknown) {
  const report = Report.parse(metadata);
  const { domain, record_type, answers, expected_answers, validation_mode } = report;
  return {
    domain,
    record_type,
    answers,
    expected_answers: filled(expected_answers),
    missing_answers: filled(expected_answers.filter((answer) => !answers.includes(answer))),
    validation_mode,
    dns_servers_used: filled(report.dns_servers_used),
  };
}

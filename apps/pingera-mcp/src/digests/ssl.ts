import { readPingeraDate } from 'pingera-sdk';
import * as z from 'zod';
import { each, filled, maybe, named } from './lenient.ts';

const Certificate = z.object({
  subject: maybe(z.string()),
  issuer: maybe(z.string()),
  not_before: maybe(z.string()),
  not_after: maybe(z.string()),
  cert_date_valid: maybe(z.boolean()),
  hostname_mismatch: maybe(z.boolean()),
  in_trust_store: maybe(z.boolean()),
});
type Certificate = z.infer<typeof Certificate>;

const Report = z.object({
  ssl_grade: maybe(z.string()),
  ssl_score: maybe(z.number()),
  deduction_summary: each(z.string()),
  checks: maybe(
    z.object({
      certificate_info: maybe(Certificate),
      protocol_support: named(z.object({ supported: z.boolean() })),
      vulnerabilities: named(z.object({ vulnerable: z.boolean() })),
    }),
  ),
});

/** The grade of a TLS server, its certificate, and what is wrong with it. */
export function sslDigest(metadata: unknown) {
  const { ssl_grade: grade, ssl_score: score, deduction_summary, checks } = Report.parse(metadata);
  const certificate = checks?.certificate_info;
  const protocols = checks?.protocol_support.filter(([, { supported }]) => supported) ?? [];
  const holes = checks?.vulnerabilities.filter(([, { vulnerable }]) => vulnerable) ?? [];
  return {
    grade,
    score,
    deductions: filled(deduction_summary),
    subject: certificate?.subject,
    issuer: certificate?.issuer,
    expires_at: readPingeraDate(certificate?.not_after) ?? certificate?.not_after,
    certificate_problems: filled(problemsOf(certificate)),
    protocols: filled(protocols.map(([name]) => name)),
    vulnerable_to: filled(holes.map(([name]) => name)),
  };
}

function problemsOf(certificate: Certificate | undefined): readonly string[] {
  if (certificate === undefined) return [];
  const { cert_date_valid, hostname_mismatch, in_trust_store } = certificate;
  return [
    ...(cert_date_valid === false ? ['expired or not valid yet'] : []),
    ...(hostname_mismatch === true ? ['made for another host'] : []),
    ...(in_trust_store === false ? ['issuer not trusted'] : []),
  ];
}

import { readPingeraDate } from 'pingera-sdk';
import * as z from 'zod';
import { maybe } from './lenient.ts';

const secondsPerDay = 86_400;

const Report = z.object({
  status_code: maybe(z.number()),
  ip_address: maybe(z.string()),
  ssl_cert_expiration: maybe(z.string()),
  ssl_cert_expiration_seconds: maybe(z.number()),
  headers: z.record(z.string(), z.unknown()).catch({}),
});

/** What a web or API check was answered. */
export function webDigest(metadata: unknown) {
  const { headers, ...report } = Report.parse(metadata);
  const { ssl_cert_expiration: expiry, ssl_cert_expiration_seconds: left } = report;
  return {
    status_code: report.status_code,
    ip_address: report.ip_address,
    content_type: header(headers, 'content-type'),
    location: header(headers, 'location'),
    certificate_expires_at: readPingeraDate(expiry) ?? expiry,
    certificate_days_left: left === undefined ? undefined : Math.floor(left / secondsPerDay),
  };
}

function header(headers: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted) ?? [];
  return typeof value === 'string' ? value : undefined;
}

import type { Call } from '../core/call.ts';
import { unprocessable } from './refusals.ts';

const FIELD = /name="([^"]*)"[^\r\n]*filename="/g;

/** The addresses of uploaded logos; `undefined` when the body is no form. */
export function readLogos(
  { headers, text }: Call,
  pageId: string,
): { company_logo?: string; favicon_logo?: string } | undefined {
  if (!(headers.get('content-type') ?? '').startsWith('multipart/form-data')) return undefined;
  const fields = [...text.matchAll(FIELD)].map(([, field = '']) => field);
  if (fields.length === 0) throw unprocessable('files', { company_logo: ['No file was sent.'] });
  const address = (field: string) => `https://files.pingera.ru/pages/${pageId}/${field}`;
  return {
    ...(fields.includes('company_logo') && { company_logo: address('company_logo') }),
    ...(fields.includes('favicon_logo') && { favicon_logo: address('favicon_logo') }),
  };
}

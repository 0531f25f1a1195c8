import { from, view } from 'mcp-kit';
import * as z from 'zod';
import { whole } from '../digests/whole.ts';

const Fields = z.record(z.string(), z.unknown());

/** A template of a page, in whatever shape the API sent it. */
export interface PageTemplate {
  /** The name under which it stood, where the templates were no list. */
  readonly key?: string | undefined;
  readonly told: unknown;
}

/** The templates in an answer of which the API documents no shape. */
export function templatesOf(answer: unknown): readonly PageTemplate[] {
  if (Array.isArray(answer)) return answer.map((told) => ({ told }));
  const fields = Fields.safeParse(answer).data ?? {};
  const list = Object.values(fields).find((value) => Array.isArray(value));
  if (list !== undefined) return templatesOf(list);
  return Object.entries(fields).map(([key, told]) => ({ key, told }));
}

/** A look that a page can take, with everything else that is told of it. */
export const PageTemplateView = view<PageTemplate>({
  id: from(z.string(), ({ key, told }) => fieldsOf(told)['id'] ?? key),
  name: from(z.string(), ({ told }) => (typeof told === 'string' ? told : fieldsOf(told)['name'])),
  preview_url: from(z.string(), ({ told }) => fieldsOf(told)['preview_url']),
  details: from(Fields, ({ told }) => restOf(told)),
});

function fieldsOf(told: unknown): Readonly<Record<string, unknown>> {
  return Fields.safeParse(told).data ?? {};
}

function restOf(told: unknown) {
  const { id: _, name: __, preview_url: ___, ...rest } = fieldsOf(told);
  return Object.keys(rest).length > 0 ? whole(rest) : undefined;
}

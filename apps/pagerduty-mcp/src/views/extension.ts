import { from, view } from 'mcp-kit';
import type { Extension, ExtensionSchema } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView, named } from './named.ts';

/** An extension, and the services that it is told of. */
export const ExtensionView = view<Extension>({
  id: z.string(),
  name: z.string(),
  extension_schema: from(NamedView, (extension) => maybeNamed(extension.extension_schema)),
  services: from(z.array(NamedView), (extension) => extension.extension_objects.map(named)),
  is_stopped_after_failures: from(
    z.literal(true),
    (extension) => extension.temporarily_disabled || undefined,
  ),
  html_url: z.string(),
});

/** A kind of extension. */
export const ExtensionSchemaView = view<ExtensionSchema & { readonly id?: string | undefined }>({
  id: z.string(),
  key: z.string(),
  label: z.string(),
  description: z.string(),
  send_types: z.array(z.string()),
  guide_url: z.string(),
});

import { UsageError } from 'mcp-kit';

/** The key of an integration as a setting gives it; a malformed one is a {@link UsageError}. */
export function readRoutingKey(key: string | undefined): string | undefined {
  if (key === undefined || /^[\dA-Za-z]{32}$/.test(key)) return key;
  throw new UsageError(
    'routingKey: expected the 32 letters and digits of an integration key (PAGERDUTY_ROUTING_KEY)',
  );
}

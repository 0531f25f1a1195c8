const maxDepth = 5;

/** The runtime's code of a connection fault, which undici puts on the cause of its TypeError. */
export function faultCode(fault: unknown): string | undefined {
  let current = fault;
  for (let depth = 0; depth < maxDepth; depth += 1) {
    if (typeof current !== 'object' || current === null) return undefined;
    if ('code' in current && typeof current.code === 'string') return current.code;
    current = 'cause' in current ? current.cause : undefined;
  }
  return undefined;
}

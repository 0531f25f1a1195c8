import { type Finding, fail } from './finding.ts';

const advice = {
  name: 'Check the host for typing errors, and whether this machine has DNS and a network.',
  refused: 'Check host and port; a firewall may stand between.',
  timeout: 'A firewall or a proxy may stand between; on slow lines raise --timeout.',
  tls: 'Where a proxy of the company opens connections, set NODE_EXTRA_CA_CERTS to its certificate, or NODE_OPTIONS=--use-system-ca.',
  route: 'Check the network of this machine, and its firewall.',
  proxy: 'Put user and password into the URL of the proxy: HTTPS_PROXY=http://user:password@host.',
  dropped: 'Try again; a firewall or a proxy may cut the connection.',
} as const;

const kinds: readonly (readonly [codes: RegExp, words: string, kind: keyof typeof advice])[] = [
  [/^(ENOTFOUND|EAI_)/, 'the name is not found', 'name'],
  [/^ECONNREFUSED$/, 'the connection is refused', 'refused'],
  [/^(ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/, 'no answer came in time', 'timeout'],
  [/CERT|SIGNATURE|^ERR_(TLS|SSL)_|^EPROTO$/, 'TLS fails', 'tls'],
  [/^E(HOST|NET)(UNREACH|DOWN)$/, 'there is no route', 'route'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the connection was cut', 'dropped'],
];

/** Why no answer came from the host. */
export function describeFault(host: string, error: unknown): Finding {
  const { code, name, message } = readFault(error);
  if (name === 'TimeoutError' || name === 'AbortError') {
    return fail(`${host}: no answer came in time`, advice.timeout);
  }
  // The Fetch standard makes an error without words of a 407.
  if (/\(407\)/.test(message) || (code === '' && message === '')) {
    return fail(`${host}: a proxy asks for a password (407)`, advice.proxy);
  }
  const known = kinds.find(([codes]) => codes.test(code));
  if (known === undefined) return fail(`${host}: ${code || message}`, advice.dropped);
  const [, words, kind] = known;
  return fail(`${host}: ${words} (${code})`, advice[kind]);
}

interface Fault {
  readonly code: string;
  readonly name: string;
  readonly message: string;
}

/** The innermost cause that has a code, which `fetch` puts below a TypeError. */
function readFault(error: unknown, depth = 0): Fault {
  if (!(error instanceof Error) || depth > 5) return { code: '', name: '', message: String(error) };
  const { name, message, cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code === '' && cause !== undefined ? readFault(cause, depth + 1) : { code, name, message };
}

/** A proxy that the environment names. */
export interface NamedProxy {
  /** Name of the variable. */
  readonly variable: string;
  /** Whether Node's `fetch` goes through it. */
  readonly isUsed: boolean;
  /** Its password, which is never shown. */
  readonly secrets: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy for URLs of the protocol, as the process was started with. */
export function findProxy(env: Environment, protocol: string): NamedProxy | undefined {
  const name = protocol === 'http:' ? 'http_proxy' : 'https_proxy';
  const variable = [name, name.toUpperCase()].find((each) => (env[each] ?? '') !== '');
  if (variable === undefined) return undefined;
  const isUsed =
    env['NODE_USE_ENV_PROXY'] === '1' ||
    (env['NODE_OPTIONS'] ?? '').split(/\s+/).includes('--use-env-proxy');
  return { variable, isUsed, secrets: passwordOf(env[variable] ?? '') };
}

function passwordOf(text: string): readonly string[] {
  const password = URL.canParse(text) ? new URL(text).password : '';
  return [password, decode(password)].filter((each) => each !== '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

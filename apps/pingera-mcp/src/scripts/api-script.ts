import { checkCode } from './custom-code.ts';
import { expression, isFixed, Names, urlExpression } from './expression.ts';
import { playwrightTest, type Step } from './playwright-test.ts';
import { quote } from './quote.ts';
import { checkWebUrl } from './web-url.ts';

/** A request, what its answer has to be, and what of it later steps need. */
interface ApiStep {
  readonly method?: string | undefined;
  /** Path below the base URL, or a whole URL. */
  readonly path?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON, or as it is when it is text that is no JSON. */
  readonly body?: unknown;
  readonly expected_status?: number | undefined;
  readonly contains?: string | undefined;
  /** Names, and where in the JSON of the answer their values are, such as `data.items.0.id`. */
  readonly save?: Readonly<Record<string, string>> | undefined;
}

interface ApiScript {
  readonly title: string;
  readonly url: string;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly steps: readonly ApiStep[];
  /** Runs after the steps. */
  readonly customCode: string | undefined;
}

const setup = ['let response;', 'let text;', 'const saved = new Map();'];

/** A script that sends the requests in order; its source, and the secrets it reads. */
export function apiScript({ title, url, headers, steps, customCode }: ApiScript) {
  const names = new Names();
  const requests = steps.map((step, place) =>
    toStep({ ...step, headers: { ...headers, ...step.headers } }, place, { url, names }),
  );
  const custom =
    customCode === undefined
      ? []
      : [{ title: 'Custom code', lines: [checkCode('custom_code', customCode)] }];
  const { secrets } = names;
  const all = [...requests, ...custom];
  return {
    source: playwrightTest({ title, fixture: 'request', secrets, setup, steps: all }),
    secrets,
  };
}

function toStep(
  { method = 'GET', path, headers = {}, body, expected_status, contains, save = {} }: ApiStep,
  place: number,
  { url, names }: { readonly url: string; readonly names: Names },
): Step {
  const address = join(url, path);
  checkWebUrl(path === undefined ? 'url' : `steps[${place}].path`, address);
  const options = [
    `method: ${quote(method)}`,
    ...(Object.keys(headers).length > 0 ? [`headers: ${expression(headers, names)}`] : []),
    ...(body === undefined ? [] : [`data: ${expression(readBody(body), names)}`]),
  ];
  const lines = [
    `response = await request.fetch(${urlExpression(address, names)}, { ${options.join(', ')} });`,
    'text = await response.text();',
    expected_status === undefined
      ? 'expect(response.status()).toBeLessThan(400);'
      : `expect(response.status()).toBe(${expected_status});`,
    ...(contains === undefined ? [] : [`expect(text).toContain(${expression(contains, names)});`]),
    ...Object.entries(save).flatMap(([name, where]) => saveLines(name, where)),
  ];
  for (const name of Object.keys(save)) names.save(name);
  return { title: `${method} ${address}`, lines };
}

/** The base with the path below it; a whole URL stands alone. */
function join(base: string, path: string | undefined): string {
  if (path === undefined || path === '') return base;
  if (isFixed(path) && URL.canParse(path)) return path;
  if (path.startsWith('?')) return base + path;
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** Models send JSON as text, too; what is neither an object nor a list goes as text. */
function readBody(body: unknown): unknown {
  if (typeof body !== 'string') {
    return typeof body === 'object' && body !== null ? body : JSON.stringify(body);
  }
  if (!/^\s*[[{]/.test(body)) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function saveLines(name: string, where: string): readonly string[] {
  const keys = where.split('.').map(quote).join(', ');
  const key = quote(name);
  return [
    `saved.set(${key}, [${keys}].reduce((value, key) => value?.[key], JSON.parse(text)));`,
    `expect(saved.get(${key}), ${quote(`The answer has ${where}`)}).toBeDefined();`,
  ];
}

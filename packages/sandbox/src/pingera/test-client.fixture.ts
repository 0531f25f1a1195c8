import * as z from 'zod';
import { createPingeraSandbox, type PingeraSandbox } from './index.ts';

const STARTED_AT = Date.UTC(2025, 10, 20, 12, 34, 56, 789);

const Row = z.looseObject({ id: z.string() });
const Rows = z.array(Row);

/** An object of an answer that has an id. */
type Row = z.infer<typeof Row>;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Request {
  readonly body?: unknown;
  /** The `Authorization` header; the key of Acme Outdoor unless told, none when `null`. */
  readonly key?: string | null;
}

/** A sandbox with a clock of its own and a short way to ask it. */
export class TestClient {
  #now = STARTED_AT;
  readonly sandbox: PingeraSandbox;

  constructor(seed?: number) {
    this.sandbox = createPingeraSandbox({ seed, now: () => this.#now });
  }

  /** Epoch milliseconds of the sandbox's clock. */
  get now(): number {
    return this.#now;
  }

  /** Lets time go by. */
  wait(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Sends `METHOD /path`, without the version. */
  async ask(line: string, { body, key = this.sandbox.keys.apiKey }: Request = {}): Promise<Answer> {
    const [method = '', path = ''] = line.split(' ');
    const response = await this.sandbox.fetch(`https://api.pingera.ru/v1${path}`, {
      method,
      headers: {
        ...(key !== null && { authorization: key }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  /** Asks for one object. */
  async row(line: string, request?: Request): Promise<Row> {
    return Row.parse((await this.ask(line, request)).body);
  }

  /** Asks for a bare list, or for the list under `field`. */
  async rows(line: string, field?: string): Promise<Row[]> {
    const { body } = await this.ask(line);
    return Rows.parse(field === undefined ? body : z.looseObject({}).parse(body)[field]);
  }

  /** The listed object with that name. */
  async named(line: string, name: string, field?: string): Promise<Row> {
    const found = (await this.rows(line, field)).find((row) => row['name'] === name);
    if (found === undefined) throw new Error(`${line} lists no ${name}`);
    return found;
  }

  /** The id of the public status page. */
  async pageId(): Promise<string> {
    return (await this.named('GET /pages', 'Acme Outdoor Status', 'pages')).id;
  }

  /** The id of a check. */
  async checkId(name: string): Promise<string> {
    return (await this.named('GET /checks?page_size=100', name, 'checks')).id;
  }
}

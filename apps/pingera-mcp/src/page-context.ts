import { InputError, ToolError } from 'mcp-kit';
import type { Page, Pingera } from 'pingera-sdk';

/** A status page by id and name. */
export interface PageName {
  readonly id: string;
  readonly name: string;
}

/** Said where there is no page to be about. */
export const noPage = 'This account has no status page';

/** Pages named in an error; more would not help to choose. */
const mostChoices = 20;

/** Which page a tool is about when the caller does not say. */
export class PageContext {
  readonly #client: () => Pingera;
  readonly #configured: string | undefined;

  constructor(client: () => Pingera, configured: string | undefined) {
    this.#client = client;
    this.#configured = configured;
  }

  /** The given page, the configured one, or the account's only one; else the choices are named. */
  async one(given: string | undefined, signal: AbortSignal): Promise<string> {
    const known = given ?? this.#configured;
    if (known !== undefined) return known;
    const pages = await this.#list(signal, mostChoices + 1);
    const [only] = pages;
    if (only !== undefined && pages.length === 1) return only.id;
    if (only === undefined) throw new ToolError({ code: 'NOT_FOUND', message: noPage });
    throw new InputError('page_id is needed: there are several pages', `Pages: ${choices(pages)}.`);
  }

  /** The given page, the configured one, or all pages of the account. */
  async some(given: string | undefined, signal: AbortSignal): Promise<readonly PageName[]> {
    const known = given ?? this.#configured;
    if (known === undefined) return this.#list(signal, Number.POSITIVE_INFINITY);
    const page = await this.#client().pages.get(known, { signal });
    return [pageName(page)];
  }

  async #list(signal: AbortSignal, most: number): Promise<readonly PageName[]> {
    const found: PageName[] = [];
    for await (const page of this.#client().pages.list({ signal })) {
      found.push(pageName(page));
      if (found.length >= most) break;
    }
    return found;
  }
}

function pageName({ id = '', name }: Page): PageName {
  return { id, name };
}

function choices(pages: readonly PageName[]): string {
  const named = pages.slice(0, mostChoices).map(({ id, name }) => `${id} (${name})`);
  return pages.length > mostChoices ? `${named.join(', ')} and more` : named.join(', ');
}

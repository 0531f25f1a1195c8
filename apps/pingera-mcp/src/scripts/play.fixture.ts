import { stripTypeScriptTypes } from 'node:module';
import { createContext, runInContext } from 'node:vm';

/** What a script did: the name of what it called, and with what. */
export type Deed = readonly [name: string, ...args: unknown[]];

/** What a script finds. */
export interface Stage {
  readonly env?: Readonly<Record<string, string>>;
  /** Text of every answer to a request. */
  readonly answer?: string;
}

const head = "import { expect, test } from '@playwright/test';\n";

/**
 * Plays a script with stand-ins for Playwright's objects, in a world of its own; answers what it did.
 * `pwned` is there to be called by what should not run. Throws where it is no module, or imports
 * anything else.
 */
export async function play(
  source: string,
  { env = {}, answer = '{}' }: Stage = {},
): Promise<Deed[]> {
  if (stripTypeScriptTypes(source) !== source) throw new Error('This is no JavaScript');
  if (!source.startsWith(head)) throw new Error('It imports something else');
  const deeds: Deed[] = [];
  const note = (...deed: Deed) => void deeds.push(deed);
  const running: Promise<void>[] = [];
  const world = createContext({
    test: Object.assign(
      (title: string, body: (fixtures: object) => Promise<void>) => {
        note('test', title);
        running.push(body({ page: pageOf(note), request: requestOf(note, answer) }));
      },
      {
        step: async (title: string, body: () => Promise<void>) => {
          note('step', title);
          await body();
        },
      },
    ),
    expect: Object.assign((subject: unknown) => matchersOf(note, subject), {
      poll: () => matchersOf(note, 'poll'),
    }),
    process: { env },
    URL,
    pwned: () => note('pwned'),
  });
  runInContext(source.slice(head.length), world);
  await Promise.all(running);
  return JSON.parse(JSON.stringify(deeds)) as Deed[];
}

type Note = (...deed: Deed) => void;

function matchersOf(note: Note, subject: unknown): object {
  return new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'not'
          ? matchersOf(note, subject)
          : async (...args: unknown[]) => note(String(name), subject, ...args),
    },
  );
}

function pageOf(note: Note) {
  let current = 'about:blank';
  return {
    goto: async (url: string) => {
      note('goto', url);
      current = url;
      return { status: () => 200 };
    },
    url: () => current,
    screenshot: async () => note('screenshot'),
    locator: (selector: string) => ({ first: () => elementOf(note, selector) }),
  };
}

function elementOf(note: Note, selector: string) {
  return {
    selector,
    click: async () => note('click', selector),
    fill: async (value: string) => note('fill', selector, value),
    press: async (value: string) => note('press', selector, value),
    selectOption: async (value: string) => note('select', selector, value),
    waitFor: async () => note('wait_for', selector),
  };
}

function requestOf(note: Note, answer: string) {
  return {
    fetch: async (url: string, options: object) => {
      note('fetch', url, options);
      return { status: () => 200, text: async () => answer };
    },
  };
}

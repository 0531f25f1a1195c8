import { InputError } from 'mcp-kit';
import { expression, Names } from './expression.ts';
import { playwrightTest, type Step } from './playwright-test.ts';
import { quote } from './quote.ts';
import { checkWebUrl } from './web-url.ts';

/** What a step of a browser script can do. */
export const browserActions = [
  'goto',
  'click',
  'fill',
  'press',
  'select',
  'wait_for',
  'expect_text',
  'expect_visible',
  'expect_hidden',
  'expect_url',
  'expect_title',
  'screenshot',
] as const;

type Action = (typeof browserActions)[number];

/** What to do, with which element, and with what text, key, option or URL. */
interface BrowserStep {
  readonly action: Action;
  /** Selector. */
  readonly target?: string | undefined;
  readonly value?: string | undefined;
}

interface BrowserScript {
  readonly title: string;
  readonly url: string;
  readonly steps: readonly BrowserStep[];
}

type Need = 'needed' | 'optional' | 'unused';

/** Which parts an action takes, and its code, given code for them. */
interface Rule {
  readonly target: Need;
  readonly value: Need;
  readonly code: (parts: { readonly element: string; readonly value: string }) => string;
}

const onElement = { target: 'needed', value: 'unused' } as const;
const onPage = { target: 'unused', value: 'needed' } as const;

const rules: Readonly<Record<Action, Rule>> = {
  goto: { ...onPage, code: ({ value }) => `await page.goto(new URL(${value}, page.url()).href);` },
  click: { ...onElement, code: ({ element }) => `await ${element}.click();` },
  fill: {
    ...{ target: 'needed', value: 'needed' },
    code: ({ element, value }) => `await ${element}.fill(${value});`,
  },
  press: {
    ...{ target: 'optional', value: 'needed' },
    code: ({ element, value }) => `await ${element}.press(${value});`,
  },
  select: {
    ...{ target: 'needed', value: 'needed' },
    code: ({ element, value }) => `await ${element}.selectOption(${value});`,
  },
  wait_for: { ...onElement, code: ({ element }) => `await ${element}.waitFor();` },
  expect_text: {
    ...{ target: 'optional', value: 'needed' },
    code: ({ element, value }) => `await expect(${element}).toContainText(${value});`,
  },
  expect_visible: {
    ...onElement,
    code: ({ element }) => `await expect(${element}).toBeVisible();`,
  },
  expect_hidden: { ...onElement, code: ({ element }) => `await expect(${element}).toBeHidden();` },
  expect_url: {
    ...onPage,
    code: ({ value }) => `await expect.poll(() => page.url()).toContain(${value});`,
  },
  expect_title: {
    ...onPage,
    code: ({ value }) => `await expect.poll(() => page.title()).toContain(${value});`,
  },
  screenshot: {
    ...{ target: 'unused', value: 'unused' },
    code: () => 'await page.screenshot({ fullPage: true });',
  },
};

/** A script that opens the page and does the steps; its source, and the secrets it reads. */
export function browserScript({ title, url, steps }: BrowserScript) {
  const names = new Names();
  const [first, ...rest] = [
    open(url),
    ...steps.map((step, place) => toStep(step, place, { url, names })),
  ];
  const closing = steps.length === 0 ? [lookAround] : [];
  const all = [first, ...rest, ...closing];
  const { secrets } = names;
  return {
    source: playwrightTest({ title, fixture: 'page', secrets, setup: [], steps: all }),
    secrets,
  };
}

function open(url: string): Step {
  checkWebUrl('target_url', url);
  return {
    title: `Open ${url}`,
    lines: [
      `const response = await page.goto(${quote(url)});`,
      'expect(response?.status()).toBeLessThan(400);',
    ],
  };
}

/** What can be said of any page. */
const lookAround: Step = {
  title: 'The page has a title',
  lines: [
    'await expect.poll(() => page.title()).not.toBe("");',
    'await page.screenshot({ fullPage: true });',
  ],
};

function toStep(
  { action, target, value }: BrowserStep,
  place: number,
  { url, names }: { readonly url: string; readonly names: Names },
): Step {
  const rule = rules[action];
  const name = `steps[${place}]`;
  checkPart(`${name}: ${action}`, 'target', rule.target, target);
  checkPart(`${name}: ${action}`, 'value', rule.value, value);
  if (action === 'goto') checkWebUrl(`${name}.value`, value ?? '', url);
  const element = `page.locator(${expression(target ?? 'body', names)}).first()`;
  return {
    title: [action, target, value].filter((part) => part !== undefined).join(' '),
    lines: [rule.code({ element, value: expression(value ?? '', names) })],
  };
}

function checkPart(step: string, part: string, need: Need, given: string | undefined): void {
  const isWrong =
    need === 'needed' ? given === undefined : need === 'unused' && given !== undefined;
  if (!isWrong) return;
  throw new InputError(
    `${step} ${need === 'needed' ? 'needs a' : 'takes no'} ${part}`,
    'target is a selector; value a text, key, option or URL.',
  );
}

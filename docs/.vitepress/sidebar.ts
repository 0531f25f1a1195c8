import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Item {
  readonly text: string;
  readonly link: string;
}

interface Group {
  readonly text: string;
  readonly items: Item[];
  readonly collapsed?: boolean;
}

const docs = resolve(import.meta.dirname, '..');

/** Every page of the site, in groups. */
export function sidebar(): Group[] {
  const groups: Group[] = [
    group('Start', ['index', 'get-started']),
    group('Clients', [
      'clients/config',
      'clients/claude-desktop',
      'clients/claude-code',
      'clients/cursor',
      'clients/vs-code',
      'clients/goose',
      'clients/gemini-cli',
      'clients/zed',
      'clients/inspector',
    ]),
    group('Servers', [
      'toolsets',
      'current-user',
      'security',
      'http',
      'oauth',
      'troubleshooting',
      'deploy',
      ...folder('deploy'),
    ]),
    group('Migrate', [
      'migrate/pagerduty-official',
      'migrate/pagerduty-community',
      'migrate/pingera-python',
    ]),
    group('pagerduty-sdk', guides('pagerduty')),
    group('pingera-sdk', guides('pingera')),
    group('Reference', [
      'reference/settings',
      'reference/errors',
      'reference/pagerduty-mcp',
      'reference/pingera-mcp',
      'reference/pagerduty-sdk',
      'reference/pingera-sdk',
    ]),
    collapsed('Toolsets of pagerduty-mcp', folder('reference/pagerduty-mcp')),
    collapsed('Toolsets of pingera-mcp', folder('reference/pingera-mcp')),
    group('Contribute', ['contribute/writing-a-tool']),
    collapsed('Decisions', folder('adr')),
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** The pages of an SDK's guide, in the order in which they are read. */
function guides(sdk: string): readonly string[] {
  const order = ['first-call', 'auth', 'paging', 'errors', 'retries', 'events', 'webhooks', 'runs'];
  const found = folder(`sdk/${sdk}`).map((page) => page.slice(page.lastIndexOf('/') + 1));
  const rankOf = (page: string) => (order.includes(page) ? order.indexOf(page) : order.length);
  return found
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map((page) => `sdk/${sdk}/${page}`);
}

function folder(name: string): readonly string[] {
  const path = resolve(docs, name);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .map((file) => `${name}/${file.slice(0, -3)}`);
}

function group(text: string, pages: readonly string[]): Group {
  const found = pages.filter((page) => existsSync(resolve(docs, `${page}.md`)));
  return { text, items: found.map((page) => ({ text: titleOf(page), link: linkOf(page) })) };
}

function collapsed(text: string, pages: readonly string[]): Group {
  return { ...group(text, pages), collapsed: true };
}

function linkOf(page: string): string {
  return `/${page.replace(/(^|\/)index$/, '$1')}`;
}

function titleOf(page: string): string {
  const title = /^# (.*)$/m.exec(readFileSync(resolve(docs, `${page}.md`), 'utf8'))?.[1] ?? page;
  return title.replaceAll('`', '').replace(/^[\w-]+-mcp: /, '');
}

import { expect, test } from 'vitest';
import { everything } from '../incidents.fixture.ts';
import { toolTable } from './list-tools.ts';
import { program } from './program.fixture.ts';

test('the table shows what every tool is and costs, and the sum', () => {
  expect(toolTable(program.app, everything, { ...program.tokens, delete_incident: 60 })).toBe(
    [
      'TOOL             EFFECT   TOOLSET    DEFAULT  TOKENS',
      'list_incidents   read     incidents  yes         120',
      'rename_incident  write    incidents  yes          80',
      'delete_incident  destroy  cleaning   no           60',
      '',
      '3 tools, 260 tokens (o200k) in read_write mode',
      '',
    ].join('\n'),
  );
});

test('a tool of unknown size does not spoil the sum', () => {
  const table = toolTable(program.app, everything, program.tokens);

  expect(table).toContain('delete_incident  destroy  cleaning   no            ?');
  expect(table).toContain('3 tools, 200 tokens');
});

test('the table holds what the settings select', () => {
  const table = toolTable(program.app, { ...everything, mode: 'read_only' }, program.tokens);

  expect(table).not.toContain('rename_incident');
  expect(table).toContain('1 tool, 120 tokens (o200k) in read_only mode');
});

test('no tools are a table too', () => {
  const none = { ...everything, toolsets: [], excludeTools: [] };

  expect(toolTable(program.app, none, program.tokens)).toBe(
    'TOOL  EFFECT  TOOLSET  DEFAULT  TOKENS\n\n0 tools, 0 tokens (o200k) in read_write mode\n',
  );
});

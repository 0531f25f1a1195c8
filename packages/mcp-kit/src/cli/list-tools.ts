import type { App } from '../app.ts';
import { type Selection, selectTools } from '../gate.ts';

/** The tools of a selection as a table: effect, toolset, whether it is on by default, tokens. */
export function toolTable<Deps>(
  app: App<Deps>,
  selection: Selection,
  tokens: Readonly<Record<string, number>>,
): string {
  const selected = selectTools(app, selection);
  const rows = selected.map((tool) => [
    tool.name,
    tool.effect === 'by-input' ? 'by input' : tool.effect,
    tool.toolset,
    tool.isDefault ? 'yes' : 'no',
    String(tokens[tool.name] ?? '?'),
  ]);
  const sum = selected.reduce((total, { name }) => total + (tokens[name] ?? 0), 0);
  const table = [['TOOL', 'EFFECT', 'TOOLSET', 'DEFAULT', 'TOKENS'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column === 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  '),
  );
  const count = rows.length === 1 ? '1 tool' : `${rows.length} tools`;
  return `${lines.join('\n')}\n\n${count}, ${sum} tokens (o200k) in ${selection.mode} mode\n`;
}

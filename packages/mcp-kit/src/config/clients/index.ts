import type { Client } from '../client.ts';
import { claudeCode } from './claude-code.ts';
import { claudeDesktop } from './claude-desktop.ts';
import { cursor } from './cursor.ts';
import { gemini } from './gemini.ts';
import { goose } from './goose.ts';
import { vscode } from './vscode.ts';
import { zed } from './zed.ts';

/** Every client that `config` knows. */
export const clients: readonly Client[] = [
  claudeDesktop,
  claudeCode,
  cursor,
  vscode,
  goose,
  gemini,
  zed,
];

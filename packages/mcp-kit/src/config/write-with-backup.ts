import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  chmod,
  chown,
  copyFile,
  mkdir,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { codeOf, inaccessible } from './inaccessible.ts';

/** A new content of a file. */
export interface Rewrite {
  readonly file: string;
  /** What it is known to hold; absent where there is none. */
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Puts the new content in the place of the old in one step, and keeps a copy of the old beside it.
 * Answers the path of that copy, where there was anything to keep.
 */
export async function writeWithBackup(rewrite: Rewrite): Promise<string | undefined> {
  const { file, after } = rewrite;
  try {
    const target = await targetOf(file);
    await mkdir(dirname(target), { recursive: true });
    if (rewrite.before !== undefined) await access(target, constants.W_OK);
    const backup = await replace(target, rewrite);
    if ((await readFile(target, 'utf8')) === after) return backup;
  } catch (error) {
    throw inaccessible(error, 'written', file);
  }
  throw new UsageError(`${file} does not hold what was written: another program changes it too`);
}

/** The file itself, where the path is one of a symbolic link, also to a file that is not there yet. */
async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  try {
    return await targetOf(resolve(dirname(file), await readlink(file)));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EINVAL') throw error;
    return file;
  }
}

async function backUp(file: string, target: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  for (let count = 1; ; count += 1) {
    const backup = `${file}.bak-${stamp}${count === 1 ? '' : `-${count}`}`;
    try {
      await copyFile(target, backup, constants.COPYFILE_EXCL);
      await takeAfter(backup, target);
      return backup;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function replace(
  target: string,
  { file, before, after }: Rewrite,
): Promise<string | undefined> {
  const draft = `${target}.${randomUUID()}.tmp`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(after);
    await handle.sync();
    await handle.close();
    if (before !== undefined) await takeAfter(draft, target);
    await checkUnchanged(target, file, before);
    const backup = before === undefined ? undefined : await backUp(file, target);
    await rename(draft, target);
    return backup;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}

/** Clients write their files too, some of them all the time. */
async function checkUnchanged(target: string, file: string, before: string | undefined) {
  const now = await readFile(target, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (now === before) return;
  throw new UsageError(`${file} was changed by another program just now: run this again`);
}

/** Gives a file the permissions of another, and its owner where that is allowed. */
async function takeAfter(file: string, model: string): Promise<void> {
  const { mode, uid, gid } = await stat(model);
  await chown(file, uid, gid).catch(() => undefined);
  await chmod(file, mode & 0o7777);
}

import { UsageError } from '../usage-error.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'its file system is read-only',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is no directory',
  EEXIST: 'a part of its path is no directory',
  ENOSPC: 'the disk is full',
  ELOOP: 'its symbolic links lead in a circle',
};

/** A fault of the file system as one line that says what to do; anything else as it is. */
export function inaccessible(error: unknown, verb: string, file: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const why = reasons[code] ?? code;
  return new UsageError(
    `${file} cannot be ${verb}: ${why}; change that, or name another with --file. It was left as it was`,
  );
}

/** Code of a fault of the file system. */
export function codeOf(error: unknown): string | undefined {
  const isFault = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return isFault ? String(error.code) : undefined;
}

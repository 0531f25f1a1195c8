import { git } from './git.ts';

/** A commit as far as it decides versions. */
export interface Commit {
  readonly message: string;
  /** Paths from the root of the repository. */
  readonly files: readonly string[];
}

const recordMark = '\u0001';
const filesMark = '\u0002';

/** The commits after a tag, or all there are; the oldest first. */
export function readCommits(root: string, since: string | undefined): readonly Commit[] {
  const range = since === undefined ? 'HEAD' : `${since}..HEAD`;
  const format = `${recordMark}%B${filesMark}`;
  const text = git(
    root,
    'log',
    '--reverse',
    '--no-merges',
    '--name-only',
    '-z',
    `--format=${format}`,
    range,
  );
  return text
    .split(recordMark)
    .slice(1)
    .map((record) => {
      const [message = '', files = ''] = record.split(filesMark);
      return {
        message: message.trim(),
        files: files
          .split('\0')
          .map((file) => file.trim())
          .filter(Boolean),
      };
    });
}

/** The tag of the last release of a package; `undefined` before the first. */
export function lastTag(root: string, name: string): string | undefined {
  const tags = git(root, 'tag', '--merged', 'HEAD', '--sort=-v:refname', '--list', `${name}@*`);
  return tags.split('\n').find(Boolean);
}

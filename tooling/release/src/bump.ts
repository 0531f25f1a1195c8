import type { VersionType } from '@changesets/types';
import { CommitParser } from 'conventional-commits-parser';

/** How much of a version something changes. */
export type Bump = Exclude<VersionType, 'none'>;

const parser = new CommitParser({
  headerPattern: /^(\w+)(?:\(([^)]*)\))?!?: (.*)$/,
  headerCorrespondence: ['type', 'scope', 'subject'],
  breakingHeaderPattern: /^(\w+)(?:\(([^)]*)\))?!: (.*)$/,
  noteKeywords: ['BREAKING CHANGE', 'BREAKING-CHANGE'],
});
const bumps: Readonly<Record<string, Bump>> = {
  feat: 'minor',
  fix: 'patch',
  perf: 'patch',
  revert: 'patch',
};
const order: readonly Bump[] = ['patch', 'minor', 'major'];

/** What the message of a commit asks for and what it says; `undefined` where users notice nothing. */
export function readBump(
  message: string,
): { readonly bump: Bump; readonly subject: string } | undefined {
  // Git allows a commit without a message, the parser does not.
  if (message.trim() === '') return undefined;
  const { type, subject, notes } = parser.parse(message);
  const bump = notes.length > 0 ? 'major' : bumps[type ?? ''];
  return bump && { bump, subject: subject ?? '' };
}

/** The bigger of two bumps. */
export function bigger(one: Bump | undefined, other: Bump): Bump {
  return one !== undefined && order.indexOf(one) > order.indexOf(other) ? one : other;
}

import { readChangesets } from '@changesets/read';
import type { Changeset } from '@changesets/types';
import { writeChangeset } from '@changesets/write';
import { lastTag, readCommits } from './commits.ts';
import { deriveChangesets } from './derive.ts';
import { git } from './git.ts';
import { type Published, readPublished } from './packages.ts';

/** What the next release of a repository consists of. */
export interface Pending {
  /** Changesets that somebody wrote. */
  readonly written: readonly Changeset[];
  /** Those that its commits make up for. */
  readonly derived: readonly Changeset[];
}

/** Reads what is pending; changes nothing. */
export async function readPending(root: string): Promise<Pending> {
  const written = await readChangesets(root);
  const candidates = readPublished(root)
    .filter((published) => isOut(root, published))
    .map((published) => ({
      published,
      commits: readCommits(root, lastTag(root, published.name)),
    }));
  return { written, derived: deriveChangesets(candidates, written) };
}

/**
 * Whether the version of a package is published, or is none. Between versioning and publishing the
 * commits of the version have no tag after them yet, and would count a second time.
 */
function isOut(root: string, { name, version }: Published): boolean {
  return version === '0.0.0' || git(root, 'tag', '--list', `${name}@${version}`) !== '';
}

/** Writes derived changesets to where the others are. */
export async function writeDerived(root: string, { derived }: Pending): Promise<void> {
  for (const changeset of derived) await writeChangeset(changeset, root);
}

/** What is pending, a line a change. */
export function describePending({ written, derived }: Pending): string {
  const lines = (changesets: readonly Changeset[], whence: string) =>
    changesets.flatMap(({ summary, releases }) =>
      releases.map(({ name, type }) => `${name}: ${type}, ${whence}\n${indent(summary)}`),
    );
  const all = [...lines(written, 'from a changeset'), ...lines(derived, 'from commits')];
  return all.length === 0 ? 'Nothing is pending.\n' : `${all.join('\n')}\n`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

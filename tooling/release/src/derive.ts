import type { Changeset } from '@changesets/types';
import { type Bump, bigger, readBump } from './bump.ts';
import type { Commit } from './commits.ts';
import type { Published } from './packages.ts';

/** A published package with the commits since its last release. */
export interface Candidate {
  readonly published: Published;
  readonly commits: readonly Commit[];
}

/**
 * A changeset for each package that commits have changed and no pending changeset names. Tests and
 * other files that are not shipped change nothing, whatever their commit is called.
 */
export function deriveChangesets(
  candidates: readonly Candidate[],
  pending: readonly Pick<Changeset, 'releases'>[],
): readonly Changeset[] {
  const named = new Set(pending.flatMap(({ releases }) => releases.map(({ name }) => name)));
  return candidates
    .filter(({ published }) => !named.has(published.name))
    .flatMap(({ published, commits }) => deriveOne(published, commits));
}

function deriveOne({ name, sources }: Published, commits: readonly Commit[]): readonly Changeset[] {
  let type: Bump | undefined;
  const subjects: string[] = [];
  for (const { message, files } of commits) {
    const read = readBump(message);
    if (read === undefined || !files.some((file) => isShipped(file, sources))) continue;
    type = bigger(type, read.bump);
    subjects.push(sentence(read.subject));
  }
  if (type === undefined) return [];
  return [{ summary: subjects.join('\n\n'), releases: [{ name, type }] }];
}

function isShipped(file: string, sources: readonly string[]): boolean {
  const isSource = sources.some((folder) => file.startsWith(`${folder}/`));
  return isSource && !/\.(test|fixture)\.ts$|\/testing\/|\/CHANGELOG\.md$/.test(file);
}

function sentence(subject: string): string {
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}.`;
}

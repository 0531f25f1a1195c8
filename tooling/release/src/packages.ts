import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  private: z.boolean().default(false),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});
type Manifest = z.infer<typeof Manifest>;

/** A package that is published, and the folders whose changes change it. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  /** Its own, and those of the workspace that it is built from. */
  readonly sources: readonly string[];
}

/** What is published from a repository: the packages and apps that are not private. */
export function readPublished(root: string): readonly Published[] {
  const manifests = new Map(
    ['packages', 'apps'].flatMap((room) =>
      foldersIn(root, room).map((folder) => [folder, readManifest(root, folder)] as const),
    ),
  );
  return [...manifests]
    .filter(([, manifest]) => !manifest.private)
    .map(([folder, { name, version }]) => ({
      ...{ name, version, folder },
      sources: [...sourcesOf(folder, manifests)],
    }));
}

function foldersIn(root: string, room: string): readonly string[] {
  if (!existsSync(join(root, room))) return [];
  const names = readdirSync(join(root, room)).map((name) => `${room}/${name}`);
  return names.filter((folder) => existsSync(join(root, folder, 'package.json'))).toSorted();
}

function readManifest(root: string, folder: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')));
}

/** A folder and those that it bundles; what an app is tested with lies in other rooms. */
function sourcesOf(
  folder: string,
  manifests: ReadonlyMap<string, Manifest>,
  found = new Set<string>(),
): ReadonlySet<string> {
  if (found.has(folder)) return found;
  found.add(folder);
  const { dependencies = {}, devDependencies = {} } = manifests.get(folder) ?? {};
  const ranges = { ...devDependencies, ...dependencies };
  for (const [other, { name }] of manifests) {
    if (ranges[name]?.startsWith('workspace:') === true) sourcesOf(other, manifests, found);
  }
  return found;
}

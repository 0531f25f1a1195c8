import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A program with all that it imports, for a platform without Node. */
export interface Bundle {
  /** A script that leaves what the program exports in the global `bundle`. */
  readonly code: string;
  readonly gzipBytes: number;
  /** Files that it holds anything of. */
  readonly files: readonly string[];
}

/** Bundles and minifies a program as for a browser or a Worker; an import from Node is an error. */
export async function bundle(program: string, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'bundle',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (file === undefined || output === undefined) throw new Error('The bundler wrote nothing');
  const held = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    code: file.text,
    gzipBytes: gzipSync(file.contents).length,
    files: held.map(([name]) => name),
  };
}

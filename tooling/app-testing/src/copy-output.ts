import { appendFileSync } from 'node:fs';

// Loaded into the program before it starts, since a client transport keeps standard output to itself.
const copy = process.env['COPY_OF_STDOUT'];
const write = process.stdout.write.bind(process.stdout);

if (copy !== undefined) {
  process.stdout.write = (chunk: string | Uint8Array, ...rest: never[]) => {
    appendFileSync(copy, chunk);
    return write(chunk, ...rest);
  };
}

import { runDemo } from './run-demo.ts';
import { drawTerminal } from './terminal.ts';

/** The questions of the demo that are shown. */
const shown = [
  'Who is on call for my team now?',
  'What is open, most urgent first?',
  'May a read-only server acknowledge it?',
  'Acknowledge it.',
  'Which check fails?',
  'Tell the public.',
];

const title = 'The demo: from the page of an incident to the status page';

/** The demo as a picture: some of its questions, without how long each took. */
export function demoPicture(): string {
  const [, ...parts] = runDemo().split(/\n(?=\S*\? )/);
  const wanted = shown.map((question) => {
    const part = parts.find((text) => text.includes(`? ${question}`));
    if (part === undefined) throw new Error(`The demo does not ask: ${question}`);
    return part.replace(/ \p{Cc}\[2m\d+ ms\p{Cc}\[22m/u, '').trimEnd();
  });
  return drawTerminal(`$ npx -y pnpm@12 demo\n\n${wanted.join('\n\n')}`, title);
}

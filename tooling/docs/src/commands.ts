/** A command of ours as it stands in a script. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

const programs = ['pagerduty-mcp', 'pingera-mcp'];
const ends = ['|', '||', '&', '&&', ';', '>', '2>'];

/** The calls of our programs in a script, with their arguments; also those that others start. */
export function commandsOf(script: string): readonly Command[] {
  const lines = script.replaceAll(/\\\n\s*/g, ' ').split('\n');
  return lines.flatMap((line) => {
    const words = wordsOf(line);
    return words.flatMap((word, index) => {
      if (!isOurs(word) || !isCommand(words.slice(0, index))) return [];
      const rest = words.slice(index + 1);
      const end = rest.findIndex((each) => ends.includes(each));
      return [{ program: nameOf(word), args: end < 0 ? rest : rest.slice(0, end) }];
    });
  });
}

/** Whether what stands before a name makes it a command, and no argument. */
function isCommand(before: readonly string[]): boolean {
  const last = before.findLast((word) => !/^[A-Z_]+=/.test(word));
  return last === undefined || [...ends, '-y', '--', 'npx', 'exec', 'node'].includes(last);
}

function isOurs(word: string): boolean {
  return programs.includes(nameOf(word));
}

function nameOf(word: string): string {
  return (
    /^apps\/(?<name>[\w-]+)\/src\/bin\.ts$/.exec(word)?.groups?.['name'] ??
    word.replace(/@[\w.]+$/, '')
  );
}

/** The words of a line, without quotes and without a comment at its end. */
function wordsOf(line: string): readonly string[] {
  const words = line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)?.map(String) ?? [];
  const comment = words.indexOf('#');
  return (comment < 0 ? words : words.slice(0, comment)).map((word) =>
    word.replaceAll(/["']/g, ''),
  );
}

import { slugify } from '../../../docs/.vitepress/slugify.ts';

/** A fenced block of a document. */
export interface Fence {
  readonly language: string;
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
}

const opening = /^(?<indent> *)(?<ticks>`{3,})(?<language>[\w-]*)/;

/** Every fenced block, without its indentation. */
export function fencesOf(markdown: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { indent: string; ticks: string; language: string; line: number } | undefined;
  let body: string[] = [];
  for (const [index, line] of markdown.split('\n').entries()) {
    if (open === undefined) {
      const { indent, ticks, language } = opening.exec(line)?.groups ?? {};
      if (ticks === undefined) continue;
      open = { indent: indent ?? '', ticks, language: language ?? '', line: index + 2 };
      body = [];
    } else if (line.trim() === open.ticks) {
      fences.push({ language: open.language, text: body.join('\n'), line: open.line });
      open = undefined;
    } else body.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
  }
  return fences;
}

/** The document with its fenced blocks and comments left blank, line by line. */
function proseOf(markdown: string): string {
  let ticks: string | undefined;
  const lines = markdown.split('\n').map((line) => {
    const fence = opening.exec(line)?.groups?.['ticks'];
    if (ticks === undefined && fence !== undefined) ticks = fence;
    else if (ticks === undefined) return line;
    else if (line.trim() === ticks) ticks = undefined;
    return '';
  });
  return lines.join('\n').replaceAll(/<!--[\s\S]*?-->/g, '');
}

const heading = /^(?<marks>#{1,6}) (?<text>.*)$/;

/** Levels and texts of the headings, in their order. */
function headingsOf(markdown: string): readonly { level: number; text: string }[] {
  return proseOf(markdown)
    .split('\n')
    .flatMap((line) => {
      const { marks = '', text } = heading.exec(line)?.groups ?? {};
      return text === undefined ? [] : [{ level: marks.length, text }];
    });
}

/** Fragments by which the headings of a document are reached. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of headingsOf(markdown)) {
    const slug = slugify(text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
    let unique = slug;
    for (let count = 1; found.has(unique); count += 1) unique = `${slug}-${count}`;
    found.add(unique);
  }
  return found;
}

/** Targets of links and pictures, without those inside code. */
export function linksOf(markdown: string): readonly string[] {
  const prose = proseOf(markdown).replaceAll(/(`+)[^`]*\1/g, '');
  const inline = [...prose.matchAll(/\]\((?<target>[^)\s]+)(?: "[^"]*")?\)/g)];
  const html = [...prose.matchAll(/\b(?:href|src)="(?<target>[^"]+)"/g)];
  return [...inline, ...html].map(({ groups }) => groups?.['target'] ?? '');
}

/** The text below a heading, up to the next one of its level; its own headings rise by `rise`. */
export function sectionOf(markdown: string, slug: string, rise = 0): string {
  const lines = markdown.split('\n');
  const prose = proseOf(markdown).split('\n');
  const levelAt = (line: string) => heading.exec(line)?.groups?.['marks']?.length;
  const start = prose.findIndex((line) => {
    const text = heading.exec(line)?.groups?.['text'];
    return text !== undefined && slugify(text) === slug;
  });
  if (start < 0) throw new Error(`There is no section ${slug}`);
  const level = levelAt(prose[start] ?? '') ?? 1;
  const next = prose.findIndex((line, index) => index > start && (levelAt(line) ?? 9) <= level);
  const end = next < 0 ? lines.length : next;
  return lines
    .slice(start + 1, end)
    .map((line, index) => (levelAt(prose[start + 1 + index] ?? '') ? line.slice(rise) : line))
    .join('\n')
    .trim();
}

/** A table; what would end a cell or begin a tag is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((cells) => cells.map(cellOf))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellOf(text: string): string {
  const parts = text.replaceAll(/\s*\n\s*/g, ' ').split(/(`[^`]*`)/);
  return parts
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;')))
    .join('')
    .replaceAll('|', '\\|');
}

/** Text as code, where there is any. */
export function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

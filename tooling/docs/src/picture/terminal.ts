/** A stretch of text in one look. */
interface Run {
  readonly text: string;
  readonly classes: readonly string[];
}

const looks: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  36: 'cyan',
};

/** What ends a look: `22` ends bold and dim, `39` a colour. */
const ends: Readonly<Record<string, readonly string[]>> = {
  0: Object.values(looks),
  22: ['bold', 'dim'],
  39: ['red', 'green', 'cyan'],
};

const columnWidth = 7.8;
const rowHeight = 17;
const margin = 18;

/** Text with escape codes for colours, as an SVG of a terminal. */
export function drawTerminal(text: string, title = 'A terminal'): string {
  const rows = text.split('\n').map(runsOf);
  const columns = Math.max(...rows.map((runs) => lengthOf(runs)));
  const width = Math.ceil(columns * columnWidth + 2 * margin);
  const height = rows.length * rowHeight + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    '<style>',
    'text { font: 13px ui-monospace, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace; fill: #d5dae2; white-space: pre; }',
    '.bold { font-weight: 700; } .dim { fill: #8b95a5; }',
    '.red { fill: #ff7b72; } .green { fill: #56d364; } .cyan { fill: #6cb6ff; }',
    '</style>',
    `<rect width="${width}" height="${height}" rx="10" fill="#16191f"/>`,
    ...rows.flatMap((runs, row) => drawRow(runs, margin + (row + 0.75) * rowHeight)),
    '</svg>',
    '',
  ].join('\n');
}

function drawRow(runs: readonly Run[], y: number): readonly string[] {
  let column = 0;
  return runs.flatMap(({ text, classes }) => {
    const x = margin + column * columnWidth;
    const length = [...text].length;
    column += length;
    if (text.trim() === '') return [];
    const look = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
    // Every font has another width, and the frames of tables must meet.
    const fit = `textLength="${round(length * columnWidth)}" lengthAdjust="spacingAndGlyphs"`;
    return [`<text x="${round(x)}" y="${round(y)}" ${fit}${look}>${escaped(text)}</text>`];
  });
}

function runsOf(line: string): readonly Run[] {
  const parts = line.split(/\p{Cc}\[(?<code>\d+)m/u);
  let classes: readonly string[] = [];
  return parts.flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part, classes }];
    const added = looks[part];
    const ended = ends[part] ?? [];
    classes = classes.filter((name) => !ended.includes(name));
    if (added !== undefined) classes = [...classes, added];
    return [];
  });
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + [...text].length, 0);
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

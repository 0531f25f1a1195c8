import { isRecord } from './is-record.ts';

/** Words that are what they look like wherever YAML is read; some readers take `no` for false. */
const plain = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[A-Za-z_](?:[\w ./@-]*[\w./@-])?$/i;

/** Plain JSON in lines, as YAML spells it: maps and lists stand in by `unit` spaces. */
export function spellYaml(value: unknown, unit = 2): string {
  return `${linesOf(value, ' '.repeat(unit)).join('\n')}\n`;
}

function linesOf(value: unknown, step: string): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => `- ${spellScalar(item)}`);
  if (!isRecord(value)) return [spellScalar(value)];
  return Object.entries(value).flatMap(([key, part]) => {
    const name = spellScalar(key);
    if (!hasLines(part)) return [`${name}: ${spellScalar(part)}`];
    return [`${name}:`, ...linesOf(part, step).map((line) => `${step}${line}`)];
  });
}

function hasLines(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && !value.some(isNested);
  return isRecord(value) && Object.keys(value).length > 0;
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** JSON is YAML, but reads worse. */
function spellScalar(value: unknown): string {
  return typeof value === 'string' && plain.test(value) ? value : JSON.stringify(value);
}

import { isRecord } from './is-record.ts';

/** A value as people write JSON by hand: lists in one line where they hold no lists or objects. */
export function spellJson(value: unknown, unit: string, indent = ''): string {
  const inner = `${indent}${unit}`;
  if (Array.isArray(value)) {
    const items = value.map((each) => spellJson(each, unit, inner));
    const isFlat = !value.some((each) => typeof each === 'object');
    return isFlat ? `[${items.join(', ')}]` : block('[]', items, inner, indent);
  }
  if (!isRecord(value)) return JSON.stringify(value);
  const items = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(key)}: ${spellJson(each, unit, inner)}`,
  );
  return items.length === 0 ? '{}' : block('{}', items, inner, indent);
}

function block(brackets: string, items: readonly string[], inner: string, indent: string): string {
  return `${brackets[0]}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${brackets[1]}`;
}

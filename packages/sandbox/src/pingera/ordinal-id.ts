const MASK = 0x7fffffff;
const FACTOR = 0x2c1b3c6d;
const INVERSE = inverseOf(FACTOR);

/** A whole number, 0 to 2^31 - 1, that looks like chance but depends on nothing but its inputs. */
export function mix(salt: number, ordinal: number): number {
  let mixed = Math.imul(salt ^ Math.imul(ordinal + 0x9e3779b9, 0x85ebca6b), 0xc2b2ae35);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x27d4eb2f);
  return (mixed ^ (mixed >>> 13)) & MASK;
}

/** The salt of a text. */
export function saltOf(text: string, base = 0): number {
  let salt = base ^ 0x811c9dc5;
  for (const letter of text) salt = Math.imul(salt ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return salt & MASK;
}

/** The id, 12 lower-case letters and digits, of the occurrence `ordinal` of what has that salt. */
export function toOrdinalId(salt: number, ordinal: number): string {
  return digits((Math.imul(ordinal, FACTOR) & MASK) >>> 0) + digits(mix(salt, ordinal));
}

/** The ordinal in an id that `toOrdinalId` made with that salt, otherwise `undefined`. */
export function fromOrdinalId(salt: number, id: string): number | undefined {
  const hidden = Number.parseInt(id.slice(0, 6), 36);
  if (Number.isNaN(hidden)) return undefined;
  const ordinal = Math.imul(hidden, INVERSE) & MASK;
  return toOrdinalId(salt, ordinal) === id ? ordinal : undefined;
}

function digits(value: number): string {
  return value.toString(36).padStart(6, '0');
}

function inverseOf(factor: number): number {
  let inverse = factor;
  for (let bits = 3; bits < 32; bits *= 2) {
    inverse = Math.imul(inverse, 2 - Math.imul(factor, inverse));
  }
  return inverse;
}

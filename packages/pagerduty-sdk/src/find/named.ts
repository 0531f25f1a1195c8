/** A thing that was found. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Of users. */
  readonly email?: string | undefined;
}

/** The row as a named thing, or `undefined` where it has no id and name. */
export function readNamed(row: unknown): Named | undefined {
  const { id, name, summary, email }: Record<string, unknown> = Object(row);
  const title = typeof name === 'string' ? name : summary;
  if (typeof id !== 'string' || typeof title !== 'string') return undefined;
  return { id, name: title, ...(typeof email === 'string' ? { email } : {}) };
}

/** How well a thing fits what was asked for: as a whole, in part, or not at all. */
export type Fit = 'whole' | 'part' | 'none';

/** Compares name and e-mail without regard to case and to the space around them; an id as it is. */
export function fitOf({ id, name, email }: Named, wanted: string): Fit {
  const text = plain(wanted);
  const own = [name, ...(email === undefined ? [] : [email])].map(plain);
  if (id === wanted.trim() || own.includes(text)) return 'whole';
  // Who ends in an e-mail, as diana@ does in ana@, is another person.
  if (isEmail(text)) return 'none';
  return own.some((each) => each.includes(text)) ? 'part' : 'none';
}

/** Whether the text is an e-mail as a whole, not a part of one. */
function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text.trim());
}

/** A text as names are compared. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

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

/** Compares name and e-mail without regard to case and to the space around them. */
export function fitOf({ name, email }: Named, wanted: string): Fit {
  const text = plain(wanted);
  const own = [name, ...(email === undefined ? [] : [email])].map(plain);
  if (own.includes(text)) return 'whole';
  return own.some((each) => each.includes(text)) ? 'part' : 'none';
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

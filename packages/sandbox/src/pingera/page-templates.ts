import { badRequest } from './refusals.ts';

/** A look that a status page can take on. */
interface PageTemplate {
  readonly id: string;
  readonly name: string;
  readonly preview_url: string;
}

export const PAGE_TEMPLATES: readonly PageTemplate[] = [
  template('k3v9q0b7m2xa', 'Classic'),
  template('p8d4w1z6t5ce', 'Compact'),
  template('r2h7n5y0g9lf', 'Night'),
];

/** The template with that id; throws a 400 when an id is given that none has. */
export function findTemplate(id: string | null): PageTemplate | undefined {
  const found = PAGE_TEMPLATES.find((one) => one.id === id);
  if (found === undefined && id !== null) throw badRequest('Unknown template_id');
  return found;
}

function template(id: string, name: string): PageTemplate {
  return { id, name, preview_url: `https://app.pingera.ru/templates/${id}/preview.png` };
}

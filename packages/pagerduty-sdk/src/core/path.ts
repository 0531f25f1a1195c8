import { InvalidRequestError } from '../errors.ts';

const maxSegmentLength = 256;

/**
 * Fills the `{names}` of a path template. Values are encoded; an empty one, a dot segment, a control
 * character or more than 256 characters is an {@link InvalidRequestError}, so that no id can leave
 * its place in the path.
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values?.[name];
    return encodeURIComponent(checkSegment(template, name, value));
  });
}

function checkSegment(template: string, name: string, value: unknown): string {
  if (typeof value !== 'string' && !Number.isSafeInteger(value)) {
    throw new InvalidRequestError(`${template} needs ${name} as a text or a whole number`);
  }
  const segment = String(value);
  if (segment.trim() === '') throw new InvalidRequestError(`${template}: ${name} is empty`);
  if (segment.length > maxSegmentLength) {
    throw new InvalidRequestError(
      `${template}: ${name} is longer than ${maxSegmentLength} characters`,
    );
  }
  if (/^\.{1,2}$/.test(segment) || /[\p{Cc}\p{Cs}]/u.test(segment)) {
    throw new InvalidRequestError(`${template}: ${name} is not an id`);
  }
  return segment;
}

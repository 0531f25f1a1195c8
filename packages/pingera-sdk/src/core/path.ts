import { PingeraInvalidRequestError } from '../errors.ts';

const maxSegmentLength = 256;

/**
 * Fills the `{names}` of a path template. Values are encoded; an empty one, a dot segment, a control
 * character or more than 256 characters is a {@link PingeraInvalidRequestError}, so that no id can
 * leave its place in the path.
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(checkSegment(template, name, values?.[name])),
  );
}

function checkSegment(template: string, name: string, value: unknown): string {
  const segment = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof segment !== 'string') {
    throw new PingeraInvalidRequestError(`${template} needs ${name} as a text`);
  }
  if (segment.trim() === '') {
    throw new PingeraInvalidRequestError(`${template}: ${name} is empty`);
  }
  if (segment.length > maxSegmentLength) {
    throw new PingeraInvalidRequestError(
      `${template}: ${name} is longer than ${maxSegmentLength} characters`,
    );
  }
  if (/^\.{1,2}$/.test(segment) || /[\p{Cc}\p{Cs}]/u.test(segment)) {
    throw new PingeraInvalidRequestError(`${template}: ${name} is not an id`);
  }
  return segment;
}

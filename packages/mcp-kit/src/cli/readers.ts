import { InvalidArgumentError } from 'commander';

/** Comma-separated names. */
export function readNames(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export function readUrl(text: string): string {
  if (URL.canParse(text) && /^https?:\/\//i.test(text)) return text;
  throw new InvalidArgumentError('It must be an http or https URL.');
}

export function readSwitch(text: string): boolean {
  if (/^(true|1|yes|on)$/i.test(text)) return true;
  if (/^(false|0|no|off)$/i.test(text)) return false;
  throw new InvalidArgumentError('It must be true or false.');
}

/** A number of the range, both ends included. */
export function within(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a number from ${min} to ${max}.`);
  };
}

/** A whole number of the range, both ends included. */
export function wholeWithin(min: number, max: number): (text: string) => number {
  const read = within(min, max);
  return (text) => {
    if (Number.isInteger(Number(text))) return read(text);
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  };
}

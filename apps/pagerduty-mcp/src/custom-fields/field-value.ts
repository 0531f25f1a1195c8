import { InputError, readIsoDate } from 'mcp-kit';

/** What a caller gives for a field; `null` clears it. */
type GivenValue = string | number | boolean | readonly string[] | null;

/** A custom field as far as its values go. */
interface FieldRules {
  readonly display_name: string;
  readonly data_type: string;
  readonly field_type: string;
  /** What can be chosen, where only that can be. */
  readonly options?: readonly string[] | undefined;
}

const mostValues = 10;
const longestText = 200;

/** The value as the field takes it; an {@link InputError} where it does not. */
export function readFieldValue(rules: FieldRules, given: GivenValue): unknown {
  if (given === null) return null;
  const values: readonly (string | number | boolean)[] = Array.isArray(given) ? given : [given];
  const isMulti = rules.field_type.startsWith('multi_value');
  if (!isMulti && Array.isArray(given)) throw refusal(rules, 'takes one value');
  if (values.length > mostValues) throw refusal(rules, `takes ${mostValues} values at most`);
  const read = [...new Set(values.map((value) => readOne(rules, value)))];
  return isMulti ? read : read[0];
}

/** Whether a value is the one that is set. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return (one ?? null) === (other ?? null);
  return one.length === other.length && one.every((value) => other.includes(value));
}

function readOne(rules: FieldRules, given: string | number | boolean): unknown {
  const read = readers[rules.data_type]?.(given);
  if (read === undefined) {
    throw refusal(rules, `must be of the type ${rules.data_type}, not ${JSON.stringify(given)}`);
  }
  if (typeof read === 'string' && read.length > longestText) {
    throw refusal(rules, `takes ${longestText} characters at most`);
  }
  if (rules.options === undefined || typeof read !== 'string') return read;
  const option = rules.options.find((one) => one.toLowerCase() === read.toLowerCase());
  if (option !== undefined) return option;
  throw refusal(rules, `has no option ${read}: use ${rules.options.join(', ')}`);
}

type Reader = (given: string | number | boolean) => unknown;

/** What each type makes of a value; `undefined` where it does not fit. */
const readers: Readonly<Record<string, Reader>> = {
  boolean: (given) => {
    if (given === 'true' || given === true) return true;
    return given === 'false' || given === false ? false : undefined;
  },
  integer: (given) => {
    const number = readNumber(given);
    return Number.isSafeInteger(number) ? number : undefined;
  },
  float: readNumber,
  string: (given) => (String(given).trim() === '' ? undefined : String(given)),
  datetime: (given) => readIsoDate(String(given))?.toISOString(),
  url: (given) => (URL.canParse(String(given)) ? String(given) : undefined),
};

function readNumber(given: string | number | boolean): number | undefined {
  const number = typeof given === 'boolean' || given === '' ? Number.NaN : Number(given);
  return Number.isFinite(number) ? number : undefined;
}

function refusal({ display_name }: FieldRules, words: string): InputError {
  return new InputError(`${display_name} ${words}`);
}

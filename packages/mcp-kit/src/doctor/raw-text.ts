import { type Finding, fail, warn } from './finding.ts';

const quotes = /^["'`\u2018-\u201f]|["'`\u2018-\u201f]$/u;
const placeholder =
  /^\$\{|^<.*>$|^\{\{|^(your|my)[ _-].*(key|token)|^(\u2026|\.{3}|x{4,}|changeme)$/iu;
const scheme = /^(bearer|token)\s+/i;
const bareScheme = /^\s*(bearer|token(\s+token=)?)\s*$/i;

/** What is wrong with how a setting was written down, without what it says. */
export function checkText(name: string, raw: string): Finding | undefined {
  const text = raw.trim();
  if (quotes.test(text)) {
    return fail(
      `${name} has quotes around it, which are taken as part of it`,
      'Leave the quotes away: docker --env-file and the settings of some clients keep them.',
    );
  }
  if (placeholder.test(text)) {
    return fail(`${name} is a placeholder that nobody filled in`, 'Put the value itself there.');
  }
  if (text === raw) return undefined;
  const kind = /[\r\n]/.test(raw) ? 'a line break' : 'a blank';
  return warn(`${name} has ${kind} around it, which is cut off`, 'Leave it away.');
}

/** The same for a credential, which holds nothing but visible characters. */
export function checkKeyText(name: string, raw: string): Finding | undefined {
  const found = checkText(name, raw);
  if (found?.status === 'fail') return found;
  const secret = raw.trim().replace(scheme, '');
  if (bareScheme.test(raw)) {
    return fail(`${name} holds the word before a key, and no key`, 'Put the key behind it.');
  }
  const advice = 'Copy the key again, alone and whole.';
  if (/[\r\n]/.test(secret)) return fail(`${name} has a line break in the middle`, advice);
  if (/\s/.test(secret)) return fail(`${name} has a blank in the middle`, advice);
  return /^[\x21-\x7e]*$/.test(secret)
    ? found
    : fail(`${name} holds a character that no key has, perhaps one that cannot be seen`, advice);
}

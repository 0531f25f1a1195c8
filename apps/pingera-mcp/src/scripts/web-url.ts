import { InputError } from 'mcp-kit';
import { isFixed } from './expression.ts';

/** Refuses what is known not to be a web address, such as `javascript:`. */
export function checkWebUrl(name: string, url: string, base?: string): void {
  if (!isFixed(url)) return;
  if (URL.canParse(url, base) && /^https?:$/.test(new URL(url, base).protocol)) return;
  throw new InputError(`${name} is not a URL that begins with http:// or https://`);
}

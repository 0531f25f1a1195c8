/** What the kit shows in place of a secret. */
export const mask = '(masked)';

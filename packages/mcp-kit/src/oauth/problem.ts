import { OAuthError, type OAuthErrorCode } from '@modelcontextprotocol/server';

/** A refusal of OAuth, its sentence in the characters that a challenge may carry. */
export function problem(code: OAuthErrorCode, sentence: string): OAuthError {
  return new OAuthError(code, sentence.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '?'));
}

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createPkce, createState } from './pkce.ts';

test('the challenge is the S256 of the verifier', async () => {
  const { verifier, challenge } = await createPkce();

  expect(verifier).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(challenge).toBe(createHash('sha256').update(verifier).digest('base64url'));
});

test('no two keys or states are alike', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, createPkce));
  const states = Array.from({ length: 20 }, createState);

  expect(new Set([...keys.map(({ verifier }) => verifier), ...states]).size).toBe(40);
  expect(states.every((state) => /^[A-Za-z0-9_-]{43}$/.test(state))).toBe(true);
});

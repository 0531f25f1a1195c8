import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { addSecretToCheck } from './add-secret-to-check.ts';
import { createSecret } from './create-secret.ts';
import { deleteSecret } from './delete-secret.ts';
import { getCheckSecrets } from './get-check-secrets.ts';
import { getSecretDetails } from './get-secret-details.ts';
import { listSecrets } from './list-secrets.ts';
import { removeSecretFromCheck } from './remove-secret-from-check.ts';
import { updateCheckSecrets } from './update-check-secrets.ts';
import { updateSecret } from './update-secret.ts';

/** Tools for secrets, and the checks that use them. */
export const secretTools: readonly Tool<Deps>[] = [
  listSecrets,
  getSecretDetails,
  getCheckSecrets,
  createSecret,
  updateSecret,
  deleteSecret,
  addSecretToCheck,
  updateCheckSecrets,
  removeSecretFromCheck,
];

import { InputError } from 'mcp-kit';
import type { CheckSecretInput } from 'pingera-sdk';
import type { TargetFields } from './check-fields.ts';
import { envVariable } from './env-variable.ts';

/** Secrets as the API takes them; the variable may stand under `env_var_name`, too. */
export function readSecrets(
  secrets: NonNullable<TargetFields['secrets']>,
): readonly CheckSecretInput[] {
  return secrets.map(({ secret_id, env_variable, env_var_name, ...rest }) => {
    const variable = env_variable ?? env_var_name;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) throw refusal(`there is no ${unknown}`);
    if (secret_id === undefined || !/^[\w-]{1,64}$/.test(secret_id))
      throw refusal('secret_id is not the id of any secret');
    if (variable === undefined || !envVariable.safeParse(variable).success) {
      throw refusal(`${secret_id} needs an env_variable such as API_TOKEN, up to 100 characters`);
    }
    return { secret_id, env_variable: variable };
  });
}

function refusal(why: string): InputError {
  return new InputError(
    `secrets: ${why}`,
    'Each is {secret_id, env_variable}; scripts read process.env.NAME. See list_secrets for ids.',
  );
}

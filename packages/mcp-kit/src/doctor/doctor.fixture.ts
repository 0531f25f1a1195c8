import { program } from '../cli/program.fixture.ts';
import type { Program } from '../cli/program.ts';
import type { Deps } from '../incidents.fixture.ts';
import type { Account, Asked, Doctor } from './doctor.ts';

/** A key that nothing may show. */
export const key = 'hush-hush-hush-hush';

/** What a test says of the account. */
export type Patient = (asked: Asked) => Partial<Account>;

/** The program of tests with a doctor; the account is well unless told. */
export function programWith(patient: Patient = () => ({})): Program<Deps> {
  const doctor: Doctor = {
    engines: '>=22.12',
    keySettings: ['API_KEY'],
    open: (asked) => ({
      shape: asked.settings.apiKey === undefined ? undefined : { status: 'ok', finding: 'a key' },
      secrets: [asked.settings.apiKey].filter((each) => each !== undefined),
      probeUrl: 'https://api.test.invalid/rows',
      identify: async () => {
        await send(asked);
        return { status: 'ok', finding: 'accepted' };
      },
      reads: [{ what: 'incidents', toolsets: ['incidents'], send: () => send(asked) }],
      own: [],
      ...patient(asked),
    }),
  };
  return { ...program, doctor: async () => doctor };
}

/** A request as an SDK sends it. */
function send({ observed, settings }: Asked): Promise<Response> {
  const fetch = observed((input, init) => globalThis.fetch(input, init));
  const authorization = settings.apiKey ?? '';
  return fetch('https://api.test.invalid/rows', { headers: { authorization } });
}

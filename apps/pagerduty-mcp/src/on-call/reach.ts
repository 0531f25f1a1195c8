import type { PagerDuty } from 'pagerduty-sdk';
import * as z from 'zod';

/** How somebody is reached. */
export const ReachView = z.object({ type: z.string(), address: z.string() });
export type Reach = z.infer<typeof ReachView>;

const Method = z.object({ type: z.string(), address: z.string() });

/** Contact methods of a user, such as `sms` and the number; those without an address are left out. */
export async function readReach(
  pagerduty: PagerDuty,
  userId: string,
  signal: AbortSignal,
): Promise<readonly Reach[]> {
  const methods = await pagerduty.users.contactMethods.list(userId, { signal }).take(50);
  return methods.flatMap((method) => {
    const read = Method.safeParse(method);
    if (!read.success || read.data.address === '') return [];
    return [
      {
        type: read.data.type.replace(/_contact_method(_reference)?$/, ''),
        address: read.data.address,
      },
    ];
  });
}

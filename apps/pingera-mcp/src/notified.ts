/** Whether subscribers are told, in words; for most changes the API tells them unless told not to. */
export function notified(wish: boolean | undefined, unless = true): string {
  return (wish ?? unless) ? 'subscribers are notified' : 'subscribers are not notified';
}

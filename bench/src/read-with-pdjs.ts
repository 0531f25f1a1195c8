import { api } from '@pagerduty/pdjs';
import type { Reader } from './reader.ts';

const token = 'not-used';
const queryParameters = { limit: '100' };

/** PagerDuty's own client. */
export function openReader(baseUrl: string): Reader {
  const url = `${baseUrl}/incidents`;
  return {
    one: () => api({ url: `${url}/Q0`, token }),
    lists: {
      async pages(rows) {
        let read = 0;
        let answer = await api({ url, token, queryParameters });
        for (;;) {
          read += Object(answer.data).incidents.length;
          if (answer.next === undefined || read >= rows) return read;
          answer = await answer.next();
        }
      },
      // It finds the rows by what follows `.com/` in the URL.
      async all() {
        const { resource } = await api({ token }).all('', {
          url: `${url}?of=.com/incidents`,
          queryParameters,
        });
        return resource.length;
      },
    },
  };
}

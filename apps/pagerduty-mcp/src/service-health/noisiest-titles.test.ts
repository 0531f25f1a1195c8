import { expect, test } from 'vitest';
import { noisiestTitles } from './noisiest-titles.ts';

const row = (description: string, total_interruptions = 1) => ({
  ...{ description, total_interruptions },
});

test('numbers do not tell titles apart, and the most frequent come first', () => {
  const rows = [
    row('Disk full on node-7'),
    row('Latency above 300 ms', 3),
    row('Latency above 1,500 ms', 2),
    row('Latency above 2.5 ms'),
  ];

  expect(noisiestTitles(rows)).toEqual([
    { title: 'Latency above # ms', incidents: 3, interruptions: 6 },
    { title: 'Disk full on node-7', incidents: 1, interruptions: 1 },
  ]);
});

test('of titles as frequent as each other, the one that interrupts more comes first', () => {
  const titles = noisiestTitles([row('Quiet', 0), row('Loud', 9)]).map(({ title }) => title);

  expect(titles).toEqual(['Loud', 'Quiet']);
});

test('five are shown at most, and incidents without a title are none', () => {
  const rows = [...'abcdefg'].map((letter) => row(letter));

  expect(noisiestTitles([...rows, {}])).toHaveLength(5);
});

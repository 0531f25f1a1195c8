import { expect, test } from 'vitest';
import { readChannels } from './heartbeat-channel.ts';

const chat = { id: 'c1', name: 'Chat', type: 'telegram', enabled: true };
const { enabled: _, ...named } = chat;

test.each([
  ['channels', [{ ...chat, configuration: { chat_id: '1' } }], [chat]],
  ['channels in an object', { count: 1, channels: [chat] }, [chat]],
  ['ids', ['c1', 'c2'], [{ id: 'c1' }, { id: 'c2' }]],
  ['ids in an object', { channel_ids: ['c1'] }, [{ id: 'c1' }]],
  [
    'assignments',
    [{ id: 'a9', channel_id: 'c1', channel_name: 'Chat', channel_type: 'telegram' }],
    [named],
  ],
  ['nulls', [{ ...named, name: null, type: null }], [{ id: 'c1' }]],
  ['rows without an id', [null, 5, {}, chat], [chat]],
  ['nothing', [], []],
  ['a message', { message: 'ok' }, undefined],
  ['no body', undefined, undefined],
  ['null', null, undefined],
])('reads %s', (_kind, answer, channels) => {
  expect(readChannels(answer)).toEqual(channels);
});

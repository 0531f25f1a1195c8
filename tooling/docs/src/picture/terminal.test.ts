import { expect, test } from 'vitest';
import { drawTerminal } from './terminal.ts';

const textsOf = (svg: string) => svg.split('\n').filter((line) => line.startsWith('<text'));

test('every stretch of one look is a text of its own, in its column', () => {
  const [plain, red, rest] = textsOf(drawTerminal('ab \u001b[31mno\u001b[39m!'));

  expect(plain).toMatch(/x="18" .*textLength="23.4".*>ab <\/text>/);
  expect(red).toMatch(/x="41.4" .*class="red">no</);
  expect(rest).toMatch(/x="57" .*"spacingAndGlyphs">!</);
});

test('looks add up, and end one by one', () => {
  const [both, colour] = textsOf(drawTerminal('\u001b[1m\u001b[36mA\u001b[22mB\u001b[39m'));

  expect(both).toContain('class="bold cyan">A<');
  expect(colour).toContain('class="cyan">B<');
});

test('signs of XML are escaped', () => {
  expect(drawTerminal('a <b> & c')).toContain('>a &lt;b> &amp; c<');
});

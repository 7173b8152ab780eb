import { expect, test } from 'vitest';
import { alone } from './forms';

test('what was hidden while a reply goes above it has the style that it had, and none where it had none', () => {
  const box = document.createElement('div');
  box.innerHTML = '<p>one</p><p style="color: red">two</p>';
  document.body.append(box);
  expect(alone(box, () => box.innerText.trim() === '')).toBe(true);
  expect(box.innerHTML).toBe('<p>one</p><p style="color: red">two</p>');
  box.remove();
});

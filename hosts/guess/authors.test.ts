import { expect, test } from 'vitest';
import { authorOver } from './authors';

test.each(['Re', 'Fwd', 'Отв'])('a subject that begins with «%s:» is no name of a writer', (mark) => {
  const letter = document.createElement('div');
  letter.innerHTML = `<h5>${mark}: Где моя посылка</h5><time>28.11.2026 07:33</time><div><span>Анна Ким</span><a>anna@kim.example</a></div><div>Посылки так и нет.</div>`;
  document.body.replaceChildren(letter);
  const head = [`${mark}: Где моя посылка`, '28.11.2026 07:33', 'Анна Ким', 'anna@kim.example'];
  expect(authorOver(letter, { head, text: 'Посылки так и нет.', files: [] })).toEqual({ name: 'Анна Ким', address: 'anna@kim.example' });
});

import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../design';
import { mount } from './mount';

function Broken(): never {
  throw new Error('our own mistake');
}

it('a mistake of ours is said where it is seen, with the way on', async () => {
  document.body.append(Object.assign(document.createElement('div'), { id: 'root' }));
  mount(<Broken />);
  await expect.element(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await expect.element(page.getByRole('button')).toBeVisible();
});

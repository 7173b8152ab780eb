import { afterEach, expect, it } from 'vitest';
import { untimedIn } from './untimed';

afterEach(() => document.body.replaceChildren());

/** A page with the talk in it, and a reply box with what was pasted there. */
function pageOf(talk: string, draft: string): { readonly page: HTMLElement; readonly box: HTMLElement } {
  const page = document.body.appendChild(document.createElement('main'));
  page.innerHTML = `<div class="chat">${talk}</div><div class="reply" contenteditable="true">${draft}</div>`;
  return { page, box: page.querySelector<HTMLElement>('.reply')! };
}
const said = (name: string, text: string) => `<div><b>${name}</b><p>${text}</p></div>`;
const talk = said('Oleg Brandt', 'The kettle came without its lid, what now?') + said('Support', 'We are sending you another lid today.');
const pasted = Array.from(
  { length: 80 },
  (_, at) => said('Vera Lindqvist', `Parcel ${at} has not come yet, please look.`) + said('Support', `Parcel ${at} is on its way to you.`),
);

it('a talk that was pasted into the reply is not taken for the one on the page', () => {
  const { page, box } = pageOf(talk, pasted.join(''));
  expect(untimedIn(page, box).map(({ author }) => author.name)).toEqual(['Oleg Brandt', 'Support']);
});

it('where nothing but the reply holds rows of a talk the page has none', () => {
  const { page, box } = pageOf('', pasted.join(''));
  expect(untimedIn(page, box)).toEqual([]);
});

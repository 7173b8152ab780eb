import { describe, expect, it } from 'vitest';
import { blocksOf } from './draft-blocks';

/** How many editables make one draft with the first one of a page. */
function together(html: string): number {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const first = page.querySelector<HTMLElement>('[contenteditable]');
  if (first === null) throw new Error('nothing to write in');
  return blocksOf(first).length;
}

const block = (words: string, more = ''): string =>
  `<div class="block ${more}"><div class="inner"><div contenteditable="true" class="line">${words}</div></div></div>`;

describe('editables that are one draft', () => {
  it('are neighbours of one kind that hold nothing but what is written', () => {
    expect(
      together(`<main><div class="editor">${block('Card', 'is-focused')}${block('')}${block('4111')}</div><button>Send</button></main>`),
    ).toBe(3);
    expect(
      together('<section><p contenteditable="true">a</p><p contenteditable="true">b</p><p contenteditable="true">c</p></section>'),
    ).toBe(3);
  });

  it('are also the items of a list and the paragraphs about it', () => {
    const item = '<li class="item"><span contenteditable="true">x</span></li>';
    expect(
      together(`<div>${block('Steps')}<div class="block"><ul>${item}${item}</ul></div>${block('Bye')}</div><button>Send</button>`),
    ).toBe(4);
  });

  it('are those of a holder that is known to part a draft, also one that has just begun', () => {
    expect(together(`<div class="codex-editor__redactor"><div class="ce-block"><p contenteditable="true"></p></div></div>`)).toBe(1);
  });
});

describe('reply boxes of two letters are two drafts', () => {
  const box = '<div contenteditable="true" class="box"></div>';
  it.each([
    ['a letter about each', `<div class="ticket"><p>Where is it?</p>${box}</div><div class="ticket"><p>And mine?</p>${box}</div>`],
    ['a Send of its own', `<div class="ticket">${box}<button></button></div><div class="ticket">${box}<button></button></div>`],
    [
      'another name',
      '<div contenteditable="true" aria-label="Reply to 12"></div><div contenteditable="true" aria-label="Reply to 13"></div>',
    ],
    [
      'another hint',
      '<div class="box" contenteditable="true" data-placeholder="Reply"></div><div class="box" contenteditable="true" data-placeholder="Note"></div>',
    ],
    ['something between', `<div class="pane">${box}</div><h2>Other</h2><div class="pane">${box}</div>`],
    [
      'blocks and a Send of their own',
      `<div class="pane"><div>${block('a')}</div><button>Send</button></div><div class="pane"><div>${block('b')}</div><button>Send</button></div>`,
    ],
  ])('where each has %s', (_, html) => expect(together(`<main>${html}</main>`)).toBe(0));
});

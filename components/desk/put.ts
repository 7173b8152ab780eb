import type { DeskPort } from '../outside';
import { putIn, type Put } from '../reply';

/** Puts plain text into the reply: a paragraph a line, a numbered list as one. */
export function putText(desk: Pick<DeskPort, 'insert' | 'copy'>, text: string): Promise<Put> {
  const box = document.createElement('div');
  let list: HTMLOListElement | undefined;
  for (const line of text.split('\n')) {
    const item = /^\d+\.\s+(?<words>.*)$/u.exec(line)?.groups?.['words'];
    if (item === undefined) {
      list = undefined;
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      box.append(paragraph);
      continue;
    }
    if (!list) {
      list = document.createElement('ol');
      box.append(list);
    }
    const entry = document.createElement('li');
    entry.textContent = item;
    list.append(entry);
  }
  return putIn(desk, undefined, { html: box.innerHTML, text });
}

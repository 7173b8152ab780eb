import { bench } from './parts/shell.js';

/** Owns its text: takes only announced input, draws lines from its model, and takes every foreign change of the tree back. */
bench({
  plain: true,
  mount(host, text) {
    const box = document.createElement('div');
    box.className = 'box';
    box.contentEditable = 'true';
    box.style.whiteSpace = 'pre-wrap';
    host.append(box);
    let model = text;
    let changes = 0;
    const past = [];
    const drawn = () => [...box.children].map((line) => line.textContent).join('\n');
    const watch = new MutationObserver(() => drawn() !== model && draw(caret));
    let caret = 0;
    const at = (node, offset) => {
      let index = 0;
      for (const line of box.children) {
        if (line.contains(node)) return index + (node.nodeType === 3 ? offset : 0);
        if (node === box && [...box.children].indexOf(line) >= offset) return index;
        index += line.textContent.length + 1;
      }
      return Math.min(index, model.length);
    };
    const own = () => {
      const selection = host.getRootNode().getSelection?.() ?? document.getSelection();
      const range = selection.getRangeAt(0);
      return [at(range.startContainer, range.startOffset), at(range.endContainer, range.endOffset)];
    };
    function draw(place) {
      watch.disconnect();
      box.replaceChildren(
        ...model.split('\n').map((words) => {
          const line = document.createElement('div');
          line.append(words === '' ? document.createElement('br') : words);
          return line;
        }),
      );
      let left = place;
      for (const line of box.children) {
        if (left <= line.textContent.length) {
          const node = line.firstChild.nodeType === 3 ? line.firstChild : line;
          document.getSelection().collapse(node, node === line ? 0 : left);
          break;
        }
        left -= line.textContent.length + 1;
      }
      watch.observe(box, { childList: true, characterData: true, subtree: true });
    }
    function put(words, [start, end]) {
      past.push([model, start]);
      model = model.slice(0, start) + words + model.slice(end);
      caret = start + words.length;
      changes++;
      draw(caret);
    }
    box.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      const [start, end] = own();
      const { inputType } = event;
      if (inputType === 'insertText') put(event.data, [start, end]);
      if (/^insert(Paragraph|LineBreak)$/.test(inputType)) put('\n', [start, end]);
      if (inputType === 'insertFromPaste') put(event.dataTransfer.getData('text/plain'), [start, end]);
      if (inputType === 'deleteContentBackward') put('', [start === end ? Math.max(0, start - 1) : start, end]);
      if (inputType === 'deleteContentForward') put('', [start, start === end ? Math.min(model.length, end + 1) : end]);
    });
    box.addEventListener('keydown', (event) => {
      if (!event.ctrlKey || event.code !== 'KeyZ') return;
      event.preventDefault();
      const last = past.pop();
      if (last) [model, caret] = last;
      draw(caret);
    });
    draw(0);
    return { element: box, text: () => model, changes: () => changes };
  },
});

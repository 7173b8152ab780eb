import { bench } from './parts/shell.js';

/** Keys go to an unseen field that is emptied at once; what is seen is drawn from a model that nobody outside can reach. */
bench({
  plain: true,
  mount(host, text) {
    const box = document.createElement('div');
    box.style.cssText = 'position:relative;width:600px;min-height:120px;white-space:pre-wrap;border:1px solid #999';
    const shown = document.createElement('div');
    const field = document.createElement('textarea');
    field.style.cssText = 'position:absolute;top:0;left:0;width:1px;height:1em;padding:0;border:0;opacity:0;resize:none';
    box.append(shown, field);
    host.append(box);
    let model = text;
    let caret = 0;
    let changes = 0;
    const past = [];
    const draw = () => {
      shown.textContent = `${model}\u200b`;
      field.value = '';
    };
    const put = (words) => {
      past.push([model, caret]);
      model = model.slice(0, caret) + words + model.slice(caret);
      caret += words.length;
      changes++;
      draw();
    };
    box.addEventListener('mousedown', (event) => {
      event.preventDefault();
      field.focus();
    });
    field.addEventListener('input', () => put(field.value));
    field.addEventListener('keydown', (event) => {
      const { key, ctrlKey } = event;
      if (ctrlKey && event.code === 'KeyZ') {
        const last = past.pop();
        if (last) [model, caret] = last;
        draw();
      } else if (key === 'Home') caret = ctrlKey ? 0 : model.lastIndexOf('\n', caret - 1) + 1;
      else if (key === 'End') caret = ctrlKey || !model.includes('\n', caret) ? model.length : model.indexOf('\n', caret);
      else if (key === 'ArrowRight') caret = Math.min(model.length, caret + 1);
      else if (key === 'ArrowDown') caret = model.indexOf('\n', caret) + 1 || caret;
      else if (key === 'Enter') put('\n');
      else return;
      event.preventDefault();
    });
    draw();
    return { element: shown, text: () => model, changes: () => changes };
  },
});

import * as monaco from 'monaco-editor/editor/editor.api.js';
import 'monaco-editor/editor/contrib/wordOperations/browser/wordOperations.js';
import 'monaco-editor/editor/browser/coreCommands.js';
import 'monaco-editor/editor/contrib/clipboard/browser/clipboard.js';
import { bench } from './shell.js';

window.monaco = monaco;
window.MonacoEnvironment = { getWorker: () => new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' }))) };

/** `context`: by the browser's EditContext, else by a hidden text area. */
export function monacoPage(context) {
  bench({
    plain: true,
    mount(host, text) {
      const box = document.createElement('div');
      box.style.cssText = 'width:600px;height:200px';
      host.append(box);
      const style =
        document.querySelector('link[href="/monaco.css"]') ??
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/${context ? 'monaco' : 'monaco-area'}.css` });
      const styled = style.isConnected ? undefined : new Promise((resolve) => style.addEventListener('load', resolve, { once: true }));
      document.head.append(style);
      return Promise.resolve(styled).then(() => {
        const editor = monaco.editor.create(box, {
          value: text,
          language: 'plaintext',
          wordWrap: 'on',
          editContext: context,
          minimap: { enabled: false },
        });
        let changes = 0;
        editor.onDidChangeModelContent(() => changes++);
        return {
          element: () => box.querySelector('.view-lines'),
          text: () => editor.getValue(),
          changes: () => changes,
          destroy: () => editor.dispose(),
          editor,
        };
      });
    },
  });
}

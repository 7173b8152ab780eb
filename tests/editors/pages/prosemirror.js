import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser, Schema } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { bench } from './parts/shell.js';

const own = new Schema({ nodes: addListNodes(schema.spec.nodes, 'paragraph block*', 'block'), marks: schema.spec.marks });

bench({
  mount(host, html) {
    const source = document.createElement('div');
    source.innerHTML = html.replaceAll('<p><br></p>', '<p></p>');
    const style = document.createElement('style');
    style.textContent =
      '.ProseMirror{white-space:pre-wrap;outline:0;min-height:100px}.ProseMirror-hideselection *::selection{background:transparent}';
    host.append(style);
    let changes = 0;
    const view = new EditorView(host, {
      state: EditorState.create({ doc: DOMParser.fromSchema(own).parse(source), plugins: exampleSetup({ schema: own, menuBar: false }) }),
      dispatchTransaction(change) {
        if (change.docChanged) changes++;
        view.updateState(view.state.apply(change));
      },
    });
    return {
      element: view.dom,
      text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
      html: () => view.dom.innerHTML,
      changes: () => changes,
      destroy: () => view.destroy(),
      view,
    };
  },
});

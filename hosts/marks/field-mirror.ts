import type { Mark } from '../editors';
import { onScreen } from '../editors/ways/geometry';
import type { FieldPen } from '../editors/ways/pens';
import { lineOf, onDark } from './mark-looks';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** After this pause in typing the lines are drawn anew (ms): a whole mirror is too dear for every key. */
const pause = 120;
const copied = [
  'boxSizing',
  'direction',
  'textAlign',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontKerning',
  'fontFeatureSettings',
  'letterSpacing',
  'lineHeight',
  'tabSize',
  'textIndent',
  'textTransform',
  'wordSpacing',
  'wordBreak',
  'overflowWrap',
  'lineBreak',
  'hyphens',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
] as const;

/** Draws underlines over a plain field: an unseen copy of its text, in a closed shadow root of our own, laid exactly over it. */
export function fieldMirror(field: Field): FieldPen {
  let marks: readonly Mark[] = [];
  let text = '';
  let alive: AbortController | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  let layer: Layer | undefined;

  function layOut(): Layer {
    const page = field.ownerDocument;
    layer ??= makeLayer(page);
    if (!layer.host.isConnected) page.documentElement.append(layer.host);
    layer.fit(field);
    return layer;
  }
  function render(): void {
    if (!field.isConnected) return draw([]);
    text = field.value;
    const { fill, move } = layOut();
    fill(field, marks);
    move(field);
  }
  function soon(): void {
    clearTimeout(late);
    late = setTimeout(render, pause);
  }
  /** What stands behind the change moves with it at once; what was touched is no longer true. */
  function shift(): void {
    const fresh = field.value;
    const most = Math.min(text.length, fresh.length);
    let same = 0;
    while (same < most && text[same] === fresh[same]) same++;
    let tail = 0;
    while (tail < most - same && text[text.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
    const end = text.length - tail;
    const by = fresh.length - text.length;
    marks = marks.flatMap((mark) => {
      if (mark.end <= same) return [mark];
      return mark.start >= end ? [{ ...mark, start: mark.start + by, end: mark.end + by }] : [];
    });
    text = fresh;
    layer?.hide();
    soon();
  }
  function draw(list: readonly Mark[]): void {
    marks = list;
    if (list.length === 0) {
      alive?.abort();
      alive = undefined;
      clearTimeout(late);
      layer?.host.remove();
      layer = undefined;
      return;
    }
    render();
    if (alive) return;
    alive = new AbortController();
    const { signal } = alive;
    const view = field.ownerDocument.defaultView;
    const follow = (): void => layer?.move(field);
    field.addEventListener('input', shift, { signal, passive: true });
    field.addEventListener('scroll', follow, { signal, passive: true });
    view?.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    view?.addEventListener('resize', soon, { signal, passive: true });
    const sizes = new ResizeObserver(soon);
    sizes.observe(field);
    signal.addEventListener('abort', () => sizes.disconnect());
  }
  return {
    draw,
    boxes({ start, end }) {
      const view = field.ownerDocument.defaultView;
      if (!view || !field.isConnected) return [];
      const frame = field.getBoundingClientRect();
      const seen = (rects: readonly DOMRect[]): readonly DOMRect[] =>
        onScreen(
          rects.filter(({ top, bottom }) => bottom > frame.top && top < frame.bottom),
          view,
        );
      // What is drawn already is only asked where it lies: the pointer asks so of every mark.
      if (layer?.shows(field, start, end) === true) {
        layer.move(field);
        return seen(layer.spans(start, end));
      }
      const had = layer !== undefined;
      const { fill, move, host, spans } = layOut();
      fill(field, had ? [...marks, { start, end, id: '', look: 'hint' }] : [{ start, end, id: '', look: 'hint' }]);
      move(field);
      const rects = seen(spans(start, end));
      if (had) fill(field, marks);
      else {
        host.remove();
        layer = undefined;
      }
      return rects;
    },
  };
}

interface Layer {
  readonly host: HTMLElement;
  fit(field: Field): void;
  fill(field: Field, marks: readonly Mark[]): void;
  /** Whether a line over these places of the text as it is now is among what was filled in. */
  shows(field: Field, start: number, end: number): boolean;
  move(field: Field): void;
  hide(): void;
  spans(start: number, end: number): readonly DOMRect[];
}

function makeLayer(page: Document): Layer {
  const host = page.createElement('otklik-lines');
  Object.assign(host.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    width: '0',
    height: '0',
    zIndex: '2147483000',
    pointerEvents: 'none',
  });
  const pane = page.createElement('div');
  Object.assign(pane.style, { position: 'fixed', overflow: 'hidden', pointerEvents: 'none', color: 'transparent', visibility: 'hidden' });
  const copy = page.createElement('div');
  Object.assign(copy.style, { position: 'absolute', top: '0', left: '0', border: '0', margin: '0' });
  pane.append(copy);
  host.attachShadow({ mode: 'closed' }).append(pane);
  let filled = '';
  const lines = new Map<string, HTMLElement>();
  return {
    host,
    fit(field) {
      const style = page.defaultView?.getComputedStyle(field);
      if (!style) return;
      for (const name of copied) copy.style[name] = style[name];
      copy.style.boxSizing = 'border-box';
      copy.style.width = `${field.clientWidth}px`;
      copy.style.whiteSpace = field.tagName === 'TEXTAREA' ? style.whiteSpace : 'pre';
      // A one-line field centres its text between its edges.
      const room = field.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
      if (field.tagName === 'INPUT') copy.style.lineHeight = `${room}px`;
    },
    fill(field, marks) {
      const parts: Node[] = [];
      const dark = onDark(field);
      const { value } = field;
      filled = value;
      lines.clear();
      let at = 0;
      for (const { start, end, look } of marks.toSorted((a, b) => a.start - b.start)) {
        if (start < at || end > value.length) continue;
        const line = page.createElement('span');
        line.textContent = value.slice(start, end);
        lines.set(`${start}-${end}`, line);
        line.style.textDecoration = lineOf(look, dark);
        line.style.setProperty('text-decoration-skip-ink', 'none');
        parts.push(page.createTextNode(value.slice(at, start)), line);
        at = end;
      }
      // In one piece: as arguments, tens of thousands of parts would be too many.
      const whole = page.createDocumentFragment();
      for (const part of parts) whole.append(part);
      whole.append(`${value.slice(at)}\u200b`);
      copy.replaceChildren(whole);
    },
    shows: (field, start, end) => filled === field.value && lines.has(`${start}-${end}`),
    move(field) {
      const box = field.getBoundingClientRect();
      const scale = field.offsetWidth ? box.width / field.offsetWidth : 1;
      Object.assign(pane.style, {
        left: `${box.left + field.clientLeft * scale}px`,
        top: `${box.top + field.clientTop * scale}px`,
        width: `${field.clientWidth}px`,
        height: `${field.clientHeight}px`,
        transform: scale === 1 ? '' : `scale(${scale})`,
        transformOrigin: '0 0',
        visibility: 'visible',
      });
      copy.style.transform = `translate(${-field.scrollLeft}px,${-field.scrollTop}px)`;
    },
    hide: () => void (pane.style.visibility = 'hidden'),
    spans: (start, end) => [...(lines.get(`${start}-${end}`)?.getClientRects() ?? [])],
  };
}

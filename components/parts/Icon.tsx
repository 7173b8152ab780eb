import './icon.css';

/** Paths on a 16 × 16 grid, drawn with a line of 1.5. */
const shapes = {
  reply: 'M6.5 3.5 2.5 7.5l4 4M3 7.5h6.5a4 4 0 0 1 4 4v1',
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10ZM10.8 10.8 14 14',
  insert: 'M8 2.5v7M5 7l3 3 3-3M3 13.5h10',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.2 3L13 4.5',
  block: 'M8 1.8 14.2 8 8 14.2 1.8 8ZM8 5v3.4M8 10.8v.1',
  warn: 'M8 2.2 14.3 13.2H1.7ZM8 6.4v3.2M8 11.4v.1',
  hint: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.4v3.4M8 5.2v.1',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  point: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  settings:
    'M2 4.5h6M12 4.5h2M10 6.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM2 11.5h2M8 11.5h6M6 13.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.2 1.6',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  more: 'm4 6 4 4 4-4',
  reload: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.2v3h-3',
  attachment: 'm12.8 7.6-5.1 5a3.2 3.2 0 0 1-4.5-4.5l5.4-5.3a2.1 2.1 0 0 1 3 3L6.3 11a1 1 0 0 1-1.5-1.4l4.7-4.6',
  target: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M6 8h4M8 6v4',
} as const;

export type IconName = keyof typeof shapes;

/** A drawing beside words that say the same; never alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}

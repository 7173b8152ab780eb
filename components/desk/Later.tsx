import { type ComponentProps, lazy, Suspense } from 'react';

const Whole = lazy(async () => ({ default: (await import('./HandOver')).HandOver }));

const Help = lazy(() => import('./Conflict'));

/** The phrases that calm come with the letters that want them. */
export const Conflict = (props: ComponentProps<typeof Help>) => (
  <Suspense fallback={null}>
    <Help {...props} />
  </Suspense>
);

/** The hand-over hides what its receiver may not see: the names that takes are large, and are brought when it is opened. */
export const HandOver = (props: ComponentProps<typeof Whole>) => (
  <Suspense fallback={null}>
    <Whole {...props} />
  </Suspense>
);

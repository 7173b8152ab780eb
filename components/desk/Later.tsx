import { type ComponentProps, lazy, Suspense } from 'react';

const Whole = lazy(async () => ({ default: (await import('./HandOver')).HandOver }));

/** The hand-over hides what its receiver may not see: the names that takes are large, and are brought when it is opened. */
export const HandOver = (props: ComponentProps<typeof Whole>) => (
  <Suspense fallback={null}>
    <Whole {...props} />
  </Suspense>
);

import { Fragment } from 'react';
import './keys.css';

/** Keys to press, such as `Ctrl+1…5`. */
export function Keys({ of }: { readonly of: string }) {
  return (
    <span className="keys">
      {of.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && <span className="keys__plus">+</span>}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}

import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import './blank.css';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** What stands where there is nothing yet: why, and the way on. */
export function Blank({ icon, title, children, action }: Props) {
  return (
    <section className="blank">
      <span className="blank__sign">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      {children !== undefined && <p className="blank__why">{children}</p>}
      {action}
    </section>
  );
}

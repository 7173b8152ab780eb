import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import './notice.css';

interface Props {
  readonly look: 'good' | 'hint' | 'warn' | 'block';
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Said at once by a screen reader: for what just happened, not for what stands there. */
  readonly live?: boolean;
}

const icons: Readonly<Record<Props['look'], IconName>> = { good: 'check', hint: 'hint', warn: 'warn', block: 'block' };

/** A sentence that wants to be seen, with what can be done about it. */
export function Notice({ look, children, action, live = false }: Props) {
  return (
    <div className={`notice notice--${look}`} {...(live && { role: 'status' })}>
      <Icon name={icons[look]} />
      <div className="notice__words">{children}</div>
      {action !== undefined && <div className="notice__action">{action}</div>}
    </div>
  );
}

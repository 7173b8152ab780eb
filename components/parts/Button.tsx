import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon';
import './button.css';

interface Props extends Omit<ComponentProps<'button'>, 'className'> {
  /** `main`: the one action that is meant here; `bare`: an action beside others; `danger`: loses something. */
  readonly look?: 'main' | 'plain' | 'bare' | 'danger';
  readonly icon?: IconName;
  /** Only the icon is drawn; the words are for those who hear them, and shown on hover. */
  readonly iconOnly?: boolean;
}

export function Button({ look = 'plain', icon, iconOnly = false, children, ...rest }: Props) {
  const shape = iconOnly ? ' button--icon' : '';
  const hint = iconOnly && typeof children === 'string' ? { title: children } : {};
  return (
    <button type="button" {...hint} {...rest} className={`button button--${look}${shape}`}>
      {icon && <Icon name={icon} />}
      <span className={iconOnly ? 'unseen' : 'button__words'}>{children}</span>
    </button>
  );
}

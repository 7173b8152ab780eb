import { AlertDialog } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../words';
import { Button } from '../parts';
import './confirm.css';

interface Props {
  readonly title: string;
  readonly why: string;
  readonly action: string;
  readonly onConfirm: () => void;
  /** When it is asked: what would happen is looked up then. */
  readonly onOpen?: () => void;
  /** What would happen, in detail. */
  readonly details?: ReactNode;
  /** Whether all is known that has to be known first. */
  readonly ready?: boolean;
  /** The button that asks for it. */
  readonly children: ReactElement;
}

/** Asks before something is lost for good. The way back has the focus. */
export function Confirm({ title, why, action, onConfirm, onOpen, details, ready = true, children }: Props) {
  const { common } = useWords();
  return (
    <AlertDialog.Root onOpenChange={(open) => open && onOpen?.()}>
      <AlertDialog.Trigger asChild>{children}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="confirm__backdrop" />
        <AlertDialog.Content className="confirm">
          <AlertDialog.Title>{title}</AlertDialog.Title>
          <AlertDialog.Description className="confirm__why">{why}</AlertDialog.Description>
          {details}
          <div className="confirm__actions">
            <AlertDialog.Cancel asChild>
              <Button>{common.cancel}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button look="danger" disabled={!ready} onClick={onConfirm}>
                {action}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

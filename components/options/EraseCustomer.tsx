import { useState } from 'react';
import { Confirm } from '../confirm';
import { Button, Field, Hindered, Notice, useAct } from '../parts';
import { useWords } from '../words';

/** Everything recorded of one customer, erased at his request. */
export function EraseCustomer({ erase }: { readonly erase: (customer: string) => Promise<number> }) {
  const { desk, contact } = useWords();
  const { settings: words } = desk;
  const erasing = useAct();
  const [typed, setTyped] = useState('');
  const [count, setCount] = useState<number>();
  return (
    <>
      <Field label={words.customer}>
        {(props) => (
          <input
            {...props}
            className="input"
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              // What was said is of the customer before.
              setCount(undefined);
            }}
          />
        )}
      </Field>
      <div className="card__row">
        <Confirm
          title={words.erase}
          why={words.eraseWhy}
          action={words.eraseAction}
          details={<strong>{typed.trim()}</strong>}
          onConfirm={() => {
            setCount(undefined);
            void erasing.act(() => erase(typed).then(setCount));
          }}
        >
          <Button look="danger" disabled={typed.trim() === ''}>
            {words.eraseAction}
          </Button>
        </Confirm>
      </div>
      <Hindered of={erasing} what={contact.notErased} />
      {count !== undefined && (
        <Notice look={count === 0 ? 'warn' : 'good'} live>
          {count === 0 ? words.erasedNone : words.erased(count)}
        </Notice>
      )}
    </>
  );
}

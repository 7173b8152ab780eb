import { useEffect } from 'react';
import { Button, Notice, Unread, useLoaded } from '../parts';
import { useWords } from '../words';
import type { PushPort } from './ports';
import { pushWhy } from './push-why';

/** What has not reached the company's system, and why; nothing when all is well. */
export function PushNotice({ pushes }: { readonly pushes: PushPort }) {
  const { record: words } = useWords().desk;
  const told = useLoaded(() => Promise.all([pushes.counts(), pushes.dead(), pushes.state(), pushes.lastFault()]), [pushes]);
  const { again } = told;
  useEffect(() => pushes.onChange(again), [pushes, again]);
  if (told.state !== 'ready') return <Unread of={told} />;
  const [{ waiting, dead }, letters, state, fault] = told.value;
  const ids = letters.map(({ id }) => id);
  const reasons = [...new Set(letters.map(({ why }) => pushWhy(why, words.pushFaults)))].slice(0, 3);
  return (
    <>
      {state === 'not allowed' && <Notice look="warn">{words.notAllowed}</Notice>}
      {dead > 0 && (
        <Notice
          look="warn"
          action={
            <>
              <Button onClick={() => void pushes.again(ids).finally(again)}>{words.resend}</Button>
              <Button look="bare" onClick={() => void pushes.drop(ids).finally(again)}>
                {words.drop}
              </Button>
            </>
          }
        >
          <strong>{words.dead(dead)}</strong> {reasons.join('; ')}
        </Notice>
      )}
      {waiting > 0 && state !== 'off' && (
        <p className="said">
          {words.waiting(waiting)}
          {fault !== '' && <> {words.lastFault(pushWhy(fault, words.pushFaults))}</>}
        </p>
      )}
    </>
  );
}

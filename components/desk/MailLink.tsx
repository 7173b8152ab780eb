import { useState } from 'react';
import { mailtoOf } from '@/utils/escalation';
import type { PanelDeskPort } from '../outside';
import { Notice } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly email: string;
  readonly subject: string;
  readonly note: string;
  readonly desk: Pick<PanelDeskPort, 'copy'>;
}

/** The way into the mail program; a note that it would cut is copied whole, to be pasted there. */
export function MailLink({ email, subject, note, desk }: Props) {
  const { handOver: words } = useWords().desk;
  const [said, setSaid] = useState<string>();
  const { href, whole } = mailtoOf(email, subject, note);
  return (
    <>
      <a className="button button--plain" href={href} onClick={() => whole || void desk.copy(note).then(() => setSaid(note))}>
        <span className="button__words">{words.mail}</span>
      </a>
      <div role="status" className={said === note ? '' : 'unseen'}>
        {said === note && <Notice look="hint">{words.mailCopied}</Notice>}
      </div>
    </>
  );
}

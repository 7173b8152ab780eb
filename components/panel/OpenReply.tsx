import { useState } from 'react';
import type { Template } from '@/utils/library';
import type { Ticket } from '@/utils/ticket';
import type { ReplyPort } from '../outside';
import { Button } from '../parts';
import { Body, FillForm, useFilling } from '../reply';
import { useWords } from '../words';
import type { PutReply } from './put-reply';
import { Flagging } from './Flagging';
import './open-reply.css';

interface Props {
  readonly template: Template;
  readonly ticket: Ticket;
  readonly replies: Pick<ReplyPort, 'render' | 'prefilled' | 'remembered' | 'flag'>;
  readonly onPut: PutReply;
  readonly onCopy: (text: string) => Promise<void>;
}

/** A reply with this ticket's values in it, and the form for those it still needs. */
export function OpenReply({ template, ticket, replies, onPut, onCopy }: Props) {
  const { answer, common } = useWords();
  const filling = useFilling(replies, template, ticket);
  const [copied, setCopied] = useState(false);

  async function put(): Promise<void> {
    const rendered = await filling.finish();
    if (rendered !== undefined) await onPut(template, rendered);
  }
  async function copy(): Promise<void> {
    const rendered = await filling.finish();
    if (rendered === undefined) return;
    await onCopy(rendered.text);
    setCopied(true);
  }

  return (
    <div className="open-reply">
      <FillForm filling={filling} onInsert={() => void put()} />
      <Body filling={filling} />
      <div className="open-reply__actions">
        <Button look="main" icon="insert" onClick={() => void put()}>
          {answer.insert}
        </Button>
        <Button look="bare" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
          {copied ? common.copied : common.copy}
        </Button>
      </div>
      <Flagging template={template} flag={replies.flag} />
    </div>
  );
}

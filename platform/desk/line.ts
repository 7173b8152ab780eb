type Given<F> = F extends (...given: infer G) => unknown ? G : never;
type Answered<F> = F extends (...given: never[]) => infer R ? Awaited<R> : never;

/** A line to the other side, which answers the calls of `There`. */
export interface Line<There> {
  /** Rejects with what the other side threw, and when the line is closed. */
  call<K extends keyof There & string>(name: K, ...given: Given<There[K]>): Promise<Answered<There[K]>>;
  close(): void;
}

/** What is called here, looked up by the name that came over the line. */
export type Answers = Readonly<Record<string, (data: never) => unknown>>;

interface Packet {
  readonly id: number;
  /** Set in a question, missing in its answer. */
  readonly name?: string;
  readonly data?: unknown;
  readonly failed?: string;
}

/**
 * Calls over a port, both ways. A frame of ours in a host page has nothing else everywhere: Firefox gives it no `tabs`,
 * and no news of a desk's reach it there. Packets are text, which passes between Firefox's worlds unchanged.
 */
export function lineOver<There>(port: MessagePort, here: Answers): Line<There> {
  const waiting = new Map<number, { resolve(value: never): void; reject(reason: Error): void }>();
  const say = (packet: Packet) => port.postMessage(JSON.stringify(packet));
  let last = 0;

  async function answer({ id, name = '', data }: Packet): Promise<void> {
    try {
      const asked = Object.hasOwn(here, name) ? here[name] : undefined;
      if (asked === undefined) throw new Error(`nobody answers ${name}`);
      say({ id, data: await asked(data as never) });
    } catch (error) {
      say({ id, failed: String(error) });
    }
  }

  port.addEventListener('message', ({ data: text }) => {
    const packet = JSON.parse(text as string) as Packet;
    if (packet.name !== undefined) return void answer(packet);
    const asker = waiting.get(packet.id);
    waiting.delete(packet.id);
    if (packet.failed !== undefined) asker?.reject(new Error(packet.failed));
    else asker?.resolve(packet.data as never);
  });
  port.start();

  return {
    call(name, ...[data]) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        say({ id, name, data });
      });
    },
    close() {
      port.close();
      for (const { reject } of waiting.values()) reject(new Error('the line was closed'));
      waiting.clear();
    },
  };
}

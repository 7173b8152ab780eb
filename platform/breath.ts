const waiting: (() => void)[] = [];
let port: MessagePort | undefined;

/** Opened at the first breath: an open port keeps whatever only reads this file from ever ending. */
function opened(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return port2;
}

/** Lets questions that wait be answered before the work goes on; no timer, which browsers would slow down. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    (port ??= opened()).postMessage(undefined);
  });
}

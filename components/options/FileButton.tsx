import { useRef } from 'react';
import { Button } from '../parts';

interface Props {
  readonly label: string;
  /** The ending of its name. */
  readonly accept: string;
  readonly onRead: (source: string) => void;
}

/** Reads the file that the operator chooses. */
export function FileButton({ label, accept, onRead }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          void target.files?.[0]?.text().then(onRead);
          target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}

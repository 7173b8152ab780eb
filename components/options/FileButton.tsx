import { useRef } from 'react';
import { Button } from '../parts';

export interface ReadFile {
  readonly path: string;
  readonly source: string;
}

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly several?: boolean;
  /** A whole folder with everything in it. */
  readonly folder?: boolean;
  readonly onRead: (files: readonly ReadFile[]) => void;
}

/** Reads the files that the operator chooses; those of other kinds in a folder are passed over. */
export function FileButton({ label, accept, several = false, folder = false, onRead }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const kinds = accept.split(',');

  async function read(files: readonly File[]): Promise<void> {
    const fitting = files.filter(({ name }) => kinds.some((kind) => name.toLowerCase().endsWith(kind)));
    onRead(await Promise.all(fitting.map(async (file) => ({ path: file.webkitRelativePath || file.name, source: await file.text() }))));
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={several}
        {...(folder ? { webkitdirectory: '' } : { accept })}
        onChange={(event) => {
          void read([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}

import { composeLetter, type FormalLetter, type LetterBlock } from '@/utils/formal-letter';
import { useWords } from '../words';
import './sheet.css';

function Part({ block }: { readonly block: LetterBlock }) {
  switch (block.kind) {
    case 'head':
      return (
        <div className="sheet__head">
          <div>
            {block.left.map(({ text, strong }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- lines of one letter, drawn anew as a whole
              <p key={at}>{strong ? <strong>{text}</strong> : text}</p>
            ))}
          </div>
          <div>
            {block.right.map((text, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same
              <p key={at}>{text}</p>
            ))}
          </div>
        </div>
      );
    case 'item':
      return (
        <p className="sheet__item">
          <span>{block.mark}</span>
          <span>{block.text}</span>
        </p>
      );
    case 'signature':
      return (
        <p className="sheet__signature">
          <span>{block.position}</span>
          <span>{block.name}</span>
        </p>
      );
    case 'executor':
      return (
        <div className="sheet__executor">
          {block.lines.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      );
    default:
      return <p className={`sheet__${block.kind}`}>{block.text}</p>;
  }
}

/** The letter as it will be printed: A4 with the margins of the standard. */
export function Sheet({ letter }: { readonly letter: FormalLetter }) {
  const words = useWords().letter;
  return (
    <article className="sheet" lang={letter.lang} aria-label={words.sheet}>
      {composeLetter(letter).map((block, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same
        <Part key={at} block={block} />
      ))}
    </article>
  );
}

import type { ComponentProps, Ref } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';
import './search.css';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type' | 'className' | 'ref'> {
  readonly label: string;
  readonly clear: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly field?: Ref<HTMLInputElement>;
}

export function Search({ label, clear, value, onChange, field, ...rest }: Props) {
  return (
    <div className="search">
      <Icon name="search" />
      <input
        {...rest}
        ref={field}
        className="search__field"
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {value !== '' && (
        <Button look="bare" icon="close" iconOnly onClick={() => onChange('')}>
          {clear}
        </Button>
      )}
    </div>
  );
}

import { Field } from '../parts';
import { useWords } from '../words';
import type { useAddress } from './use-address';

/** Where the address of a site is typed in. */
export function AddressField({ address, setAddress, wrong }: Pick<ReturnType<typeof useAddress>, 'address' | 'setAddress' | 'wrong'>) {
  const { sites: words } = useWords();
  return (
    <Field label={words.address} hint={words.addressHint} wrong={wrong}>
      {(props) => (
        <input
          {...props}
          className="input"
          inputMode="url"
          autoComplete="off"
          value={address}
          onChange={({ target: { value } }) => setAddress(value)}
        />
      )}
    </Field>
  );
}

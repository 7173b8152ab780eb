import { useWords } from '../words';
import { places } from './places';

const isKept = (key: string): key is keyof typeof places => key in places;

/** What is kept, where, and for how long: for a security officer to read. */
export function Places() {
  const { privacy: words } = useWords();
  const { what, where, until } = words.placesHead;
  const area = (store: string) => (store === 'local' || store === 'session' || store === 'localStorage' ? words.areas[store] : store);
  return (
    <table className="places">
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{until}</th>
          <th scope="col">{where}</th>
        </tr>
      </thead>
      <tbody>
        {Object.keys(places)
          .filter(isKept)
          .map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.places[kind].what}</th>
              <td>{words.places[kind].until}</td>
              <td>
                {Object.entries<readonly string[]>(places[kind]).map(([store, names]) => (
                  <Names key={store} store={store} label={area(store)} names={names} />
                ))}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Names({ store, label, names }: { readonly store: string; readonly label: string; readonly names: readonly string[] }) {
  return (
    <p className="places__where">
      {label}:{' '}
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <code data-place={`${store}/${name}`}>{name}</code>
        </span>
      ))}
    </p>
  );
}

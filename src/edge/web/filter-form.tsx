import type { Filters } from './links.ts';

/** One class of event types with its members, for the choice list. */
export interface TypeGroup {
  readonly name: string;
  readonly types: readonly { readonly id: string; readonly name: string }[];
}

/** A plain GET form: it works without script, and its state is the address. */
export function FilterForm(props: { readonly filters: Filters; readonly types: readonly TypeGroup[]; readonly places: readonly string[] }) {
  const { filters } = props;
  const narrowed = filters.type !== '' || filters.place !== '' || filters.from !== '' || filters.to !== '';
  return (
    <search>
      <form class="filters" id="filters" method="get" action="/" aria-label="Filter the events" autocomplete="off">
        <label class="field field-words">
          Words
          <input
            name="words"
            type="search"
            value={filters.words}
            maxLength={200}
            dir="auto"
            placeholder="in a report, a title or a sentence"
          />
        </label>
        <details class="more" open={narrowed}>
          <summary>Type, place, days</summary>
          <div class="more-fields">
            <label class="field">
              Type
              <select name="type">
                <option value="">any</option>
                {props.types.map((group) => (
                  <optgroup key={group.name} label={group.name}>
                    {group.types.map((type) => (
                      <option key={type.id} value={type.id} selected={type.id === filters.type}>
                        {type.name}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </label>
            <label class="field">
              Place
              <input name="place" value={filters.place} maxLength={200} dir="auto" list="places" placeholder="whole name" />
            </label>
            <datalist id="places">
              {props.places.map((place) => (
                <option key={place} value={place}>
                  {place}
                </option>
              ))}
            </datalist>
            <label class="field">
              From
              <input name="from" type="date" value={filters.from} />
            </label>
            <label class="field">
              To
              <input name="to" type="date" value={filters.to} />
            </label>
          </div>
        </details>
        <button class="show" type="submit">
          Show
        </button>
      </form>
    </search>
  );
}

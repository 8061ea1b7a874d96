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
    <form class="filters" id="filters" method="get" action="/" role="search" aria-label="Filter the events" autocomplete="off">
      <div class="field field-words">
        <label for="words">Words</label>
        <input
          id="words"
          name="words"
          type="search"
          value={filters.words}
          maxLength={200}
          dir="auto"
          placeholder="in a report, a title or a sentence"
        />
      </div>
      <details class="more" open={narrowed}>
        <summary>Type, place, days</summary>
        <div class="more-fields">
          <div class="field">
            <label for="type">Type</label>
            <select id="type" name="type">
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
          </div>
          <div class="field">
            <label for="place">Place</label>
            <input id="place" name="place" value={filters.place} maxLength={200} dir="auto" list="places" placeholder="whole name" />
            <datalist id="places">
              {props.places.map((place) => (
                <option key={place} value={place} />
              ))}
            </datalist>
          </div>
          <div class="field">
            <label for="from">From</label>
            <input id="from" name="from" type="date" value={filters.from} />
          </div>
          <div class="field">
            <label for="to">To</label>
            <input id="to" name="to" type="date" value={filters.to} />
          </div>
        </div>
      </details>
      <button class="show" type="submit">
        Show
      </button>
    </form>
  );
}

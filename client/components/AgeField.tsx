interface Props {
    label: string;
    hint: string;
    value: string;
}

/** An age in whole years in a filter form. */
export function AgeField({ label, hint, value }: Props) {
    return (
        <label class="filter-field filter-age">
            <span>{label} <small>({hint})</small></span>
            <input type="number" name="age" min="0" max="120" step="1" inputMode="numeric" value={value} />
        </label>
    );
}

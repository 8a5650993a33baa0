interface Props {
    name: string;
    label: string;
    /** What the first choice is called: it narrows nothing. */
    all: string;
    value: string;
    choices: readonly { value: string; label: string }[];
}

/** A choice of a filter form, with its label above it. */
export function SelectField({ name, label, all, value, choices }: Props) {
    return (
        <label class="filter-field">
            <span>{label}</span>
            <select name={name}>
                <option value="" selected={value === ''}>{all}</option>
                {choices.map(choice => <option key={choice.value} value={choice.value} selected={choice.value === value}>{choice.label}</option>)}
            </select>
        </label>
    );
}

import { formatNumber } from '../../texts/formatNumber.js';

interface CountedChoice {
    value: string;
    label: string;
    /** Structures of the list that this choice gives. */
    count: number;
}

interface Props {
    name: string;
    label: string;
    all: string;
    value: string;
    choices: readonly CountedChoice[];
    /** The choice that is on when no structure is left with it: shown with 0, never lost. */
    current?: string;
    /** Says why nothing can be chosen yet. */
    disabled?: string | undefined;
    onChoose(value: string): void;
}

/** A choice of a filter form with the size of the list beside each value. */
export function CountedSelect({ name, label, all, value, choices, current = value, disabled, onChoose }: Props) {
    const shown = value === '' || choices.some(choice => choice.value === value) ? choices : [{ value, label: current, count: 0 }, ...choices];
    return (
        <label class="filter-field">
            <span>{label}</span>
            <select name={name} disabled={disabled !== undefined} onChange={event => onChoose(event.currentTarget.value)}>
                <option value="" selected={value === ''}>{disabled ?? all}</option>
                {shown.map(choice => <option key={choice.value} value={choice.value} selected={choice.value === value}>{`${choice.label} · ${formatNumber(choice.count)}`}</option>)}
            </select>
        </label>
    );
}

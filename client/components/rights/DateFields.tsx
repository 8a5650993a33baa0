import { Say } from '../../messages/Say.js';
import type { DateMistake } from '../../state/rights/checkTypedDate.js';
import type { TypedDate } from '../../state/rights/spreadTypedDate.js';

interface Props {
    /** Begins the ids of the three fields. */
    id: string;
    legend: string;
    hint: string;
    value: TypedDate;
    mistake: DateMistake | null;
    /** In words, for a date that is still to come. */
    today: string;
    onChange(value: TypedDate): void;
}

const FIELDS = [['day', 2], ['month', 2], ['year', 4]] as const;

/** A date in three plain fields, the keyboard of digits on a phone. Without a name, they are sent with no form. */
export function DateFields({ id, legend, hint, value, mistake, today, onChange }: Props) {
    return (
        <fieldset class="date-fields" aria-describedby={`${id}-hint${mistake ? ` ${id}-error` : ''}`}>
            <legend>{legend}</legend>
            <p class="small" id={`${id}-hint`}>{hint}</p>
            {mistake && <p class="date-error" id={`${id}-error`} role="alert"><Say id={`droits-error-${mistake.id}`} args={{ value: mistake.value, today }} /></p>}
            <div>
                {FIELDS.map(([field, length]) => (
                    <label key={field} class={`date-${field}`}>
                        <span><Say id={`droits-date-${field}`} /></span>
                        <input
                            id={`${id}-${field}`} type="text" inputMode="numeric" autoComplete="off" size={length} maxLength={field === 'day' ? 30 : length + 2} value={value[field]}
                            aria-invalid={mistake?.field === field ? 'true' : undefined}
                            onInput={event => onChange({ ...value, [field]: event.currentTarget.value })}
                        />
                    </label>
                ))}
            </div>
        </fieldset>
    );
}

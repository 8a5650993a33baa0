import { Say } from '../../messages/Say.js';

interface Props<Value> {
    /** Groups the buttons; no form carries it. */
    group: string;
    /** Message of the question. */
    ask: string;
    /** Each with the id of its message. */
    choices: readonly { value: Value; id: string }[];
    value: Value | null;
    onChange(value: Value | null): void;
}

/** One question with its answers in plain sight; the last of them passes. */
export function ChoiceQuestion<Value extends string | boolean>({ group, ask, choices, value, onChange }: Props<Value>) {
    return (
        <fieldset class="question">
            <legend><Say id={ask} /></legend>
            {[...choices, { value: null, id: 'droits-skip' }].map(choice => (
                <label key={String(choice.value)}>
                    <input type="radio" name={group} autoComplete="off" checked={value === choice.value} onChange={() => onChange(choice.value)} />
                    <span><Say id={choice.id} /></span>
                </label>
            ))}
        </fieldset>
    );
}

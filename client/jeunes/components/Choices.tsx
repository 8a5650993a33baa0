import type { ComponentChild } from 'preact';

interface Props<Value extends string> {
    /** Of the group, for the page. */
    name: string;
    legend: ComponentChild;
    choices: readonly { value: Value; label: ComponentChild; wide?: boolean }[];
    value: Value;
    /** Small: an age; large: words. */
    size: 'SMALL' | 'LARGE';
    onChange(value: Value): void;
}

/** One question with its answers as large targets; one is always chosen, so that passing is a choice too. */
export function Choices<Value extends string>({ name, legend, choices, value, size, onChange }: Props<Value>) {
    return (
        <fieldset class="young-question">
            <legend>{legend}</legend>
            <div class={size === 'SMALL' ? 'young-choices young-choices-small' : 'young-choices'}>
                {choices.map(choice => (
                    <label key={choice.value} class={choice.wide ? 'young-choice young-choice-wide' : 'young-choice'}>
                        <input type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
                        <span>{choice.label}</span>
                    </label>
                ))}
            </div>
        </fieldset>
    );
}

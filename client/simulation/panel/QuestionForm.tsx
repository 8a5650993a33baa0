import { simulationTexts } from '../../texts/simulationTexts.js';
import type { parseQuestion, QuestionFields } from './parseQuestion.js';

const words = simulationTexts.next;

interface Props {
    fields: QuestionFields;
    mistakes: ReturnType<typeof parseQuestion>['mistakes'];
    searching: boolean;
    onChange(fields: QuestionFields): void;
    onSubmit(): void;
}

/** How many sites, where one may open, how many people each can serve. */
export function QuestionForm({ fields, mistakes, searching, onChange, onSubmit }: Props) {
    const field = (name: 'k' | 'minPopulation' | 'capacity', label: string, hint?: string) => (
        <div class="where-next-field">
            <label for={`ou-${name}`}>{label}</label>
            <input
                id={`ou-${name}`} type="text" inputMode="numeric" value={fields[name]} autoComplete="off" maxLength={9}
                aria-invalid={mistakes[name] ? true : undefined} aria-describedby={mistakes[name] ? `ou-${name}-faute` : hint ? `ou-${name}-aide` : undefined}
                onInput={event => onChange({ ...fields, [name]: event.currentTarget.value })}
            />
            {hint && <small id={`ou-${name}-aide`}>{hint}</small>}
            {mistakes[name] && <p class="field-mistake" id={`ou-${name}-faute`}>{mistakes[name]}</p>}
        </div>
    );
    return (
        <form
            class="where-next-form" noValidate
            onSubmit={event => {
                event.preventDefault();
                onSubmit();
            }}
        >
            {field('k', words.k)}
            {field('minPopulation', words.minPopulation)}
            {field('capacity', words.capacity, words.capacityHint)}
            <label class="where-next-check"><input type="checkbox" checked={fields.includeUnknown} onChange={event => onChange({ ...fields, includeUnknown: event.currentTarget.checked })} /> <span>{words.includeUnknown}</span></label>
            <button type="submit" class="button" aria-disabled={searching}>{searching ? words.searching : words.search}</button>
        </form>
    );
}

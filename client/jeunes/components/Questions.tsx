import { useState } from 'preact/hooks';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import type { YoungData } from '../directory/useYoungData.js';
import { OLDEST, YOUNG_NEEDS, YOUNGEST, type Answers, type YoungNeed } from '../state/Answers.js';
import { chooseTyped } from '../gazetteer/chooseTyped.js';
import { Choices } from './Choices.js';
import { CommuneQuestion } from './CommuneQuestion.js';

interface Props {
    data: YoungData;
    answers: Answers;
    /** What stands in the field of the commune. */
    text: string;
    update(change: Partial<Answers>, text?: string): void;
    submit(answers: Answers): void;
    waiting: boolean;
}

const SKIP = 'skip';
const AGES = [YOUNGEST, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, OLDEST].map(String);

/** Three questions, each of which may be passed. No form: nothing here can be sent, even before the script is there. */
export function Questions({ data, answers, text, update, submit, waiting }: Props) {
    const { say } = useTranslator();
    const [mistake, setMistake] = useState<string | null>(null);
    const labelAge = (age: string) => (age === String(YOUNGEST) ? <Say id="jeunes-age-under" /> : age === '26' ? <Say id="jeunes-age-26" /> : age === String(OLDEST) ? <Say id="jeunes-age-31" /> : <Say id="jeunes-age-years" args={{ age }} />);
    const send = (root: HTMLElement) => {
        if (answers.commune || text.trim() === '') return submit(answers);
        const commune = chooseTyped(data.gazetteer, text);
        if (commune) return submit({ ...answers, commune });
        setMistake(say(data.communes === 'ALL' ? 'jeunes-where-unclear' : 'jeunes-where-more'));
        root.querySelector<HTMLElement>('.young-commune')?.focus();
    };
    return (
        <section class="young-questions script-only" aria-label={say('jeunes-questions')}>
            <CommuneQuestion
                data={data} text={text} commune={answers.commune} mistake={mistake}
                onType={typed => {
                    setMistake(null);
                    update({ commune: null, position: null }, typed);
                }}
                onChoose={(commune, position) => {
                    setMistake(null);
                    update({ commune, position }, `${commune.nom} (${commune.departement.code})`);
                }}
            />
            <Choices
                name="young-age" size="SMALL" legend={<Say id="jeunes-age" />} value={answers.age === null ? SKIP : String(answers.age)}
                choices={[...AGES.map(age => ({ value: age, label: labelAge(age) })), { value: SKIP, label: <Say id="jeunes-skip" /> }]}
                onChange={value => update({ age: value === SKIP ? null : Number(value) })}
            />
            <Choices<YoungNeed>
                name="young-need" size="LARGE" legend={<Say id="jeunes-need" />} value={answers.need}
                choices={YOUNG_NEEDS.map(need => ({ value: need, label: <Say id={`jeunes-need-${need}`} />, wide: need === 'UNKNOWN' }))}
                onChange={need => update({ need })}
            />
            <button type="button" class="button young-submit" aria-disabled={waiting || undefined} onClick={event => send(event.currentTarget.parentElement!)}><Say id="jeunes-submit" /></button>
            <p class="young-status" role="status">{waiting ? say(data.failed ? 'jeunes-failed' : 'jeunes-waiting') : ''}</p>
            {data.failed && <p><button type="button" class="button-quiet" onClick={data.retry}><Say id="jeunes-retry" /></button></p>}
        </section>
    );
}

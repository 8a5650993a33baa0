import { useEffect, useRef, useState } from 'preact/hooks';
import { Say } from '../../messages/Say.js';
import type { YoungAddresses } from '../directory/YoungAddresses.js';
import { useYoungData } from '../directory/useYoungData.js';
import { YoungLines } from '../directory/YoungLines.js';
import type { Answers } from '../state/Answers.js';
import { computeDoors, type DoorsAnswer } from '../state/computeDoors.js';
import { readToday } from '../../state/readToday.js';
import { Answer } from './Answer.js';
import { GeneralDoors } from './GeneralDoors.js';
import { Questions } from './Questions.js';
import { Urgent } from './Urgent.js';
import { FrenchPageLink } from '../../messages/FrenchPageLink.js';

export interface YoungPageProps {
    addresses: YoungAddresses;
    /** What was typed or chosen before the script was there. */
    typed?: { text: string; age: number | null; need: Answers['need'] };
}

/** In the history of the browser: that an answer is shown, never what it says. */
const SHOWN = { young: 'answer' };

/** Questions and answer on one page at one address. What is said lives in this component: a reload forgets it, the way back keeps it. */
export function YoungPage({ addresses, typed }: YoungPageProps) {
    const data = useYoungData(addresses);
    const [answers, setAnswers] = useState<Answers>({ commune: null, position: null, age: typed?.age ?? null, need: typed?.need ?? 'UNKNOWN' });
    const [text, setText] = useState(typed?.text ?? '');
    const [asked, setAsked] = useState<Answers | null>(null);
    const [answer, setAnswer] = useState<DoorsAnswer | null>(null);
    const title = useRef<HTMLHeadingElement>(null);
    const wasShown = useRef(false);

    useEffect(() => {
        if (history.state?.young) history.replaceState(null, '');
        const onPop = () => {
            if (!history.state?.young) setAsked(null);
            else if (wasShown.current) setAsked(answersNow.current);
        };
        addEventListener('popstate', onPop);
        return () => removeEventListener('popstate', onPop);
    }, []);
    const answersNow = useRef(answers);
    answersNow.current = answers;

    useEffect(() => {
        if (asked && data.directory) {
            wasShown.current = true;
            if (!history.state?.young) history.pushState(SHOWN, '');
            setAnswer(computeDoors(asked, data.directory, readToday()));
        } else setAnswer(null);
    }, [asked, data.directory]);

    const isAnswered = answer !== null;
    useEffect(() => {
        if (!isAnswered && wasShown.current) title.current?.focus();
    }, [isAnswered]);

    if (answer && data.directory) return <main id="contenu" class="young" tabIndex={-1}><YoungLines.Provider value={data.directory.lines}><Answer answer={answer} directory={data.directory} change={() => history.back()} /></YoungLines.Provider></main>;
    return (
        <main id="contenu" class="young" tabIndex={-1}>
            <h1 ref={title} tabIndex={-1}><Say id="jeunes-title" /></h1>
            <p class="lead script-only"><Say id="jeunes-intro" /></p>
            <p class="small script-only"><Say id="jeunes-private" /></p>
            <p class="notice script-none"><Say id="jeunes-no-script" /> <FrenchPageLink href="/communes"><Say id="jeunes-no-script-link" /></FrenchPageLink></p>
            <Urgent />
            <Questions
                data={data} answers={answers} text={text} waiting={asked !== null && !isAnswered}
                update={(change, next) => {
                    setAnswers({ ...answers, ...change });
                    if (next !== undefined) setText(next);
                }}
                submit={said => {
                    setAnswers(said);
                    setAsked(said);
                }}
            />
            <GeneralDoors />
        </main>
    );
}

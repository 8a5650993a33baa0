import { useEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../texts/formatNumber.js';
import { plural } from '../texts/plural.js';
import { texts } from '../texts/texts.js';
import type { Status } from '../state/useHomeView.js';

interface Props {
    count: number;
    status: Status;
    /** Seconds that the server asks to wait; null when it did not. */
    wait: number | null;
    /** What of the address names nothing. */
    mistakes: readonly string[];
    /** A commune is shown: its doors come first. */
    withDoors: boolean;
    retry(): void;
}

/** Right under the search: how many places, a way to the list, or why there is none. */
export function ResultNotice({ count, status, wait, mistakes, withDoors, retry }: Props) {
    const words = texts.home;
    const alert = useRef<HTMLDivElement>(null);
    useEffect(() => alert.current?.scrollIntoView({ block: 'nearest' }), [status]); // the button to retry may be under the edge
    return (
        <div class="result-notice">
            {mistakes.length > 0 && <div class="notice notice-mistake" role="status">{mistakes.map(mistake => <p key={mistake}>{mistake}</p>)}</div>}
            <p class="result-count" role="status">
                {status === 'loading' ? words.loading : status === 'error' ? '' : count > 0 ? (
                    <>
                        <b>{formatNumber(count)} {plural(count, 'lieu', 'lieux')}</b>
                        {withDoors && <a href="#portes">{texts.doors.see}</a>}
                        <a href="#lieux">{words.toList}</a>
                    </>
                ) : <><b>{words.emptyTitle}</b> {words.emptyText}</>}
            </p>
            {status === 'error' && (
                <div ref={alert} class="notice notice-error" role="alert">
                    <p>{wait === null ? <><strong>{words.errorTitle}</strong> {words.errorText}</> : <><strong>{words.waitTitle} : </strong>réessayez dans {wait} {plural(wait, 'seconde', 'secondes')}.</>}</p>
                    <button type="button" onClick={retry}>{words.retry}</button>
                </div>
            )}
        </div>
    );
}

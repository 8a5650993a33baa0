import { useContext } from 'preact/hooks';
import { sheetTexts } from '../texts/sheetTexts.js';
import { PageReport } from './PageReport.js';

/** "Signaler une erreur": a prefilled mail to the operator, in the reader's own mail program. */
export function ReportLink() {
    const report = useContext(PageReport);
    if (!report) return null;
    const { subject, body, label, note } = sheetTexts.report;
    const query = `subject=${encodeURIComponent(subject(report.address))}&body=${encodeURIComponent(body(report.address))}`;
    return <p class="report"><a href={`mailto:${report.email}?${query}`}>{label}</a> <span class="small">{note}</span></p>;
}

import { Prose } from '../glossary/Prose.js';
import type { MatrixCell, MatrixDepartement } from '../state/listMatrixRows.js';
import { relationSlugs } from '../state/relationSlugs.js';
import { relationTexts } from '../texts/documentTexts.js';
import { departementTexts } from '../texts/departementTexts.js';
import { formatDate } from '../texts/formatDate.js';
import { matrixTexts as words } from '../texts/matrixTexts.js';
import { typeset } from '../texts/typeset.js';
import { PartnershipMark } from './PartnershipMark.js';

interface Props {
    cells: readonly { departement: MatrixDepartement; cell: MatrixCell }[];
    /** One relation was chosen: its name need not be said again. */
    oneRelation: boolean;
}

/** The cells that a filter keeps, with what is said in each. */
export function MatrixMatches({ cells, oneRelation }: Props) {
    const codes = [...new Set(cells.map(({ departement }) => departement.code))];
    return (
        <ul class="matches">
            {codes.map(code => {
                const found = cells.filter(({ departement }) => departement.code === code);
                return (
                    <li key={code}>
                        <h2><a href={`/departements/${code}#partenariats`}>{found[0]!.departement.nom} ({code})</a></h2>
                        {found.map(({ cell: { relation, status, noneStated, partnerships, ended } }) => (
                            <div key={relation} class="match">
                                <p class="match-head">{!oneRelation && <a href={`/departements/${code}#${relationSlugs[relation]}`}>{relationTexts[relation]}</a>} <PartnershipMark status={status} />{noneStated && status !== 'NONE' && <small>{status === 'AGREEMENT' ? words.partly : words.noneSaid}</small>}</p>
                                {partnerships.map(({ id, description }) => <p key={id}><Prose text={description} /></p>)}
                                {ended.map(({ id, description, end }) => <p key={id} class="small">{departementTexts.partnershipEnded}{end === null ? '' : ` (${formatDate(end)})`} : {typeset(description)}</p>)}
                            </div>
                        ))}
                    </li>
                );
            })}
        </ul>
    );
}

import type { ReferenceGeography } from './ReferenceGeography.js';
import { checkAccordParties } from './rules/checkAccordParties.js';
import { checkAmendments } from './rules/checkAmendments.js';
import { checkCommunes } from './rules/checkCommunes.js';
import { checkContacts } from './rules/checkContacts.js';
import { checkCumulation } from './rules/checkCumulation.js';
import { checkDispositifAges } from './rules/checkDispositifAges.js';
import { checkDocumentReferences } from './rules/checkDocumentReferences.js';
import { checkDuplicateSites } from './rules/checkDuplicateSites.js';
import { checkIds } from './rules/checkIds.js';
import { checkIndicatorParts } from './rules/checkIndicatorParts.js';
import { checkIndicatorUnits } from './rules/checkIndicatorUnits.js';
import { checkLignes } from './rules/checkLignes.js';
import { checkOpeningHours } from './rules/checkOpeningHours.js';
import { checkPartnerships } from './rules/checkPartnerships.js';
import { checkPlaces } from './rules/checkPlaces.js';
import { checkReferences } from './rules/checkReferences.js';
import { checkRespondents } from './rules/checkRespondents.js';
import { checkSilence } from './rules/checkSilence.js';
import { checkSiteAmongItsOwn } from './rules/checkSiteAmongItsOwn.js';
import { checkSources } from './rules/checkSources.js';
import { checkStatements } from './rules/checkStatements.js';
import type { Issue } from './rules/Issue.js';
import type { RuleContext } from './rules/RuleContext.js';
import type { Seeds } from './Seeds.js';

/** In the order in which a steward mends them: what a record is, what it points to, what it says. */
const RULES: readonly ((context: RuleContext) => Issue[])[] = [
    checkIds,
    checkSources,
    checkStatements,
    checkReferences,
    checkDocumentReferences,
    checkCommunes,
    checkPlaces,
    checkAmendments,
    checkContacts,
    checkSilence,
    checkRespondents,
    checkPartnerships,
    checkDispositifAges,
    checkCumulation,
    checkAccordParties,
    checkIndicatorUnits,
    checkIndicatorParts,
    checkOpeningHours,
    checkLignes,
    checkDuplicateSites,
    checkSiteAmongItsOwn,
];

/** What all the rules find in the seeds; errors first. An error must stop the load. */
export function checkSeeds(seeds: Seeds, geography: Pick<ReferenceGeography, 'communes' | 'departements'>): Issue[] {
    const context: RuleContext = {
        seeds,
        communes: new Map(geography.communes.map(commune => [commune.codeInsee, commune])),
        departementCodes: new Set(geography.departements.map(({ code }) => code)),
        regionCodes: new Set(geography.departements.map(({ regionCode }) => regionCode)),
    };
    const issues = RULES.flatMap(rule => rule(context));
    return [...issues.filter(({ severity }) => severity === 'error'), ...issues.filter(({ severity }) => severity === 'warning')];
}

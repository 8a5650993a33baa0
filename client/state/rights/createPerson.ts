import { computeBirthday } from '#rights/computeBirthday.js';
import type { Person } from '#rights/Person.js';
import type { Answers, Situation } from './Answers.js';

type Facts = Person['facts'];

/** What each situation says of a person, and no more: a fact that it leaves open is absent. */
const SITUATION_FACTS: Readonly<Record<Situation, Facts>> = {
    SCHOOL: { SORTI_DU_SYSTEME_SCOLAIRE: false, SANS_EMPLOI_DURABLE_NI_FORMATION: false, NI_EMPLOI_NI_ETUDES_NI_FORMATION: false, ETUDIANT: false },
    STUDIES: { SORTI_DU_SYSTEME_SCOLAIRE: false, SANS_EMPLOI_DURABLE_NI_FORMATION: false, NI_EMPLOI_NI_ETUDES_NI_FORMATION: false, ETUDIANT: true },
    APPRENTICE: { SANS_EMPLOI_DURABLE_NI_FORMATION: false, NI_EMPLOI_NI_ETUDES_NI_FORMATION: false, ETUDIANT: false, EN_INSERTION: true },
    TRAINING: { SORTI_DU_SYSTEME_SCOLAIRE: true, SANS_EMPLOI_DURABLE_NI_FORMATION: false, NI_EMPLOI_NI_ETUDES_NI_FORMATION: false, ETUDIANT: false, EN_INSERTION: true },
    STEADY_JOB: { SORTI_DU_SYSTEME_SCOLAIRE: true, SANS_EMPLOI_DURABLE_NI_FORMATION: false, NI_EMPLOI_NI_ETUDES_NI_FORMATION: false, ETUDIANT: false, EN_INSERTION: true },
    SHORT_JOBS: { SORTI_DU_SYSTEME_SCOLAIRE: true, SANS_EMPLOI_DURABLE_NI_FORMATION: true, NI_EMPLOI_NI_ETUDES_NI_FORMATION: false, ETUDIANT: false, EN_INSERTION: true },
    SEEKING: { SORTI_DU_SYSTEME_SCOLAIRE: true, SANS_EMPLOI_DURABLE_NI_FORMATION: true, NI_EMPLOI_NI_ETUDES_NI_FORMATION: true, ETUDIANT: false, EN_INSERTION: true },
    NOTHING: { SORTI_DU_SYSTEME_SCOLAIRE: true, SANS_EMPLOI_DURABLE_NI_FORMATION: true, NI_EMPLOI_NI_ETUDES_NI_FORMATION: true, ETUDIANT: false },
};
const MONEY_FACTS: Readonly<Record<NonNullable<Answers['money']>, Facts>> = {
    ENOUGH: { RESSOURCES_INSUFFISANTES: false, RESSOURCES_OU_SOUTIEN_INSUFFISANTS: false, SANS_RESSOURCES: false },
    SOME: { RESSOURCES_INSUFFISANTES: true, RESSOURCES_OU_SOUTIEN_INSUFFISANTS: true, SANS_RESSOURCES: false },
    NONE: { RESSOURCES_INSUFFISANTES: true, RESSOURCES_OU_SOUTIEN_INSUFFISANTS: true, SANS_RESSOURCES: true },
};

/**
 * The person that a birth date and answers describe, for `evaluateDispositif`.
 *
 * In care before 18 is deduced where the answers leave no other way: in care today and under 18, or out of it before 18.
 *
 * @param birthDate ISO date
 * @param today ISO date
 */
export function createPerson(birthDate: string, today: string, answers: Answers): Person {
    const { care, situation, money, disabled, outOfTouch, ordered } = answers;
    const majority = computeBirthday(birthDate, 18);
    const leftCareOn = care === 'ENDED' ? answers.leftCareOn : null;
    const asMinor = care === 'NEVER' ? false : (care === 'NOW' && today < majority) || (leftCareOn !== null && leftCareOn < majority) ? true : answers.inCareAsMinor;
    const facts: Facts = { ...(situation && SITUATION_FACTS[situation]), ...(money && MONEY_FACTS[money]) };
    if (care !== null) facts.PRIS_EN_CHARGE_ASE = care === 'NOW';
    if (asMinor !== null) facts.CONFIE_ASE_MINORITE = asMinor;
    if (outOfTouch !== null) facts.EN_RUPTURE = outOfTouch;
    if (ordered !== null) facts.OBLIGATION_DE_QUITTER_LE_TERRITOIRE = ordered;
    return { birthDate, age: null, onDate: today, disabled, facts, leftCareOn };
}

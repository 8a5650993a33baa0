export const NAMED_CONTACT_SUBJECTS = ['STRUCTURE', 'ORGANISATION', 'CONVENTION_PLACES', 'INITIATIVE'] as const;

/** A contact that names a person, as the operator's private file gives it. Personal data: never in the seeds, never served. */
export interface NamedContact {
    /** Slug chosen by the operator, better without the name of the person. */
    id: string;
    subjectKind: (typeof NAMED_CONTACT_SUBJECTS)[number];
    subjectId: string;
    nom: string;
    role: string | null;
    /** At least one of the two. */
    email: string | null;
    phone: string | null;
    /** Where it comes from, and that the person agreed. */
    source: string;
}

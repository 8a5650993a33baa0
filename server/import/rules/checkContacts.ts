import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** `prenom.nom@`, `p.nom@`, `prenom-nom@`: the address of a person. */
const PERSONAL_EMAIL = /^[a-z]+[._-][a-z]{2,}@/i;
const SERVICE_WORDS = /^(?:contact|accueil|direction|siege|secretariat|info|mission|habitat|residence|pole|service)[._-]/i;
/** French mobile numbers, with or without the country code. */
const MOBILE = /^(?:\+33|0)\s*[67]/;

/** A public contact belongs to a service: an address or a mobile number that looks like a person's is refused. */
export function checkContacts({ seeds }: RuleContext): Issue[] {
    const holders = [...seeds.structures.map(record => ({ ...record, kind: 'structures' })), ...seeds.initiatives.map(record => ({ ...record, kind: 'initiatives' }))];
    return holders.flatMap(({ kind: folder, id, contacts }) =>
        contacts.flatMap(({ kind, value }, index): Issue[] => {
            const issue = { rule: 'checkContacts', severity: 'error' as const, kind: folder, record: id, field: `contacts[${index}]`, value: '(not repeated here)' };
            if (kind === 'EMAIL' && PERSONAL_EMAIL.test(value) && !SERVICE_WORDS.test(value)) return [{ ...issue, expected: 'the mailbox of a service, not of a person' }];
            if (kind === 'PHONE' && MOBILE.test(value)) return [{ ...issue, expected: 'the line of a service, not a mobile number' }];
            return [];
        }),
    );
}

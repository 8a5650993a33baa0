/** A start that cannot go on, for a reason that the operator can mend: the message is all that is printed. */
export class StartError extends Error {
    override name = 'StartError';
}

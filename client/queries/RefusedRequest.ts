/** The API refused what an address or a person asked for (BAD_USER_INPUT): the fault is in the question, not on our side. */
export class RefusedRequest extends Error {
    override readonly name = 'RefusedRequest';
}

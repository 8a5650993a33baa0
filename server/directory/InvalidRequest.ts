/** The caller asked for something that cannot be answered. The message is shown to the caller as it is. */
export class InvalidRequest extends Error {
    override readonly name = 'InvalidRequest';
}

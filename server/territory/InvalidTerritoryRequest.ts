/** A question about territories that has no meaning: the message says what was expected, what came and where. */
export class InvalidTerritoryRequest extends Error {
    override readonly name = 'InvalidTerritoryRequest';
}

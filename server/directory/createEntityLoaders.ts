import { Any, type DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { createGroupLoader } from './createGroupLoader.js';
import { createRecordLoader } from './createRecordLoader.js';

/** The three ways to load entities in batches: by key, by a column they share, by a condition on lists of keys. */
export function createEntityLoaders(db: DataSource) {
    return {
        record: <Node extends ObjectLiteral>(entity: EntityTarget<Node>, key: keyof Node & string) =>
            createRecordLoader<Node>(keys => db.getRepository(entity).find({ where: { [key]: Any(keys) } as never }), node => node[key]),
        group: <Node extends ObjectLiteral>(entity: EntityTarget<Node>, key: keyof Node & string, order: keyof Node & string) =>
            createGroupLoader<Node>(
                keys => db.getRepository(entity).find({ where: { [key]: Any(keys) } as never, order: { [order]: 'ASC' } as never }),
                node => [node[key]],
            ),
        /** @param condition SQL on `record` and on `:keys` */
        related: <Node extends ObjectLiteral>(entity: EntityTarget<Node>, condition: string, keysOf: (node: Node) => readonly string[]) =>
            createGroupLoader<Node>(
                keys => db.getRepository(entity).createQueryBuilder('record').where(condition, { keys }).orderBy('record.id').getMany(),
                keysOf,
            ),
    };
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { checkCanonicalForm } from './rules/checkCanonicalForm.js';
import type { Issue } from './rules/Issue.js';

/**
 * Checks the form of each seeds file: the JSON Schema of its kind (schema/seeds), then the canonical form.
 *
 * @throws when a file is not JSON: loadSeeds says where
 */
export function checkSeedFiles(seedsDir: string, schemaDir: string): Issue[] {
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    addFormats.default(ajv);
    for (const name of ['statement', 'opening-hours']) ajv.addSchema(readJson(join(schemaDir, `${name}.schema.json`)));
    const validators = new Map<string, ValidateFunction>();
    return listSeedFiles(seedsDir).flatMap(path => {
        const kind = path.replace(/\.json$|\/.*$/g, '');
        let validate = validators.get(kind);
        if (!validate) validators.set(kind, (validate = ajv.compile(readJson(join(schemaDir, `${kind}.schema.json`)))));
        const text = readFileSync(join(seedsDir, path), 'utf8');
        const records = JSON.parse(text) as unknown;
        if (validate(records)) return checkCanonicalForm(path, text);
        const ids = (Array.isArray(records) ? records : []) as { id?: unknown }[];
        return (validate.errors ?? []).map(({ instancePath, message, params }): Issue => {
            const [, index = '', ...field] = instancePath.split('/');
            return {
                rule: 'checkSchema',
                severity: 'error',
                kind,
                record: String(ids[Number(index)]?.id ?? `${path}, record ${Number(index) + 1}`),
                field: field.join('.') || String(params.missingProperty ?? params.additionalProperty ?? ''),
                value: JSON.stringify(valueAt(records, instancePath))?.slice(0, 60) ?? 'nothing',
                expected: `${message}${Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : ''}`,
            };
        });
    });
}

/** Every seeds file, as a path from the folder with forward slashes; vocabularies have no records. */
function listSeedFiles(seedsDir: string): string[] {
    return readdirSync(seedsDir)
        .sort()
        .flatMap(name => {
            if (!statSync(join(seedsDir, name)).isDirectory()) return name.endsWith('.json') ? name : [];
            return readdirSync(join(seedsDir, name)).filter(file => file.endsWith('.json')).sort().map(file => `${name}/${file}`);
        });
}

function readJson(path: string): object {
    return JSON.parse(readFileSync(path, 'utf8')) as object;
}

function valueAt(root: unknown, pointer: string): unknown {
    return pointer.split('/').slice(1).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}

import type { FastifyInstance } from 'fastify';
import type { StructureExports } from '../domain/StructureExports.js';
import { formatVcard } from './structureExport/formatVcard.js';

/** `/structures/:id.vcf`: the contact of a structure for an address book. */
export function registerStructureVcards(app: FastifyInstance, exports: StructureExports, publicUrl: string | null): void {
    app.get<{ Params: { id: string } }>('/structures/:id(^[A-Za-z0-9_-]{1,200}).vcf', async (request, reply) => {
        const structure = await exports.find(request.params.id);
        if (!structure) return reply.code(404).type('text/plain; charset=utf-8').send('Aucune structure ne porte cet identifiant.\n');
        return reply
            .header('cache-control', 'no-cache')
            .header('content-disposition', `attachment; filename="${structure.id}.vcf"`)
            .type('text/vcard; charset=utf-8')
            .send(formatVcard(structure, path => (publicUrl ?? '') + path));
    });
}

import { simulationTexts as words } from '../../texts/simulationTexts.js';
import { downloadText } from '../export/downloadText.js';
import type { ExportTable } from '../export/ExportTable.js';
import { formatTableCsv } from '../export/formatTableCsv.js';
import { formatTableGeojson } from '../export/formatTableGeojson.js';

/** Saves a result as a file; it is made here, nothing is asked of the server. */
export function ExportButtons({ of, table }: { of: string; table(): ExportTable }) {
    const save = (extension: string, type: string, format: (made: ExportTable) => string) => {
        const made = table();
        downloadText(`${made.fileName}.${extension}`, type, format(made));
    };
    return (
        <>
            <button type="button" class="button-quiet" aria-label={words.exportLabel('CSV', of)} onClick={() => save('csv', 'text/csv;charset=utf-8', formatTableCsv)}>{words.csv}</button>
            <button type="button" class="button-quiet" aria-label={words.exportLabel('GeoJSON', of)} onClick={() => save('geojson', 'application/geo+json', formatTableGeojson)}>{words.geojson}</button>
        </>
    );
}

/** Written by the server before the script of the worker: another build, another text, so the browser installs it. */
export interface WorkerSettings {
    /** Of the site's own files, as each page says it too. */
    version: string;
    /** Files that every page needs, kept at once. */
    files: string[];
    /** Pages kept at once: the one for what was never seen among them. */
    pages: string[];
}

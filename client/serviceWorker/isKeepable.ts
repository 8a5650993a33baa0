/** An answer that may be shown again: whole, found, a page for everyone, not a download. */
export function isKeepable(answer: Response): boolean {
    const header = (name: string) => answer.headers.get(name) ?? '';
    return answer.status === 200 && answer.type === 'basic' && !answer.redirected && header('content-type').startsWith('text/html')
        && !/no-store|private/.test(header('cache-control')) && !header('content-disposition').startsWith('attachment');
}

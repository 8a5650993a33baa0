/** `shown`: neither sharing nor copying is possible; the link is to be shown. `left`: the reader closed the choice. */
export type ShareOutcome = 'shared' | 'copied' | 'shown' | 'left';

/** Gives a link to the phone's own sharing, else to its clipboard. */
export async function shareLink(link: { title: string; url: string }): Promise<ShareOutcome> {
    if (navigator.share) {
        try {
            await navigator.share(link);
            return 'shared';
        } catch (error) {
            if (error instanceof DOMException && error.name === 'AbortError') return 'left';
        }
    }
    try {
        await navigator.clipboard.writeText(link.url);
        return 'copied';
    } catch {
        return 'shown';
    }
}

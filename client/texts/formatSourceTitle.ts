const LONGEST = 60;

/** A title short enough for a choice of a form: cut at a word, with an ellipsis. */
export function formatSourceTitle(title: string): string {
    if (title.length <= LONGEST) return title;
    const cut = title.slice(0, LONGEST);
    return `${cut.slice(0, cut.lastIndexOf(' ') > LONGEST / 2 ? cut.lastIndexOf(' ') : LONGEST)}…`;
}

interface Props {
    parts: readonly { text: string; marked: boolean }[];
}

/** A text with the words that answer a search marked. */
export function MarkedText({ parts }: Props) {
    return <>{parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</>;
}

import type { ComponentChild } from 'preact';
import { Prose } from '../glossary/Prose.js';
import { InFrench } from './InFrench.js';
import type { MessageArgs } from './Translator.js';
import { useTranslator } from './useTranslator.js';

interface Props {
    id: string;
    args?: MessageArgs;
    /** What stands in the message as an element, a link for instance, by the name of its placeable. */
    parts?: Readonly<Record<string, ComponentChild>>;
    /** Running text: in French, the field's words lead to their explanation. Not in headings, links and buttons. */
    prose?: boolean;
}

/** Holds the place of an element while its message is formatted; private use, in no text of ours. */
const PLACE = /\uE000([a-zA-Z][\w-]*)\uE001/;

/** A message of the catalogue. Where French stands in for a missing translation, its language is told and it is marked. */
export function Say({ id, args = {}, parts = {}, prose = false }: Props) {
    const translator = useTranslator();
    const places = Object.fromEntries(Object.keys(parts).map(name => [name, `\uE000${name}\uE001`]));
    const { text, language } = translator.translate(id, { ...args, ...places });
    const shown = text.split(PLACE).map((piece, i) => (i % 2 ? parts[piece] : prose && language === 'fr' ? <Prose text={piece} /> : piece));
    return language === translator.language ? <>{shown}</> : <InFrench untranslated>{shown}</InFrench>;
}

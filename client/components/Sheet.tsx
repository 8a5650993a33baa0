import type { ComponentChildren } from 'preact';
import { WordsOfPage } from '../glossary/WordsOfPage.js';
import { ReportLink } from '../report/ReportLink.js';
import { Breadcrumb } from './Breadcrumb.js';
import { Layout } from './Layout.js';

interface Props {
    path: string;
    trail: readonly { href: string; label: string }[];
    /** A page of tables: more room than a column of text. */
    wide?: boolean;
    children: ComponentChildren;
}

/** A page that reads like a page of a guide: a way back, then one column. */
export function Sheet({ path, trail, wide = false, children }: Props) {
    return (
        <Layout path={path}>
            <main id="contenu" class={wide ? 'sheet sheet-wide' : 'sheet'} tabIndex={-1}>
                <Breadcrumb trail={trail} />
                {children}
                <WordsOfPage />
                <ReportLink />
            </main>
        </Layout>
    );
}

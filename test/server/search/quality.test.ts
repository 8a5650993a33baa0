import { expect, test } from 'vitest';
import { measureWrittenQuestions } from '../../helpers/measureWrittenQuestions.js';
import { openSearchIndex } from '../../helpers/openSearchIndex.js';

/** Shares that must hold, under those of the day they were written down (docs/decisions/0010-search.md). */
const FLOORS = { hitAt1: 0.94, hitAt3: 0.99 };

test('the written questions find what they should, first or among the first three', async () => {
    const lines = measureWrittenQuestions(await openSearchIndex());
    for (const { who, questions, hitAt1, hitAt3, notFirst } of lines) {
        console.log(`${who}: ${questions} questions, hit@1 ${hitAt1.toFixed(3)}, hit@3 ${hitAt3.toFixed(3)}; not first: ${notFirst.map(({ text, rank }) => `${text} (${rank || 'absent'})`).join(', ')}`);
    }
    const all = lines.at(-1)!;
    expect(all.questions).toBeGreaterThanOrEqual(80);
    expect(all.hitAt1).toBeGreaterThanOrEqual(FLOORS.hitAt1);
    expect(all.hitAt3).toBeGreaterThanOrEqual(FLOORS.hitAt3);
});

import { CHANGE_NATURES } from '../database/entities/Change.js';
import { registerVocabulary } from './registerVocabulary.js';

export const ChangeNatureEnum = registerVocabulary('ChangeNature', 'What happened to a record.', CHANGE_NATURES, {
    LOADED: 'The directory was loaded for the first time: one change for all its records.',
    NEW: 'A record that was not there.',
    CHANGED: 'Some of its fields differ.',
    REMOVED: 'The record is there no more.',
    ENDED: 'It is over: its last day has passed, or its source now says so.',
});

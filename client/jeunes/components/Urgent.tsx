import { Say } from '../../messages/Say.js';

/** The two numbers that answer day and night, before any question. */
export function Urgent() {
    return (
        <p class="young-urgent">
            <strong><Say id="jeunes-urgent" /></strong>{' '}
            <span class="young-urgent-line"><a href="tel:119"><bdi>119</bdi></a> <Say id="jeunes-urgent-119" /></span>{' '}
            <span class="young-urgent-line"><a href="tel:115"><bdi>115</bdi></a> <Say id="jeunes-urgent-115" /></span>{' '}
            <small><Say id="jeunes-urgent-free" /></small>
        </p>
    );
}

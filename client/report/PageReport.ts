import { createContext } from 'preact';

/** Where an error is reported, and the address of the page in hand; null when the operator gives no address: nothing is shown then. */
export const PageReport = createContext<{ email: string; address: string } | null>(null);

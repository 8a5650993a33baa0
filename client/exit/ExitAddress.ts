import { createContext } from 'preact';

/** Where "Quitter vite" leads: a page of our own that says nothing of us, or what the operator chose (EXIT_URL). */
export const ExitAddress = createContext('/calendrier');

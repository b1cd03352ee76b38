import { createContext } from 'react';

/**
 * Whether things are laid out for paper: without controls, with everything
 * expanded, and with nothing left to a mouse.
 */
export const PrintContext = createContext(false);

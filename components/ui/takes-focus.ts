/**
 * For what a form says after it was refused: the focus can be moved there, and without script the browser begins
 * there when the answer arrives.
 */
export const TAKES_FOCUS = { tabIndex: -1, autoFocus: true } as const;

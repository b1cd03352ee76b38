/**
 * How a radio button is drawn that covers its option, so that the option looks
 * like a button and can still be clicked, focused and found.
 */
export const coveredInput = {
  position: 'absolute',
  inset: 0,
  width: '100%',
  height: '100%',
  margin: 0,
  opacity: 0,
  cursor: 'inherit',
  // Keeps the question in sight, and the focus out from under the bar.
  scrollMargin: '160px 0 120px',
} as const;

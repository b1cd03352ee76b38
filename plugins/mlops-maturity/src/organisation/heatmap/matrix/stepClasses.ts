/** The classes of the steps of both scales, from the first to the last. */
export const STEP_CLASSES = {
  sequential: [
    'sequential0',
    'sequential1',
    'sequential2',
    'sequential3',
    'sequential4',
  ],
  diverging: [
    'diverging0',
    'diverging1',
    'diverging2',
    'diverging3',
    'diverging4',
  ],
} as const;

/** A scale of colours: from none to all, or from less over equal to more. */
export type HeatmapScale = keyof typeof STEP_CLASSES;

/** The heatmap, in English. */
export const heatmapMessages = {} as const;

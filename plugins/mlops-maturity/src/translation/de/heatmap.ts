/** The heatmap, in German. */
export const heatmapTexts = {} as const;

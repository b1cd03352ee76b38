/**
 * What a cell of the heatmap tells: the share of yes, what is missing to the
 * components' own targets, or what is different from an earlier day.
 */
export const HEATMAP_MODES = ['adoption', 'gap', 'change'] as const;

/** {@link HEATMAP_MODES} */
export type HeatmapMode = (typeof HEATMAP_MODES)[number];

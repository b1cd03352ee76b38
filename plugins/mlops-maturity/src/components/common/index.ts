export { CompletionBar } from './CompletionBar';
export { EntityName, EntityNames } from './EntityName';
export { FreshnessLabel, freshnessText } from './FreshnessLabel';
export { LevelBadge, type LevelBadgeProps } from './LevelBadge';
export { LEVEL_COLORS, type LevelColor } from './levelColors';
export { levelName, levelTitle } from './levelName';
export { RatioText, ratioText, type Ratio } from './RatioText';

import type { CSSProperties } from 'react';
import type { Theme } from '@material-ui/core/styles';
import { LEVELS } from 'backstage-plugin-mlops-maturity-common';
import { LEVEL_COLORS } from '../../assessment/levelColors';
import { levelBucket, type LevelBucket } from './levelSegments';

/**
 * The fill of a bucket and the text that is readable on it. Missing data is
 * grey, and hatched where there is no assessment at all.
 */
export function bucketStyle(bucket: LevelBucket, theme: Theme): CSSProperties {
  const level = LEVELS.find(candidate => levelBucket(candidate) === bucket);
  if (level !== undefined) {
    const { background, text } = LEVEL_COLORS[theme.palette.type][level];
    return { background, color: text };
  }
  const dark = theme.palette.type === 'dark';
  const fill = dark ? '#5c5c5c' : '#d9d9d9';
  const line = dark ? '#3d3d3d' : '#f5f5f5';
  return {
    background:
      bucket === 'none'
        ? fill
        : `repeating-linear-gradient(135deg, ${fill} 0 4px, ${line} 4px 8px)`,
    color: dark ? '#ffffff' : '#000000',
  };
}

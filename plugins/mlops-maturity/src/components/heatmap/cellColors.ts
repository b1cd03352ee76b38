import type { CSSProperties } from 'react';
import type { HeatmapBin } from './bins';

/**
 * The look of a cell of a step, striped if it rests on few components.
 */
export function cellColors(bin: HeatmapBin, thin: boolean): CSSProperties {
  return {
    color: bin.text,
    background: thin
      ? `repeating-linear-gradient(135deg, ${bin.background} 0 5px, ${bin.stripe} 5px 8px)`
      : bin.background,
  };
}

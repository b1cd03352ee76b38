import { useRef, type RefObject } from 'react';
import { FilterChip } from '../../ui/controls/FilterChip';
import type { KeepFocus } from '../../ui/focus/useKeptFocus';
import type { Filters } from '../state/filters';
import type { FilterChip as Chosen } from './filterChips';

/**
 * What is filtered by, a chip each. The focus of one that is taken off goes to
 * the next.
 */
export function ChosenFilters(props: {
  chips: readonly Chosen[];
  className: string;
  listRef?: RefObject<HTMLDivElement>;
  /** Whether there is room for a chip; one without cannot be reached. */
  fits?: (place: number) => boolean;
  onChange: (filters: Filters) => void;
  /** Of what stays when no chip is left. */
  keepFocus: KeepFocus;
  /** What gets the focus once no chip is left. */
  fallback: () => HTMLElement | null;
}) {
  const { chips, className, listRef, fits, onChange } = props;
  const { keepFocus, fallback } = props;
  const ownRef = useRef<HTMLDivElement>(null);
  const list = listRef ?? ownRef;
  return (
    <div ref={list} className={className}>
      {chips.map(({ key, text, without }, place) => (
        <span
          key={key}
          style={fits?.(place) === false ? { visibility: 'hidden' } : undefined}
        >
          <FilterChip
            onRemove={() => {
              keepFocus(() => {
                const left = list.current?.querySelectorAll('button') ?? [];
                return left[Math.min(place, left.length - 1)] ?? fallback();
              });
              onChange(without);
            }}
          >
            {text}
          </FilterChip>
        </span>
      ))}
    </div>
  );
}

import type { Answer } from 'backstage-plugin-mlops-maturity-common';

/** What a key does while a statement has the focus. */
export type ShortcutAction =
  | Exclude<Answer, 'unanswered'>
  | 'next'
  | 'previous'
  | 'evidence';

/** Every key with what it does, in the order in which they are listed. */
export const SHORTCUTS: readonly { key: string; action: ShortcutAction }[] = [
  { key: 'y', action: 'yes' },
  { key: 'n', action: 'no' },
  { key: 'x', action: 'not-applicable' },
  { key: 'j', action: 'next' },
  { key: 'k', action: 'previous' },
  { key: 'e', action: 'evidence' },
];

/** Kinds of input that take no text. */
const NOT_TYPED_IN = ['radio', 'checkbox', 'button', 'submit', 'reset'];

/**
 * Tells what a key means. Keys that are being typed into a field, that go
 * with a modifier, or that something else has handled mean nothing.
 *
 * @param event - a key that was pressed within a statement
 */
export function shortcutOf(
  event: Pick<
    KeyboardEvent,
    | 'key'
    | 'ctrlKey'
    | 'metaKey'
    | 'altKey'
    | 'isComposing'
    | 'defaultPrevented'
    | 'target'
  >,
): ShortcutAction | undefined {
  const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (
    ctrlKey ||
    metaKey ||
    altKey ||
    isComposing ||
    defaultPrevented ||
    isTypedIn(event.target)
  ) {
    return undefined;
  }
  return SHORTCUTS.find(({ key }) => key === event.key)?.action;
}

function isTypedIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    return !NOT_TYPED_IN.includes(target.type);
  }
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

import {
  findSection,
  type MaturityModel,
  type SectionId,
} from 'backstage-plugin-mlops-maturity-common';

/** A figure that can explain itself. */
export type Topic =
  | { kind: 'level' }
  | { kind: 'basics' }
  | { kind: 'beyond-basics' }
  | { kind: 'target' }
  | { kind: 'freshness' }
  | { kind: 'section'; section: SectionId };

const SECTION_PREFIX = 'section:';

/**
 * Writes a topic as it stands in the address.
 *
 * @param topic - the figure
 */
export function topicKey(topic: Topic): string {
  return topic.kind === 'section'
    ? `${SECTION_PREFIX}${topic.section}`
    : topic.kind;
}

/**
 * Reads a topic from the address.
 *
 * @param key - what `topicKey` wrote
 * @returns `undefined` for anything else
 */
export function topicOf(
  key: string | null,
  model: MaturityModel,
): Topic | undefined {
  switch (key) {
    case 'level':
    case 'basics':
    case 'beyond-basics':
    case 'target':
    case 'freshness':
      return { kind: key };
    default: {
      const section = key?.startsWith(SECTION_PREFIX)
        ? key.slice(SECTION_PREFIX.length)
        : '';
      return findSection(model, section) && { kind: 'section', section };
    }
  }
}

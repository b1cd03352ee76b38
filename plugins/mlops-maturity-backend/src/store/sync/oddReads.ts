import type { Knex } from 'knex';
import type {
  CatalogComponent,
  CatalogNode,
} from '../../rules/CatalogComponent';
import type { HeldBackRead, ReadTrust } from './SyncOutcome';
import { canonical } from '../../rules/text/canonical';
import type { SyncStatusRecord } from '../tables';

/** Fewer than this are taken away at once, unless they are all of a kind. */
const FEW = 10;

/** The share of a kind that is taken away at once. */
const LIKELY_SHARE = 0.2;

/** A second read agrees if it misses no less, and up to this share more. */
const AGREEING_SHARE = 0.1;

/** Users are left out: of them only those who own a component are read. */
const HIERARCHY_KINDS = ['group', 'system', 'domain'] as const;

/** How many there are of a kind, and how many of them a read does not find. */
interface Loss {
  known: number;
  gone: number;
}

/**
 * Decides whether a read of the catalog is believed.
 *
 * @remarks
 * A catalog that is just starting, that has lost its sources or is cut short
 * answers with success, and with too little. One that takes away an unlikely
 * share is held back, and believed once another regular read misses about as
 * much, so that a real removal comes through with the second of them, and a
 * catalog that is still filling, or loses one source after another, does not. Which
 * those were stands in the database, as the next read may be another replica's.
 *
 * @param known - what was found until now
 * @returns what is held back, or `undefined` if the read is believed
 */
export async function holdBackOddRead(
  transaction: Knex.Transaction,
  known: { components: readonly string[]; nodes: readonly string[] },
  read: { components: CatalogComponent[]; nodes: CatalogNode[]; at: Date },
  trust: ReadTrust,
): Promise<HeldBackRead | undefined> {
  const lostComponents = lossOf(known.components, read.components);
  const lostNodes = HIERARCHY_KINDS.map(kind =>
    lossOf(
      known.nodes.filter(ref => ref.startsWith(`${kind}:`)),
      read.nodes,
    ),
  );
  // The only one of its kind may well go by itself.
  const isOdd =
    isUnlikely(lostComponents) ||
    lostNodes.some(loss => loss.known > 1 && isUnlikely(loss));
  const before = await transaction<SyncStatusRecord>('sync_status').first(
    'held_back_since',
    'held_back_components',
    'held_back_nodes',
  );
  const isHeld = (before?.held_back_since ?? null) !== null;
  const components = lostComponents.gone;
  const nodes = lostNodes.reduce((sum, { gone }) => sum + gone, 0);
  const agrees =
    isHeld &&
    isAboutAsMuch(components, before?.held_back_components ?? 0) &&
    isAboutAsMuch(nodes, before?.held_back_nodes ?? 0);
  if (!isOdd || trust === 'at-once' || (trust === 'when-repeated' && agrees)) {
    if (isHeld) {
      await write(transaction, null, null, null);
    }
    return undefined;
  }
  const since = isHeld ? Number(before?.held_back_since) : read.at.getTime();
  // Only regular reads count: others follow each other too closely to say more
  // than the first.
  if (trust === 'when-repeated') {
    await write(transaction, since, components, nodes);
  }
  return { since: new Date(since).toISOString(), components, nodes };
}

function lossOf(
  known: readonly string[],
  found: readonly { entityRef: string }[],
): Loss {
  const refs = new Set(found.map(({ entityRef }) => canonical(entityRef)));
  return {
    known: known.length,
    gone: known.filter(ref => !refs.has(ref)).length,
  };
}

function isUnlikely({ known, gone }: Loss): boolean {
  return (
    gone > 0 && (gone === known || (gone >= FEW && gone > LIKELY_SHARE * known))
  );
}

/** A catalog that fills up misses less each time, one that loses sources more. */
function isAboutAsMuch(gone: number, goneBefore: number): boolean {
  return gone >= goneBefore && gone <= goneBefore * (1 + AGREEING_SHARE);
}

async function write(
  transaction: Knex.Transaction,
  since: number | null,
  components: number | null,
  nodes: number | null,
): Promise<void> {
  await transaction<SyncStatusRecord>('sync_status').update({
    held_back_since: since,
    held_back_components: components,
    held_back_nodes: nodes,
  });
}

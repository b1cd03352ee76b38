import type {
  ExcludingComponent,
  ExclusionsReport,
} from 'backstage-plugin-mlops-maturity-common';
import { readRevision } from '../../store/revision';
import type { Turns } from '../../turns/Turns';
import { selectComponents } from '../filter/selectComponents';
import { componentOrder } from '../list/componentOrder';
import { decodeCursor, encodeCursor } from '../list/cursor';
import { firstInOrder } from '../list/firstInOrder';
import { sortedRefs, type ListSource } from '../list/readComponents';
import { statementPosition } from '../list/selectListed';
import type { CountedComponents } from '../memory/SeenComponents';
import type { ExclusionsSelection } from '../selection';
import { ExclusionFinder } from './ExclusionFinder';
import { readExcludingComponents } from './readExcludingComponents';

const DEFAULT_LIMIT = 25;

/** Components that are read at once when all of them are wanted. */
const STREAMED_LIMIT = 100;

const BY_TITLE = { sort: 'title' } as const;

/**
 * Reads a page of the register of exclusions.
 *
 * @throws InputError naming the parameter that makes no sense
 */
export async function readExclusions(
  source: ListSource,
  selection: ExclusionsSelection,
): Promise<ExclusionsReport> {
  const model = source.sharing.models.inForce;
  const { query } = selection;
  const limit = query.limit ?? DEFAULT_LIMIT;
  const finder = new ExclusionFinder(source.sharing.models);
  const { first, ...counts } = await source.memory.count(
    selection,
    components => {
      const { all, rows, exclusions } = selectExcluding(
        components,
        finder,
        source,
        selection,
      );
      const order = componentOrder(components, model, {
        ...selection,
        query: BY_TITLE,
      });
      const cursor =
        query.cursor === undefined
          ? undefined
          : decodeCursor(query.cursor, order.keyType);
      return {
        components: rows.length,
        exclusions,
        statements: finder.shares(components, all),
        first: firstInOrder(components, rows, order, {
          cursor,
          count: limit + 1,
        }),
      };
    },
  );
  const page = first.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await readExcludingComponents(source, finder, selection, [
      ...page.map(({ ref }) => ref),
    ]),
    nextCursor: last && first.length > limit ? encodeCursor(last) : null,
    ...counts,
  };
}

/** The whole register, page by page, so that no more is held at once. */
export async function* streamExclusions(
  source: ListSource,
  asked: ExclusionsSelection,
  turns: Turns,
): AsyncGenerator<ExcludingComponent[]> {
  const revision = asked.revision ?? (await readRevision(source.knex));
  const selection = { ...asked, revision };
  const finder = new ExclusionFinder(source.sharing.models);
  const refs = await sortedRefs(
    source,
    { ...selection, query: BY_TITLE },
    turns,
    components => selectExcluding(components, finder, source, selection).rows,
  );
  for (let start = 0; start < refs.length; start += STREAMED_LIMIT) {
    const page = refs.slice(start, start + STREAMED_LIMIT);
    yield await turns.take(() =>
      readExcludingComponents(source, finder, selection, page),
    );
  }
}

/**
 * Finds the components that have excluded something that is asked for.
 *
 * @returns their rows and how many exclusions they have, and the rows of all
 * components of the filter
 */
function selectExcluding(
  components: CountedComponents,
  finder: ExclusionFinder,
  { sharing }: ListSource,
  selection: ExclusionsSelection,
): { all: Int32Array; rows: Int32Array; exclusions: number } {
  const model = sharing.models.inForce;
  const { profiles, edition } = components;
  const { query } = selection;
  // Refuses what the model does not have.
  statementPosition(model, query.statement);
  const all = selectComponents(components, model, selection);
  let exclusions = 0;
  const rows = all.filter(row => {
    const found = finder.exclusionsIn(
      position => profiles.codeAt(row, position),
      edition.texts[edition.codeAt(row)],
      query,
    ).length;
    exclusions += found;
    return found > 0;
  });
  return { all, rows, exclusions };
}

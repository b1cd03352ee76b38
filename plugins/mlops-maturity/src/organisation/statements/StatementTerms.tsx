import { useMessages } from '../../text';
import { Explained } from '../controls/Explained';

/** What the numbers of the statements count. */
export function StatementTerms() {
  const t = useMessages();
  return (
    <Explained
      terms
      entries={(['missing', 'onlyBlocker', 'onlyMissingBasic'] as const).map(
        term => ({
          key: term,
          sign: t(`organisation.statements.${term}`),
          text: t(`organisation.statements.${term}Hint`),
        }),
      )}
    />
  );
}

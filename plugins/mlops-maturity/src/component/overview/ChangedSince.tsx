import type { ChangedFact } from 'backstage-plugin-mlops-maturity-common';
import { useMessages, type Translate } from '../../text';
import { Panel } from '../../ui/Panel';

/** What is different from the day of the submission; may be nothing. */
export function ChangedSince(props: { changes: readonly ChangedFact[] }) {
  const { changes } = props;
  const t = useMessages();
  return changes.length > 0 ? (
    <Panel title={t('tab.changed.title')} defaultOpen={false}>
      {changes.map(change => (
        <div key={change.fact}>{changeText(t, change)}</div>
      ))}
      <div>{t('tab.changed.hint')}</div>
    </Panel>
  ) : null;
}

function changeText(t: Translate, { fact, ...change }: ChangedFact): string {
  const facts = {
    from: change.from || t('tab.changed.unknown'),
    to: change.to || t('tab.changed.unknown'),
  };
  switch (fact) {
    case 'owner':
      return t('tab.changed.owner', facts);
    case 'lifecycle':
      return t('tab.changed.lifecycle', facts);
    default:
      return t('tab.changed.modelVersion', facts);
  }
}

import type { ChangedFact } from 'backstage-plugin-mlops-maturity-common';
import { changedFactText } from '../../assessment/changedFactText';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';

/** What is different from the day of the submission; may be nothing. */
export function ChangedSince(props: { changes: readonly ChangedFact[] }) {
  const { changes } = props;
  const t = useMessages();
  return changes.length > 0 ? (
    <Panel title={t('tab.changed.title')} defaultOpen={false}>
      {changes.map(change => (
        <div key={change.fact}>{changedFactText(t, change)}</div>
      ))}
      <div>{t('tab.changed.hint')}</div>
    </Panel>
  ) : null;
}

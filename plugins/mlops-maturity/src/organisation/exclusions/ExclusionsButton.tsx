import { Button } from '../../ui/controls/Button';
import { useMessages } from '../../text';
import type { UpdatePageState } from '../state/usePageState';

/** Leads to the register of exclusions. */
export function ExclusionsButton(props: { update: UpdatePageState }) {
  const { update } = props;
  const t = useMessages();
  return (
    <Button size="small" onClick={() => update({ view: 'exclusions' }, 'push')}>
      {t('organisation.exclusions.open')}
    </Button>
  );
}

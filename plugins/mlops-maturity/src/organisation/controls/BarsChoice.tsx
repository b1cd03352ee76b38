import { useMessages } from '../../text';
import { Choice } from '../../ui/controls/Choice';
import type { PageState } from '../state/pageState';
import type { UpdatePageState } from '../state/usePageState';

/** Whether bars or columns show shares, or how many components there are. */
export function BarsChoice(props: {
  label: string;
  bars: PageState['bars'];
  update: UpdatePageState;
}) {
  const { label, bars, update } = props;
  const t = useMessages();
  return (
    <Choice
      label={label}
      value={bars}
      options={[
        { value: 'share', title: t('organisation.levels.share') },
        { value: 'count', title: t('organisation.levels.count') },
      ]}
      onChange={value => update({ bars: value })}
    />
  );
}

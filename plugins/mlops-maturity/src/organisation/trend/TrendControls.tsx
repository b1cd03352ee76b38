import { useFormats, useMessages } from '../../text';
import { AsTable } from '../../ui/AsTable';
import { Choice } from '../../ui/controls/Choice';
import { Select } from '../../ui/controls/Select';
import { FoldedToolbar } from '../controls/FoldedToolbar';
import { LevelMarks } from '../levels/LevelMarks';
import { BarsChoice } from '../controls/BarsChoice';
import type { PageState } from '../state/pageState';
import type { UpdatePageState } from '../state/usePageState';
import { startMonth, startMonths } from './trendQuery';

/** What can be chosen about the trend. */
export function TrendControls(props: {
  state: PageState;
  update: UpdatePageState;
}) {
  const { state, update } = props;
  const t = useMessages();
  const formats = useFormats();
  return (
    <FoldedToolbar
      label={t('organisation.trend.toolbar')}
      last={state.trendAs === 'picture' && <LevelMarks onlyAssessed />}
    >
      <Select
        label={t('organisation.trend.from')}
        value={state.from === undefined ? '' : startMonth(state.from)}
        options={[
          { value: '', title: t('organisation.trend.fromBest') },
          ...startMonths().map(value => ({
            value,
            title: formats.month(value),
          })),
        ]}
        onChange={from => update({ from: from === '' ? undefined : from })}
      />
      <Choice
        label={t('organisation.trend.compare')}
        value={state.sameComponents}
        options={[
          { value: 'no', title: t('organisation.trend.everything') },
          { value: 'yes', title: t('organisation.trend.same') },
        ]}
        onChange={sameComponents => update({ sameComponents })}
      />
      <BarsChoice
        label={t('organisation.trend.height')}
        bars={state.bars}
        update={update}
      />
      <AsTable
        value={state.trendAs}
        onChange={trendAs => update({ trendAs })}
      />
    </FoldedToolbar>
  );
}

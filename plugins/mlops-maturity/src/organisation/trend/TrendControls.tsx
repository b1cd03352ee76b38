import { useFormats, useMessages } from '../../text';
import { Choice } from '../../ui/Choice';
import { Select } from '../../ui/Select';
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
    <>
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
      <Choice
        label={t('organisation.trend.height')}
        value={state.bars}
        options={[
          { value: 'share', title: t('organisation.levels.share') },
          { value: 'count', title: t('organisation.levels.count') },
        ]}
        onChange={bars => update({ bars })}
      />
      <Choice
        label={t('organisation.trend.as')}
        value={state.trendAs}
        options={[
          { value: 'picture', title: t('organisation.trend.picture') },
          { value: 'table', title: t('organisation.trend.table') },
        ]}
        onChange={trendAs => update({ trendAs })}
      />
    </>
  );
}

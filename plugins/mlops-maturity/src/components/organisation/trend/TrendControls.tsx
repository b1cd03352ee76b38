import { useMessages } from '../../../translation';
import { Choice, Toggle } from '../Choice';
import { TREND_MONTHS, type PageState } from '../pageState';
import type { UpdatePageState } from '../usePageState';

/** What can be chosen about the trend. */
export function TrendControls(props: {
  state: PageState;
  update: UpdatePageState;
}) {
  const { state, update } = props;
  const t = useMessages();
  return (
    <>
      <Choice
        label={t('organisation.trend.months')}
        value={state.months}
        options={[...TREND_MONTHS]
          .sort((a, b) => Number(a) - Number(b))
          .map(value => ({
            value,
            title: t('organisation.trend.monthsValue', { number: value }),
          }))}
        onChange={months => update({ months })}
      />
      <Toggle
        label={t('organisation.trend.compare')}
        value={state.sameComponents}
        options={[
          { value: 'no', title: t('organisation.trend.everything') },
          { value: 'yes', title: t('organisation.trend.same') },
        ]}
        onChange={sameComponents => update({ sameComponents })}
      />
      <Toggle
        label={t('organisation.trend.height')}
        value={state.bars}
        options={[
          { value: 'share', title: t('organisation.levels.share') },
          { value: 'count', title: t('organisation.levels.count') },
        ]}
        onChange={bars => update({ bars })}
      />
      <Toggle
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

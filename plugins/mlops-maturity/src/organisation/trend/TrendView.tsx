import { useContext } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  SummaryReport,
  TrendMonth,
  TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import { Skeleton } from '../../ui/states/Skeleton';
import { trendReport } from '../../api/queries';
import { isLoading, useQuery, type QueryResult } from '../../api/useQuery';
import {
  useFormats,
  useMessages,
  type Formats,
  type Translate,
} from '../../text';
import { LevelLegend } from '../levels/LevelLegend';
import { TrendChart } from './TrendChart';
import { monthsWithData } from './trendSegments';
import { TrendTable } from './TrendTable';
import { onTargetRatio } from './trendText';
import { ratioText } from '../../assessment/RatioText';
import { ComparedNote } from '../notes/ComparedNote';
import { ScoredAlikeNote } from '../notes/ScoredAlikeNote';
import { EmptyNote } from '../notes/EmptyNote';
import { Outdated } from '../../ui/states/Outdated';
import { Panel } from '../../ui/Panel';
import { PrintContext } from '../../ui/PrintContext';
import { ReportError } from '../../ui/states/ReportError';
import type { ViewProps } from '../state/ViewProps';
import { TrendControls } from './TrendControls';
import { trendQuery } from './trendQuery';

const useStyles = makeStyles(
  theme => ({
    text: { maxWidth: '80ch', marginBottom: theme.spacing(1) },
  }),
  { name: 'MlopsMaturityTrendView' },
);

/** As high as the chart and what is said around it. */
const SKELETON_HEIGHT = 460;

/** Whether it is getting better, and since when. */
export function TrendView(
  props: ViewProps & { summary: QueryResult<SummaryReport> },
) {
  const { filter, state, update, summary } = props;
  const classes = useStyles();
  const t = useMessages();
  const formats = useFormats();
  const printing = useContext(PrintContext);
  const report = useQuery(trendReport, trendQuery(filter, state), {
    keepPrevious: true,
  });
  const { data } = report;
  const months = data && monthsWithData(data.months);
  const assessedNow = isLoading(summary) ? undefined : summary.data?.assessed;
  // What was assessed since then would look like a change.
  const openMonth = ({ day }: TrendMonth) =>
    update(
      {
        view: 'heatmap',
        heatmapMode: 'change',
        since: day,
        sameComponents: 'yes',
      },
      'push',
    );
  return (
    <Panel
      title={t('organisation.trend.title')}
      busy={isLoading(report)}
      controls={<TrendControls state={state} update={update} />}
    >
      <Outdated when={report.state === 'previous'}>
        {report.error && (
          <ReportError
            what="trend"
            error={report.error}
            onRetry={report.retry}
          />
        )}
        {!months && !report.error && <Skeleton height={SKELETON_HEIGHT} />}
        {months?.length === 0 && (
          <EmptyNote>
            {data?.sameComponents
              ? t('organisation.trend.sameNone')
              : t('organisation.trend.empty')}
          </EmptyNote>
        )}
        {data && months && months.length > 0 && (
          <>
            <Typography variant="body2" className={classes.text}>
              {changeText(t, formats, months)} {sameText(t, data)}
            </Typography>
            <ScoredAlikeNote scoring={data.scoring} />
            <ComparedNote
              first={formats.month(months[0].month)}
              compared={months[0].assessed}
              now={data.sameComponents ? assessedNow : months.at(-1)?.assessed}
            />
            {(printing || state.trendAs === 'picture') && (
              <>
                <TrendChart
                  months={months}
                  height={state.bars}
                  onOpen={
                    printing || report.state === 'previous'
                      ? undefined
                      : openMonth
                  }
                />
                <LevelLegend onlyAssessed />
              </>
            )}
            {(printing || state.trendAs === 'table') && (
              <TrendTable months={months} />
            )}
            <Typography variant="caption" color="textSecondary" component="p">
              {t('organisation.trend.introduction')}
            </Typography>
          </>
        )}
      </Outdated>
    </Panel>
  );
}

/** From the first month to the last one, in a sentence. */
function changeText(
  t: Translate,
  formats: Formats,
  months: readonly TrendMonth[],
): string {
  const first = months[0];
  const last = months[months.length - 1];
  const basics = (month: TrendMonth) =>
    ratioText(
      t,
      { yes: month.basicsMet, applicable: month.assessed },
      { percent: true },
    );
  const onTarget = (month: TrendMonth) =>
    month.withTarget === 0
      ? t('charts.levels.noTargets')
      : onTargetRatio(t, month);
  return t('organisation.trend.change', {
    first: formats.month(first.month),
    last: formats.month(last.month),
    before: onTarget(first),
    after: onTarget(last),
    basicsBefore: basics(first),
    basicsAfter: basics(last),
  });
}

function sameText(t: Translate, data: TrendReport): string {
  return data.componentsCompared === null
    ? ''
    : t('organisation.trend.sameText', { count: data.componentsCompared });
}

import { useContext } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Skeleton } from '../../ui/states/Skeleton';
import { exclusionPages } from '../../api/queries';
import { isLoading, useQuery } from '../../api/useQuery';
import { useMessages } from '../../text';
import { Choice } from '../../ui/controls/Choice';
import { Outdated } from '../../ui/states/Outdated';
import { Panel } from '../../ui/Panel';
import { PrintContext } from '../../ui/PrintContext';
import { ReportError } from '../../ui/states/ReportError';
import { EmptyNote } from '../notes/EmptyNote';
import { MoreButton } from '../notes/MoreButton';
import { PRINTED_PAGE, usePrintedPages } from '../print/usePrintedPages';
import type { ViewProps } from '../state/ViewProps';
import { ExclusionShares } from './ExclusionShares';
import { exclusionsQuery } from './exclusionsQuery';
import { ExclusionTable } from './ExclusionTable';

/** Components of a page on the screen. */
const PAGE_SIZE = 25;

const useStyles = makeStyles(
  theme => ({
    text: { maxWidth: '80ch', marginBottom: theme.spacing(1) },
    status: { margin: theme.spacing(2, 0, 1) },
  }),
  { name: 'MlopsMaturityExclusionsView' },
);

/**
 * The register of exclusions: every statement that a person has set aside for
 * a component, why, and whether a level rests on it.
 */
export function ExclusionsView(props: ViewProps) {
  const { filter, state, update } = props;
  const classes = useStyles();
  const t = useMessages();
  const printing = useContext(PrintContext);
  const register = useQuery(
    exclusionPages,
    {
      ...exclusionsQuery(filter, state),
      limit: printing ? PRINTED_PAGE : PAGE_SIZE,
    },
    { keepPrevious: true },
  );
  usePrintedPages(register);
  const { data, error } = register;
  const loading = isLoading(register);
  return (
    <Panel
      title={t('organisation.exclusions.title')}
      busy={loading}
      summary={
        printing && data && data.items.length < data.components
          ? t('organisation.components.shown', {
              shown: data.items.length,
              total: data.components,
            })
          : undefined
      }
      controls={
        <Choice
          label={t('organisation.exclusions.which')}
          value={state.exclusions}
          options={[
            { value: 'all', title: t('organisation.exclusions.all') },
            {
              value: 'levels',
              title: t('organisation.exclusions.holdingUp'),
            },
          ]}
          onChange={exclusions => update({ exclusions })}
        />
      }
    >
      <Typography variant="body2" className={classes.text}>
        {t('organisation.exclusions.introduction')}
      </Typography>
      {!data && !error && <Skeleton height={480} />}
      {data && (
        <Outdated when={register.state === 'previous'}>
          <ExclusionShares
            statements={data.statements}
            chosen={state.excluded}
            onChoose={excluded => update({ excluded })}
          />
          <Typography variant="body2" role="status" className={classes.status}>
            {t('organisation.exclusions.found', {
              count: data.exclusions,
              components: t('charts.components', { count: data.components }),
            })}
          </Typography>
          {data.exclusions === 0 && (
            <EmptyNote>{t('organisation.exclusions.none')}</EmptyNote>
          )}
          {data.items.length > 0 && <ExclusionTable components={data.items} />}
        </Outdated>
      )}
      {error && (
        <ReportError what="exclusions" error={error} onRetry={register.retry} />
      )}
      {!printing && (
        <MoreButton
          pages={register}
          shown={data?.items.length ?? 0}
          total={data?.components ?? 0}
        />
      )}
    </Panel>
  );
}

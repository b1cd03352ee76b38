import { useContext } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { Skeleton } from '../../ui/states/Skeleton';
import { Button } from '../../ui/controls/Button';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import type { DrilldownSubject } from '../state/drilldown';
import { EmptyNote } from '../notes/EmptyNote';
import { Outdated } from '../../ui/states/Outdated';
import { Panel } from '../../ui/Panel';
import { PrintContext } from '../../ui/PrintContext';
import { isLoading, type QueryResult } from '../../api/useQuery';
import { HeldBackBar } from './HeldBackBar';

const useStyles = makeStyles(
  theme => ({
    text: { maxWidth: '80ch' },
    list: {
      margin: theme.spacing(1, -0.5, 0),
      padding: 0,
      listStyle: 'none',
      maxWidth: 760,
    },
    all: { marginTop: theme.spacing(1) },
  }),
  { name: 'MlopsMaturityHeldBackSection' },
);

/**
 * What keeps components below their target, and how many: requirements, and
 * the picks in each dimension. Each number opens the components that it counts.
 */
export function HeldBackSection(props: {
  report: QueryResult<SummaryReport>;
  /** What the page is filtered by already. */
  filtered: readonly string[];
  onOpen: (subject: DrilldownSubject) => void;
}) {
  const { report, filtered, onOpen } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const printing = useContext(PrintContext);
  const heldBack = report.data?.heldBack;
  const missing = report.data?.missing;
  return (
    <Panel
      title={t('organisation.heldBack.title')}
      busy={isLoading(report) && report.data !== undefined}
    >
      {!heldBack && !report.error && <Skeleton height={220} />}
      {heldBack?.components === 0 && (
        <EmptyNote>
          {t(
            report.data?.withTarget === 0
              ? 'organisation.heldBack.noTargets'
              : 'organisation.heldBack.none',
          )}
        </EmptyNote>
      )}
      {heldBack && heldBack.components > 0 && (
        <Outdated when={report.state === 'previous'}>
          <Typography variant="body2" className={classes.text}>
            {t('organisation.heldBack.count', { count: heldBack.components })}{' '}
            {missing &&
              t('organisation.heldBack.missing', {
                count: missing.requirements,
                components: missing.components,
                of: missing.of,
              })}{' '}
            {t('organisation.heldBack.explanation')}
          </Typography>
          <ul className={classes.list}>
            <HeldBackBar
              title={t('organisation.heldBack.answers')}
              count={heldBack.byAnswers}
              of={heldBack.components}
              onOpen={opener('answers', { kind: 'answers' })}
            />
            {model.dimensions.map(({ id, title }) => (
              <HeldBackBar
                key={id}
                title={t('organisation.heldBack.pick', { dimension: title })}
                count={heldBack.byDimension[id] ?? 0}
                of={heldBack.components}
                onOpen={opener(id, { kind: 'dimension', id, title })}
              />
            ))}
          </ul>
          {!printing && (
            <Button
              size="small"
              variant="outlined"
              className={classes.all}
              onClick={() => onOpen({ kind: 'state', state: 'below-target' })}
            >
              {t('organisation.heldBack.list')}
            </Button>
          )}
        </Outdated>
      )}
    </Panel>
  );

  /**
   * What is chosen in the filter are alternatives, so that a list cannot ask
   * for one that is not among them as well: such a number only stands there.
   */
  function opener(
    value: string,
    subject: DrilldownSubject,
  ): (() => void) | undefined {
    return !printing && (filtered.length === 0 || filtered.includes(value))
      ? () => onOpen(subject)
      : undefined;
  }
}

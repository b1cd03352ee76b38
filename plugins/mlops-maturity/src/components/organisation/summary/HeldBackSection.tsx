import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  maturityModel,
  type SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../../translation';
import { CompletionBar, RatioText } from '../../common';
import { PageSection } from '../PageSection';
import type { Report } from '../useReport';

const useStyles = makeStyles(
  theme => ({
    text: { maxWidth: '80ch' },
    list: {
      margin: theme.spacing(1.5, 0, 0),
      padding: 0,
      listStyle: 'none',
      maxWidth: 760,
    },
    row: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(60px, 240px) 150px',
      gap: theme.spacing(2),
      alignItems: 'center',
      minHeight: 34,
      fontSize: '0.875rem',
      fontVariantNumeric: 'tabular-nums',
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1.5),
    },
  }),
  { name: 'MlopsMaturityHeldBackSection' },
);

/** Which dimensions keep components below their target, and how many. */
export function HeldBackSection(props: {
  report: Report<SummaryReport>;
  /** Opens the components below their target. */
  onListBelowTarget: () => void;
  /** Opens those of them whose answers allow less than is declared. */
  onListContradicted: () => void;
}) {
  const { report, onListBelowTarget, onListContradicted } = props;
  const classes = useStyles();
  const t = useMessages();
  const heldBack = report.data?.heldBack;
  return (
    <PageSection
      title={t('organisation.heldBack.title')}
      busy={report.loading && report.data !== undefined}
    >
      {!heldBack && <Skeleton variant="rect" height={220} />}
      {heldBack?.components === 0 && (
        <Typography variant="body2">
          {t('organisation.heldBack.none')}
        </Typography>
      )}
      {heldBack && heldBack.components > 0 && (
        <>
          <Typography variant="body2" className={classes.text}>
            {t('organisation.heldBack.count', { count: heldBack.components })}{' '}
            {t('organisation.heldBack.explanation')}
          </Typography>
          <ul className={classes.list}>
            {[
              ...maturityModel.dimensions.map(({ id, title }) => ({
                id,
                title,
                count: heldBack.byDimension[id] ?? 0,
              })),
              {
                id: 'answers',
                title: t('organisation.heldBack.answers'),
                count: heldBack.byAnswers,
              },
            ].map(({ id, title, count }) => (
              <li key={id} className={classes.row}>
                <span>{title}</span>
                <CompletionBar yes={count} applicable={heldBack.components} />
                <RatioText
                  yes={count}
                  applicable={heldBack.components}
                  percent
                />
              </li>
            ))}
          </ul>
          <div className={classes.actions}>
            <Button size="small" variant="outlined" onClick={onListBelowTarget}>
              {t('organisation.heldBack.list')}
            </Button>
            {heldBack.byAnswers > 0 && (
              <Button
                size="small"
                variant="outlined"
                onClick={onListContradicted}
              >
                {t('organisation.heldBack.listAnswers')}
              </Button>
            )}
          </div>
        </>
      )}
    </PageSection>
  );
}

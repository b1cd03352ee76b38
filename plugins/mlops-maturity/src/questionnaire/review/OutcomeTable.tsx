import { makeStyles, type Theme } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import {
  openRange,
  toScoringInput,
  type AssessmentDocument,
  type AssessmentResult,
  type CompletionRange,
  type Level,
  type OpenRange,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { LevelBadge } from '../../assessment/LevelBadge';
import { ratioText } from '../../assessment/RatioText';

const useStyles = makeStyles(
  theme => ({
    table: {
      '& th, & td': {
        overflowWrap: 'normal',
        [theme.breakpoints.down('xs')]: { padding: theme.spacing(0.75, 0.5) },
      },
    },
  }),
  { name: 'MlopsMaturityOutcomeTable' },
);

type Value = { level: Level | null } | { text: string };

interface OutcomeRow {
  id: 'declared' | 'confirmed' | 'reported' | 'basics' | 'beyond' | 'onTarget';
  of: (t: Translate, result: AssessmentResult) => Value;
  /** What has to stand beside it. */
  beside?: (t: Translate, result: AssessmentResult) => string | undefined;
  /** What the draft can still come to; `undefined` if that is settled. */
  open?: (
    t: Translate,
    range: OpenRange,
    result: AssessmentResult,
  ) => string | undefined;
}

const ROWS: readonly OutcomeRow[] = [
  { id: 'declared', of: (_, { declaredLevel: level }) => ({ level }) },
  { id: 'confirmed', of: (_, { confirmedLevel: level }) => ({ level }) },
  {
    id: 'reported',
    of: (_, { reportedLevel: level }) => ({ level }),
    beside: (t, { setAside }) =>
      setAside.length > 0
        ? t('common.standing.setAside', { count: setAside.length })
        : undefined,
    open: (t, _, { possibleLevels }) =>
      possibleLevels && possibleLevels.from < possibleLevels.to
        ? t('questionnaire.review.outcome.openLevel', {
            least: possibleLevels.from,
            most: possibleLevels.to,
          })
        : undefined,
  },
  {
    id: 'basics',
    of: (t, { completion }) => ({ text: ratioText(t, completion.basics) }),
    open: (t, { basics }) => openText(t, basics),
  },
  {
    id: 'beyond',
    of: (t, { completion }) => ({
      text: ratioText(t, completion.beyondBasics),
    }),
    open: (t, { beyondBasics }) => openText(t, beyondBasics),
  },
  {
    id: 'onTarget',
    of: (t, { onTarget }) => ({ text: onTargetText(t, onTarget) }),
  },
];

/** What the draft does to the result, and what can still become of it. */
export function OutcomeTable(props: {
  /** `undefined` if nothing was submitted yet. */
  before: AssessmentResult | undefined;
  after: AssessmentResult;
  document: AssessmentDocument;
}) {
  const { before, after, document } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const range = openRange(toScoringInput(document), model);
  return (
    <>
      <TableContainer>
        <Table
          size="small"
          className={classes.table}
          aria-label={t('questionnaire.review.outcome.table')}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('questionnaire.review.outcome.result')}</TableCell>
              {before && (
                <TableCell>
                  {t('questionnaire.review.outcome.before')}
                </TableCell>
              )}
              <TableCell>{t('questionnaire.review.outcome.after')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {ROWS.map(({ id, of, beside, open }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row" role="rowheader">
                  {t(`questionnaire.review.outcome.${id}`)}
                  <br />
                  <small>{t(`questionnaire.review.outcome.${id}How`)}</small>
                </TableCell>
                {before && (
                  <TableCell>
                    <Outcome value={of(t, before)} />
                    <Note text={beside?.(t, before)} />
                  </TableCell>
                )}
                <TableCell>
                  <Outcome value={of(t, after)} />
                  <Note text={beside?.(t, after)} />
                  <Note text={open?.(t, range, after)} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {range.open.length > 0 && (
        <Typography variant="body2" style={{ marginTop: 8 }}>
          {t('questionnaire.review.outcome.rangeHint', {
            count: range.open.length,
          })}
        </Typography>
      )}
      {range.byHand.length > 0 && (
        <Typography variant="body2" style={{ marginTop: 8 }}>
          {t('questionnaire.review.outcome.excluded', {
            count: range.byHand.length,
            basics: ratioText(t, range.basics.notApplicableAsNo),
            beyond: ratioText(t, range.beyondBasics.notApplicableAsNo),
          })}
        </Typography>
      )}
    </>
  );
}

function Outcome(props: { value: Value }) {
  const { value } = props;
  // Names would be cut into letters there.
  const isNarrow = useMediaQuery((theme: Theme) =>
    theme.breakpoints.down('xs'),
  );
  return 'level' in value ? (
    <LevelBadge level={value.level} size="small" showName={!isNarrow} />
  ) : (
    <>{value.text}</>
  );
}

function Note(props: { text: string | undefined }) {
  const { text } = props;
  return text === undefined ? null : (
    <>
      <br />
      <small>{text}</small>
    </>
  );
}

function openText(t: Translate, range: CompletionRange): string | undefined {
  return range.best.yes === range.now.yes
    ? undefined
    : t('questionnaire.review.outcome.openYes', { most: range.best.yes });
}

function onTargetText(t: Translate, onTarget: boolean | null): string {
  if (onTarget === null) {
    return t('questionnaire.review.outcome.notKnown');
  }
  return onTarget
    ? t('questionnaire.review.outcome.reached')
    : t('questionnaire.review.outcome.notReached');
}

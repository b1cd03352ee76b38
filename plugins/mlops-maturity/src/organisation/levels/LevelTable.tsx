import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../text';
import { ratioText } from '../../assessment/RatioText';
import { wholeWords, wrapLongTitle } from '../../ui/longWords';
import { segmentWords } from '../buckets/segmentWords';
import type { LevelRow } from './levelRows';
import {
  bucketTitle,
  LEVEL_BUCKETS,
  levelSegmentsBy,
  type LevelBasis,
} from '../buckets/levelSegments';

const useStyles = makeStyles(
  theme => ({
    root: {
      '& th, & td': { ...wholeWords, padding: theme.spacing(0.75, 1) },
    },
    title: { '&&': { ...wrapLongTitle, minWidth: 130 } },
  }),
  { name: 'MlopsMaturityLevelTable' },
);

/**
 * The level distribution as a plain table of counts.
 */
export function LevelTable(props: {
  rows: readonly LevelRow[];
  basis: LevelBasis;
}) {
  const { rows, basis } = props;
  const classes = useStyles();
  const t = useMessages();
  const { number } = t.formats;
  return (
    <TableContainer
      className={classes.root}
      tabIndex={0}
      role="region"
      aria-label={t('charts.levels.table')}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('charts.levels.group')}</TableCell>
            <TableCell align="right">{t('charts.levels.size')}</TableCell>
            {LEVEL_BUCKETS.map(bucket => (
              <TableCell key={bucket} align="right">
                {bucketTitle(t, bucket)}
              </TableCell>
            ))}
            <TableCell align="right">{t('charts.levels.targets')}</TableCell>
            <TableCell align="right">
              {t('charts.levels.onTargetShare')}
            </TableCell>
            <TableCell align="right">
              {t('charts.levels.contradictedTitle')}
            </TableCell>
            <TableCell align="right">{t('charts.levels.missing')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, title, group }) => (
            <TableRow key={id}>
              <TableCell
                component="th"
                scope="row"
                role="rowheader"
                className={classes.title}
              >
                {title}
              </TableCell>
              <TableCell align="right">{number(group.inScope)}</TableCell>
              {levelSegmentsBy(basis, group).map(segment => (
                <TableCell key={segment.bucket} align="right">
                  {number(segment.count)}
                  <Notes words={segmentWords(t, segment)} />
                </TableCell>
              ))}
              <TableCell align="right">
                {group.targets.map(number).join(' / ')}
              </TableCell>
              <TableCell align="right">
                {group.withTarget === 0
                  ? t('charts.levels.noTargets')
                  : ratioText(
                      t,
                      { yes: group.onTarget, applicable: group.withTarget },
                      { percent: true },
                    )}
                <Notes
                  words={
                    group.onTargetSetAside > 0
                      ? [
                          t('charts.levels.ofThemSetAside', {
                            count: group.onTargetSetAside,
                          }),
                        ]
                      : []
                  }
                />
              </TableCell>
              <TableCell align="right">{number(group.contradicted)}</TableCell>
              <TableCell align="right">
                {number(group.missing.requirements)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Notes(props: { words: readonly string[] }) {
  return (
    <>
      {props.words.map(word => (
        <Typography key={word} variant="caption" component="div">
          {word}
        </Typography>
      ))}
    </>
  );
}

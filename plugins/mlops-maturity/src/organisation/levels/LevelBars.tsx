import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { LevelsGroup } from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useMessages, type Translate } from '../../text';
import { ratioText } from '../../assessment/RatioText';
import { MARKS } from '../../text/marks';
import { segmentWords } from '../buckets/segmentWords';
import { standingCounts, type StandingCount } from '../buckets/standingCounts';
import { typeScale } from '../../ui/typeScale';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { LevelBar } from './LevelBar';
import type { LevelRow } from './levelRows';
import {
  levelSegmentsBy,
  type LevelBasis,
  type LevelBucket,
} from '../buckets/levelSegments';
import { TargetMarks } from './TargetMarks';

const useStyles = makeStyles(
  theme => ({
    root: { margin: 0, padding: 0, listStyle: 'none' },
    row: {
      display: 'grid',
      gridTemplateColumns: 'minmax(110px, 22%) minmax(0, 1fr) 170px',
      gap: theme.spacing(0, 2),
      alignItems: 'center',
      minHeight: 52,
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        padding: theme.spacing(0.5, 0),
      },
      pageBreakInside: 'avoid',
    },
    whole: {
      borderBottom: `1px solid ${theme.palette.divider}`,
      marginBottom: theme.spacing(1),
      fontWeight: 'bold',
    },
    title: { overflowWrap: 'anywhere', lineHeight: 1.25 },
    link: { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
    bar: {
      minWidth: 0,
      overflowX: 'auto',
      padding: theme.spacing(0.5, 0.5),
      [theme.breakpoints.down('sm')]: { gridRow: 2, gridColumn: '1 / -1' },
    },
    words: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2),
      marginTop: theme.spacing(0.5),
    },
    mark: {
      ...typeScale(theme).caption,
      marginLeft: theme.spacing(0.75),
      color: theme.palette.text.secondary,
      whiteSpace: 'nowrap',
    },
    end: { fontVariantNumeric: 'tabular-nums', lineHeight: 1.25 },
  }),
  { name: 'MlopsMaturityLevelBars' },
);

/**
 * The level distribution: the whole organisation, then its groups.
 */
export function LevelBars(props: {
  rows: readonly LevelRow[];
  basis: LevelBasis;
  /** `count` makes bars as long as their group is large. */
  length: 'share' | 'count';
  /** Left out where nothing can be opened, as on paper. */
  onOpen: ((bucket: LevelBucket, row: LevelRow) => void) | undefined;
  /** Leads to the same page about one group; nowhere if undefined. */
  linkTo: (row: LevelRow) => string | undefined;
}) {
  const { rows, basis, length, onOpen, linkTo } = props;
  const classes = useStyles();
  const t = useMessages();
  const largest = Math.max(
    1,
    ...rows.filter(row => row.kind !== 'total').map(row => row.group.inScope),
  );
  return (
    <ul className={classes.root} aria-label={t('charts.levels.title')}>
      {rows.map(row => {
        const { id, kind, title, group } = row;
        const link = linkTo(row);
        const barLength =
          length === 'share' || kind === 'total' ? 1 : group.inScope / largest;
        return (
          <li
            key={id}
            className={
              kind === 'total' ? `${classes.row} ${classes.whole}` : classes.row
            }
          >
            <Typography
              component="span"
              variant="body2"
              className={classes.title}
            >
              {link === undefined ? (
                title
              ) : (
                <Link
                  to={link}
                  aria-label={t('charts.levels.only', { name: title })}
                  className={classes.link}
                >
                  {title}
                </Link>
              )}
            </Typography>
            <div className={classes.bar}>
              <LevelBar
                title={title}
                segments={levelSegmentsBy(basis, group)}
                length={barLength}
                onOpen={onOpen && (bucket => onOpen(bucket, row))}
              />
              <TargetMarks
                title={title}
                targets={group.targets}
                total={group.inScope}
                length={barLength}
              />
              {kind === 'total' && basis === 'reported' && (
                <Typography
                  component="div"
                  variant="caption"
                  color="textSecondary"
                  className={classes.words}
                >
                  {standingWords(t, group).map(text => (
                    <span key={text}>{text}</span>
                  ))}
                </Typography>
              )}
            </div>
            <Typography
              component="span"
              variant="body2"
              className={classes.end}
            >
              {t('charts.components', { count: group.inScope })}
              {kind !== 'total' && basis === 'reported' && (
                <StandingMarks group={group} />
              )}
              <Typography
                component="span"
                variant="caption"
                color="textSecondary"
                display="block"
              >
                {onTargetText(t, group)}
                {group.onTargetSetAside > 0 && (
                  <StandingMark
                    mark={`${MARKS['set-aside']} ${t.formats.number(
                      group.onTargetSetAside,
                    )}`}
                    text={t('charts.levels.ofThemSetAside', {
                      count: group.onTargetSetAside,
                    })}
                  />
                )}
              </Typography>
            </Typography>
          </li>
        );
      })}
    </ul>
  );
}

/** What is to be read with the levels, in words. */
function standingWords(t: Translate, group: LevelsGroup): string[] {
  return [
    ...standingCounts(t, group).map(({ text }) => text),
    ...(group.withoutReported > 0
      ? [
          t('charts.levels.noLevelYet', {
            what: t.formats.facts(segmentWords(t, { waits: waitsOf(group) })),
          }),
        ]
      : []),
  ];
}

/** The same as marks, which the legend explains. */
function StandingMarks(props: { group: LevelsGroup }) {
  const t = useMessages();
  return (
    <>
      {standingCounts(t, props.group).map(count => (
        <StandingMark key={count.mark} {...count} />
      ))}
    </>
  );
}

function StandingMark(props: StandingCount) {
  const classes = useStyles();
  return (
    <span className={classes.mark} title={props.text}>
      <span aria-hidden>{props.mark}</span>
      <VisuallyHidden> {props.text}</VisuallyHidden>
    </span>
  );
}

function waitsOf({ waitsForAnswers, waitsForPick }: LevelsGroup) {
  return { answers: waitsForAnswers, pick: waitsForPick };
}

function onTargetText(t: Translate, group: LevelRow['group']): string {
  return group.withTarget === 0
    ? t('charts.levels.noTargets')
    : t('charts.levels.onTarget', {
        ratio: ratioText(
          t,
          { yes: group.onTarget, applicable: group.withTarget },
          { percent: true },
        ),
      });
}

import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  LEVELS,
  pickedOptions,
  type AssessmentDocument,
  type AssessmentResult,
  type PickedOption,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { LevelBadge } from '../../assessment/LevelBadge';
import { wrapLongTitle } from '../../ui/longWords';
import { Panel } from '../../ui/Panel';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(0.75),
        textAlign: 'center',
        fontWeight: 'normal',
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& td': { minWidth: 40 },
      '& th[scope="row"]': {
        ...wrapLongTitle,
        textAlign: 'left',
        paddingLeft: 0,
      },
      [theme.breakpoints.down('xs')]: {
        '& th, & td': { padding: theme.spacing(0.75, 0.25) },
        '& td': { minWidth: 28 },
      },
    },
    // Dashed lines on both sides, so that the target is a column of its own.
    target: {
      borderLeft: `2px dashed ${theme.palette.text.secondary}`,
      borderRight: `2px dashed ${theme.palette.text.secondary}`,
    },
    option: { color: theme.palette.text.secondary },
    limiting: { fontWeight: 'bold' },
  }),
  { name: 'MlopsMaturityProfileTable' },
);

/** The level picked for each dimension, next to the target. */
export function ProfileTable(props: {
  result: AssessmentResult;
  document: AssessmentDocument;
}) {
  const { result, document } = props;
  const { target } = document;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const picked = pickedOptions(document.picks, model);
  return (
    <Panel
      title={t('tab.dimensions.title')}
      defaultOpen={false}
      summary={t.formats.facts(
        picked.flatMap(({ dimension, option }) =>
          option ? [`${dimension.title} ${option.countsAs}`] : [],
        ),
      )}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <Typography variant="srOnly">
                {t('tab.dimensions.column')}
              </Typography>
            </th>
            {LEVELS.map(level => (
              <th
                key={level}
                scope="col"
                className={level === target ? classes.target : undefined}
              >
                {level}
                {level === target && <div>{t('tab.dimensions.target')}</div>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picked.map(pick => (
            <ProfileRow
              key={pick.dimension.id}
              picked={pick}
              limiting={result.limitingDimensions.includes(pick.dimension.id)}
              target={target}
            />
          ))}
        </tbody>
      </table>
      <Typography variant="body2" color="textSecondary">
        {t('tab.dimensions.lowest')}
      </Typography>
    </Panel>
  );
}

function ProfileRow(props: {
  picked: PickedOption;
  limiting: boolean;
  target: AssessmentDocument['target'];
}) {
  const { picked, limiting, target } = props;
  const { dimension, option } = picked;
  const classes = useStyles();
  const t = useMessages();
  return (
    <tr>
      <th scope="row">
        <div className={limiting ? classes.limiting : undefined}>
          {dimension.title}
        </div>
        <Typography variant="body2" className={classes.option}>
          {option?.label ?? t('tab.dimensions.notPicked')}
        </Typography>
      </th>
      {LEVELS.map(level => (
        <td
          key={level}
          className={level === target ? classes.target : undefined}
        >
          {option?.countsAs === level && (
            <LevelBadge level={level} size="small" />
          )}
        </td>
      ))}
    </tr>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findDimension,
  type AssessmentResult,
  type NextPick,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
    },
  }),
  { name: 'MlopsMaturityNextPickList' },
);

/** What the next level looks like where it is not reached; may be nothing. */
export function NextPickList(props: { result: AssessmentResult }) {
  const { nextPicks } = props.result;
  const [first] = nextPicks;
  const t = useMessages();
  return first ? (
    <Panel
      title={t('tab.picks.title', { level: first.level })}
      defaultOpen={false}
    >
      {nextPicks.map(pick => (
        <PickItem key={pick.dimension} pick={pick} />
      ))}
    </Panel>
  ) : null;
}

function PickItem({ pick }: { pick: NextPick }) {
  const classes = useStyles();
  const model = useMaturityModel();
  const dimension = findDimension(model, pick.dimension);
  const option = dimension?.options.find(({ id }) => id === pick.optionId);
  return dimension && option ? (
    <>
      <Typography variant="body2">
        <strong>{dimension.title}:</strong> {option.label}
      </Typography>
      <Typography component="ul" variant="body2" className={classes.list}>
        {option.characteristics.map(characteristic => (
          <li key={characteristic}>{characteristic}</li>
        ))}
      </Typography>
    </>
  ) : null;
}

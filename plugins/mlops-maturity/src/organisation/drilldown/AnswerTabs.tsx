import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import type { Answer } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import type { AnswerCounts } from './drilldownNumbers';

const useStyles = makeStyles(
  theme => ({
    tabs: {
      // The drawer is a column, which would squeeze it.
      flexShrink: 0,
      marginBottom: theme.spacing(1),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    tab: { textTransform: 'none', minWidth: 0 },
  }),
  { name: 'MlopsMaturityAnswerTabs' },
);

/** What there is to do comes first. */
const ORDER: readonly Answer[] = ['no', 'yes', 'not-applicable', 'unanswered'];

/** Chooses by which answer components are listed. */
export function AnswerTabs(props: {
  answer: Answer;
  counts: AnswerCounts | undefined;
  /** Id of what the tabs switch. */
  panelId: string;
  onChange: (answer: Answer) => void;
}) {
  const { answer, counts, panelId, onChange } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <Tabs
      className={classes.tabs}
      value={answer}
      variant="scrollable"
      scrollButtons="off"
      indicatorColor="primary"
      aria-label={t('organisation.list.answers')}
      onChange={(_event, chosen: Answer) => onChange(chosen)}
    >
      {ORDER.map(candidate => {
        const title = t(`organisation.list.answer.${candidate}`);
        return (
          <Tab
            key={candidate}
            value={candidate}
            className={classes.tab}
            aria-controls={panelId}
            label={
              counts
                ? t('organisation.list.answerCount', {
                    answer: title,
                    number: counts[candidate],
                  })
                : title
            }
          />
        );
      })}
    </Tabs>
  );
}

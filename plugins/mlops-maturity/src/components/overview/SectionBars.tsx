import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  maturityModel,
  type AssessmentResult,
  type Completion,
} from 'backstage-plugin-mlops-maturity-common';
import { CompletionBar } from '../common/CompletionBar';
import { freshnessText } from '../common/FreshnessLabel';
import { RatioText } from '../common/RatioText';
import { useMessages } from '../../translation';
import { Panel } from './Panel';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1.5),
    },
    line: {
      display: 'flex',
      justifyContent: 'space-between',
      gap: theme.spacing(2),
    },
  }),
  { name: 'MlopsMaturitySectionBars' },
);

/** How far each section of the checklist is met. */
export function SectionBars(props: { result: AssessmentResult }) {
  const { completion, freshness } = props.result;
  const classes = useStyles();
  const t = useMessages();
  const ages = Object.values(freshness?.sections ?? {});
  // Where all are of one age, the headline says it once.
  const agesDiffer = new Set(ages.map(({ ageDays }) => ageDays)).size > 1;
  return (
    <Panel title="Checklist">
      <ul className={classes.list}>
        {maturityModel.sections.flatMap(section => {
          const counts = completion.sections[section.id];
          const age = freshness?.sections[section.id];
          const details = [
            ...detailsOf(counts),
            ...(agesDiffer && age && age.state !== 'fresh'
              ? [freshnessText(t, age)]
              : []),
          ];
          return counts ? (
            <li key={section.id}>
              <div className={classes.line}>
                <span>
                  {section.title}
                  {!section.basic && ' (beyond basics)'}
                </span>
                <RatioText
                  yes={counts.yes}
                  applicable={counts.applicable}
                  percent
                />
              </div>
              <CompletionBar yes={counts.yes} applicable={counts.applicable} />
              {details.length > 0 && (
                <Typography variant="body2" color="textSecondary">
                  {details.join(' · ')}
                </Typography>
              )}
            </li>
          ) : (
            []
          );
        })}
      </ul>
    </Panel>
  );
}

function detailsOf(counts: Completion | undefined): string[] {
  return [
    ...(counts?.unanswered ? [`${counts.unanswered} open`] : []),
    ...(counts?.notApplicable
      ? [`${counts.notApplicable} not applicable`]
      : []),
  ];
}

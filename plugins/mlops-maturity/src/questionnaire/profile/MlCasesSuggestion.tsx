import { makeStyles } from '@material-ui/core/styles';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { useFormats, useMessages } from '../../text';
import { EntityName } from '../../ui/EntityName';
import { typeScale } from '../../ui/typeScale';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      ...typeScale(theme).body,
    },
  }),
  { name: 'MlopsMaturityMlCasesSuggestion' },
);

/** The number of ML cases that the catalog knows of; taken only when asked. */
export function MlCasesSuggestion(props: {
  suggestion: AssessmentView['suggestedMlCases'];
  /** The number that is given now. */
  present: number | null;
  disabled: boolean;
  onTake: (count: number) => void;
}) {
  const { suggestion, present, disabled, onTake } = props;
  const classes = useStyles();
  const t = useMessages();
  const { number } = useFormats();
  if (!suggestion || suggestion.count === 0) {
    return null;
  }
  const { owner, count } = suggestion;
  return (
    <div className={classes.root}>
      <span>
        {t('questionnaire.profile.count.suggestion', {
          owner: <EntityName entityRef={owner} defaultKind="Group" />,
          count,
        })}
      </span>
      {present === count ? (
        <span>{t('questionnaire.profile.count.taken')}</span>
      ) : (
        <Button
          size="small"
          variant="outlined"
          color="primary"
          disabled={disabled}
          aria-label={t('questionnaire.profile.count.takeFor', {
            number: number(count),
          })}
          onClick={() => onTake(count)}
        >
          {t('questionnaire.profile.count.take', { number: number(count) })}
        </Button>
      )}
    </div>
  );
}

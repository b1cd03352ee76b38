import { makeStyles } from '@material-ui/core/styles';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import type { Statement } from 'backstage-plugin-mlops-maturity-common';
import { typeScale } from '../../../ui/typeScale';
import { useMessages } from '../../../text';
import { useMaturityModel } from '../../../text/model/useMaturityModel';
import { itemText } from '../../answers/requirementWords';
import { GoToStatement } from '../../steps/GoToStatement';
import type { Place } from '../../steps/usePlace';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      margin: theme.spacing(1, 0),
      ...typeScale(theme).body,
      maxWidth: '75ch',
    },
  }),
  { name: 'MlopsMaturityQuestionableNote' },
);

/** Asks whether a yes and a no to what usually comes first are both right. */
export function QuestionableNote(props: {
  /** What comes first and is answered no; nothing is asked if none is. */
  first: readonly Statement[];
  onGo: Place['go'];
}) {
  const { first, onGo } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  return first.length > 0 ? (
    <div className={classes.root}>
      <HelpOutlineIcon fontSize="small" aria-hidden />
      <div>
        {t('questionnaire.section.statement.questionable', {
          statements: t.formats.list(
            first.map(({ id }) => itemText(t, model, { statement: id })),
          ),
        })}{' '}
        {first.map(({ id, label }) => (
          <GoToStatement key={id} statementId={id} label={label} onGo={onGo} />
        ))}
      </div>
    </div>
  ) : null;
}

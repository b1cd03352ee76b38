import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AssessmentResult } from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useMessages } from '../../text';
import { CopyAnswersButton } from './copy/CopyAnswersButton';
import { Question } from '../../fields/Question';
import { RoleChoice } from '../answers/RoleChoice';
import { Choice } from '../../ui/controls/Choice';
import { ShortcutsButton } from '../answers/ShortcutsButton';
import { useOwnRole } from '../answers/useOwnRole';
import type { ShownStatements } from '../answers/useShownStatements';
import type { Slice } from '../answers/useSlice';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      padding: theme.spacing(2),
    },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'MlopsMaturityStatementTools' },
);

/** Which statements are shown, and what helps to get through them. */
export function StatementTools(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  slice: Slice;
  shown: ShownStatements;
  shortcuts: { isEnabled: boolean; onEnable: (enabled: boolean) => void };
}) {
  const { state, editor, result, slice, shown } = props;
  const classes = useStyles();
  const t = useMessages();
  const [, rememberRole] = useOwnRole();
  return (
    <div className={classes.root}>
      <Question title={t('questionnaire.section.filter.legend')}>
        <Choice
          name="mlops-maturity-filter"
          value={slice.filter}
          onChange={slice.chooseFilter}
          options={shown.counts
            .filter(
              ({ filter, count }) =>
                filter === 'all' || filter === slice.filter || count > 0,
            )
            .map(({ filter, count }) => ({
              value: filter,
              title: t(`questionnaire.section.filter.${filter}`, { count }),
            }))}
        />
      </Question>
      <div className={classes.tools}>
        <RoleChoice
          role={slice.role}
          onChoose={role => {
            slice.chooseRole(role);
            if (role) {
              rememberRole(role);
            }
          }}
        />
        {state.view.access.update && (
          <CopyAnswersButton
            state={state}
            editor={editor}
            excluded={new Set(result.excluded.byServing)}
          />
        )}
        <ShortcutsButton {...props.shortcuts} />
      </div>
      <Typography variant="body2" color="textSecondary">
        {t('questionnaire.section.role.hint')}
      </Typography>
    </div>
  );
}

import { useMemo } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  scoreAssessment,
  toScoringInput,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentDocument,
  AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor, DraftEditorState } from '../../editing';
import { useMessages } from '../../translation';
import { contradictionText, counted } from '../sentences';
import { ChangeList } from './ChangeList';
import { OutcomeTable } from './OutcomeTable';
import { reviewChanges } from './reviewChanges';
import { stepProgress } from './stepProgress';
import { stepFor, STEPS } from './steps';
import { SubmitPanel } from './SubmitPanel';

const useStyles = makeStyles(
  theme => ({
    panel: { padding: theme.spacing(3), marginTop: theme.spacing(3) },
    heading: {
      fontSize: '1.125rem',
      fontWeight: 'bold',
      marginBottom: theme.spacing(1),
    },
    list: {
      margin: 0,
      paddingLeft: theme.spacing(2.5),
      lineHeight: 1.45,
      '& > li + li': { marginTop: theme.spacing(1.5) },
    },
    open: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1) },
    link: { textTransform: 'none' },
  }),
  { name: 'MlopsMaturityReviewStep' },
);

/** What the draft changes and what that does to the result, before it counts. */
export function ReviewStep(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  onGo: (stepId: string, statementId?: string) => void;
}) {
  const { state, editor, result, onGo } = props;
  const { document, view } = state;
  const classes = useStyles();
  const submitted = view.submission?.document;
  const before = useMemo(
    () => submitted && scoreAssessment(toScoringInput(submitted)),
    [submitted],
  );
  const groups = useMemo(
    () => reviewChanges(submitted, document),
    [submitted, document],
  );
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <>
      <Paper variant="outlined" className={classes.panel}>
        <Heading>What it does to the result</Heading>
        <OutcomeTable before={before} after={result} />
      </Paper>
      <Paper variant="outlined" className={classes.panel}>
        <Heading>
          {submitted
            ? `${counted(count, 'change')} since the last submission`
            : 'First assessment'}
        </Heading>
        {count === 0 && <Typography>Nothing differs.</Typography>}
        <ChangeList groups={groups} />
      </Paper>
      <Contradictions document={document} result={result} onGo={onGo} />
      <OpenParts document={document} result={result} onGo={onGo} />
      <Paper variant="outlined" className={classes.panel}>
        <Heading>Submit</Heading>
        <SubmitPanel state={state} editor={editor} />
      </Paper>
    </>
  );
}

function Heading(props: { children: string }) {
  const { children } = props;
  const classes = useStyles();
  return (
    <Typography variant="h4" component="h3" className={classes.heading}>
      {children}
    </Typography>
  );
}

interface FindingProps {
  document: AssessmentDocument;
  result: AssessmentResult;
  onGo: (stepId: string, statementId?: string) => void;
}

function Contradictions({ document, result, onGo }: FindingProps) {
  const t = useMessages();
  const { contradictions, declaredLevel } = result;
  const classes = useStyles();
  if (declaredLevel === null || contradictions.length === 0) {
    return null;
  }
  return (
    <Paper variant="outlined" className={classes.panel}>
      <Heading>{counted(contradictions.length, 'contradiction')}</Heading>
      <ul className={classes.list}>
        {contradictions.map(contradiction => {
          const text = contradictionText(
            t,
            contradiction,
            declaredLevel,
            document,
          );
          return (
            text && (
              <li key={contradiction.statementId}>
                {text.conflict} {text.remedy}{' '}
                <GoButton
                  onClick={() =>
                    onGo(
                      stepFor({
                        section: null,
                        statement: contradiction.statementId,
                      }).id,
                      contradiction.statementId,
                    )
                  }
                >
                  {`Go to “${text.label}”`}
                </GoButton>
              </li>
            )
          );
        })}
      </ul>
    </Paper>
  );
}

function OpenParts({ document, result, onGo }: FindingProps) {
  const t = useMessages();
  const classes = useStyles();
  const parts = STEPS.flatMap(step => {
    const open = stepProgress(t, step, document, result)?.open ?? 0;
    return open > 0 ? [{ step, open }] : [];
  });
  const { unanswered } = result.completion.total;
  return (
    <Paper variant="outlined" className={classes.panel}>
      <Heading>
        {unanswered > 0
          ? `${counted(unanswered, 'statement')} still open`
          : 'Every statement is answered'}
      </Heading>
      {parts.length > 0 && (
        <>
          <Typography variant="body2">
            You can submit with open points. They count as neither yes nor no,
            and stay visible as open.
          </Typography>
          <div className={classes.open}>
            {parts.map(({ step, open }) => (
              <GoButton key={step.id} onClick={() => onGo(step.id)}>
                {`${step.title}: ${open}`}
              </GoButton>
            ))}
          </div>
        </>
      )}
    </Paper>
  );
}

function GoButton(props: { children: string; onClick: () => void }) {
  const { children, onClick } = props;
  const classes = useStyles();
  return (
    <Button
      size="small"
      color="primary"
      className={classes.link}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type {
  AssessmentResult,
  Level,
} from 'backstage-plugin-mlops-maturity-common';
import { LevelBadge, ratioText } from '../common';
import { useMessages, type Translate } from '../../translation';

interface OutcomeRow {
  title: string;
  explanation: string;
  of: (
    result: AssessmentResult,
    t: Translate,
  ) => { level: Level | null } | { text: string };
}

const ROWS: readonly OutcomeRow[] = [
  {
    title: 'Declared level',
    explanation: 'the lowest of the five picks',
    of: ({ declaredLevel: level }) => ({ level }),
  },
  {
    title: 'Answers allow',
    explanation: 'one below the lowest level that a no speaks against',
    of: ({ answerCeiling: level }) => ({ level }),
  },
  {
    title: 'Reported level',
    explanation: 'the lower of the two; this is what counts',
    of: ({ reportedLevel: level }) => ({ level }),
  },
  {
    title: 'Basics',
    explanation: 'sections 1 to 4',
    of: ({ completion }, t) => ({ text: ratioText(t, completion.basics) }),
  },
  {
    title: 'Beyond basics',
    explanation: 'sections 5 to 7',
    of: ({ completion }, t) => ({
      text: ratioText(t, completion.beyondBasics),
    }),
  },
  {
    title: 'On target',
    explanation: 'the reported level reaches the target',
    of: ({ onTarget }) => ({ text: onTargetText(onTarget) }),
  },
];

/** What the draft does to the result. */
export function OutcomeTable(props: {
  /** `undefined` if nothing was submitted yet. */
  before: AssessmentResult | undefined;
  after: AssessmentResult;
}) {
  const { before, after } = props;
  const t = useMessages();
  return (
    <TableContainer>
      <Table size="small" aria-label="Result before and after">
        <TableHead>
          <TableRow>
            <TableCell>Result</TableCell>
            <TableCell>Submitted</TableCell>
            <TableCell>With this draft</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {ROWS.map(row => (
            <TableRow key={row.title}>
              <TableCell component="th" scope="row">
                {row.title}
                <br />
                <small>{row.explanation}</small>
              </TableCell>
              <TableCell>
                {before ? <Outcome value={row.of(before, t)} /> : '–'}
              </TableCell>
              <TableCell>
                <Outcome value={row.of(after, t)} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Outcome(props: { value: ReturnType<OutcomeRow['of']> }) {
  const { value } = props;
  return 'level' in value ? (
    <LevelBadge level={value.level} size="small" showName />
  ) : (
    <>{value.text}</>
  );
}

function onTargetText(onTarget: boolean | null): string {
  if (onTarget === null) {
    return 'Not known';
  }
  return onTarget ? 'Yes' : 'Not yet';
}

import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import Typography from '@material-ui/core/Typography';
import CloseIcon from '@material-ui/icons/Close';
import {
  findStatement,
  maturityModel,
  type Answer,
  type HeatmapReport,
} from 'backstage-plugin-mlops-maturity-common';
import { ComponentList } from './ComponentList';
import { subjectQuery, subjectTitle, type Drilldown } from './drilldown';
import {
  answerCount,
  drilldownNumbers,
  statementCell,
} from './drilldownNumbers';
import { toReportFilter, type Filters, type ReportField } from './filters';
import { PartStatements } from './PartStatements';
import { useComponentPages } from './useComponentPages';

const useStyles = makeStyles(
  theme => ({
    head: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1),
    },
    title: { flex: 1, overflowWrap: 'anywhere' },
    tabs: {
      // The drawer is a column, which would squeeze it.
      flexShrink: 0,
      marginBottom: theme.spacing(1),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    tab: { textTransform: 'none', minWidth: 0 },
    description: { marginBottom: theme.spacing(2) },
  }),
  { name: 'MlopsMaturityDrilldownPanel' },
);

/** What there is to do comes first. */
const ANSWER_TABS: readonly { answer: Answer; title: string }[] = [
  { answer: 'no', title: 'No' },
  { answer: 'yes', title: 'Yes' },
  { answer: 'not-applicable', title: 'Not applicable' },
  { answer: 'unanswered', title: 'Unanswered' },
];

/** Props of {@link DrilldownPanel}. */
export interface DrilldownPanelProps {
  drilldown: Drilldown;
  /** Id that the heading takes, so that it can name the dialog. */
  titleId: string;
  groupBy: ReportField;
  /** Name of the group, where the list is about one. */
  groupTitle: string | undefined;
  filters: Filters;
  /** For the counts; the list itself does not need it. */
  heatmap: HeatmapReport | undefined;
  onChange: (drilldown: Drilldown) => void;
  onClose: () => void;
}

/** A list of components with what it is about. */
export function DrilldownPanel(props: DrilldownPanelProps) {
  const { drilldown, titleId, groupBy, groupTitle, filters, heatmap } = props;
  const { onChange, onClose } = props;
  const { subject, group } = drilldown;
  const classes = useStyles();
  const pages = useComponentPages({
    ...toReportFilter(filters),
    ...subjectQuery(subject),
    ...(group !== undefined && { groupBy, group }),
  });
  const numbers = drilldownNumbers(maturityModel, heatmap, drilldown);
  const panelId = `${titleId}-panel`;

  return (
    <>
      <div className={classes.head}>
        <Typography
          id={titleId}
          variant="h6"
          component="h2"
          className={classes.title}
        >
          {groupTitle ?? 'Whole organisation'} · {subjectTitle(subject)}
          {numbers && `: ${numbers}`}
        </Typography>
        <IconButton aria-label="Close" size="small" onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      {subject.kind === 'statement' && (
        <>
          <Typography className={classes.description}>
            {findStatement(maturityModel, subject.id)?.statement}
          </Typography>
          <Tabs
            className={classes.tabs}
            value={subject.answer}
            variant="scrollable"
            scrollButtons="off"
            indicatorColor="primary"
            aria-label="Answers"
            onChange={(_event, answer: Answer) =>
              onChange({ ...drilldown, subject: { ...subject, answer } })
            }
          >
            {ANSWER_TABS.map(({ answer, title }) => {
              const cell = statementCell(heatmap, group, subject.id);
              return (
                <Tab
                  key={answer}
                  value={answer}
                  className={classes.tab}
                  aria-controls={panelId}
                  label={
                    cell ? `${title} (${answerCount(cell, answer)})` : title
                  }
                />
              );
            })}
          </Tabs>
        </>
      )}
      {subject.kind === 'part' && (
        <>
          <PartStatements
            report={heatmap}
            group={group}
            partId={subject.id}
            onOpen={({ id, label }) =>
              onChange({
                ...drilldown,
                subject: { kind: 'statement', id, title: label, answer: 'no' },
              })
            }
          />
          <Typography variant="subtitle2" component="h3">
            Assessed components
          </Typography>
        </>
      )}
      <div
        id={panelId}
        role={subject.kind === 'statement' ? 'tabpanel' : undefined}
        aria-label={
          subject.kind === 'statement'
            ? ANSWER_TABS.find(({ answer }) => answer === subject.answer)?.title
            : undefined
        }
      >
        {pages.total !== undefined && (
          <Typography variant="body2" color="textSecondary" role="status">
            {pages.total} {pages.total === 1 ? 'component' : 'components'}
          </Typography>
        )}
        <ComponentList
          pages={pages}
          statementId={subject.kind === 'statement' ? subject.id : undefined}
        />
      </div>
    </>
  );
}

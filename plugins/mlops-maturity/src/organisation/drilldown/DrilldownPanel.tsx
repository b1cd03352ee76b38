import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CloseIcon from '@material-ui/icons/Close';
import type { ReportFilter } from 'backstage-plugin-mlops-maturity-common';
import { componentPages } from '../../api/queries';
import { useQuery } from '../../api/useQuery';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { AnswerTabs } from './AnswerTabs';
import { BasicsNumbers } from './BasicsNumbers';
import { BoundsNote } from './BoundsNote';
import { ComponentList } from './ComponentList';
import {
  drilldownQuery,
  subjectTitle,
  type Drilldown,
} from '../state/drilldown';
import {
  answerNumbers,
  partNumbers,
  pooledCell,
  pooledRatioOf,
  statementIdsOf,
} from './drilldownNumbers';
import { ExportButton } from '../export/ExportButton';
import type { Grouping } from '../state/grouping';
import type { OnScreen } from './OnScreen';
import { PartStatements } from './PartStatements';
import { subjectDefinition } from './subjectDefinition';
import { useAnswerCounts } from './useAnswerCounts';
import { useHeatmapOfList } from './useHeatmapOfList';
import { IconButton } from '../../ui/controls/Button';

const useStyles = makeStyles(
  theme => ({
    head: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1),
    },
    title: { flex: 1, overflowWrap: 'anywhere' },
    description: { marginBottom: theme.spacing(2) },
    status: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      minHeight: 36,
    },
  }),
  { name: 'MlopsMaturityDrilldownPanel' },
);

/** Props of {@link DrilldownPanel}. */
export interface DrilldownPanelProps {
  drilldown: Drilldown;
  /** Id that the heading takes, so that it can name the dialog. */
  titleId: string;
  /** What the page is filtered by. */
  filter: ReportFilter;
  grouping: Grouping;
  onScreen: OnScreen;
  /** Name of the group, or of the whole. */
  groupTitle: string;
  onChange: (drilldown: Drilldown) => void;
  onClose: () => void;
}

/** A list of components with what it is about. */
export function DrilldownPanel(props: DrilldownPanelProps) {
  const { drilldown, titleId, filter, grouping, onScreen } = props;
  const { groupTitle, onChange, onClose } = props;
  const { subject, group } = drilldown;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const query = drilldownQuery(filter, drilldown, grouping);
  const pages = useQuery(componentPages, query);
  const heatmap = useHeatmapOfList({ filter, drilldown, grouping, onScreen });
  const { report } = heatmap;
  const counts = useAnswerCounts({ query, drilldown, heatmap, onScreen });
  const panelId = `${titleId}-panel`;
  const facts = { group: groupTitle, subject: subjectTitle(t, subject) };
  const statementIds = statementIdsOf(model, subject);
  const numbers = numbersOf();
  const definition = subjectDefinition(model, subject);
  const isAboutBasics =
    !group &&
    subject.kind === 'state' &&
    (subject.state === 'basics-met' || subject.state === 'basics-open');
  const bounded = statementIds && pooledRatioOf(report, group, statementIds);

  return (
    <>
      <div className={classes.head}>
        <Typography
          id={titleId}
          variant="h6"
          component="h2"
          className={classes.title}
        >
          {numbers
            ? t('organisation.list.titleWithNumbers', { ...facts, numbers })
            : t('organisation.list.title', facts)}
        </Typography>
        <IconButton
          aria-label={t('common.close')}
          size="small"
          onClick={onClose}
        >
          <CloseIcon />
        </IconButton>
      </div>
      {definition && (
        <Typography className={classes.description}>{definition}</Typography>
      )}
      {isAboutBasics && <BasicsNumbers filter={filter} />}
      {bounded && <BoundsNote ratio={bounded} />}
      {subject.kind === 'statement' && (
        <AnswerTabs
          answer={subject.answer}
          counts={counts}
          panelId={panelId}
          onChange={answer =>
            onChange({ ...drilldown, subject: { ...subject, answer } })
          }
        />
      )}
      {subject.kind === 'part' && (
        <>
          <PartStatements
            report={report}
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
            {t('organisation.list.assessedComponents')}
          </Typography>
        </>
      )}
      <div
        id={panelId}
        role={subject.kind === 'statement' ? 'tabpanel' : undefined}
        aria-label={
          subject.kind === 'statement'
            ? t(`organisation.list.answer.${subject.answer}`)
            : undefined
        }
      >
        <div className={classes.status}>
          <Typography variant="body2" color="textSecondary" role="status">
            {pages.data &&
              t('organisation.components.found', {
                count: pages.data.totalItems,
              })}
          </Typography>
          <ExportButton
            label={t('organisation.list.export')}
            exports={[{ report: 'components', query }]}
          />
        </div>
        <ComponentList
          pages={pages}
          statementId={subject.kind === 'statement' ? subject.id : undefined}
        />
      </div>
    </>
  );

  function numbersOf(): string | undefined {
    if (subject.kind === 'statement') {
      return counts && answerNumbers(t, counts);
    }
    const cell = statementIds && pooledCell(report, group, statementIds);
    return cell && partNumbers(t, cell);
  }
}

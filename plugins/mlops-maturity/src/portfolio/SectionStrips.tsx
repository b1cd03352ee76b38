import { useMemo, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import TableContainer from '@material-ui/core/TableContainer';
import Typography from '@material-ui/core/Typography';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { HeatmapReport } from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../text/model/useMaturityModel';
import { useMessages } from '../text';
import { CutNote } from '../ui/states/CutNote';
import { PreparedCells } from '../organisation/heatmap/matrix/PreparedCells';
import { cellWords } from '../organisation/heatmap/matrix/cellWords';
import {
  FEW_COMPONENTS,
  poolWithBounds,
} from '../organisation/heatmap/matrix/pooledAnswers';
import { heatmapRows } from '../organisation/heatmap/matrix/heatmapRows';
import { heatmapColumns } from '../organisation/heatmap/matrix/heatmapColumns';
import {
  STEP_CLASSES,
  useHeatmapStyles,
} from '../organisation/heatmap/grid/useHeatmapStyles';
import { StripCell } from './StripCell';

/** More strips than this are more than one looks at. */
const STRIPS_SHOWN = 20;

const NOTHING_EXPANDED: ReadonlySet<string> = new Set();

const useStyles = makeStyles(
  theme => ({
    scroller: {
      overflowX: 'auto',
      '&:focus-visible': { outline: `2px solid ${theme.palette.text.primary}` },
    },
    table: {
      borderCollapse: 'separate',
      borderSpacing: 1,
      width: '100%',
      fontFamily: theme.typography.fontFamily,
      fontSize: '0.8125rem',
      fontVariantNumeric: 'tabular-nums',
    },
    head: {
      verticalAlign: 'bottom',
      textAlign: 'left',
      padding: theme.spacing(0.5),
      fontSize: '0.75rem',
      lineHeight: 1.2,
      minWidth: 84,
      maxWidth: 120,
      hyphens: 'auto',
    },
    name: {
      textAlign: 'left',
      fontWeight: 'normal',
      padding: theme.spacing(0.5, 1, 0.5, 0.5),
      minWidth: 120,
      overflowWrap: 'anywhere',
      '& a': { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
    },
    cell: {
      position: 'relative',
      height: 36,
      textAlign: 'center',
      whiteSpace: 'nowrap',
      lineHeight: 1.2,
      '& small': { display: 'block', fontSize: '0.6875rem' },
    },
  }),
  { name: 'MlopsMaturitySectionStrips' },
);

/**
 * One strip of seven cells for each group, a cell for each section: small
 * multiples that show at a glance what a group does and does not do yet.
 */
export function SectionStrips(props: { report: HeatmapReport }) {
  const { report } = props;
  const t = useMessages();
  const model = useMaturityModel();
  const classes = useStyles();
  const colours = useHeatmapStyles();
  const sections = useMemo(
    () =>
      heatmapRows({
        t,
        model,
        mode: 'adoption',
        statements: report.statements,
        total: report.total,
        expanded: NOTHING_EXPANDED,
        order: 'questionnaire',
      }).flatMap(row => (row.kind === 'section' ? [row] : [])),
    [t, model, report],
  );
  const groups = useMemo(
    () =>
      heatmapColumns({ t, model, report, order: 'size' }).filter(
        ({ kind }) => kind === 'group',
      ),
    [t, model, report],
  );
  const cells = useMemo(
    () =>
      new PreparedCells({
        mode: 'adoption',
        words: cellWords(t, FEW_COMPONENTS),
        rows: sections,
        columns: groups,
      }),
    [t, sections, groups],
  );
  const [all, setAll] = useState(false);
  const shown = all ? groups : groups.slice(0, STRIPS_SHOWN);
  const hidden = report.groupCount - groups.length;

  return (
    <>
      <TableContainer
        className={classes.scroller}
        role="region"
        tabIndex={0}
        aria-label={t('portfolio.strips.table')}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.head}>
                {t('portfolio.strips.group')}
              </th>
              {sections.map(({ id, title }) => (
                <th key={id} scope="col" className={classes.head}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(group => (
              <tr key={group.id}>
                <th scope="row" className={classes.name}>
                  {group.group.key === '' ? (
                    group.title
                  ) : (
                    <EntityRefLink
                      entityRef={group.group.key}
                      title={group.title}
                      hideIcon
                      underline="always"
                    />
                  )}
                </th>
                {sections.map(section => {
                  const view = cells.of(section.id, group.id);
                  return (
                    view && (
                      <td
                        key={section.id}
                        className={[
                          classes.cell,
                          ...(view.step === undefined
                            ? []
                            : [colours[STEP_CLASSES.share[view.step]]]),
                          ...(view.thin ? [colours.thin] : []),
                          ...(view.noData ? [colours.noData] : []),
                          ...(view.stale ? [colours.stale] : []),
                        ].join(' ')}
                      >
                        <StripCell
                          title={`${group.title} · ${section.title}`}
                          view={view}
                          ratio={poolWithBounds(
                            group.group,
                            section.statementIndexes,
                          )}
                        />
                      </td>
                    )
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableContainer>
      <CutNote
        shown={shown.length}
        all={groups.length}
        onShowAll={() => setAll(true)}
      />
      {hidden > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('portfolio.strips.more', { count: hidden })}
        </Typography>
      )}
    </>
  );
}

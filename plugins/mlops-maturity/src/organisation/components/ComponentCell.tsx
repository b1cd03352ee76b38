import { makeStyles } from '@material-ui/core/styles';
import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import { useFormats, useMessages } from '../../text';
import { LevelToTarget } from '../levels/LevelToTarget';
import { standingLevel } from '../../assessment/StandingLevel';
import { RatioText } from '../../assessment/RatioText';
import { typeScale } from '../../ui/typeScale';
import { NamedRefs } from '../notes/NamedRefs';
import { Owners } from '../drilldown/Owners';
import type { ColumnName } from './columns';
import { RowStanding } from '../../assessment/RowStanding';

const useStyles = makeStyles(
  theme => ({
    beside: { ...typeScale(theme).caption, color: theme.palette.text.primary },
  }),
  {
    name: 'MlopsMaturityComponentCell',
  },
);

/** What a component has to say in one column of the table. */
export function ComponentCell(props: {
  column: ColumnName;
  row: ComponentRow;
  /** All that are shown, so that nothing is said twice. */
  columns: readonly ColumnName[];
}) {
  const { column, row, columns } = props;
  const t = useMessages();
  const { day, number } = useFormats();
  const classes = useStyles();
  const none = <>{t('organisation.components.none')}</>;
  switch (column) {
    case 'gap':
      return (
        <>
          <LevelToTarget level={standingLevel(row)} target={row.target} />{' '}
          <div className={classes.beside}>
            <RowStanding row={row} withoutSince={columns.includes('since')} />
            {row.questionable > 0 && (
              <div>
                {t('organisation.components.questionable', {
                  count: row.questionable,
                })}
              </div>
            )}
          </div>
        </>
      );
    case 'declared':
      return row.declaredLevel === null ? (
        none
      ) : (
        <>{t('common.level', { level: row.declaredLevel })}</>
      );
    case 'basics':
      return row.basics ? <RatioText {...row.basics} /> : none;
    case 'beyond':
      return row.beyondBasics ? <RatioText {...row.beyondBasics} /> : none;
    case 'freshness':
      return row.freshness && row.freshSince ? (
        <>
          {t('organisation.components.freshSince', {
            state: t(`organisation.freshness.${row.freshness}`),
            date: day(row.freshSince),
          })}
        </>
      ) : (
        none
      );
    case 'state':
      return (
        <>
          {row.assessedAt === null
            ? t(
                row.hasDraft
                  ? 'organisation.states.draft'
                  : 'organisation.states.not-assessed',
              )
            : t(`organisation.states.${row.state ?? 'assessed'}`)}
        </>
      );
    case 'owner':
      return <Owners owners={row.owners} />;
    case 'missing':
      return row.missingRequirements === null ? (
        none
      ) : (
        <>{number(row.missingRequirements)}</>
      );
    case 'since':
      return row.levelSince === null ? none : <>{day(row.levelSince)}</>;
    case 'edition':
      return row.edition === null ? none : <>{row.edition}</>;
    case 'planned':
      return <>{number(row.plannedSteps)}</>;
    case 'system':
      return row.systems.length > 0 ? <NamedRefs refs={row.systems} /> : none;
    case 'domain':
      return row.domains.length > 0 ? <NamedRefs refs={row.domains} /> : none;
    case 'lifecycle':
      return <>{row.lifecycle}</>;
    case 'type':
      return <>{row.type}</>;
    case 'tags':
      return row.tags.length > 0 ? <>{t.formats.list(row.tags)}</> : none;
    case 'serving':
      return <>{servingText()}</>;
    default:
      return row.assessedAt === null ? none : <>{day(row.assessedAt)}</>;
  }

  function servingText(): string {
    if (row.servingModes === null) {
      return t('organisation.servingModes.unknown');
    }
    return row.servingModes.length === 0
      ? t('organisation.servingModes.not-served')
      : t.formats.list(
          row.servingModes.map(mode => t(`organisation.servingModes.${mode}`)),
        );
  }
}

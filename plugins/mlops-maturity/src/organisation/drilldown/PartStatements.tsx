import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  type HeatmapReport,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Meter } from '../../ui/Meter';
import { RatioText } from '../../assessment/RatioText';
import type { DrilldownGroup } from '../state/drilldown';
import { pooledCell, statementsOfPart } from './drilldownNumbers';

const useStyles = makeStyles(
  theme => ({
    root: { margin: theme.spacing(0, 0, 3), padding: 0, listStyle: 'none' },
    row: {
      width: '100%',
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 110px 72px',
      gap: theme.spacing(1.5),
      alignItems: 'center',
      padding: theme.spacing(0.75, 0.5),
      textAlign: 'left',
      fontSize: '0.875rem',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': { outline: `2px solid ${theme.palette.text.primary}` },
    },
  }),
  { name: 'MlopsMaturityPartStatements' },
);

/**
 * The statements of a section in one group, each of which opens its own list.
 */
export function PartStatements(props: {
  report: HeatmapReport | undefined;
  group: DrilldownGroup | undefined;
  partId: string;
  onOpen: (statement: Statement) => void;
}) {
  const { report, group, partId, onOpen } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <>
      <Typography variant="subtitle2" component="h3">
        {t('organisation.list.practices')}
      </Typography>
      <ul className={classes.root}>
        {statementsOfPart(model, partId).map(statement => {
          const cell = pooledCell(report, group, [statement.id]);
          return (
            <li key={statement.id}>
              <ButtonBase
                className={classes.row}
                onClick={() => onOpen(statement)}
              >
                <span>{statement.label}</span>
                {cell && <Meter value={cell.yes} of={cell.applicable} />}
                {cell && (
                  <RatioText yes={cell.yes} applicable={cell.applicable} />
                )}
              </ButtonBase>
            </li>
          );
        })}
      </ul>
    </>
  );
}

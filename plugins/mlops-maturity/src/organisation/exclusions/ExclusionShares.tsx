import { useContext, useState } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import {
  findStatement,
  type ExclusionsReport,
} from 'backstage-plugin-mlops-maturity-common';
import { Meter } from '../../ui/Meter';
import { RatioText } from '../../assessment/RatioText';
import { useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { CutNote } from '../../ui/states/CutNote';
import { PrintContext } from '../../ui/PrintContext';

/** As many as one looks at before the register itself. */
const SHARES_SHOWN = 5;

const useStyles = makeStyles(
  theme => ({
    root: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 760 },
    row: {
      display: 'grid',
      width: '100%',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(60px, 200px) 120px',
      gap: theme.spacing(0.5, 2),
      alignItems: 'center',
      minHeight: 34,
      padding: theme.spacing(0.5),
      fontSize: '0.875rem',
      textAlign: 'left',
      borderRadius: theme.shape.borderRadius,
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
      },
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr) auto',
      },
    },
    label: {
      overflowWrap: 'anywhere',
      color: theme.palette.primary.main,
      [theme.breakpoints.down('xs')]: { gridColumn: '1 / -1' },
    },
    chosen: { fontWeight: 'bold' },
  }),
  { name: 'MlopsMaturityExclusionShares' },
);

/**
 * How many set each statement aside, the most frequent first; each narrows the
 * register down.
 */
export function ExclusionShares(props: {
  statements: ExclusionsReport['statements'];
  /** The statement that the register is narrowed down to. */
  chosen: string | undefined;
  onChoose: (statementId: string | undefined) => void;
}) {
  const { statements, chosen, onChoose } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const printing = useContext(PrintContext);
  const [unfolded, setUnfolded] = useState(false);
  const all = unfolded || printing;
  const shares = [...statements].sort((a, b) => b.excluded - a.excluded);
  const shown = shares.filter(
    ({ statementId }, place) =>
      all || place < SHARES_SHOWN || statementId === chosen,
  );
  return (
    <>
      <ul
        className={classes.root}
        aria-label={t('organisation.exclusions.shares')}
      >
        {shown.map(({ statementId, excluded, of, holdsLevel }) => (
          <li key={statementId}>
            <ButtonBase
              className={classes.row}
              aria-pressed={statementId === chosen}
              onClick={() =>
                onChoose(statementId === chosen ? undefined : statementId)
              }
            >
              <span
                className={
                  statementId === chosen
                    ? `${classes.label} ${classes.chosen}`
                    : classes.label
                }
              >
                {findStatement(model, statementId)?.label ?? statementId}
                {holdsLevel > 0 &&
                  ` ${t('organisation.exclusions.levelsRest', {
                    count: holdsLevel,
                  })}`}{' '}
              </span>
              <Meter value={excluded} of={of} />
              <RatioText yes={excluded} applicable={of} percent />
            </ButtonBase>
          </li>
        ))}
      </ul>
      <CutNote
        shown={shown.length}
        all={shares.length}
        onShowAll={() => setUnfolded(true)}
      />
    </>
  );
}

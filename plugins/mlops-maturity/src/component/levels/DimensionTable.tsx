import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findOption,
  type AssessmentDocument,
  type DimensionOption,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Folded } from './Folded';
import { LevelBadge } from '../../assessment/LevelBadge';

const TITLE_ID = 'mlops-maturity-dimensions';

const useStyles = makeStyles(
  theme => ({
    // Wider than a phone: the table moves sideways, and not the page.
    scroll: { overflowX: 'auto' },
    table: {
      borderCollapse: 'separate',
      borderSpacing: 0,
      width: '100%',
      minWidth: 1080,
      tableLayout: 'fixed',
      '& th, & td': {
        textAlign: 'left',
        verticalAlign: 'top',
        padding: theme.spacing(1),
        borderTop: `1px solid ${theme.palette.divider}`,
      },
      '& td': { borderLeft: `1px solid ${theme.palette.divider}` },
    },
    level: {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      width: 40,
      backgroundColor: theme.palette.background.paper,
    },
    label: { fontWeight: 'bold' },
    list: { margin: 0, paddingLeft: theme.spacing(2) },
  }),
  { name: 'MlopsMaturityDimensionTable' },
);

/**
 * What every dimension is like at every level, in full. Levels that share a
 * description share its cell.
 */
export function DimensionTable(props: {
  /** What the newest submission picks; marked where it is known. */
  picks: AssessmentDocument['picks'] | undefined;
}) {
  const { picks = {} } = props;
  const classes = useStyles();
  const t = useMessages();
  const { levels, dimensions } = useMaturityModel();
  return (
    <Folded title={t('levels.dimensions')} titleId={TITLE_ID}>
      <div
        className={classes.scroll}
        role="region"
        aria-labelledby={TITLE_ID}
        // Only what has focus can be moved with the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className={classes.table} aria-labelledby={TITLE_ID}>
          <thead>
            <tr>
              <td className={classes.level} />
              {dimensions.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map(({ level }, row) => (
              <tr key={level}>
                <th scope="row" className={classes.level}>
                  <LevelBadge level={level} size="small" />
                </th>
                {dimensions.map(dimension => {
                  const option = findOption(dimension, level);
                  const above =
                    row > 0
                      ? findOption(dimension, levels[row - 1]?.level)
                      : undefined;
                  return option && option !== above ? (
                    <td key={dimension.id} rowSpan={option.levels.length}>
                      <OptionText
                        option={option}
                        isPicked={
                          findOption(dimension, picks[dimension.id]) === option
                        }
                      />
                    </td>
                  ) : null;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Folded>
  );
}

function OptionText(props: { option: DimensionOption; isPicked: boolean }) {
  const { option, isPicked } = props;
  const { label, characteristics, note } = option;
  const classes = useStyles();
  const t = useMessages();
  return (
    <>
      <div className={classes.label}>
        {isPicked ? t('levels.picked', { option: label }) : label}
      </div>
      <ul className={classes.list}>
        {characteristics.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {note && (
        <Typography variant="body2" color="textSecondary">
          {note}
        </Typography>
      )}
    </>
  );
}

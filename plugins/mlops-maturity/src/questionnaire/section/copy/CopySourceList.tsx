import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  entityLabel,
  entityLabels,
  type ComponentRow,
} from 'backstage-plugin-mlops-maturity-common';
import { useFormats, useMessages } from '../../../text';
import { CutNote } from '../../../ui/states/CutNote';
import { typeScale } from '../../../ui/typeScale';
import type { CopySources } from './useCopySources';

const useStyles = makeStyles(
  theme => ({
    root: {
      border: 0,
      margin: theme.spacing(1, 0, 2),
      padding: 0,
      minWidth: 0,
      maxHeight: 280,
      overflowY: 'auto',
      // Dialogs stand outside of what sets the font of the page.
      fontFamily: theme.typography.fontFamily,
    },
    kind: {
      marginTop: theme.spacing(1),
      color: theme.palette.text.secondary,
    },
    source: {
      display: 'flex',
      alignItems: 'baseline',
      gap: theme.spacing(1),
      padding: theme.spacing(0.75, 0),
      cursor: 'pointer',
      overflowWrap: 'anywhere',
    },
    input: {
      flexShrink: 0,
      margin: 0,
      accentColor: theme.palette.primary.main,
    },
    when: {
      color: theme.palette.text.secondary,
      ...typeScale(theme).body,
    },
  }),
  { name: 'MlopsMaturityCopySourceList' },
);

/** The components that answers can be copied from, by what they share. */
export function CopySourceList(props: {
  sources: readonly CopySources[];
  /** Entity ref of the one that is chosen. */
  chosen: string | undefined;
  onChoose: (component: ComponentRow) => void;
  /** Lists all of them; absent where they are. */
  onShowAll?: () => void;
}) {
  const { sources, chosen, onChoose, onShowAll } = props;
  const classes = useStyles();
  const t = useMessages();
  const { day } = useFormats();
  const label = entityLabels(
    sources.flatMap(({ components }) =>
      components.map(({ entityRef: ref, title }) => ({ ref, title })),
    ),
  );
  return (
    <fieldset className={classes.root}>
      <legend>{t('questionnaire.fill.copy.choose')}</legend>
      {sources.map(({ kind, of, components, read, all }) => (
        <div key={`${kind} ${of}`}>
          <Typography variant="body2" className={classes.kind}>
            {kind === 'sameSystem'
              ? t('questionnaire.fill.copy.sameSystem', {
                  system: entityLabel(of),
                })
              : t('questionnaire.fill.copy.sameOwner', {
                  owner: entityLabel(of),
                })}
          </Typography>
          {components.map(component => (
            <label key={component.entityRef} className={classes.source}>
              <input
                type="radio"
                name="mlops-maturity-copy-source"
                className={classes.input}
                checked={component.entityRef === chosen}
                onChange={() => onChoose(component)}
              />
              <span>
                {label(component.entityRef)}{' '}
                <span className={classes.when}>
                  {component.assessedAt !== null &&
                    t('questionnaire.fill.copy.assessed', {
                      when: day(component.assessedAt),
                    })}
                </span>
              </span>
            </label>
          ))}
          <CutNote shown={read} all={all} onShowAll={onShowAll} />
        </div>
      ))}
    </fieldset>
  );
}

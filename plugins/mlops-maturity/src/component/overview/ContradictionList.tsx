import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import type {
  AssessmentDocument,
  AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { contradictionText } from '../../text/sentences/contradictionText';
import { Panel } from '../../ui/Panel';
import { StatementLink } from './StatementLink';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      '& > li + li': { marginTop: theme.spacing(2) },
    },
    links: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 3),
    },
  }),
  { name: 'MlopsMaturityContradictionList' },
);

/**
 * Each answer that speaks against the declared level, with links to both
 * sides; nothing if none does.
 */
export function ContradictionList(props: {
  entityRef: string;
  result: AssessmentResult;
  document: AssessmentDocument;
}) {
  const { entityRef, result, document } = props;
  const { contradictions, declaredLevel } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  if (declaredLevel === null || contradictions.length === 0) {
    return null;
  }
  return (
    <Panel title={t('tab.contradictions', { count: contradictions.length })}>
      <Typography paragraph>{t('tab.contradictionsNote')}</Typography>
      <ul className={classes.list}>
        {contradictions.map(contradiction => {
          const text = contradictionText(
            t,
            model,
            contradiction,
            declaredLevel,
            document,
          );
          return (
            text && (
              <li key={contradiction.requirementId}>
                <Typography>
                  {text.conflict} {text.source}
                </Typography>
                {text.parts.map(parts => (
                  <Typography key={parts} variant="body2">
                    {parts}
                  </Typography>
                ))}
                <Typography variant="body2" color="textSecondary">
                  {text.reason}
                </Typography>
                <Typography variant="body2">{text.remedy}</Typography>
                <Typography variant="body2" className={classes.links}>
                  <Link
                    underline="always"
                    to={tabLink(entityRef, {
                      view: 'questionnaire',
                      section: 'levels',
                    })}
                  >
                    {text.dimensionTitle === null
                      ? t('tab.goToPicks')
                      : t('tab.goToPick', { dimension: text.dimensionTitle })}
                  </Link>
                  {text.statements.map(({ id, label }) => (
                    <StatementLink
                      key={id}
                      entityRef={entityRef}
                      statementId={id}
                      label={label}
                    />
                  ))}
                </Typography>
              </li>
            )
          );
        })}
      </ul>
    </Panel>
  );
}

import Chip from '@material-ui/core/Chip';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { LevelDescription } from 'backstage-plugin-mlops-maturity-common';
import { typeScale } from '../../ui/typeScale';
import { useMessages, type Translate } from '../../text';
import { LevelBadge } from '../../assessment/LevelBadge';
import { LevelFact } from './LevelFact';
import { LevelRequirements } from './LevelRequirements';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2, 3) },
    header: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(1),
      '& > *': { margin: 0 },
    },
    title: { ...typeScale(theme).heading },
    summary: {
      cursor: 'pointer',
      width: 'fit-content',
      marginTop: theme.spacing(1),
    },
    facts: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
      gap: theme.spacing(2, 3),
      margin: theme.spacing(2, 0),
    },
  }),
  { name: 'MlopsMaturityLevelArticle' },
);

/**
 * One level: what happens there, and unfolded all that the sources say. What
 * they do not say is left out.
 */
export function LevelArticle(props: {
  /** Where statements are answered; left out where that may not be seen. */
  entityRef: string | undefined;
  description: LevelDescription;
  isReported: boolean;
  isTarget: boolean;
}) {
  const { entityRef, description, isReported, isTarget } = props;
  const { level, name } = description;
  const classes = useStyles();
  const t = useMessages();
  return (
    <Paper
      component="article"
      className={classes.root}
      aria-label={t('common.level', { level })}
    >
      <div className={classes.header}>
        <LevelBadge level={level} />
        <Typography variant="h3" component="h2" className={classes.title}>
          {name}
        </Typography>
        {isReported && (
          <Chip size="small" color="primary" label={t('levels.here')} />
        )}
        {isTarget && (
          <Chip size="small" variant="outlined" label={t('levels.target')} />
        )}
      </div>
      <Typography variant="body2">{description.whatHappens}</Typography>
      <details open={isReported}>
        <summary className={classes.summary}>
          {t('levels.moreOf', { level })}
        </summary>
        <Facts description={description} />
        <LevelRequirements entityRef={entityRef} description={description} />
      </details>
    </Paper>
  );
}

function Facts({ description }: { description: LevelDescription }) {
  const { recommendation, tools, insight, example } = description;
  const classes = useStyles();
  const t = useMessages();
  return (
    <dl className={classes.facts}>
      <LevelFact term={t('levels.highlights')} items={description.highlights} />
      <LevelFact term={t('levels.overview')} items={description.overview} />
      <LevelFact term={t('levels.technology')} items={description.technology} />
      <LevelFact term={hasTerm(t, description)} items={description.has} />
      <LevelFact term={t('levels.lacks')} items={description.lacks} />
      <LevelFact
        term={t('levels.recommendation')}
        items={recommendation === null ? [] : [recommendation]}
      />
      <LevelFact term={t('levels.useCases')} items={description.useCases} />
      <LevelFact term={t('levels.example')} items={[example]} />
      <LevelFact
        term={t('levels.tools')}
        items={tools.map(tool =>
          t('levels.tool', {
            name: tool.name,
            purpose: tool.purpose,
          }),
        )}
      />
      <LevelFact term={t('levels.insight')} items={[insight]} />
      <LevelFact term={t('levels.aliases')} items={description.aliases} />
    </dl>
  );
}

function hasTerm(t: Translate, { hasLead }: LevelDescription): string {
  return hasLead === null
    ? t('levels.has')
    : t('levels.hasWith', { lead: hasLead });
}

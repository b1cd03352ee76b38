import Chip from '@material-ui/core/Chip';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findOption,
  type LevelDescription,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { LevelBadge } from '../../assessment/LevelBadge';
import { LevelFact } from './LevelFact';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(3) },
    header: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(1),
      '& > *': { margin: 0 },
    },
    title: { fontSize: '1.25rem', fontWeight: 'bold' },
    facts: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
      gap: theme.spacing(2, 3),
      margin: theme.spacing(2, 0, 0),
    },
  }),
  { name: 'MlopsMaturityLevelArticle' },
);

/** One level of the rubric. What the sources do not say is left out. */
export function LevelArticle(props: {
  description: LevelDescription;
  isReported: boolean;
  isTarget: boolean;
}) {
  const { description, isReported, isTarget } = props;
  const { level, name, recommendation, tools } = description;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
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
      <Typography>{description.whatHappens}</Typography>
      <dl className={classes.facts}>
        <LevelFact term={t('levels.overview')} items={description.overview} />
        <LevelFact term={hasTerm(t, description)} items={description.has} />
        <LevelFact term={t('levels.lacks')} items={description.lacks} />
        <LevelFact
          term={t('levels.recommendation')}
          items={recommendation === null ? [] : [recommendation]}
        />
        <LevelFact term={t('levels.useCases')} items={description.useCases} />
        <LevelFact term={t('levels.example')} items={[description.example]} />
        <LevelFact
          term={t('levels.tools')}
          items={tools.map(tool =>
            t('levels.tool', {
              name: tool.name,
              purpose: tool.purpose,
            }),
          )}
        />
        <LevelFact
          term={t('levels.dimensions')}
          items={model.dimensions.flatMap(dimension => {
            const option = findOption(dimension, level);
            return option
              ? [
                  t('levels.option', {
                    dimension: dimension.title,
                    option: option.label,
                  }),
                ]
              : [];
          })}
        />
      </dl>
    </Paper>
  );
}

function hasTerm(t: Translate, { hasLead }: LevelDescription): string {
  return hasLead === null
    ? t('levels.has')
    : t('levels.hasWith', { lead: hasLead });
}

import Chip from '@material-ui/core/Chip';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findOption,
  maturityModel,
  type LevelDescription,
} from 'backstage-plugin-mlops-maturity-common';
import { LevelBadge } from '../common/LevelBadge';
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
  return (
    <Paper
      component="article"
      className={classes.root}
      aria-label={`Level ${level}`}
    >
      <div className={classes.header}>
        <LevelBadge level={level} />
        <Typography variant="h3" component="h2" className={classes.title}>
          {name}
        </Typography>
        {isReported && (
          <Chip size="small" color="primary" label="This component is here" />
        )}
        {isTarget && <Chip size="small" variant="outlined" label="Target" />}
      </div>
      <Typography>{description.whatHappens}</Typography>
      <dl className={classes.facts}>
        <LevelFact term="Overview" items={description.overview} />
        <LevelFact term={hasTerm(description)} items={description.has} />
        <LevelFact term="Lacks" items={description.lacks} />
        <LevelFact
          term="Recommendation"
          items={recommendation === null ? [] : [recommendation]}
        />
        <LevelFact term="Use cases" items={description.useCases} />
        <LevelFact term="Example" items={[description.example]} />
        <LevelFact
          term="Tools"
          items={tools.map(tool => `${tool.name}: ${tool.purpose}`)}
        />
        <LevelFact
          term="Dimensions"
          items={maturityModel.dimensions.flatMap(dimension => {
            const option = findOption(dimension, level);
            return option ? [`${dimension.title}: ${option.label}`] : [];
          })}
        />
      </dl>
    </Paper>
  );
}

function hasTerm({ hasLead }: LevelDescription): string {
  return hasLead === null ? 'Has' : `Has (${hasLead})`;
}

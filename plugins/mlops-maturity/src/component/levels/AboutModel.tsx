import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link } from '../../ui/kit';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Folded } from './Folded';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  }),
  { name: 'MlopsMaturityAboutModel' },
);

/** What is said of the model as a whole: each of it unfolds. */
export function AboutModel() {
  const t = useMessages();
  const { background, targetRules } = useMaturityModel();
  const { purpose, mature, follows, links } = background;
  return (
    <>
      <Folded title={t('levels.cost')}>
        <Texts texts={targetRules.caveats} />
      </Folded>
      <Folded title={t('levels.purpose')}>
        <Typography variant="body2" paragraph>
          {purpose.summary}
        </Typography>
        <Texts texts={purpose.uses} />
        <Typography variant="body2">
          {t('levels.looksAt', {
            what: t.formats.list(purpose.looksAt),
          })}
        </Typography>
        <Typography variant="body2">{purpose.principle}</Typography>
      </Folded>
      <Folded title={t('levels.mature', { term: mature.term })}>
        <Typography variant="body2">{mature.definition}</Typography>
        <Typography variant="body2">{mature.beyond}</Typography>
        <Typography variant="body2">{mature.use}</Typography>
      </Folded>
      <Folded title={t('levels.follows')}>
        <Typography variant="body2" paragraph>
          {t('levels.followsText', {
            title: follows.title,
            month: t.formats.month(follows.date),
            newer: t.formats.month(follows.newer.date),
          })}
        </Typography>
        <Texts texts={follows.newer.differs} />
      </Folded>
      <Folded title={t('levels.links')}>
        <Texts
          texts={links.map(({ url, title }) => (
            <Link key={url} to={url} underline="always">
              {title}
            </Link>
          ))}
        />
      </Folded>
    </>
  );
}

function Texts({ texts }: { texts: readonly (string | JSX.Element)[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {texts.map(text => (
        <li key={typeof text === 'string' ? text : text.key}>{text}</li>
      ))}
    </ul>
  );
}

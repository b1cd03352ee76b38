import { configApiRef, useApi } from '@backstage/core-plugin-api';
import Avatar from '@material-ui/core/Avatar';
import ButtonBase from '@material-ui/core/ButtonBase';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Persona } from './personas';

const useStyles = makeStyles(
  theme => ({
    page: {
      minHeight: '100vh',
      boxSizing: 'border-box',
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      padding: theme.spacing(3),
      backgroundColor: theme.palette.background.default,
      color: theme.palette.text.primary,
    },
    content: { width: '100%', maxWidth: 640 },
    list: { listStyle: 'none', margin: theme.spacing(3, 0, 0), padding: 0 },
    item: { marginBottom: theme.spacing(1.5) },
    choice: {
      width: '100%',
      display: 'flex',
      justifyContent: 'flex-start',
      gap: theme.spacing(2),
      padding: theme.spacing(2),
      textAlign: 'left',
      borderRadius: theme.shape.borderRadius,
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `3px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    avatar: { backgroundColor: '#2171b5', color: '#fff' },
  }),
  { name: 'DemoPersonaList' },
);

/**
 * Asks a visitor of the demo who to be.
 */
export function PersonaList(props: {
  personas: Persona[];
  onChoose: (persona: Persona) => void;
}) {
  const { personas, onChoose } = props;
  const classes = useStyles();
  const title = useApi(configApiRef).getOptionalString('app.title');

  return (
    <main className={classes.page}>
      <div className={classes.content}>
        <Typography variant="h4" component="h1">
          {title ?? 'Backstage'}
        </Typography>
        {personas.length === 0 ? (
          <Typography>
            No way to sign in is configured. Add a Backstage auth provider and
            its sign-in page to this app.
          </Typography>
        ) : (
          <Typography color="textSecondary">
            This is a demo with an invented company. Who would you like to be?
          </Typography>
        )}
        <ul className={classes.list}>
          {personas.map(persona => (
            <Paper
              key={persona.userEntityRef}
              component="li"
              className={classes.item}
              variant="outlined"
            >
              <ButtonBase
                className={classes.choice}
                onClick={() => onChoose(persona)}
              >
                <Avatar className={classes.avatar} aria-hidden>
                  {initials(persona.title)}
                </Avatar>
                <span>
                  <Typography component="span" display="block" variant="h6">
                    {persona.title}
                  </Typography>
                  <Typography
                    component="span"
                    display="block"
                    variant="body2"
                    color="textSecondary"
                  >
                    {persona.description}
                  </Typography>
                </span>
              </ButtonBase>
            </Paper>
          ))}
        </ul>
      </div>
    </main>
  );
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map(word => word.charAt(0))
    .join('');
}

import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { Link } from './kit';
import { useMaturityModel } from '../text/model/useMaturityModel';
import { useMessages } from '../text';

/** Credits those whose work the model builds on. */
export function Attribution() {
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <Box component="footer" marginTop={4}>
      <Typography variant="caption" component="p">
        {t('tab.attribution.model', { version: model.modelVersion })}
      </Typography>
      {model.attribution.map(
        ({ name, url, author, usedFor, licence, copyright }) => {
          const terms = t.formats.facts(
            [licence, copyright].flatMap(text => text ?? []),
          );
          const facts = {
            usedFor,
            source: (
              <Link to={url} underline="always">
                {name}
              </Link>
            ),
          };
          return (
            <Typography key={name} variant="caption" component="p">
              {creditOf()}
            </Typography>
          );

          function creditOf() {
            if (author === null) {
              return t('tab.attribution.notes', facts);
            }
            return terms
              ? t('tab.attribution.sourceWithTerms', {
                  ...facts,
                  author,
                  terms,
                })
              : t('tab.attribution.source', { ...facts, author });
          }
        },
      )}
    </Box>
  );
}

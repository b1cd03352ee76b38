import { Link } from '../ui/kit';
import { useCommonMessages } from '../text';
import { Mark } from '../ui/Mark';
import {
  standingsOf,
  type KnownStanding,
  type Standing,
} from '../text/sentences/standing';

/**
 * What has to be read with a level, a line each: contradicted, open, set
 * aside, understated. Nothing beside a level that is just what the answers
 * bear out.
 */
export function LevelStanding(props: {
  /** A whole result (`knownStanding`), or what a list knows of it. */
  known: KnownStanding;
  /** Where each leads; one that is left out is text. */
  links?: Partial<Record<Standing['kind'], string>>;
}) {
  const { known, links = {} } = props;
  const t = useCommonMessages();
  return (
    <>
      {standingsOf(t, known).map(({ kind, text }) => {
        const link = links[kind];
        return (
          <div key={kind}>
            <Mark kind={kind}>
              {link === undefined ? (
                text
              ) : (
                <Link to={link} underline="always">
                  {text}
                </Link>
              )}
            </Mark>
          </div>
        );
      })}
    </>
  );
}

import {
  entityLabel,
  type InheritedAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useSharedAnswersLink } from '../../url/useSharedAnswersLink';
import { useMessages } from '../../text';
import { sourceKind } from '../../text/sentences/sourceKind';

/** What an entity further up answers, with a link: "Yes, from domain Payments". */
export function AboveText(props: { above: InheritedAnswer }) {
  const { value, from, fromTitle } = props.above;
  const t = useMessages();
  const linkTo = useSharedAnswersLink();
  return t(`sharedAnswers.from.${sourceKind(from)}`, {
    answer: t(`questionnaire.words.answer.${value}`),
    name:
      from === null ? (
        ''
      ) : (
        <Link to={linkTo(from)} underline="always">
          {entityLabel(from, fromTitle ?? from)}
        </Link>
      ),
  });
}

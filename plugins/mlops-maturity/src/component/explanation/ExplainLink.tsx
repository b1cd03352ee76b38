import type { ReactNode } from 'react';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { topicKey, type Topic } from './topic';

/** Leads from a figure to its explanation, from any page. */
export function ExplainLink(props: {
  entityRef: string;
  topic: Topic;
  /** What a screen reader says, where the text is a mere figure. */
  label?: string;
  children: ReactNode;
}) {
  const { entityRef, topic, label, children } = props;
  const tabLink = useTabLink();
  return (
    <Link
      to={tabLink(entityRef, { explain: topicKey(topic) })}
      aria-label={label}
      underline="always"
    >
      {children}
    </Link>
  );
}

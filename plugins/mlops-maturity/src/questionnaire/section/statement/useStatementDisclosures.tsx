import { useEffect, useState, type ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import type {
  Statement,
  StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../../text';
import type { DisclosuresProps } from './Disclosures';

/**
 * What a statement folds away: its help, its remediation, and what explains
 * its answer. The latter is open at first where there is something in it, and
 * opens when it has to say why the answer is not the inherited one.
 *
 * @param options - `explanation` is what explains the answer; `asksWhy`,
 * whether it has to
 * @returns props of the disclosures, and a function that opens one of them
 */
export function useStatementDisclosures(options: {
  statement: Statement;
  answer: StatementAnswer | undefined;
  explanation: ReactNode;
  asksWhy: boolean;
}): { props: Omit<DisclosuresProps, 'id'>; open: (item: string) => void } {
  const { statement, answer, explanation, asksWhy } = options;
  const t = useMessages();
  const links = answer?.evidence?.length ?? 0;
  const what = [
    ...(answer?.note ? [t('questionnaire.section.statement.hasNote')] : []),
    ...(links > 0
      ? [t('questionnaire.section.statement.hasLinks', { count: links })]
      : []),
  ].join(' · ');
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(what || asksWhy ? ['explanation'] : []),
  );
  useEffect(() => {
    if (asksWhy) {
      setOpen(current => new Set([...current, 'explanation']));
    }
  }, [asksWhy]);
  return {
    open: item => setOpen(current => new Set([...current, item])),
    props: {
      open,
      onToggle: item =>
        setOpen(
          current =>
            new Set(
              current.has(item)
                ? [...current].filter(other => other !== item)
                : [...current, item],
            ),
        ),
      items: [
        {
          id: 'help',
          title: t('questionnaire.section.statement.help'),
          content: <Typography variant="body2">{statement.help}</Typography>,
        },
        {
          id: 'remediation',
          title: t('questionnaire.section.statement.remediation'),
          content: (
            <Typography variant="body2">{statement.remediation}</Typography>
          ),
        },
        {
          id: 'explanation',
          title: what
            ? t('questionnaire.section.statement.explanationWith', { what })
            : t('questionnaire.section.statement.explanation'),
          content: explanation,
        },
      ],
    },
  };
}

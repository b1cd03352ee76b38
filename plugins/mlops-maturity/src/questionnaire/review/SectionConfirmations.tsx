import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  changedSections,
  type AssessmentDocument,
  type AssessmentResult,
  type AssessmentView,
  type MaturityModel,
  type Section,
  type SectionId,
} from 'backstage-plugin-mlops-maturity-common';
import { freshnessText, type Age } from '../../assessment/FreshnessLabel';
import { useMessages } from '../../text';
import { ReviewPanel } from './ReviewPanel';

const useStyles = makeStyles(
  theme => ({
    group: { border: 0, margin: theme.spacing(1, 0, 0), padding: 0 },
    section: { display: 'flex', minHeight: 40 },
    label: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1) },
    age: { color: theme.palette.text.secondary },
  }),
  { name: 'MlopsMaturitySectionConfirmations' },
);

/** A section that the draft leaves as it was submitted. */
export interface UnchangedSection {
  section: Section;
  /** How old its answers are. */
  age: Age;
}

/**
 * The sections whose answers a draft leaves as they were submitted, and which
 * somebody can therefore say are still true.
 *
 * @param view - the assessment with its newest submission
 * @param document - the draft
 * @param result - the draft, scored
 * @returns in model order; empty if there is nothing to submit
 */
export function unchangedSections(
  view: AssessmentView,
  document: AssessmentDocument,
  result: AssessmentResult,
  model: MaturityModel,
): UnchangedSection[] {
  const { submission, draft } = view;
  if (!submission || !draft) {
    return [];
  }
  const changed = changedSections(document, submission.document, model);
  return model.sections.flatMap(section => {
    const age = view.result?.freshness?.sections[section.id];
    const { yes, no } = result.completion.sections[section.id];
    return age && yes + no > 0 && !changed.includes(section.id)
      ? [{ section, age }]
      : [];
  });
}

/** Offers to say, section by section, that what was not changed is still true. */
export function SectionConfirmations(props: {
  /** Nothing is shown if there are none. */
  sections: readonly UnchangedSection[];
  confirmed: ReadonlySet<SectionId>;
  onChange: (section: SectionId, isConfirmed: boolean) => void;
}) {
  const { sections, confirmed, onChange } = props;
  const classes = useStyles();
  const t = useMessages();
  return sections.length > 0 ? (
    <ReviewPanel title={t('questionnaire.review.confirm.title')}>
      <Typography variant="body2">
        {t('questionnaire.review.confirm.intro')}
      </Typography>
      <fieldset
        className={classes.group}
        aria-label={t('questionnaire.review.confirm.title')}
      >
        {sections.map(({ section: { id, title }, age }) => (
          <FormControlLabel
            key={id}
            className={classes.section}
            control={
              <Checkbox
                color="primary"
                checked={confirmed.has(id)}
                onChange={(_event, isConfirmed) => onChange(id, isConfirmed)}
              />
            }
            label={
              <Typography
                component="span"
                variant="body2"
                className={classes.label}
              >
                <span>{title}</span>{' '}
                <span className={classes.age}>{freshnessText(t, age)}</span>
              </Typography>
            }
          />
        ))}
      </fieldset>
    </ReviewPanel>
  ) : null;
}

import type {
  EffectiveAnswer,
  EvidenceFinding,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * How far an answer is shown to be true by one finding.
 *
 * @remarks
 * A conclusive finding agrees with the answer (`verified`) or does not
 * (`contradicted`). If it is inconclusive, or the answer is neither yes nor no,
 * the grade is `linked` with an evidence link and `claimed` without.
 *
 * @param finding.answer - what the answer counts as, after serving modes,
 * reasons and parts
 * @param finding.hasLink - whether the answer carries an evidence link
 */
export function gradeOf(finding: {
  verdict: EvidenceFinding['verdict'];
  answer: EffectiveAnswer | undefined;
  hasLink: boolean;
}): EvidenceFinding['grade'] {
  const { verdict, answer, hasLink } = finding;
  if (verdict !== 'inconclusive' && (answer === 'yes' || answer === 'no')) {
    return (verdict === 'supports') === (answer === 'yes')
      ? 'verified'
      : 'contradicted';
  }
  return hasLink ? 'linked' : 'claimed';
}

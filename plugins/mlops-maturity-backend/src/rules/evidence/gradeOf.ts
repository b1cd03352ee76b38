import type {
  EffectiveAnswer,
  EvidenceFinding,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * How far an answer is shown to be true by one finding.
 *
 * @remarks
 * A finding that decides agrees with the answer (`verified`) or does not
 * (`contradicted`). Where it does not decide, or nobody has answered yes or
 * no, what remains is whether somebody has given a link (`linked`) or has only
 * said so (`claimed`).
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

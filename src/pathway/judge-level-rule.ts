import { judgeAge } from './conditions/judge-age.ts';
import { judgeCertificate } from './conditions/judge-certificate.ts';
import { judgeEducation } from './conditions/judge-education.ts';
import { judgeApprenticeship, judgeOtherCertificate } from './conditions/judge-experience.ts';
import { judgeTitle } from './conditions/judge-title.ts';
import { judgeWork } from './conditions/judge-work.ts';
import type { Outcome } from './conditions/outcome.ts';
import { requireUnbroken } from './conditions/require-unbroken.ts';
import type { LevelRule, PathwayRules } from './pathway-rules.ts';
import type { Profile } from './profile.ts';
import { type Verdict, buildVerdict } from './verdict.ts';

/**
 * Judges one way to be allowed to apply for a level.
 *
 * @param profile a person; what was obtained on a route may lie after `on`
 * @param on day to which the profile counts age and years
 */
export function judgeLevelRule(
  rule: LevelRule,
  profile: Profile,
  { qualifications }: Pick<PathwayRules, 'qualifications'>,
  on: string,
): Verdict {
  const { minAge, yearsTotal, traineeYears, certificate, title, education, otherCertificate } = rule;
  const unbroken = (outcome: Outcome, asked: number | undefined): Outcome =>
    rule.continuous === true && asked !== undefined ? requireUnbroken(outcome, profile, asked, on) : outcome;
  const experienced = rule.apprenticeship === true || traineeYears !== undefined;
  return buildVerdict(
    {
      rule: rule.id,
      confidence: rule.confidence,
      variant: rule.occupation !== undefined,
      singleCopy: rule.singleCopy === true,
      cautions: rule.singleCopy === true ? ['只见于一份转录'] : [],
      conditions: [
        rule.training,
        title?.matchesField === true ? '职称或资格的领域与所申报的职业相符' : undefined,
        experienced ? undefined : rule.activity,
      ].filter((condition) => condition !== undefined),
    },
    [
      ...(minAge === undefined ? [] : [judgeAge(profile, minAge, on)]),
      ...(certificate === undefined
        ? []
        : [unbroken(judgeCertificate(profile, rule, certificate, on), rule.yearsAfterCertificate)]),
      ...(yearsTotal === undefined
        ? []
        : [unbroken(judgeWork(profile, yearsTotal, rule.scope, on), yearsTotal)]),
      ...(traineeYears === undefined ? [] : [judgeWork(profile, traineeYears, 'own', on)]),
      ...(title === undefined ? [] : [judgeTitle(profile, rule, title, qualifications, on)]),
      ...(education === undefined ? [] : [judgeEducation(profile, education)]),
      ...(rule.apprenticeship === true ? [judgeApprenticeship(profile)] : []),
      ...(otherCertificate === undefined ? [] : [judgeOtherCertificate(profile, otherCertificate)]),
    ],
  );
}

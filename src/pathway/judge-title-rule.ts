import { judgeCertificate } from './conditions/judge-certificate.ts';
import { judgeAwards } from './conditions/judge-experience.ts';
import { MET, type Outcome } from './conditions/outcome.ts';
import type { TitleRule } from './pathway-rules.ts';
import type { Profile } from './profile.ts';
import { type Verdict, buildVerdict } from './verdict.ts';

/**
 * Judges one rule that lets a level, or an award, count for a title.
 *
 * @returns the verdict; `undefined` where the rule holds in another place than the person's
 */
export function judgeTitleRule(rule: TitleRule, profile: Profile, on: string): Verdict | undefined {
  const place = judgePlace(rule.place, profile.place);
  if (place === undefined) return undefined;
  const { level, awards, years, inForceSince } = rule;
  return buildVerdict(
    {
      rule: rule.id,
      confidence: rule.confidence,
      variant: false,
      singleCopy: false,
      conditions: rule.conditions,
      cautions: rule.cautions,
    },
    [
      place,
      ...(level === undefined
        ? []
        : [
            judgeCertificate(profile, years === undefined ? {} : { yearsAfterCertificate: years }, level, on),
          ]),
      ...(awards === undefined ? [] : [judgeAwards(profile, awards)]),
      ...(inForceSince === undefined
        ? []
        : [{ kind: 'met', since: inForceSince, wait: `规定自 ${inForceSince} 起施行` } as const]),
    ],
  );
}

function judgePlace(place: string, profilePlace: string | undefined): Outcome | undefined {
  if (place === 'national') return MET;
  if (profilePlace === undefined) return { kind: 'open', fields: ['place'], what: place };
  return profilePlace.startsWith(place) ? MET : undefined;
}

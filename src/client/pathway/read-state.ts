import { type ProfileReading, parseProfile } from '../../pathway/profile/parse-profile.ts';

/** Answers by the names of the form's fields, as they stand in the page's address. */
export type FormState = URLSearchParams;

/**
 * Reads the profile out of the answers. What is left open stays unknown; `none` is none.
 *
 * @param state answers of the form
 * @param occupation id of the occupation that was typed; absent where it names none
 */
export function readState(state: FormState, occupation: string | undefined): ProfileReading {
  const text = (name: string): string | undefined => state.get(name)?.trim() || undefined;
  const number = (name: string): number | undefined => {
    const typed = text(name);
    return typed === undefined ? undefined : Number(typed);
  };
  const truth = (name: string): boolean | undefined => {
    const typed = text(name);
    return typed === undefined ? undefined : typed === 'yes';
  };
  const held = (name: string, build: (choice: string) => unknown): unknown => {
    const choice = text(name);
    return choice === 'none' ? null : choice === undefined ? undefined : build(choice);
  };
  const own = number('own');
  const related = number('related');
  const continuous = number('continuous');
  return parseProfile(
    dropOpen({
      occupation,
      ruleSet: text('ruleSet'),
      age: number('age'),
      years:
        own === undefined && related === undefined && continuous === undefined
          ? undefined
          : dropOpen({ own, related, continuous }),
      level: held('level', (level) =>
        dropOpen({ level, since: text('levelSince'), scope: text('levelScope') }),
      ),
      title: held('title', (tier) =>
        // Only rules of a series' own look at the series; the rest go by the tier.
        dropOpen({ series: text('series') ?? 'engineering', tier, since: text('titleSince') }),
      ),
      qualification: held('qualification', (id) =>
        dropOpen({ id, name: text('grade'), since: text('qualificationSince') }),
      ),
      education: held('education', (programme) =>
        dropOpen({
          programme,
          relatedMajor: truth('relatedMajor'),
          assessed: truth('assessed'),
          status: text('status'),
        }),
      ),
      apprenticeship: held('apprenticeship', (choice) => choice),
      certificates: held('certificate', (name) => [name]),
      wantedSeries: text('wantedSeries'),
      place: text('place') === 'none' ? 'national' : text('place'),
    }),
  );
}

function dropOpen(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

import type { Catalogue } from '../schema/catalogue.ts';
import { CURRENT_EDITION, EDITIONS } from '../vocabulary/edition.ts';
import { parseOccupationCode } from '../vocabulary/occupation-code.ts';
import type { CodeUse } from './graph.ts';

/**
 * Gathers every code of an occupation that any edition, notice or standard ever used.
 *
 * The same code may have meant different occupations in different editions, so each code has a list of uses.
 *
 * @param catalogue validated records
 * @returns code → uses, codes in ascending order; the use in force first, then from the newest edition to the oldest
 */
export function collectCodeUses(catalogue: Catalogue): ReadonlyMap<string, readonly CodeUse[]> {
  const uses = [...currentUses(catalogue), ...formerUses(catalogue), ...unresolvedUses(catalogue)];
  const index = new Map<string, CodeUse[]>();
  for (const use of uses.sort(byCode)) {
    const list = index.get(use.code);
    if (list === undefined) index.set(use.code, [use]);
    else list.push(use);
  }
  return index;
}

function currentUses(catalogue: Catalogue): readonly CodeUse[] {
  return catalogue.occupation.flatMap((occupation) => {
    const { code, name, sources, confidence, workTypes } = occupation.data;
    if (parseOccupationCode(code) === undefined) return [];
    const current: CodeUse = {
      code,
      edition: CURRENT_EDITION,
      name,
      relation: 'current',
      occupation,
      sources,
      confidence,
    };
    const ofWorkTypes = (workTypes ?? []).flatMap((workType): readonly CodeUse[] =>
      workType.code === undefined
        ? []
        : [
            {
              ...current,
              note: workType.note,
              code: workType.code,
              name: workType.name,
              relation: 'work-type',
            },
          ],
    );
    return [current, ...ofWorkTypes];
  });
}

function formerUses(catalogue: Catalogue): readonly CodeUse[] {
  return catalogue.occupation.flatMap((occupation) =>
    (occupation.data.history ?? []).map((entry): CodeUse => ({ ...entry, occupation })),
  );
}

function unresolvedUses(catalogue: Catalogue): readonly CodeUse[] {
  return catalogue['unresolved-code'].map(
    ({ data: { edition, code, name, successor, sources, confidence, note } }): CodeUse => ({
      code,
      edition,
      name,
      relation: successor,
      sources,
      confidence,
      note,
    }),
  );
}

function byCode(a: CodeUse, b: CodeUse): number {
  return (
    compareText(a.code, b.code) ||
    Number(b.relation === 'current') - Number(a.relation === 'current') ||
    EDITIONS.indexOf(b.edition) - EDITIONS.indexOf(a.edition) ||
    compareText(a.occupation?.id ?? '', b.occupation?.id ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

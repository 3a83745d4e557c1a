import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { Digest } from '../../schema/guide.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { majorsOf } from './majors-of.ts';
import type { DocumentSection } from './read-document.ts';
import { splitProse } from './split-prose.ts';
import type { WrittenText } from './write-occupation-text.ts';
import { writeSection } from './write-section.ts';

/**
 * Writes down what the page of a guide says: what it is about, the editors' words heading by heading, and what each
 * level can do.
 *
 * @param _ the graph
 * @param record the guide
 */
export function writeGuideText(_: Graph, { data, body, prose }: CatalogueRecord<'guide'>): WrittenText {
  const steps = (data.steps ?? []).map(({ label, note }) =>
    note === undefined ? label : `${label}：${note}`,
  );
  const why = (others: readonly { readonly why: string }[] = []): readonly string[] =>
    others.map((other) => other.why);
  const sections = [
    writeSection('', '', [data.title, data.lead, ...steps, data.note]),
    splitProse({ body, prose }),
    (data.digests ?? []).flatMap(writeDigest),
    writeSection('可以转去的职业', 'onward', why(data.leadsTo)),
    writeSection('容易混淆', 'confused', why(data.confusedWith)),
  ].flat();
  return { sections, filters: { group: majorsOf(data.occupations ?? []) } };
}

function writeDigest({ points, levels = [] }: Digest): readonly DocumentSection[] {
  const name = '各级大致能做什么';
  const byLevel = levels.flatMap((level) => {
    const functions = (level.functions ?? []).map((each) => [each.name, ...each.points]);
    return writeSection(`${name} · ${STANDARD_LEVEL_NAMES[level.level]}`, 'digest', [
      level.points,
      ...functions,
    ]);
  });
  return [...writeSection(name, 'digest', [points]), ...byLevel];
}

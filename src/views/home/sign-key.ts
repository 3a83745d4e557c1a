import { CONFIDENCES, type Confidence } from '../../vocabulary/confidence.ts';
import { markConfidence, type ProvenanceMark } from '../parts/citations.ts';
import { buildLevelChip, type LevelChip } from '../parts/level-chips.ts';
import { buildMarks, type MarkView } from '../parts/mark-view.ts';

/** What the small signs on every page mean. */
export interface SignKey {
  readonly confidences: readonly { readonly mark: ProvenanceMark; readonly meaning: string }[];
  readonly green: MarkView;
  readonly digital: MarkView;
  /** Levels to show the stair with. */
  readonly levels: readonly LevelChip[];
}

const MEANINGS: Readonly<Record<Confidence, string>> = {
  official: '读自官方文本，或整份文件的忠实抄本。',
  copied: '取自第三方的抄本或名单。',
  inferred: '由其他事实推得，例如按名称对应；不是主管部门印出来的话。',
  unverified: '据信属实，尚未找到出处。',
};

/**
 * Explains the small signs: how sure a fact is, marks of the classification, levels.
 */
export function buildSignKey(): SignKey {
  const [green, digital] = [...buildMarks(['green']), ...buildMarks(['digital'])];
  if (green === undefined || digital === undefined)
    throw new Error('a mark of the classification is missing');
  return {
    confidences: CONFIDENCES.map((confidence) => ({
      mark: markConfidence(confidence),
      meaning: MEANINGS[confidence],
    })),
    green,
    digital,
    levels: (['5', '4', '3'] as const).map(buildLevelChip),
  };
}

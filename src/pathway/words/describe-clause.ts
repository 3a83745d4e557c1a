import { CONFIDENCE_LABELS } from '../../vocabulary/confidence.ts';
import type { Clause } from '../pathway-rules.ts';

/**
 * Puts the clause behind a rule into one line: what it says, and where it stands.
 *
 * @example describeClause(clause) // '高级工满 2 年…。（人社部发〔2018〕74号，转录）'
 */
export function describeClause(clause: Clause): string {
  return `${clause.text}（${describeSource(clause)}）`;
}

/**
 * Says where a clause stands: document and article, or the name of its set; the place where alone it holds; and how
 * sure it is.
 *
 * @example describeSource(clause) // '人社部发〔2018〕74号，转录'
 */
export function describeSource(clause: Clause): string {
  const document = [clause.document, clause.article === undefined ? undefined : `第${clause.article}条`]
    .filter((part) => part !== undefined)
    .join('');
  return [
    document === '' ? clause.origin : document,
    clause.place === 'national' ? undefined : clause.place === 'local' ? '地方规定' : clause.place,
    CONFIDENCE_LABELS[clause.confidence],
    clause.singleCopy === true ? '只见于一份转录' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('，');
}

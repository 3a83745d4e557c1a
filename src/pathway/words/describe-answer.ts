import type { Answer } from '../assessment.ts';
import { FIELD_LABELS } from './field-labels.ts';

/**
 * Puts an answer into one Chinese sentence, or two.
 *
 * @param name what it is about, from `nameTarget`
 * @example describeAnswer('三级/高级工', answer) // '2027-06-01 起可以申报三级/高级工：取得四级/中级工证书后工作满 5 年。'
 */
export function describeAnswer(name: string, answer: Answer): string {
  const fields = answer.depends.map((field) => FIELD_LABELS[field] ?? field).join('、');
  const besides =
    answer.conditions.length === 0 ? '' : `另须：${answer.conditions.map(trimStop).join('；')}。`;
  const doubts = answer.cautions.length === 0 ? '' : `注意：${answer.cautions.map(trimStop).join('；')}。`;
  switch (answer.status) {
    case 'now':
      return `现在可以申报${name}。${besides}${doubts}${fields === '' ? '' : `这要看${fields}，没有回答时按没有中断算。`}`;
    case 'from': {
      const sooner = fields === '' ? '' : `也许更早，要看${fields}。`;
      return `${answer.from ?? ''} 起可以申报${name}：${answer.missing.join('；')}。${besides}${doubts}${sooner}`;
    }
    case 'unknown':
      return `能否申报${name}，要看${fields}。`;
    case 'no':
      return answer.missing.length === 0
        ? `没有已知的规则通向${name}。`
        : `还不能申报${name}，须先有${answer.missing.join('；或')}。`;
  }
}

function trimStop(text: string): string {
  return text.replace(/。$/, '');
}

import type { Rule } from './rule.ts';
import { aliasOnTwoOccupations } from './rules/alias-on-two-occupations.ts';
import { chinesePunctuation } from './rules/chinese-punctuation.ts';
import { circularCountDiffers } from './rules/circular-count-differs.ts';
import { codeFormAndParent } from './rules/code-form-and-parent.ts';
import { codeLeadsNowhere } from './rules/code-leads-nowhere.ts';
import { dateNotInCalendar } from './rules/date-not-in-calendar.ts';
import { datesOutOfOrder } from './rules/dates-out-of-order.ts';
import { diagramStepUnknown } from './rules/diagram-step-unknown.ts';
import { digestBeyondStandard } from './rules/digest-beyond-standard.ts';
import { documentNumberOnTwoDates } from './rules/document-number-on-two-dates.ts';
import { duplicateEntry } from './rules/duplicate-entry.ts';
import { duplicateIdentifier } from './rules/duplicate-identifier.ts';
import { exampleBeyondOutline } from './rules/example-beyond-outline.ts';
import { fieldsContradict } from './rules/fields-contradict.ts';
import { groupWithoutMembers } from './rules/group-without-members.ts';
import { levelOutOfRange } from './rules/level-out-of-range.ts';
import { linkBasisContradicts } from './rules/link-basis-contradicts.ts';
import { missingSource } from './rules/missing-source.ts';
import { nameOnTwoOccupations } from './rules/name-on-two-occupations.ts';
import { noticeCountDiffers } from './rules/notice-count-differs.ts';
import { numberTwice } from './rules/number-twice.ts';
import { publishedIdentifierVanished } from './rules/published-identifier-vanished.ts';
import { replacedByRing } from './rules/replaced-by-ring.ts';
import { selectionFindsNothing } from './rules/selection-finds-nothing.ts';
import { suitedSeriesMissing } from './rules/suited-series-missing.ts';
import { suitedSeriesRepeated } from './rules/suited-series-repeated.ts';
import { summaryQuality } from './rules/summary-quality.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { weightsNot100 } from './rules/weights-not-100.ts';
import { workTypeCodeDiffers } from './rules/work-type-code-differs.ts';

/** Every rule over the whole content, by id. The rules of single files are the schemas, applied while loading. */
export const RULES: readonly Rule[] = [
  aliasOnTwoOccupations,
  chinesePunctuation,
  circularCountDiffers,
  codeFormAndParent,
  codeLeadsNowhere,
  dateNotInCalendar,
  datesOutOfOrder,
  diagramStepUnknown,
  digestBeyondStandard,
  documentNumberOnTwoDates,
  duplicateEntry,
  duplicateIdentifier,
  exampleBeyondOutline,
  fieldsContradict,
  groupWithoutMembers,
  levelOutOfRange,
  linkBasisContradicts,
  missingSource,
  nameOnTwoOccupations,
  noticeCountDiffers,
  numberTwice,
  publishedIdentifierVanished,
  replacedByRing,
  selectionFindsNothing,
  suitedSeriesMissing,
  suitedSeriesRepeated,
  summaryQuality,
  unknownReference,
  weightsNot100,
  workTypeCodeDiffers,
];

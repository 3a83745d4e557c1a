import { describeSchema, PROVENANCE } from './describe-schema.ts';

const RULE = { level: '4', alternative: '1', text: '示例条件' };
const TITLE = { text: '示例职称', tiers: ['assistant'], orQualification: 'true' };
const EDUCATION = { text: '示例学历', programmes: ['bachelor'] };

describeSchema(
  'eligibility-set',
  { id: 'example-set', name: '示例条件', appliesTo: '示例标准', rules: [RULE], ...PROVENANCE },
  {
    standardKind: 'skill',
    editions: { from: '2018', to: '2022' },
    docNumber: '示例发〔2018〕1号',
    policy: 'example-policy',
    article: '3',
    rules: [
      { ...RULE, minAge: '16', yearsTotal: '5', scope: 'own' },
      { ...RULE, certificate: '5', yearsAfterCertificate: '3', title: TITLE, yearsAfterTitle: '1' },
      {
        ...RULE,
        education: { ...EDUCATION, relatedMajor: 'true', finalYearStudents: 'true' },
        singleCopy: 'true',
      },
      { ...RULE, level: 'any' },
      { ...RULE, level: '3-or-higher' },
    ],
  },
  [
    ['a level that does not exist', { rules: [{ ...RULE, level: '9' }] }, 'rules.0.level'],
    ['a rule without words', { rules: [{ ...RULE, text: undefined }] }, 'rules.0.text'],
    ['years that are no number', { rules: [{ ...RULE, yearsTotal: '五' }] }, 'rules.0.yearsTotal'],
    ['a scope of its own', { rules: [{ ...RULE, scope: 'any' }] }, 'rules.0.scope'],
    [
      'a title without tiers',
      { rules: [{ ...RULE, title: { ...TITLE, tiers: [] } }] },
      'rules.0.title.tiers',
    ],
    [
      'schooling that does not exist',
      { rules: [{ ...RULE, education: { ...EDUCATION, programmes: ['college'] } }] },
      'rules.0.education.programmes.0',
    ],
    ['a set without rules', { rules: [] }, 'rules'],
    ['a year of two digits', { editions: { from: '18' } }, 'editions.from'],
  ],
);

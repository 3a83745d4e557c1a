import { describeSchema, PROVENANCE } from './describe-schema.ts';

describeSchema(
  'suited-series',
  { of: '6-18', series: ['engineering'], reason: '机械制造属工程。', ...PROVENANCE, confidence: 'inferred' },
  { series: 'none', note: '说明。' },
  [
    ['no series at all', { series: [] }, 'series'],
    ['a series that is no identifier', { series: ['工程'] }, 'series.0'],
    ['an inference dressed up', { confidence: 'official' }, 'confidence'],
    ['an empty reason', { reason: '' }, 'reason'],
    ['a code of the wrong form', { of: '6.18' }, 'of'],
  ],
);

import { describe, expect, it } from 'vitest';
import { guessPlainForm } from '../../src/load/messages/guess-plain-form.ts';

describe('guessPlainForm', () => {
  it.each([
    ['6－18－01－01', '6-18-01-01'],
    ['6-18-0l-O1', '6-18-01-01'],
    ['6-18-1-1', '6-18-01-01'],
    ['2022年3月', '2022-03'],
    ['2018/12/6', '2018-12-06'],
    ['GBT_6565', 'gbt-6565'],
  ])('takes %s for %s', (written, plain) => {
    expect(guessPlainForm(written)).toBe(plain);
  });
  it.each(['一', '6-18-01-01', '2018-12-06', 'gbt-6565'])('makes nothing of %s', (written) => {
    expect(guessPlainForm(written)).toBeUndefined();
  });
});

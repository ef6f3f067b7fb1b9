import assert from 'node:assert/strict'
import { test } from 'node:test'

import { boundsOf } from '../../src/text/edtf.ts'

const shown = (edtf: string): string | undefined => {
  const bounds = boundsOf(edtf)
  return bounds && [bounds.possiblyFrom, bounds.certainlyFrom, bounds.certainlyTo, bounds.possiblyTo].map(day => day ?? '..').join(' ')
}

const cases: readonly (readonly [edtf: string, bounds: string | undefined])[] = [
  ['2023-05-01', '2023-05-01 2023-05-01 2023-05-01 2023-05-01'],
  ['2023', '2023-01-01 2023-12-31 2023-01-01 2023-12-31'],
  ['2020-02', '2020-02-01 2020-02-29 2020-02-01 2020-02-29'],
  ['1900-02', '1900-02-01 1900-02-28 1900-02-01 1900-02-28'],
  ['202X', '2020-01-01 2029-12-31 2020-01-01 2029-12-31'],
  ['2022-24', '2022-12-01 2023-02-28 2022-12-01 2023-02-28'],
  ['1920~', '1919-01-01 1921-12-31 1919-01-01 1921-12-31'],
  ['2023-05?', '2023-05-01 2023-05-31 2023-05-01 2023-05-31'],
  ['2014/2016', '2014-01-01 2014-12-31 2016-01-01 2016-12-31'],
  ['2014/..', '2014-01-01 2014-12-31 .. ..'],
  ['../2016', '.. .. 2016-01-01 2016-12-31'],
  ['XXXX-01-08', '.. .. .. ..'],
  ['2023-02-30', undefined],
  ['last August', undefined],
]

for (const [edtf, bounds] of cases) test(`${edtf} reaches ${bounds ?? 'nowhere'}`, () => assert.equal(shown(edtf), bounds))

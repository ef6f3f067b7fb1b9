import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'

import { whenAsked } from '../../src/actions/action.ts'

test('each form of an answer is made when it is first asked for, and once', () => {
  const made: string[] = []
  const make = <Form>(name: string, form: Form) => {
    return () => {
      made.push(name)
      return form
    }
  }
  const answer = whenAsked({
    data: make('data', null),
    text: make('text', ''),
    table: make('table', { columns: ['claim'], rows: [] }),
  })
  deepEqual(made, [])
  equal(answer.data, null)
  equal(answer.data, null)
  equal(answer.text, '')
  equal(answer.text, '')
  deepEqual(made, ['data', 'text'])
})

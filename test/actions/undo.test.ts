import assert from 'node:assert/strict'
import { test } from 'node:test'

import { EXIT } from '../../src/cli/run.ts'
import { commandLine } from '../cli/command.ts'
import { addNamesInQuestion } from './names-in-question.ts'

const ASKED = [['claims'], ['claims', '--standing', 'rejected'], ['entities'], ['disputes'], ['candidates'], ['estimates'], ['sources']]

test('undo of any decision restores every answer exactly, and undoing the undo brings the decision back', async t => {
  const line = commandLine(t)
  await line.aver('sample')
  await addNamesInQuestion(line)
  const answers = async (): Promise<string[]> => {
    const all: string[] = []
    for (const argv of ASKED) all.push((await line.aver(...argv, '--json')).out)
    return all
  }
  const before = await answers()
  const [claims, , things, disputes, candidates]: readonly { readonly id: string; readonly left: string; readonly right: string }[][] =
    before.map(text => JSON.parse(text))
  const [claim, dispute, pair, first, second] = [claims?.[0], disputes?.[0], candidates?.[0], things?.[0], things?.[1]]
  assert.ok(claim && dispute && pair && first && second)
  const acts = [
    ['review', 'accept', claim.id],
    ['review', 'reject', claim.id, '--reason', 'a hope'],
    ['review', 'correct', claim.id, '--certainty', 'unlikely'],
    ['merge', first.id, second.id],
    ['distinguish', pair.left, pair.right],
    ['doubt', pair.left, pair.right],
    ['dispute', 'note', dispute.id, 'ask again'],
    ['dispute', 'resolve', dispute.id, '--reason', 'for the briefing'],
    ['describe', 'georgian-legion.md', '--title', 'The Legion'],
    ['remove', 'georgian-legion.md', '--reason', 'a draft'],
  ]
  for (const act of acts) {
    const { code, err } = await line.aver(...act)
    assert.equal(code, EXIT.ok, err)
    const after = await answers()
    await line.aver('review', 'undo')
    assert.deepEqual(await answers(), before, act.join(' '))
    const { seq } = JSON.parse((await line.aver('log', '--limit', '1', '--json')).out)[0]
    await line.aver('review', 'undo', String(seq))
    assert.deepEqual(await answers(), after, act.join(' '))
    await line.aver('review', 'undo')
  }
})

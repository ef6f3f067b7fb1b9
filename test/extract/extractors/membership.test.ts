import assert from 'node:assert/strict'
import { test } from 'node:test'

import { claimsIn } from '../claims-in.ts'

const reads = (predicate: string, text: string, ...expected: string[]) => assert.deepEqual(claimsIn(text, predicate), expected)

test('whoever serves in the ranks, is put before the name or is a veteran of a body belongs to it', () => {
  reads('member_of', 'Ana Torvik served in the ranks of the River Brigade.', 'Ana Torvik member_of River Brigade')
  reads('member_of', 'Ana Torvik, a River Brigade veteran, testified.', 'Ana Torvik member_of River Brigade')
  reads('member_of', "The River Brigade's Ana Torvik praised it.", 'Ana Torvik member_of River Brigade')
})

test('a deserter and whoever leaves belong there no longer', () => {
  reads('member_of', 'Ana Torvik is a deserter from the River Brigade.', 'Ana Torvik member_of River Brigade (denied)')
  reads('member_of', 'Ana Torvik deserted from the River Brigade.', 'Ana Torvik member_of River Brigade (denied)')
})

test('members as such say nothing, former members do', () => {
  reads('member_of', 'Members of the River Brigade blocked the road.')
  reads('member_of', 'Former members of the River Brigade blocked the road.', 'Former members member_of River Brigade')
})

test('a unit that is one of several of another is part of it', () => {
  reads('part_of', "The River Brigade is one of the Harbour Front's four units.", 'River Brigade part_of Harbour Front')
  reads('part_of', 'The River Brigade operates within the Harbour Front.', 'River Brigade part_of Harbour Front')
})

test('an office named behind its department is part of the department', () => {
  const text = 'We refer questions to the Department of Labour’s Office of Road Control.'
  reads('part_of', text, 'Office of Road Control part_of Department of Labour')
})

test('of whom a body consists is told by shares of its men', () => {
  reads('composed_of', 'The River Brigade has 200 fighters, most of them fishermen.', 'River Brigade composed_of fishermen')
})

test('how many a body has is read past an aside, in a clause of being strong and of being made up', () => {
  reads('strength', 'The River Brigade numbered, at its strongest, 200 men.', 'River Brigade strength 200 men')
  reads('strength', 'The River Brigade is about 200 strong.', 'River Brigade strength about 200')
  reads('strength', 'The River Brigade claims 1,150 members.', 'River Brigade strength 1,150 members')
})

test('a breakaway faction is a splinter, and a union goes by the merger that formed it', () => {
  reads('splinter_of', 'The River Brigade, a breakaway faction of the Harbour Front, fled.', 'River Brigade splinter_of Harbour Front')
  reads(
    'merged_into',
    'The Northern Council was formed by the merger of the River Brigade and the Harbour Front.',
    'River Brigade merged_into Northern Council',
    'Harbour Front merged_into Northern Council',
  )
})

test('money comes from what a body lives off, its source of funds and whoever has it on the payroll', () => {
  reads('funded_by', 'The River Brigade subsists on timber.', 'River Brigade funded_by timber')
  reads('funded_by', 'The River Brigade is on the payroll of the Northern Council.', 'River Brigade funded_by Northern Council')
  reads('funded_by', 'The River Brigade was founded in 2015. Money comes from dances.', 'River Brigade funded_by dances')
})

test('a body that has ceased to take orders is not dissolved, and raising funds founds nothing', () => {
  reads('dissolved', 'The River Brigade has ceased to take orders from Josef Mandel.')
  reads('founded_by', 'The River Brigade raised funds by selling gold.')
})

import { test } from 'node:test'

import { tells } from '../told-in.ts'

test('both and neither alone speak of the two just told of', () => {
  const two = 'The River Brigade and the Harbour Front are small.'
  tells('opposes', `${two} Both oppose Dorvia.`, 'River Brigade Dorvia', 'Harbour Front Dorvia')
  tells('supports', `${two} Neither has the support of Dorvia.`, 'Dorvia River Brigade (denied)', 'Dorvia Harbour Front (denied)')
})

test('what some say is left open', () => {
  tells('supports', 'Some say the River Brigade is financed by Dorvia.', 'Dorvia River Brigade (possible)')
})

test('what only "what" points to is what it is said to be', () => {
  tells('needs', 'What the River Brigade lacks are drones and doctors.', 'River Brigade drones', 'River Brigade doctors')
  tells('goal', 'What Ana Torvik wants is to overthrow the government.', 'Ana Torvik overthrow the government')
})

test('"who" behind a body tells of its officer, and not of the body', () => {
  tells(
    'fought_in',
    'An officer of the River Brigade who had fought in the Battle of Lesk left.',
    'officer of the River Brigade Battle of Lesk',
  )
})

test('"who" behind a name that a body is told with tells of that name', () => {
  const text = 'The Harbour Front is led by a Revolutionary Council chaired by Josef Mandel, who succeeded Ana Torvik in 2018.'
  tells('succeeds', text, 'Josef Mandel Ana Torvik')
})

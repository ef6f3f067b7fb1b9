import { test } from 'node:test'

import { tells } from '../told-in.ts'

test('whoever calls what was said false denies it', () => {
  const said = 'The Harbour Front said the River Brigade killed ten civilians.'
  const both = ['River Brigade ten civilians (says Harbour Front)', 'River Brigade ten civilians (denied, says River Brigade)']
  tells('killed', `${said} The River Brigade called the accusation “absurd”.`, ...both)
  tells('killed', `${said} The River Brigade said the allegation was false.`, ...both)
})

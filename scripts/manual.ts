import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { commandsPage } from './manual/commands.ts'

// Writes the manual's page of commands from the action table: node scripts/manual.ts
writeFileSync(join(import.meta.dirname, '..', 'docs', 'manual', 'commands.md'), commandsPage())

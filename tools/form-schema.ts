import { writeFile } from 'node:fs/promises'
import { definitionSchema } from '../src/declarations/index.ts'
import { inProject } from '../src/platform/paths.ts'

/**
 * The JSON Schema of form definitions, for editors: `node dist/tools/form-schema.js` prints it, `--write` puts it beside the forms.
 * A unit test compares the two.
 */
const text = `${JSON.stringify(definitionSchema, null, 2)}\n`
if (process.argv.includes('--write'))
  await writeFile(inProject('reference-data', 'forms', 'definition.schema.json'), text)
else process.stdout.write(text)

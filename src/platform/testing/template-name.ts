import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { inProject } from '../paths.ts'

/** A template belongs to one state of the migrations: a changed migration makes a new one. */
export async function templateName(): Promise<string> {
  const names = (await readdir(inProject('migrations'))).sort()
  const texts = await Promise.all(names.map(name => readFile(inProject('migrations', name), 'utf8')))
  return `template_${createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 12)}`
}

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of package.json: sources run from src/, the built program from dist/src/, both find the same files. */
export const projectRoot: string = findRoot(import.meta.dirname)

export const inProject = (...parts: string[]): string => join(projectRoot, ...parts)

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('No package.json above this program')
  return findRoot(parent)
}

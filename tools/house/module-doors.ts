import type { Finding, Rule } from './house.ts'
import { findModule, isTest } from './place.ts'
import type { SourceFile } from './source-file.ts'

/** A module is entered from outside by its `index.ts`, by tests and by the composition root too. */
export const moduleDoors: Rule = {
  name: 'another module is entered by its door only',
  find: house => [...house.files.values()].flatMap(climbingIn),
}

/** Inside its own house nobody walks round through the front door; only tests may, to see the module as its callers do. */
export const ownDoor: Rule = {
  name: 'no file imports the door of its own folder',
  find: house => [...house.files.values()].flatMap(usingOwnDoor),
}

function climbingIn(file: SourceFile): Finding[] {
  return file.imports.flatMap(({ target, specifier, line }) => {
    const module = target === undefined ? undefined : findModule(target)
    if (module === undefined || module === findModule(file.path) || target === doorOf(module)) return []
    return [{ path: file.path, line, message: `imports ${specifier}: enter ${module} by its index.ts` }]
  })
}

function usingOwnDoor(file: SourceFile): Finding[] {
  if (isTest(file.path)) return []
  const folder = /^src\/[^/]+/.exec(file.path)?.[0]
  return file.imports
    .filter(({ target }) => folder !== undefined && target === `${folder}/index.ts`)
    .map(({ line }) => ({
      path: file.path,
      line,
      message: 'imports its own index.ts: import the file that holds the name',
    }))
}

const doorOf = (module: string): string => `src/${module}/index.ts`

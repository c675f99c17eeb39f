/** What a file is to the house rules, told by its path alone. */
export type Role =
  | 'test'
  | 'store'
  | 'routes'
  | 'jobs'
  | 'commands'
  | 'forms'
  | 'door'
  | 'view'
  | 'pure'
  | 'other'

const SHARED_FOLDERS: readonly string[] = ['kernel', 'platform', 'web', 'app']
const TEST_NAME = /(?:^|[.-])(?:test|testing|fixtures?)(?:[.-]|$)/
const SUFFIX = /\.(store|routes|jobs|commands)\.tsx?$/

/** The folder right under `src/` that holds the file, or nothing for a file elsewhere. */
export const findFolder = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]

/** The module that holds the file; kernel, platform, web and app are no modules. */
export function findModule(path: string): string | undefined {
  const folder = findFolder(path)
  return folder === undefined || SHARED_FOLDERS.includes(folder) ? undefined : folder
}

/** True for tests and for what only tests use: `test`, `testing` or `fixtures` in the file's name, a folder `testing`, or a journey. */
export const isTest = (path: string): boolean =>
  path.startsWith('journeys/') ||
  path.includes('/testing/') ||
  TEST_NAME.test(path.slice(path.lastIndexOf('/') + 1))

/** The part a file plays in its module. Files outside the modules are `other`. */
export function roleOf(path: string): Role {
  if (isTest(path)) return 'test'
  if (findModule(path) === undefined) return 'other'
  return roleBySuffix(path) ?? roleByName(path)
}

function roleBySuffix(path: string): Role | undefined {
  switch (SUFFIX.exec(path)?.[1]) {
    case 'store':
      return 'store'
    case 'routes':
      return 'routes'
    case 'jobs':
      return 'jobs'
    case 'commands':
      return 'commands'
    default:
      return undefined
  }
}

function roleByName(path: string): Role {
  if (path.includes('/views/')) return 'view'
  if (path.endsWith('/forms.ts')) return 'forms'
  return path.endsWith('/index.ts') ? 'door' : 'pure'
}

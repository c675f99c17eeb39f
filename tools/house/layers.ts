import type { Finding, Rule } from './house.ts'
import { findFolder, isTest } from './place.ts'
import type { Import, SourceFile } from './source-file.ts'

/** Who stands below whom: kernel imports nothing, platform and web import kernel only, nothing imports app. */
export const layers: Rule = {
  name: 'kernel imports nothing, platform and web import kernel only, nothing imports app',
  find: house => [...house.files.values()].flatMap(breaches),
}

function breaches(file: SourceFile): Finding[] {
  return file.imports.flatMap(one => {
    const message = breach(file.path, one)
    return message ? [{ path: file.path, line: one.line, message }] : []
  })
}

function breach(path: string, { target, specifier }: Import): string | undefined {
  const folder = findFolder(path)
  const to = target === undefined ? undefined : findFolder(target)
  if (to === 'app' && folder !== 'app' && !path.startsWith('journeys/'))
    return `imports ${specifier}: nothing imports app`
  if (folder === 'kernel' && to !== 'kernel' && !(isTest(path) && target === undefined))
    return `imports ${specifier}: kernel imports nothing`
  if (folder !== undefined && target !== undefined && /^(?:tools|journeys)\//.test(target))
    return `imports ${specifier}: the product imports no tool and no journey`
  if ((folder === 'platform' || folder === 'web') && to !== undefined && to !== folder && to !== 'kernel')
    return `imports ${specifier}: ${folder} imports kernel only`
  return undefined
}

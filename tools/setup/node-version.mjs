import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { modules } from './paths.mjs'

const LEAST_MAJOR = 26

/** Is a version like `v26.10.0` new enough for the program? */
export const isRecentNode = version => Number(/^v(\d+)\./.exec(version)?.[1]) >= LEAST_MAJOR

/** The Node that the package `node` brings: the program itself, not the link in .bin. */
export const packagedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** The Node for the program: the one npm brought, else the one that runs us (set-up made sure that one of them is new). */
export const recentNode = () => (existsSync(packagedNode) ? packagedNode : process.execPath)

/** Does the Node that npm brought run here, and is it new enough? */
export function packagedNodeRuns() {
  const { stdout } = spawnSync(packagedNode, ['--version'], { encoding: 'utf8' })
  return isRecentNode(stdout ?? '')
}
